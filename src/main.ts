/** The composition root: opens the play or the debrief, each in a chunk of its own. */
import english from '../assets/text/en.ftl?raw';
import { runToCode } from './scenario/runText.ts';
import { readOptions } from './play/options.ts';
import { speaker } from './text/speaker.ts';
import type { Finished, OpenPlay } from './play/openPlay.tsx';

const say = speaker(english, 'en');
const options = readOptions(location.search);
const root = document.querySelector<HTMLElement>('#app');

let close: () => void = () => {};

async function play(element: HTMLElement, again?: OpenPlay['again']): Promise<void> {
  const { openPlay } = await import('./play/openPlay.tsx');
  close();
  close = await openPlay(element, {
    say,
    options,
    onDebrief: (finished) => void debrief(element, finished),
    ...(again === undefined ? {} : { again }),
  });
}

async function debrief(element: HTMLElement, { scenario, run, seat }: Finished): Promise<void> {
  const { openDebrief } = await import('./debrief/openDebrief.tsx');
  close();
  scrollTo(0, 0);
  close = openDebrief(element, {
    scenario,
    run,
    seat,
    say,
    code: (of) => runToCode(of, scenario),
    onLeave: () => void play(element),
    onPlayAgain: (choice) =>
      void play(element, {
        scenario,
        hash: run.scenario.hash,
        seat: choice.seat,
        seed: choice.sameShocks ? run.seed : undefined,
      }),
  });
}

if (root !== null) {
  document.title = say('title');
  void play(root);
}
