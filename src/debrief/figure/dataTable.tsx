/** The numbers behind a plot, as a table; where its rows stand for something, each row's first cell opens it. */
import type { JSX } from 'preact';
import type { CsvCell } from '../../text/csv.ts';
import { decimals, whole } from '../../text/numbers.ts';
import type { Chart, Column } from './chart.ts';
import * as figureCss from './figure.module.css';

/** The table, with a caption. */
export function DataTable(props: {
  readonly chart: Chart;
  readonly caption: string;
  /** Rows shown, from the first. */
  readonly most: number;
}): JSX.Element {
  const { columns, pick, rows } = props.chart;
  return (
    <table class={figureCss.plotTable}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" class={lookOf(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, props.most).map((row, index) => (
          <tr key={index}>
            {columns.map((column, at) => {
              const text = cellText(row[column.key] ?? null, column);
              if (at > 0)
                return (
                  <td key={column.key} class={lookOf(column)}>
                    {text}
                  </td>
                );
              return (
                <th key={column.key} scope="row" class={lookOf(column)}>
                  {pick === undefined ? (
                    text
                  ) : (
                    <button type="button" class={figureCss.plotPick} onClick={() => pick(index)}>
                      {text}
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lookOf({ digits }: Column): string {
  return digits === undefined ? '' : figureCss.digits;
}

/** A cell as it is read: digits as its column says, a dash where there is nothing. */
export function cellText(cell: CsvCell, { digits }: Pick<Column, 'digits'>): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (digits === undefined) return String(cell);
  if (digits === 0) return whole(cell);
  return decimals(cell, digits);
}
