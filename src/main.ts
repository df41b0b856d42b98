/** The composition root: opens the play or a debrief, each in a chunk of its own. */
import english from '../assets/text/en.ftl?raw';
import { codeToRun, runToCode } from './scenario/runText.ts';
import { readOptions } from './play/options.ts';
import { speaker } from './text/speaker.ts';
import type { Before } from './debrief/whatIf/before.ts';
import type { Finished, OpenPlay } from './play/openPlay.tsx';

const say = speaker(english, 'en');
const options = readOptions(location.search);
const root = document.querySelector<HTMLElement>('#app');

let close: () => void = () => {};

async function play(
  element: HTMLElement,
  how: Pick<OpenPlay, 'again' | 'from' | 'onStay'> = {},
): Promise<void> {
  const { openPlay } = await import('./play/openPlay.tsx');
  close();
  close = await openPlay(element, {
    say,
    options,
    onDebrief: (finished) => void debrief(element, finished, () => void play(element)),
    ...how,
  });
}

/** The play before this one, from its code. A code that does not replay any more (the rules have changed) is as good as none. */
function beforeOf({ origin, run, scenario }: Finished): Before | undefined {
  if (origin === undefined) return undefined;
  const { branch, code, seat } = origin;
  const found = codeToRun(code, (hash) => (hash === run.scenario.hash ? scenario : undefined));
  if (!found.ok) return undefined;
  return { run: found.run, seat, ...(branch === undefined ? {} : { branch }) };
}

async function debrief(
  element: HTMLElement,
  finished: Finished,
  onLeave: () => void,
): Promise<void> {
  const { openDebrief } = await import('./debrief/openDebrief.tsx');
  const { scenario, run, seat } = finished;
  const { hash } = run.scenario;
  const before = beforeOf(finished);
  const onStay = (): void => void debrief(element, finished, onLeave);
  close();
  scrollTo(0, 0);
  close = openDebrief(element, {
    scenario,
    run,
    seat,
    say,
    ...(before === undefined ? {} : { before }),
    code: (of) => runToCode(of, scenario),
    onLeave,
    onPlayAgain: (choice) =>
      void play(element, {
        onStay,
        again: {
          scenario,
          hash,
          seat: choice.seat,
          ...(choice.sameShocks
            ? { seed: run.seed, origin: { code: runToCode(run, scenario), seat } }
            : { seed: undefined }),
        },
      }),
    onPlayOn: (from, branch) =>
      void play(element, {
        onStay,
        from: {
          scenario,
          hash,
          run: from,
          origin: { code: runToCode(run, scenario), seat, branch },
        },
      }),
  });
}

if (root !== null) {
  document.title = say('title');
  void play(root);
}
