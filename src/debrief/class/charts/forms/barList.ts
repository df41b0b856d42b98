/** Draws counts as bars under one another, each with its name above it: readable from a phone to a back row. */
import type * as Plot from '@observablehq/plot';
import type { Frame } from '../../../figure/chart.ts';
import { placeRows } from './columns.ts';
import * as figureCss from '../../../figure/figure.module.css';

/** One bar; it stands for the chart's row of the same index. */
export interface ListBar {
  readonly label: string;
  /** A heading above it, where a new part begins. */
  readonly head?: string;
  readonly value: number;
  /** What stands at its end. */
  readonly said: string;
  readonly fill: string;
}

// Heights in lines of text.
const HEAD = 2.1;
const ROW = 2.75;
// What is left beside the longest bar for the words at its end.
const WORDS = 7;

/** The bars of a chart's rows, in their order. */
export function drawBarList(
  plot: typeof Plot,
  { colours, fontSize, width }: Frame,
  bars: readonly ListBar[],
): Plot.PlotOptions {
  const placed = placeRows(bars, { head: HEAD, row: ROW, widthInLines: width / fontSize });
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const column = width / placed.width;
  const longest = Math.max(0.3, 1 - (WORDS * fontSize) / column);
  const left = (_: ListBar, index: number): number => placed.places[index]?.left ?? 0;
  const end = (bar: ListBar, index: number): number =>
    left(bar, index) + (longest * bar.value) / most;
  const at =
    (within: number) =>
    (_: ListBar, index: number): number =>
      (placed.places[index]?.top ?? 0) + within;
  return {
    height: placed.height * fontSize,
    margin: 0,
    x: { domain: [0, placed.width], axis: null },
    y: { domain: [placed.height, 0], range: [placed.height * fontSize, 0], axis: null },
    marks: [
      plot.text(bars, {
        filter: ({ head }: ListBar) => head !== undefined,
        text: 'head',
        x: left,
        y: at(-HEAD / 2),
        textAnchor: 'start',
        fontWeight: 650,
        fill: colours.faint,
      }),
      plot.text(bars, {
        text: 'label',
        x: left,
        y: at(0.66),
        textAnchor: 'start',
        lineWidth: column / fontSize / 1.08,
        textOverflow: 'ellipsis',
        fill: colours.ink,
        fontSize: fontSize * 1.08,
      }),
      plot.rect(bars, {
        className: figureCss.pick,
        x1: left,
        x2: end,
        y1: at(1.42),
        y2: at(2.3),
        fill: 'fill',
        r: 2,
      }),
      plot.text(bars, {
        text: 'said',
        x: end,
        y: at(1.86),
        dx: 7,
        textAnchor: 'start',
        fontWeight: 650,
        fill: colours.ink,
      }),
    ],
  };
}
