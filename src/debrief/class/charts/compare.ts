/** Two parts of a class: shares and means, their difference, and how sure one can be of it. */
import { SIDES } from '../../../model/words.ts';
import {
  isPlayed,
  outcomeName,
  seatingName,
  seatingOf,
  type ClassReading,
} from '../classReading.ts';
import type { Shown } from '../../../analysis/class/gathered.ts';
import { differenceOfMeans, differenceOfShares, mean, type Difference } from '../statistics.ts';
import { commonestOutcomes } from './endings.ts';
import { SEEN_BARS, type SeenBar } from './bars.ts';

/** Plays in each part below which nothing is said of a difference. */
export const ENOUGH_PLAYS = 10;

/** By what a class can be parted: who sat where, the groups that students named, and whether there was a clock. */
export const PARTINGS = ['seating', 'group', 'clock'] as const;
export type Parting = (typeof PARTINGS)[number];

/** One part of a class. */
export interface Part {
  readonly name: string;
  readonly plays: readonly Shown[];
}

/** The parts of a class, the largest first; a play belongs to one. */
export function partsBy(reading: ClassReading, parting: Parting): readonly Part[] {
  const { of, say } = reading;
  const parts = new Map<string, Shown[]>();
  const nameOf = (shown: Shown): string => {
    if (parting === 'group') return shown.play.group ?? '';
    if (parting === 'seating') return seatingName(reading, seatingOf(shown));
    return say(shown.play.clock ? 'debrief-class-clock-on' : 'debrief-class-clock-off');
  };
  for (const shown of of.plays) {
    const name = nameOf(shown);
    // A play without a group belongs to none.
    if (name === '') continue;
    const own = parts.get(name) ?? [];
    parts.set(name, own);
    own.push(shown);
  }
  return [...parts]
    .map(([name, plays]) => ({ name, plays }))
    .sort((one, other) => other.plays.length - one.plays.length);
}

/** The ways in which a class can be parted in two or more. */
export function partingsOf(reading: ClassReading): readonly Parting[] {
  return PARTINGS.filter((parting) => partsBy(reading, parting).length > 1);
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
function ownBar(bar: SeenBar): (shown: Shown) => number | undefined {
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
export function compare(reading: ClassReading, one: Part, other: Part): readonly Compared[] {
  const { say } = reading;
  const both = [...one.plays, ...other.plays];
  const share = (label: string, holds: (shown: Shown) => boolean): Compared => {
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
  const points = (label: string, value: (shown: Shown) => number | undefined): Compared[] => {
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
  const endings = commonestOutcomes(both).outcomes.slice(0, 2);
  return [
    ...endings.map((outcome) =>
      share(outcomeName(reading, outcome), ({ play }) => (play.ending ?? 'left') === outcome),
    ),
    ...(endings.includes('durable-framework')
      ? []
      : [
          share(
            outcomeName(reading, 'durable-framework'),
            ({ play }) => play.ending === 'durable-framework',
          ),
        ]),
    share(say('debrief-class-talks-opened'), ({ play }) => play.talks !== null),
    share(say('debrief-class-talks-signed'), ({ play }) => play.signed !== null),
    ...SEEN_BARS.flatMap((bar) => points(say(`debrief-bar-${bar}`), ownBar(bar))),
    ...points(
      say('debrief-class-compare-escalation'),
      ({ play }) => play.escalation * POINTS_OF_ESCALATION,
    ),
  ];
}
