/** The composition root: opens the play or a debrief, each in a chunk of its own. */
import english from '../assets/text/en.ftl?url';
import { RULES_VERSION } from './model/match.ts';
import { codeToRun, runToCode } from './scenario/codedRun.ts';
import { readOptions } from './play/options.ts';
import { speaker } from './text/speaker.ts';
import { notedHere, noteHere } from './ui/kept/noteHere.ts';
import type { Say } from './text/speaker.ts';
import type { Before } from './debrief/whatIf/before.ts';
import type { Finished, OpenPlay } from './play/openPlay.tsx';

/** The words are data that the page loads: script only ever holds their names. Rejects where they cannot be had, for a page without words is none. */
async function loadWords(): Promise<Say> {
  const answer = await fetch(english);
  if (!answer.ok) throw new Error(`loadWords: the English text was refused with ${answer.status}`);
  return speaker(await answer.text(), 'en');
}

/** What a fragment with a scenario begins with. */
const LINK = '#scenario=';

/** What stands before the code of a run in the address's fragment. */
const RUN_KEY = '#run=';

const words = loadWords();
const options = readOptions(location.search);
const root = document.querySelector<HTMLElement>('#app');

let close: () => void = () => {};

async function play(
  element: HTMLElement,
  how: Pick<OpenPlay, 'again' | 'from' | 'fragment' | 'linked'> = {},
): Promise<void> {
  const [say, { openPlay }] = await Promise.all([words, import('./play/openPlay.tsx')]);
  close();
  noteHere({ room: 'play' });
  close = await openPlay(element, {
    say,
    options,
    onDebrief: (finished) => void debrief(element, { finished, leadsTo: 'play' }),
    onClass: () => void debriefClass(element),
    onWorkshop: () => void workshop(element),
    ...how,
  });
}

/** A class stays at hand while one of its plays is looked at. */
async function debriefClass(element: HTMLElement, handedIn?: string): Promise<void> {
  const [say, { openClass }] = await Promise.all([words, import('./debrief/class/openClass.tsx')]);
  close();
  noteHere({ room: 'class', classId: notedHere()['classId'] });
  close = openClass(element, {
    say,
    onLeave: () => void play(element),
    ...(handedIn === undefined ? {} : { handedIn }),
    onOpenRun: (finished) => void debrief(element, { finished, leadsTo: 'class' }),
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

/** A play to be debriefed, and the room that its debrief is left for. */
interface ToDebrief {
  readonly finished: Finished;
  readonly leadsTo: 'play' | 'class';
}

async function debrief(element: HTMLElement, toDebrief: ToDebrief): Promise<void> {
  // Before anything is loaded, so that a reload leads to this debrief whatever fails on the way.
  noteHere({ room: 'debrief', toDebrief, classId: notedHere()['classId'] });
  const [say, { openDebrief }] = await Promise.all([words, import('./debrief/openDebrief.tsx')]);
  const { finished, leadsTo } = toDebrief;
  const { scenario, run, seat } = finished;
  const { hash } = run.scenario;
  const before = beforeOf(finished);
  close();
  scrollTo(0, 0);
  close = openDebrief(element, {
    scenario,
    run,
    seat,
    say,
    ...(before === undefined ? {} : { before }),
    code: (of) => runToCode(of, scenario),
    onLeave: () => void (leadsTo === 'class' ? debriefClass(element) : play(element)),
    onPlayAgain: (choice) =>
      void play(element, {
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
        from: {
          scenario,
          hash,
          run: from,
          origin: { code: runToCode(run, scenario), seat, branch },
        },
      }),
  });
}

async function workshop(element: HTMLElement, fragment?: string): Promise<void> {
  const [say, { openWorkshop }] = await Promise.all([words, import('./workshop/openWorkshop.tsx')]);
  close();
  noteHere({ room: 'workshop', draft: notedHere()['draft'] });
  close = await openWorkshop(element, {
    say,
    ...(fragment === undefined ? {} : { start: { fragment } }),
    onLeave: () => void play(element),
    onPlay: (scenario, hash) => void play(element, { linked: { scenario, hash } }),
  });
}

/** A code that cannot be opened is handed to the page of a class, which says why. */
async function debriefCode(element: HTMLElement, code: string): Promise<void> {
  const { runOfAddress } = await import('./debrief/runOfAddress.ts');
  const found = await runOfAddress(code);
  if (found === undefined) return debriefClass(element, code);
  return debrief(element, { finished: found, leadsTo: 'play' });
}

/** The debrief that the page was loaded again in, if its play still is one by these rules. */
function leftDebrief(): ToDebrief | undefined {
  const { room, toDebrief } = notedHere();
  if (room !== 'debrief') return undefined;
  // Noted by this page with its own entry in the history, where no other page can put anything.
  const left = toDebrief as ToDebrief;
  return left.finished.run.rules === RULES_VERSION ? left : undefined;
}

async function open(element: HTMLElement): Promise<void> {
  const { hash } = location;
  const fragment = hash.startsWith(LINK) ? hash : undefined;
  const left = leftDebrief();
  const { room } = notedHere();
  if (left !== undefined) await debrief(element, left);
  else if (room === 'class') await debriefClass(element);
  else if (room === 'workshop') await workshop(element, fragment);
  else if (hash.startsWith(RUN_KEY)) await debriefCode(element, hash.slice(RUN_KEY.length));
  else if (options.isWorkshop) await workshop(element, fragment);
  else await (options.isClass ? debriefClass(element) : play(element, { fragment }));
  const say = await words;
  document.title = say('title');
}

if (root !== null) void open(root);
// Another link pasted into the same tab.
addEventListener('hashchange', () => {
  if ([LINK, RUN_KEY].some((key) => location.hash.startsWith(key))) location.reload();
});
