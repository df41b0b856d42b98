/** Two parts of a class side by side: shares and means, their difference, and how sure one can be of it. */
import { SIDES } from '../../../model/words.ts';
import { signed } from '../../../text/numbers.ts';
import type { Chart } from '../../figure/chart.ts';
import {
  isPlayed,
  outcomeName,
  seatingName,
  seatingOf,
  type ClassReading,
} from '../classReading.ts';
import type { Shown } from '../gathered.ts';
import { differenceOfMeans, differenceOfShares, mean, type Difference } from '../statistics.ts';
import { commonestOutcomes } from './endings.ts';
import { SEEN_BARS, type SeenBar } from './bars.ts';

/** Plays in each part below which nothing is said of a difference. */
export const ENOUGH_PLAYS = 10;

/** By what a class can be parted: who sat where, the groups that students named, and whether the clock ever ran out. */
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
    const ran = SIDES.some((side) => shown.play.sides[side].lapses > 0);
    return say(ran ? 'debrief-class-clock-ran' : 'debrief-class-clock-not');
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

/** What the comparison shows, computed from it; it claims nothing where a part is too small. */
export function compareSentence(
  { say }: ClassReading,
  one: Part,
  other: Part,
  compared: readonly Compared[],
): string {
  const parts = {
    one: one.name,
    other: other.name,
    ones: one.plays.length,
    others: other.plays.length,
  };
  if (Math.min(parts.ones, parts.others) < ENOUGH_PLAYS)
    return say('debrief-class-compare-few', { ...parts, enough: ENOUGH_PLAYS });
  const clear = compared.filter(isClear);
  if (clear.length === 0)
    return say('debrief-class-compare-alike', { ...parts, measures: compared.length });
  return say('debrief-class-compare', {
    ...parts,
    measures: compared.length,
    clear: clear.length,
    which: clear.map(({ difference, label }) => `${label} ${signed(difference.value)}`).join(', '),
  });
}

/** The chart of two parts. */
export function compareChart(reading: ClassReading, one: Part, other: Part): Chart {
  const { list, say } = reading;
  const compared = compare(reading, one, other);
  const reach = Math.min(
    100,
    Math.ceil(
      Math.max(
        10,
        ...compared.map(({ difference }) =>
          Math.max(Math.abs(difference.low), Math.abs(difference.high)),
        ),
      ) / 10,
    ) * 10,
  );
  const ROW = 3.2;
  return {
    id: 'class-compared',
    title: say('debrief-class-compare-title', { one: one.name, other: other.name }),
    sentence: compareSentence(reading, one, other, compared),
    columns: [
      { key: 'measure', label: say('debrief-class-column-measure') },
      { key: 'one', label: one.name, digits: 1 },
      { key: 'other', label: other.name, digits: 1 },
      { key: 'difference', label: say('debrief-class-column-difference'), digits: 1 },
      { key: 'low', label: say('debrief-class-column-low'), digits: 1 },
      { key: 'high', label: say('debrief-class-column-high'), digits: 1 },
      { key: 'plays', label: say('debrief-class-column-plays') },
    ],
    rows: compared.map(({ difference, label, one: first, other: second, plays }) => ({
      measure: label,
      one: first,
      other: second,
      difference: difference.value,
      low: difference.low,
      high: difference.high,
      plays: plays.join(' / '),
    })),
    draw: (plot, { colours, fontSize }) => {
      const height = (compared.length * ROW + 3.4) * fontSize;
      const rows = compared.length * ROW;
      const at = (index: number, within: number): number => index * ROW + within;
      return {
        height,
        marginLeft: 10,
        marginRight: 10,
        marginTop: 0,
        marginBottom: 0,
        x: { domain: [-reach, reach], axis: null },
        y: { domain: [rows + 3.4, 0], range: [height, 0], axis: null },
        marks: [
          plot.ruleX([-reach, -reach / 2, reach / 2, reach], {
            y1: 0,
            y2: rows,
            stroke: colours.line,
          }),
          plot.ruleX([0], { y1: 0, y2: rows, stroke: colours.ink, strokeWidth: 1.5 }),
          plot.text([-reach, -reach / 2, 0, reach / 2, reach], {
            x: (tick: number) => tick,
            y: rows + 0.7,
            text: (tick: number) => (tick === 0 ? '0' : signed(tick)),
            fill: colours.faint,
          }),
          plot.text([say('debrief-class-compare-more', { part: other.name })], {
            x: -reach,
            y: rows + 2.3,
            text: (words: string) => `← ${words}`,
            textAnchor: 'start',
            fill: colours.faint,
          }),
          plot.text([say('debrief-class-compare-more', { part: one.name })], {
            x: reach,
            y: rows + 2.3,
            text: (words: string) => `${words} →`,
            textAnchor: 'end',
            fill: colours.faint,
          }),
          plot.text(compared, {
            x: -reach,
            y: (_: Compared, index: number) => at(index, 0.8),
            text: 'label',
            textAnchor: 'start',
            fontSize: fontSize * 1.08,
            fill: colours.ink,
            stroke: colours.ground,
            strokeWidth: 6,
          }),
          plot.text(compared, {
            x: reach,
            y: (_: Compared, index: number) => at(index, 0.8),
            text: ({ one: first, other: second }: Compared) =>
              `${Math.round(first)} : ${Math.round(second)}`,
            textAnchor: 'end',
            fontWeight: 650,
            fill: colours.ink,
            stroke: colours.ground,
            strokeWidth: 6,
          }),
          plot.ruleY(compared, {
            x1: ({ difference }: Compared) => Math.max(-reach, difference.low),
            x2: ({ difference }: Compared) => Math.min(reach, difference.high),
            y: (_: Compared, index: number) => at(index, 2.2),
            stroke: (row: Compared) => (isClear(row) ? colours.ink : colours.faint),
            strokeWidth: (row: Compared) => (isClear(row) ? 4 : 2),
          }),
          plot.dot(compared, {
            className: 'pick',
            x: ({ difference }: Compared) => difference.value,
            y: (_: Compared, index: number) => at(index, 2.2),
            symbol: 'diamond',
            r: fontSize * 0.55,
            fill: (row: Compared) => (isClear(row) ? colours.ink : colours.ground),
            stroke: colours.ink,
            strokeWidth: 2,
          }),
        ],
      };
    },
    pick: () =>
      list(say('debrief-class-compare-title', { one: one.name, other: other.name }), [
        ...one.plays,
        ...other.plays,
      ]),
  };
}
