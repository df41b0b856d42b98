/** What every chart of a class reads from: its plays, the language, and how a play or some of them are opened. */
import type { Seat } from '../../model/match/run.ts';
import type { Ending, Side } from '../../model/vocabulary/words.ts';
import type { MessageId } from '../../text/speaker.ts';
import type { Say } from '../../text/speaker.ts';
import type { Grouping } from './grouping/grouping.ts';
import type { ClassOfScenario, ShownPlay } from '../../analysis/class/gathered.ts';

/** One class, as a projector shows it. */
export interface ClassInput {
  readonly of: ClassOfScenario;
  readonly say: Say;
  /** Whether the names that students gave may be seen. */
  readonly named: boolean;
  readonly open: (shown: ShownPlay) => void;
  /** What the teacher said of the class, and the keys by which plays are named in it. */
  readonly grouping: Grouping;
  readonly keys: ReadonlyMap<ShownPlay, string>;
  readonly regroup: (grouping: Grouping) => void;
  /** Opens the list of some plays; `words` say which. */
  readonly list: (words: string, plays: readonly ShownPlay[]) => void;
}

/** Who sat in a play: a person on one side, persons on both, or policies alone. */
export const SEATINGS = ['struck', 'host', 'both', 'policies'] as const;
export type Seating = (typeof SEATINGS)[number];

/** The seating of a play. */
export function seatingOf({ play }: ShownPlay): Seating {
  const { host, struck } = play.sides;
  if (struck.seat === 'person') return host.seat === 'person' ? 'both' : 'struck';
  return host.seat === 'person' ? 'host' : 'policies';
}

/** Whether a person sat on a side. */
export function isPlayed({ play }: ShownPlay, side: Side): boolean {
  return play.sides[side].seat === 'person';
}

/** Civilians killed or hurt on both sides together, in persons. */
export function harmedIn({ play }: ShownPlay): number {
  return play.sides.struck.harmed + play.sides.host.harmed;
}

/** Endings, and having been left. */
export type Outcome = Ending | 'left';

/** How a play came out. */
export function outcomeOf({ play }: ShownPlay): Outcome {
  return play.ending ?? 'left';
}

/** The policy against which a person played, or whether two persons did; undefined where policies played alone. */
export function rivalOf({ play }: ShownPlay): Seat | undefined {
  const { host, struck } = play.sides;
  if (struck.seat === 'person') return host.seat;
  return host.seat === 'person' ? struck.seat : undefined;
}

/** Both sides' names, for sentences. */
export function sideNames({ of }: ClassInput): Readonly<Record<Side, string>> {
  const { host, struck } = of.scenario.sides;
  return { struck: struck.name, host: host.name };
}

/** An ending in the scenario's words. */
export function outcomeName(input: ClassInput, outcome: Outcome): string {
  return input.say(`debrief-name-${outcome}`, sideNames(input));
}

/** A seating in the scenario's words. */
export function seatingName(input: ClassInput, seating: Seating): string {
  return input.say(`debrief-class-seating-${seating}` satisfies MessageId, sideNames(input));
}

/** How a play is called: by its label where names may be seen and one was given, else by its number. */
export function playName({ named, say }: ClassInput, { number, play }: ShownPlay): string {
  const { label } = play;
  return named && label !== undefined && label !== ''
    ? label
    : say('debrief-class-play', { number });
}
