/** Lays shares of endings and bars out as a table for the terminal. */
import { BAR_NAMES, type Estimate, type Shares } from '../../analysis/counts/tally.ts';
import { ENDINGS } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import { aligned } from './aligned.ts';

const NAME_WIDTH = Math.max(...ENDINGS.map((ending) => ending.length));

const inPercent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

const inPoints = ({ mean, se }: Estimate): string =>
  `${mean.toFixed(1).padStart(7)} ± ${se.toFixed(1).padEnd(4)}`;

/** The endings in percent of the matches, and the bars of both sides in points (0 to 100) with one standard error. */
export function sharesTable({ endings, bars }: Shares, say: Say): string {
  const name = { width: NAME_WIDTH + 2 };
  const shares = ENDINGS.map((ending) => [`  ${ending}`, inPercent(endings[ending])]);
  const worths = BAR_NAMES.map((bar) => [
    `  ${bar}`,
    inPoints(bars.struck[bar]),
    inPoints(bars.host[bar]),
  ]);
  // The names of the sides stand where their numbers begin.
  const heads = [
    say('cli-simulate-worth'),
    `   ${say('cli-simulate-struck')}`,
    `   ${say('cli-simulate-host')}`,
  ];
  return [
    say('cli-simulate-endings'),
    aligned(shares, [name]),
    '',
    aligned([heads, ...worths], [{ width: NAME_WIDTH + 3 }], ' '),
  ].join('\n');
}
