/** Draws counts as bars under one another, each with its name above it: readable from a phone to a back row. */
import type * as Plot from '@observablehq/plot';
import type { Frame } from '../../figure/chart.ts';

/** One bar; it stands for the chart's row of the same index. */
export interface Bar {
  readonly label: string;
  /** A heading above it, where a new part begins. */
  readonly head?: string;
  readonly value: number;
  /** What stands at its end. */
  readonly said: string;
  readonly fill: string;
}

// Heights in lines of text.
const HEAD = 1.9;
const ROW = 2.75;

/** The bars of a chart's rows, in their order. */
export function drawBarList(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  bars: readonly Bar[],
): Plot.PlotOptions {
  let y = 0;
  const tops = bars.map(({ head }) => {
    const top = y + (head === undefined ? 0 : HEAD);
    y = top + ROW;
    return top;
  });
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const top = (_: unknown, index: number): number => tops[index] ?? 0;
  return {
    height: y * fontSize,
    margin: 0,
    marginRight: Math.round(fontSize * 7),
    x: { domain: [0, most], axis: null },
    y: { domain: [y, 0], range: [y * fontSize, 0], axis: null },
    marks: [
      plot.text(bars, {
        filter: ({ head }: Bar) => head !== undefined,
        text: 'head',
        x: 0,
        y: (_: Bar, index: number) => top(_, index) - HEAD / 2,
        textAnchor: 'start',
        fontWeight: 650,
        fill: colours.faint,
      }),
      plot.text(bars, {
        text: 'label',
        x: 0,
        y: (_: Bar, index: number) => top(_, index) + 0.75,
        textAnchor: 'start',
        fill: colours.ink,
        fontSize: fontSize * 1.08,
      }),
      plot.rect(bars, {
        className: 'pick',
        x1: 0,
        x2: 'value',
        y1: (_: Bar, index: number) => top(_, index) + 1.4,
        y2: (_: Bar, index: number) => top(_, index) + 2.25,
        fill: 'fill',
        r: 2,
      }),
      plot.text(bars, {
        text: 'said',
        x: 'value',
        y: (_: Bar, index: number) => top(_, index) + 1.83,
        dx: 7,
        textAnchor: 'start',
        fontWeight: 650,
        fill: colours.ink,
      }),
    ],
  };
}
