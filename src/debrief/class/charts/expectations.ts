/** What each side expected of the other when each posture came. */
import { at } from '../../../analysis/class/classRow.ts';
import {
  POSTURES,
  SIDES,
  otherSide,
  type Posture,
  type Side,
} from '../../../model/vocabulary/words.ts';
import { percent } from '../../../text/numbers.ts';
import type { Chart } from '../../figure/chart.ts';
import { sideNames, type ClassInput } from '../classInput.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import { postureSharesChart } from './postureShares.ts';

/** What `reader` had expected in the turns in which the other side chose `came`. */
export interface Expectation {
  readonly reader: Side;
  readonly came: Posture;
  readonly expected: Readonly<Record<Posture, number>>;
  readonly of: number;
}

/** Expectations by reader and posture; what was never judged is left out. */
export function countExpectations(plays: readonly ShownPlay[]): readonly Expectation[] {
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
export function expectationsSentence(input: ClassInput, counts: readonly Expectation[]): string {
  const { say } = input;
  const least = leastForeseen(counts);
  if (least === undefined) return say('debrief-class-beliefs-none');
  const { of, right } = judged(counts);
  return say('debrief-class-beliefs', {
    of,
    right,
    share: percent(right / of),
    side: sideNames(input)[otherSide(least.reader)],
    posture: say(`posture-${least.came}`),
    foreseen: least.expected[least.came],
    times: least.of,
  });
}

/** The chart of expectations. */
export function expectationsChart(input: ClassInput): Chart {
  const { list, of, say } = input;
  const counts = countExpectations(of.plays);
  const names = sideNames(input);
  return postureSharesChart(
    input,
    {
      id: 'class-expectations',
      title: say('debrief-class-beliefs-title'),
      sentence: expectationsSentence(input, counts),
    },
    [
      { key: 'reader', label: say('debrief-class-column-reader') },
      { key: 'came', label: say('debrief-class-column-came') },
    ],
    { key: 'expected', label: say('debrief-class-column-expected') },
    counts.map(({ came, expected, of: times, reader }) => {
      const about = { reader: names[reader], came: say(`posture-${came}`) };
      return {
        times: expected,
        of: times,
        about,
        label: say('debrief-class-beliefs-bar', { posture: about.came, times }),
        head: say('debrief-class-beliefs-head', {
          reader: about.reader,
          other: names[otherSide(reader)],
        }),
        pick: (posture) => {
          const index = at.belief(reader, posture, came);
          list(
            say('debrief-class-list-belief', {
              expected: say(`posture-${posture}`),
              came: about.came,
            }),
            of.plays.filter(({ play }) => (play.row[index] ?? 0) > 0),
          );
        },
      };
    }),
  );
}
