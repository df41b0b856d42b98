/** A page to look at the painters on fixtures: `?show=reveal&canvas=off`; not part of the built game. */
import { render } from 'preact';
import english from '../../../assets/text/en.ftl?raw';
import type { Description, Wish } from '../../../src/seat/description.ts';
import { Board } from '../../../src/play/dom/board.tsx';
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
const wishes: Wish[] = [];
Object.assign(globalThis, { wishes });

function after(description: Description, wish: Wish): Description {
  if (wish.type === 'continue')
    return description.beat === 'news' ? { ...FIXTURES.choosing } : FIXTURES.calm;
  if (wish.type === 'seal') return FIXTURES.reveal;
  if (wish.type === 'believe') {
    const options = description.belief.options.map((option) => ({
      ...option,
      chosen: option.posture === wish.posture,
    }));
    return { ...description, belief: { ...description.belief, options } };
  }
  const cards = description.cards.map((card) => {
    if (wish.type === 'choose') return { ...card, chosen: card.posture === wish.posture };
    if (wish.type === 'vary' && card.posture === wish.posture)
      return { ...card, shown: wish.variant };
    if (wish.type === 'call' && card.mediators !== undefined) {
      return {
        ...card,
        mediators: card.mediators.map((one) => ({ ...one, chosen: one.id === wish.mediator })),
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
  const onWish = (wish: Wish): void => {
    wishes.push(wish);
    description = after(description, wish);
    show();
  };
  const show = (): void => {
    render(<Board description={description} theatre={THEATRE} onWish={onWish} say={say} />, place);
    paint(description);
  };
  show();
  if (asked.get('canvas') === 'off') return;
  const { startPainter } = await import('../../../src/play/paint/painter.ts');
  const painter = await startPainter(root, {
    say,
    theatre: THEATRE,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    onWish,
  });
  Object.assign(globalThis, { painter });
  paint = (now) => painter.draw(now);
  show();
}

if (host !== null) void run(host);
