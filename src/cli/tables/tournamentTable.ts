/** Lays a tournament out as cross tables for the terminal. */
import type { TournamentCell } from '../../analysis/tournament/tournament.ts';
import type { Estimate } from '../../analysis/counts/tally.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import { aligned } from './aligned.ts';

const NUMBER = { isNumber: true, width: 5 };

/** One table of mean totals for each side: rows are the struck state's policies, columns the host's. Then the share of lasting settlements. */
export function tournamentTables(cells: readonly TournamentCell[], say: Say): string {
  const settled = ({ endings, games }: TournamentCell): Estimate => {
    const share = endings['durable-framework'];
    return { mean: 100 * share, se: 100 * Math.sqrt((share * (1 - share)) / games) };
  };
  const totals = (side: Side): string =>
    crossTable(say(`cli-tournament-worth-${side}`), cells, ({ bars }) => bars[side].total, say);
  return [
    ...SIDES.map(totals),
    crossTable(say('cli-tournament-durable'), cells, settled, say),
  ].join('\n\n');
}

function crossTable(
  title: string,
  cells: readonly TournamentCell[],
  figure: (cell: TournamentCell) => Estimate,
  say: Say,
): string {
  const policies = [...new Set(cells.map(({ struck }) => struck))];
  const columns = [...new Set(cells.map(({ host }) => host))];
  const mean = (of: readonly TournamentCell[]): string =>
    (of.reduce((sum, cell) => sum + figure(cell).mean, 0) / of.length).toFixed(1);
  const all = say('cli-tournament-all');
  const rows = policies.map((policy, index) => {
    const own = cells.filter(({ struck }) => struck === policy);
    const means = own.map((cell) => figure(cell).mean.toFixed(1));
    return [`${String(index + 1).padStart(2)} ${policy}`, ...means, mean(own)];
  });
  const foot = [
    `   ${all}`,
    ...columns.map((column) => mean(cells.filter(({ host }) => host === column))),
    mean(cells),
  ];
  const heads = ['', ...columns.map((_, index) => String(index + 1)), all];
  const first = { width: 4 + Math.max(...policies.map((name) => name.length)) };
  const errors = cells.map((cell) => figure(cell).se);
  return [
    title,
    aligned([heads, ...rows, foot], [first, ...heads.slice(1).map(() => NUMBER)], ' '),
    say('cli-tournament-error', {
      least: Math.min(...errors).toFixed(1),
      most: Math.max(...errors).toFixed(1),
    }),
  ].join('\n');
}
