/** The file of the numbers behind a chart. */
import { csvText } from '../../text/csv.ts';
import type { Chart } from './chart.ts';

/** The numbers behind a chart, unrounded, one line a row. */
export function chartToCsv({ columns, rows }: Pick<Chart, 'columns' | 'rows'>): string {
  return csvText(
    columns.map(({ key }) => key),
    rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
  );
}
