/** The composition root: opens the play or a debrief, each in a chunk of its own. */
import './analysis/entries/olderBrowsers.ts';
import { RULES_VERSION } from './model/match/match.ts';
import { codeToRun, runToCode } from './scenario/runs/codes/codedRun.ts';
import { readAddress } from './scenario/links/readAddress.ts';
import { readOptions } from './play/options.ts';
import { openLanguage } from './text/language/pageLanguage.ts';
import { keptLanguage } from './ui/kept/keptLanguage.ts';
import { notedHere, noteHere } from './ui/kept/noteHere.ts';
import type { Say } from './text/speaker.ts';
import { roomsIn } from './ui/rooms/rooms.ts';
import type { OpenRoom } from './ui/rooms/rooms.ts';
import type { OwnCrisis } from './scenario/runs/ownCrisis.ts';
import type { Before } from './debrief/whatIf/charts/before.ts';
import type { Finished } from './play/finished.ts';
import type { OpenPlay } from './play/howOpened.ts';
import { sayLastWordsIn } from './ui/rooms/lastWords.ts';

let said: Promise<Say> | undefined;

async function loadWords(): Promise<Say> {
  const wishes = [asked.values.get('lang'), keptLanguage(), ...navigator.languages];
  const say = await openLanguage(wishes);
  sayLastWordsIn(say);
  return say;
}

/** The words are data that the page loads: script only ever holds their names. Rejects where they cannot be had, for a page without words is none; asked again, it tries again. */
async function words(): Promise<Say> {
  said ??= loadWords();
  try {
    return await said;
  } catch (error) {
    said = undefined;
    throw error;
  }
}

const asked = readAddress(location.href);
const options = readOptions(asked);
const rooms = roomsIn(document.querySelector<HTMLElement>('#app') ?? document.body);

const go = (load: () => Promise<OpenRoom>): void => void rooms.enter(load);

async function playRoom(
  how: Pick<OpenPlay, 'again' | 'from' | 'fragment' | 'linked'> = {},
): Promise<OpenRoom> {
  const [say, { openPlay }] = await Promise.all([words(), import('./play/openPlay.tsx')]);
  return (place) => {
    noteHere({ room: 'play' });
    return openPlay(place, {
      say,
      options,
      onDebrief: (finished) => go(() => debriefRoom({ finished, leadsTo: 'play' })),
      onClass: () => go(classRoom),
      onWorkshop: () => go(workshopRoom),
      ...how,
    });
  };
}

/** A class stays at hand while one of its plays is looked at. */
async function classRoom(handedIn?: string): Promise<OpenRoom> {
  const [say, { openClass }] = await Promise.all([
    words(),
    import('./debrief/class/openClass.tsx'),
  ]);
  return (place) => {
    noteHere({ room: 'class', classId: notedHere()['classId'] });
    return openClass(place, {
      say,
      onLeave: () => go(playRoom),
      ...(handedIn === undefined ? {} : { handedIn }),
      onOpenRun: (finished) => go(() => debriefRoom({ finished, leadsTo: 'class' })),
    });
  };
}

/** The play before this one, from its code. A code that does not replay any more (the rules have changed) is as good as none. */
function beforeOf({ origin, run, scenario }: Finished, hash: string): Before | undefined {
  if (origin === undefined) return undefined;
  const { branch, code, seat } = origin;
  const found = codeToRun(code, [{ scenario, hash, played: run.scenario.played }]);
  if (!found.ok) return undefined;
  return { run: found.run, seat, ...(branch === undefined ? {} : { branch }) };
}

async function ownCrisisOf(scenario: Finished['scenario']): Promise<OwnCrisis> {
  const { ownCrisis } = await import('./scenario/runs/ownCrisis.ts');
  return ownCrisis(scenario);
}

/** A play to be debriefed, and the room that its debrief is left for. */
interface ToDebrief {
  readonly finished: Finished;
  readonly leadsTo: 'play' | 'class';
}

async function debriefRoom(toDebrief: ToDebrief): Promise<OpenRoom> {
  // Before anything is loaded, so that a reload leads to this debrief whatever fails on the way.
  noteHere({ room: 'debrief', toDebrief, classId: notedHere()['classId'] });
  const [say, { openDebrief }] = await Promise.all([words(), import('./debrief/openDebrief.tsx')]);
  const { finished, leadsTo } = toDebrief;
  const { scenario, run, seat, otherWords } = finished;
  const hash = otherWords ?? run.scenario.hash;
  const before = beforeOf(finished, hash);
  return (place) =>
    openDebrief(place, {
      scenario,
      run,
      seat,
      say,
      hasOtherWords: otherWords !== undefined,
      ...(finished.isShipped === true ? {} : { own: async () => ownCrisisOf(scenario) }),
      ...(before === undefined ? {} : { before }),
      ...(finished.moments === undefined ? {} : { moments: finished.moments }),
      code: (of) => runToCode(of, scenario),
      onLeave: () => go(leadsTo === 'class' ? classRoom : playRoom),
      onPlayAgain: (choice) => {
        const again = {
          scenario,
          hash,
          seat: choice.seat,
          ...(choice.sameShocks
            ? { seed: run.seed, origin: { code: runToCode(run, scenario), seat } }
            : { seed: undefined }),
        };
        go(() => playRoom({ again }));
      },
      onPlayOn: (from, branch) => {
        const origin = { code: runToCode(run, scenario), seat, branch };
        go(() => playRoom({ from: { scenario, hash, run: from, origin } }));
      },
    });
}

async function workshopRoom(fragment?: string): Promise<OpenRoom> {
  const [say, { openWorkshop }] = await Promise.all([
    words(),
    import('./workshop/openWorkshop.tsx'),
  ]);
  return (place) => {
    noteHere({ room: 'workshop', draft: notedHere()['draft'] });
    return openWorkshop(place, {
      say,
      ...(fragment === undefined ? {} : { start: { fragment } }),
      onLeave: () => go(playRoom),
      onPlay: (scenario, hash) => go(() => playRoom({ linked: { scenario, hash } })),
    });
  };
}

/** A code that cannot be opened is handed to the page of a class, which says why. */
async function roomOfCode(code: string): Promise<OpenRoom> {
  const { runOfAddress } = await import('./debrief/runOfAddress.ts');
  const found = await runOfAddress(code);
  return found === undefined ? classRoom(code) : debriefRoom({ finished: found, leadsTo: 'play' });
}

/** The debrief that the page was loaded again in, if its play still is one by these rules. */
function leftDebrief(): ToDebrief | undefined {
  const { room, toDebrief } = notedHere();
  if (room !== 'debrief') return undefined;
  // Noted by this page with its own entry in the history, where no other page can put anything.
  const left = toDebrief as ToDebrief;
  return left.finished.run.rules === RULES_VERSION ? left : undefined;
}

async function firstRoom(): Promise<OpenRoom> {
  const left = leftDebrief();
  const { room } = notedHere();
  const code = asked.values.get('run');
  if (left !== undefined) return debriefRoom(left);
  if (room === 'class') return classRoom();
  if (room === 'workshop') return workshopRoom(asked.link);
  if (code !== undefined) return roomOfCode(code);
  if (options.isWorkshop) return workshopRoom(asked.link);
  return options.isClass ? classRoom() : playRoom({ fragment: asked.link });
}

go(firstRoom);
// Another link pasted into the same tab.
addEventListener('hashchange', () => {
  const { link, values } = readAddress(location.hash);
  if (link !== undefined || values.size > 0) location.reload();
});
