/** The plays of this browser: each under a name of its own from its first turn on, until the person takes it away. */
import { RUN_FORMAT } from '../model/match/run.ts';
import type { Bet, RunTurn, Seat } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Ending, Side } from '../model/vocabulary/words.ts';
import type { KeptPlay, PlayOrigin } from '../seat/keptPlay.ts';
import { shelfOf, type Head } from '../ui/kept/shelf.ts';
import { RULES_VERSION } from '../model/match/match.ts';
import { type Play, restorePlay } from '../seat/play.ts';
import type { ShelfView } from '../ui/kept/useShelf.ts';

/** What a list shows of a play. */
export interface PlaySummary {
  readonly title: string;
  /** Fingerprint of the scenario. */
  readonly hash: string;
  readonly rules: number;
  /** Turns that have been played. */
  readonly turns: number;
  /** Null while it goes on. */
  readonly ending: Ending | null;
  /** How both sides are called, for the name of the ending. */
  readonly sides: Readonly<Record<Side, string>>;
  /** Whose it is, where a name was given. */
  readonly label?: string;
  /** There where it was put aside: nobody is playing it at the moment. */
  readonly isAside?: true;
}

/** A play as it stands in a list. */
export type PlayHead = Head<PlaySummary>;

/** Most plays that are kept, some 130 kB each: a year of classes on one tablet. Then the oldest that came to an end make room for new ones, and the door says so beforehand. */
export const MOST_PLAYS = 200;

/** The shelf. */
export const PLAYS = shelfOf<KeptPlay, PlaySummary>(
  'play',
  ({ isAside, run, scenario: { sides, title } }) => ({
    title,
    hash: run.scenario.hash,
    rules: run.rules,
    turns: run.turns.length,
    ending: run.ending,
    sides: { struck: sides.struck.name, host: sides.host.name },
    ...(run.label === undefined ? {} : { label: run.label }),
    ...(isAside === undefined ? {} : { isAside }),
  }),
  { most: MOST_PLAYS, mayGo: ({ ending }) => ending !== null },
);

/** Whether a play is under way by the rules of this page. */
export function canGoOn({ summary: { ending, rules } }: PlayHead): boolean {
  return ending === null && rules === RULES_VERSION;
}

/** The play that makes room for the next one; undefined while there is room, or none may go. */
export function nextToGo(heads: readonly PlayHead[]): PlayHead | undefined {
  return heads.length < MOST_PLAYS
    ? undefined
    : heads.findLast(({ summary: { ending } }) => ending !== null);
}

/** A kept play, played again, with the version at which it was read; undefined where it cannot be. */
export async function restoreKept(
  id: string,
): Promise<{ readonly play: Play; readonly version: number } | undefined> {
  const entry = await PLAYS.read(id);
  const play = entry === undefined ? undefined : restorePlay(entry.content);
  return entry === undefined || play === undefined
    ? undefined
    : { play, version: entry.head.version };
}

/** The latest play that can be gone on with, of one scenario or of any; who put one aside finds it among the plays, so that nobody else takes it up unawares. */
export function playUnderWay(
  { heads, isRemoved }: Pick<ShelfView<PlaySummary>, 'heads' | 'isRemoved'>,
  hash?: string,
): PlayHead | undefined {
  return heads.find(
    (head) =>
      canGoOn(head) &&
      head.summary.isAside === undefined &&
      !isRemoved(head.id) &&
      (hash === undefined || head.summary.hash === hash),
  );
}

/** A play as it was kept when a browser kept only one. */
interface OnlyPlay {
  readonly rules: number;
  readonly scenario: Scenario;
  readonly hash: string;
  readonly seed: number;
  readonly seats: Readonly<Record<Side, Seat>>;
  readonly classCode: string | undefined;
  readonly clock: boolean;
  readonly origin?: PlayOrigin | undefined;
  readonly turns: readonly RunTurn[];
  readonly bets: Readonly<Partial<Record<Side, Bet>>>;
}

/** The kept play that the only one becomes. It had no log: a play that is gone on with writes its own again. */
export function fromOnlyPlay(old: unknown): KeptPlay {
  const { bets, classCode, clock, hash, origin, rules, scenario, seats, seed, turns } =
    old as OnlyPlay;
  return {
    run: {
      format: RUN_FORMAT,
      rules,
      scenario: { id: scenario.id, hash },
      seed,
      seats,
      turns,
      bets,
      ...(clock ? { clock } : {}),
      ending: null,
      bars: null,
      log: [],
    },
    scenario,
    classCode,
    clock,
    origin,
  };
}
