/** How many civilians were bet to pay against how many paid, by how far off the bets were. */
import { percent, whole } from '../../../text/numbers.ts';
import type { Chart } from '../../figure/chart.ts';
import type { ClassInput } from '../classInput.ts';
import { drawBarList } from './forms/barList.ts';
import { laidBets, type LaidBet } from './bets.ts';

/** How far a bet on the civilians who pay was from what came, in five classes. */
export const MISSES = ['far-fewer', 'fewer', 'near', 'more', 'far-more'] as const;
export type Miss = (typeof MISSES)[number];

/** The class of a bet: `far-fewer` means that less than half of what was expected came, `near` that it came within a fifth. */
export function missOf({ personsCame, personsExpected }: LaidBet): Miss {
  if (personsCame > 2 * personsExpected) return 'far-more';
  if (personsCame > 1.2 * personsExpected) return 'more';
  if (personsCame >= 0.8 * personsExpected) return 'near';
  return personsCame * 2 < personsExpected ? 'far-fewer' : 'fewer';
}

/** What the bars show, computed from the bets. */
export function personBetsSentence({ say }: ClassInput, bets: readonly LaidBet[]): string {
  if (bets.length === 0) return say('debrief-class-bets-none');
  const more = bets.filter(({ personsCame, personsExpected }) => personsCame > personsExpected);
  return say('debrief-class-persons', {
    more: more.length,
    near: bets.filter((bet) => missOf(bet) === 'near').length,
    bets: bets.length,
  });
}

/** The bets on civilians: every bet's row in the table, bars by how far off they were. */
export function personBetsChart(input: ClassInput): Chart {
  const { list, of, say } = input;
  const bets = laidBets(of.plays);
  const classes = MISSES.map((miss) => ({
    miss,
    bets: bets.filter((bet) => missOf(bet) === miss),
  }));
  return {
    id: 'class-bets-persons',
    title: say('debrief-class-persons-title'),
    sentence: personBetsSentence(input, bets),
    columns: [
      { key: 'miss', label: say('debrief-class-column-miss') },
      { key: 'bets', label: say('debrief-class-column-bets'), digits: 0 },
      { key: 'percent', label: say('debrief-class-column-percent'), digits: 1 },
    ],
    rows: classes.map(({ bets: own, miss }) => ({
      miss: say(`debrief-class-miss-${miss}`),
      bets: own.length,
      percent: bets.length === 0 ? null : (100 * own.length) / bets.length,
    })),
    draw: (plot, frame) =>
      drawBarList(
        plot,
        frame,
        classes.map(({ bets: own, miss }) => ({
          label: say(`debrief-class-miss-${miss}`),
          value: own.length,
          said: `${whole(own.length)} · ${percent(own.length / Math.max(1, bets.length))}`,
          fill: miss === 'near' ? frame.colours.calm : frame.colours.faint,
        })),
      ),
    pick: (row) => {
      const found = classes[row];
      if (found !== undefined)
        list(
          say(`debrief-class-miss-${found.miss}`),
          found.bets.map(({ shown }) => shown),
        );
    },
  };
}
