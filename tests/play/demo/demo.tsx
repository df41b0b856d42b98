/** A page to look at the painters on fixtures: `?show=reveal&canvas=off`; not part of the built game. */
import { render } from 'preact';
import english from '../../../assets/text/en.ftl?raw';
import type { Description, Intent } from '../../../src/seat/description.ts';
import { Board } from '../../../src/play/dom/board/board.tsx';
import type { Theatre } from '../../../src/play/map/theatre.ts';
import { speaker } from '../../../src/text/speaker.ts';
import flagship from '../../../scenarios/pakistan-afghanistan.json';
import valleys from '../../../scenarios/two-valleys.json';
import { FIXTURES } from '../fixture.ts';
import { screenNamed } from './screens.tsx';

const asked = new URLSearchParams(location.search);
const say = speaker(english, 'en');
const THEATRE: Theatre =
  asked.get('theatre') === 'valleys'
    ? { struck: [], host: [], ...valleys.theatre }
    : flagship.theatre;
const host = document.querySelector<HTMLElement>('#app');
const wishes: Intent[] = [];
Object.assign(globalThis, { wishes });

function after(description: Description, intent: Intent): Description {
  if (intent.type === 'continue')
    return description.beat === 'news' ? { ...FIXTURES.choosing } : FIXTURES.calm;
  if (intent.type === 'seal') return FIXTURES.reveal;
  if (intent.type === 'believe') {
    const options = description.belief.options.map((option) => ({
      ...option,
      chosen: option.posture === intent.posture,
    }));
    return { ...description, belief: { ...description.belief, options } };
  }
  const cards = description.cards.map((card) => {
    if (intent.type === 'choose') return { ...card, chosen: card.posture === intent.posture };
    if (intent.type === 'vary' && card.posture === intent.posture)
      return { ...card, shown: intent.variant };
    if (intent.type === 'call' && card.mediators !== undefined) {
      return {
        ...card,
        mediators: card.mediators.map((one) => ({ ...one, chosen: one.id === intent.mediator })),
      };
    }
    return card;
  });
  return { ...description, cards };
}

async function run(root: HTMLElement): Promise<void> {
  const name = asked.get('show') ?? 'choosing';
  const screen = screenNamed(name, say);
  if (screen !== undefined) {
    render(screen, root);
    return;
  }
  let description: Description =
    Object.entries(FIXTURES).find(([key]) => key === name)?.[1] ?? FIXTURES.choosing;
  const place = document.createElement('div');
  root.style.position = 'relative';
  root.append(place);
  let paint: (description: Description) => void = () => {};
  const onIntent = (intent: Intent): void => {
    wishes.push(intent);
    description = after(description, intent);
    show();
  };
  const show = (): void => {
    render(
      <Board description={description} theatre={THEATRE} onIntent={onIntent} say={say} />,
      place,
    );
    paint(description);
  };
  show();
  if (asked.get('canvas') === 'off') return;
  const { startPainter } = await import('../../../src/play/paint/painter.ts');
  const painter = await startPainter(root, {
    say,
    theatre: THEATRE,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    onIntent,
  });
  Object.assign(globalThis, { painter });
  paint = (now) => painter.draw(now);
  show();
}

if (host !== null) void run(host);
