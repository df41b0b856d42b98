/** Two parts of a class: shares and means, their difference, and how sure one can be of it. */
import { SIDES, BARS, type Bar } from '../../../model/vocabulary/words.ts';
import {
  isPlayed,
  outcomeName,
  outcomeOf,
  rivalOf,
  seatingName,
  seatingOf,
  type ClassInput,
} from '../classInput.ts';
import { codeOfSeed } from '../grouping/grouping.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import {
  differenceOfMeans,
  differenceOfShares,
  mean,
  type Difference,
} from '../findings/statistics.ts';
import { commonestOutcomes } from './endings.ts';

/** Plays in each part below which nothing is said of a difference. */
export const ENOUGH_PLAYS = 10;

/**
 * By what a class can be parted: who sat where, the groups that students named, whether there was a clock, the class code, the rival, how it
 * ended, and the groups that the teacher made.
 */
export const PARTINGS = ['seating', 'group', 'clock', 'code', 'rival', 'ending', 'own'] as const;
export type Parting = (typeof PARTINGS)[number];

/** One part of a class. */
export interface PlayGroup {
  readonly by: Parting;
  readonly name: string;
  readonly plays: readonly ShownPlay[];
}

type Namer = (shown: ShownPlay) => string | undefined;

/** For each parting what names the part of a play; undefined for a play that belongs to none. */
const namers = {
  seating: (input) => (shown) => seatingName(input, seatingOf(shown)),
  group: () => (shown) => shown.play.group,
  clock:
    ({ say }) =>
    ({ play }) =>
      say(play.clock ? 'debrief-class-clock-on' : 'debrief-class-clock-off'),
  code: codeNamer,
  rival: ({ say }) => {
    return (shown) => {
      const rival = rivalOf(shown);
      if (rival === undefined) return undefined;
      return rival === 'person' ? say('debrief-class-rival-friend') : say(`debrief-type-${rival}`);
    };
  },
  ending: (input) => (shown) => outcomeName(input, outcomeOf(shown)),
  own: ({ grouping, keys }) => {
    const names = new Map(
      grouping.groups.flatMap(({ name, plays }) => plays.map((play) => [play, name] as const)),
    );
    return (shown) => names.get(keys.get(shown) ?? '');
  },
} as const satisfies Record<Parting, (input: ClassInput) => Namer>;

/** Plays of one class code have one seed; without the code, a seed that several plays share is a code by number. */
function codeNamer({ grouping, of, say }: ClassInput): Namer {
  const times = new Map<number, number>();
  for (const { play } of of.plays) times.set(play.seed, (times.get(play.seed) ?? 0) + 1);
  const shared = [...times].filter(([, plays]) => plays > 1).map(([seed]) => seed);
  return ({ play }) => {
    const code = codeOfSeed(grouping, play.seed);
    if (code !== undefined) return code;
    const at = shared.indexOf(play.seed);
    return at < 0 ? undefined : say('debrief-class-code-number', { number: at + 1 });
  };
}

/** The parts of a class, the largest first; a play belongs to one. */
export function partsBy(input: ClassInput, parting: Parting): readonly PlayGroup[] {
  const parts = new Map<string, ShownPlay[]>();
  const nameOf = namers[parting](input);
  for (const shown of input.of.plays) {
    const name = nameOf(shown);
    // A play without a group belongs to none.
    if (name === undefined || name === '') continue;
    const own = parts.get(name) ?? [];
    parts.set(name, own);
    own.push(shown);
  }
  return [...parts]
    .map(([name, plays]) => ({ by: parting, name, plays }))
    .sort((one, other) => other.plays.length - one.plays.length);
}

/** The ways in which a class can be parted in two or more. */
export function partingsOf(input: ClassInput): readonly Parting[] {
  return PARTINGS.filter((parting) => partsBy(input, parting).length > 1);
}

/** One thing compared; values are in percent of plays or in points, both 0 to 100. */
export interface Compared {
  readonly label: string;
  readonly one: number;
  readonly other: number;
  readonly difference: Difference;
  /** Plays that could be counted in each part. */
  readonly plays: readonly [number, number];
}

/** Whether chance alone would seldom make so great a difference, and there are plays enough to say so. */
export function isClear({ difference, plays }: Compared): boolean {
  return Math.min(...plays) >= ENOUGH_PLAYS && (difference.low > 0 || difference.high < 0);
}

const HUNDRED = (value: Difference, by = 100): Difference => ({
  value: value.value * by,
  low: value.low * by,
  high: value.high * by,
});

/** A bar of the side that a person played; of both sides together, their mean. */
function ownBar(bar: Bar): (shown: ShownPlay) => number | undefined {
  return (shown) => {
    const played = SIDES.filter((side) => isPlayed(shown, side));
    const values = (played.length === 0 ? SIDES : played).flatMap(
      (side) => shown.play.sides[side].bars?.[bar] ?? [],
    );
    return values.length === 0 ? undefined : mean(values);
  };
}

// What the greatest escalation index is worth in points.
const POINTS_OF_ESCALATION = 25;

/** Everything that is compared of two parts: the commonest endings, talks, signatures, bars and escalation. */
export function compare(input: ClassInput, one: PlayGroup, other: PlayGroup): readonly Compared[] {
  const { say } = input;
  const both = [...one.plays, ...other.plays];
  const share = (label: string, holds: (shown: ShownPlay) => boolean): Compared => {
    const first = { count: one.plays.filter(holds).length, of: one.plays.length };
    const second = { count: other.plays.filter(holds).length, of: other.plays.length };
    return {
      label,
      one: (100 * first.count) / first.of,
      other: (100 * second.count) / second.of,
      difference: HUNDRED(differenceOfShares(first, second)),
      plays: [first.of, second.of],
    };
  };
  const points = (label: string, value: (shown: ShownPlay) => number | undefined): Compared[] => {
    const first = one.plays.flatMap((shown) => value(shown) ?? []);
    const second = other.plays.flatMap((shown) => value(shown) ?? []);
    if (first.length < 2 || second.length < 2) return [];
    return [
      {
        label,
        one: mean(first),
        other: mean(second),
        difference: differenceOfMeans(first, second),
        plays: [first.length, second.length],
      },
    ];
  };
  // Parts by how it ended differ in that by making.
  const endings = one.by === 'ending' ? [] : commonestOutcomes(both).outcomes.slice(0, 2);
  return [
    ...endings.map((outcome) =>
      share(outcomeName(input, outcome), ({ play }) => (play.ending ?? 'left') === outcome),
    ),
    ...(one.by === 'ending' || endings.includes('durable-framework')
      ? []
      : [
          share(
            outcomeName(input, 'durable-framework'),
            ({ play }) => play.ending === 'durable-framework',
          ),
        ]),
    share(say('debrief-class-talks-opened'), ({ play }) => play.talks !== null),
    share(say('debrief-class-talks-signed'), ({ play }) => play.signed !== null),
    ...BARS.flatMap((bar) => points(say(`debrief-bar-${bar}`), ownBar(bar))),
    ...points(
      say('debrief-class-compare-escalation'),
      ({ play }) => play.escalation * POINTS_OF_ESCALATION,
    ),
  ];
}
