/** Who was misread: what each side expected when each posture came, and how often acts were taken for others. */
import { at } from '../../../analysis/classRow.ts';
import { POSTURES, SIDES, otherSide, type Posture, type Side } from '../../../model/words.ts';
import { percent } from '../../../text/numbers.ts';
import type { Chart } from '../../figure/chart.ts';
import { sideNames, type ClassReading } from '../classReading.ts';
import type { Shown } from '../gathered.ts';
import { drawBarList } from './barList.ts';
import { drawShares } from './shares.ts';

/** What `reader` had expected in the turns in which the other side chose `came`. */
export interface Expectation {
  readonly reader: Side;
  readonly came: Posture;
  readonly expected: Readonly<Record<Posture, number>>;
  readonly of: number;
}

/** Expectations by reader and posture; what was never judged is left out. */
export function countExpectations(plays: readonly Shown[]): readonly Expectation[] {
  return SIDES.flatMap((reader) =>
    POSTURES.map((came) => {
      const expected = { restraint: 0, mediation: 0, retaliation: 0 };
      for (const posture of POSTURES) {
        const index = at.belief(reader, posture, came);
        for (const { play } of plays) expected[posture] += play.row[index] ?? 0;
      }
      const of = expected.restraint + expected.mediation + expected.retaliation;
      return { reader, came, expected, of };
    }),
  ).filter(({ of }) => of > 0);
}

/** Judgements in all, and right ones. */
export function judged(counts: readonly Expectation[]): {
  readonly of: number;
  readonly right: number;
} {
  let of = 0;
  let right = 0;
  for (const count of counts) {
    of += count.of;
    right += count.expected[count.came];
  }
  return { of, right };
}

/** The posture of a side that was foreseen least; of equals, the first. */
export function leastForeseen(counts: readonly Expectation[]): Expectation | undefined {
  const share = ({ came, expected, of }: Expectation): number => expected[came] / of;
  return counts.reduce<Expectation | undefined>(
    (least, one) => (least === undefined || share(one) < share(least) ? one : least),
    undefined,
  );
}

/** What the bars show, computed from the counts. */
export function expectationsSentence(
  reading: ClassReading,
  counts: readonly Expectation[],
): string {
  const { say } = reading;
  const least = leastForeseen(counts);
  if (least === undefined) return say('debrief-class-beliefs-none');
  const { of, right } = judged(counts);
  return say('debrief-class-beliefs', {
    of,
    right,
    share: percent(right / of),
    side: sideNames(reading)[otherSide(least.reader)],
    posture: say(`posture-${least.came}`),
    foreseen: least.expected[least.came],
    times: least.of,
  });
}

/** The chart of expectations. */
export function expectationsChart(reading: ClassReading): Chart {
  const { list, of, say } = reading;
  const counts = countExpectations(of.plays);
  const names = sideNames(reading);
  const parts = counts.flatMap(({ expected }, bar) =>
    POSTURES.map((posture) => ({ bar, posture, times: expected[posture] })),
  );
  const headOf = (reader: Side): string =>
    say('debrief-class-beliefs-head', { reader: names[reader], other: names[otherSide(reader)] });
  return {
    id: 'class-expectations',
    title: say('debrief-class-beliefs-title'),
    sentence: expectationsSentence(reading, counts),
    columns: [
      { key: 'reader', label: say('debrief-class-column-reader') },
      { key: 'came', label: say('debrief-class-column-came') },
      { key: 'expected', label: say('debrief-class-column-expected') },
      { key: 'times', label: say('debrief-class-column-times'), digits: 0 },
      { key: 'percent', label: say('debrief-class-column-percent'), digits: 1 },
    ],
    rows: parts.map(({ bar, posture, times }) => {
      const count = counts[bar];
      return {
        reader: count === undefined ? '' : names[count.reader],
        came: count === undefined ? '' : say(`posture-${count.came}`),
        expected: say(`posture-${posture}`),
        times,
        percent: count === undefined ? null : (100 * times) / count.of,
      };
    }),
    draw: (plot, frame) =>
      drawShares(plot, frame, {
        bars: counts.map(({ came, of: times, reader }, index) => ({
          label: say('debrief-class-beliefs-bar', { posture: say(`posture-${came}`), times }),
          ...(counts[index - 1]?.reader === reader ? {} : { head: headOf(reader) }),
        })),
        parts,
        nameOf: (posture) => say(`posture-${posture}`),
      }),
    pick: (row) => {
      const part = parts[row];
      const count = part === undefined ? undefined : counts[part.bar];
      if (part === undefined || count === undefined) return;
      const index = at.belief(count.reader, part.posture, count.came);
      list(
        say('debrief-class-list-belief', {
          expected: say(`posture-${part.posture}`),
          came: say(`posture-${count.came}`),
        }),
        of.plays.filter(({ play }) => (play.row[index] ?? 0) > 0),
      );
    },
  };
}

/** What went otherwise than meant on one side. */
export interface Mishap {
  readonly side: Side;
  readonly kind: 'misread' | 'slips';
  readonly times: number;
  /** Turns in all. */
  readonly turns: number;
}

/** Acts of each side that were misread, and its slips. */
export function countMishaps(plays: readonly Shown[]): readonly Mishap[] {
  const turns = plays.reduce((sum, { play }) => sum + play.turns, 0);
  return (['misread', 'slips'] as const).flatMap((kind) =>
    SIDES.map((side) => ({
      side,
      kind,
      times: plays.reduce((sum, { play }) => sum + play.sides[side][kind], 0),
      turns,
    })),
  );
}

/** What the bars show, computed from the counts. */
export function mishapsSentence(reading: ClassReading, mishaps: readonly Mishap[]): string {
  const times = (kind: Mishap['kind'], side: Side): number =>
    mishaps.find((one) => one.kind === kind && one.side === side)?.times ?? 0;
  return reading.say('debrief-class-mishaps', {
    ...sideNames(reading),
    turns: mishaps[0]?.turns ?? 0,
    misreadOfStruck: times('misread', 'struck'),
    misreadOfHost: times('misread', 'host'),
    slipsOfStruck: times('slips', 'struck'),
    slipsOfHost: times('slips', 'host'),
  });
}

/** The chart of mishaps. */
export function mishapsChart(reading: ClassReading): Chart {
  const { list, of, say } = reading;
  const mishaps = countMishaps(of.plays);
  const names = sideNames(reading);
  const wordsOf = ({ kind, side }: Mishap): string =>
    say(`debrief-class-mishap-${kind}`, { side: names[side], other: names[otherSide(side)] });
  return {
    id: 'class-misreadings',
    title: say('debrief-class-mishaps-title'),
    sentence: mishapsSentence(reading, mishaps),
    columns: [
      { key: 'kind', label: say('debrief-class-column-mishap') },
      { key: 'times', label: say('debrief-class-column-times'), digits: 0 },
      { key: 'perHundred', label: say('debrief-class-column-per-hundred'), digits: 1 },
    ],
    rows: mishaps.map((mishap) => ({
      kind: wordsOf(mishap),
      times: mishap.times,
      perHundred: mishap.turns === 0 ? null : (100 * mishap.times) / mishap.turns,
    })),
    draw: (plot, frame) =>
      drawBarList(
        plot,
        frame,
        mishaps.map((mishap) => ({
          label: wordsOf(mishap),
          value: mishap.times,
          said: String(mishap.times),
          fill: frame.colours[mishap.side],
        })),
      ),
    pick: (row) => {
      const mishap = mishaps[row];
      if (mishap !== undefined)
        list(
          wordsOf(mishap),
          of.plays.filter(({ play }) => play.sides[mishap.side][mishap.kind] > 0),
        );
    },
  };
}
