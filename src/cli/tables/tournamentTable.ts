/** Lays a tournament out as cross tables for the terminal. */
import type { TournamentCell } from '../../analysis/tournament/tournament.ts';
import type { Estimate } from '../../analysis/counts/tally.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';

const TITLES = {
  struck: 'What the matches were worth to the struck state (total, 0 to 100)',
  host: 'What the matches were worth to the host (total, 0 to 100)',
} as const satisfies Record<Side, string>;

const CELL = 6;

const inCell = (text: string): string => text.padStart(CELL);

/** One table of mean totals for each side: rows are the struck state's policies, columns the host's. Then the share of lasting settlements. */
export function tournamentTables(cells: readonly TournamentCell[]): string {
  const settled = ({ endings, games }: TournamentCell): Estimate => {
    const share = endings['durable-framework'];
    return { mean: 100 * share, se: 100 * Math.sqrt((share * (1 - share)) / games) };
  };
  return [
    ...SIDES.map((side) => crossTable(TITLES[side], cells, ({ bars }) => bars[side].total)),
    crossTable('Matches that end in a durable framework (percent)', cells, settled),
  ].join('\n\n');
}

function crossTable(
  title: string,
  cells: readonly TournamentCell[],
  figure: (cell: TournamentCell) => Estimate,
): string {
  const rows = [...new Set(cells.map(({ struck }) => struck))];
  const columns = [...new Set(cells.map(({ host }) => host))];
  const width = Math.max(...rows.map((name) => name.length)) + 4;
  const mean = (of: readonly TournamentCell[]): string =>
    (of.reduce((sum, cell) => sum + figure(cell).mean, 0) / of.length).toFixed(1);
  const errors = cells.map((cell) => figure(cell).se);
  const name = (index: number, of: string): string => `${String(index + 1).padStart(2)} ${of}`;
  return [
    title,
    [''.padEnd(width), ...columns.map((_, index) => inCell(String(index + 1))), inCell('all')].join(
      '',
    ),
    ...rows.map((row, index) => {
      const own = cells.filter(({ struck }) => struck === row);
      const means = own.map((cell) => inCell(figure(cell).mean.toFixed(1)));
      return [name(index, row).padEnd(width), ...means, inCell(mean(own))].join('');
    }),
    [
      'all'.padStart(6).padEnd(width),
      ...columns.map((column) => inCell(mean(cells.filter(({ host }) => host === column)))),
      inCell(mean(cells)),
    ].join(''),
    `Standard error of a cell: ${Math.min(...errors).toFixed(1)} to ${Math.max(...errors).toFixed(1)}`,
  ].join('\n');
}
