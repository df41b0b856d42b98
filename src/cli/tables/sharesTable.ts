/** Lays shares of endings and bars out as a table for the terminal. */
import { BAR_NAMES, type Estimate, type Shares } from '../../analysis/counts/tally.ts';
import { ENDINGS } from '../../model/vocabulary/words.ts';

const NAME_WIDTH = Math.max(...ENDINGS.map((ending) => ending.length));

const inPercent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

const inPoints = ({ mean, se }: Estimate): string =>
  `${mean.toFixed(1).padStart(7)} ± ${se.toFixed(1).padEnd(4)}`;

/** The endings in percent of the matches, and the bars of both sides in points (0 to 100) with one standard error. */
export function sharesTable({ endings, bars }: Shares): string {
  return [
    'How they end',
    ...ENDINGS.map((ending) => `  ${ending.padEnd(NAME_WIDTH)}  ${inPercent(endings[ending])}`),
    '',
    `${'What they were worth'.padEnd(NAME_WIDTH + 4)}   struck         host`,
    ...BAR_NAMES.map((name) =>
      `  ${name.padEnd(NAME_WIDTH)}  ${inPoints(bars.struck[name])} ${inPoints(bars.host[name])}`.trimEnd(),
    ),
  ].join('\n');
}
