/** Draws how a whole divides among the three postures, one bar under another, each part with its sign and share. */
import type * as Plot from '@observablehq/plot';
import type { Posture } from '../../../../model/vocabulary/words.ts';
import { POSTURES } from '../../../../model/vocabulary/words.ts';
import { percent } from '../../../../text/numbers.ts';
import type { Colours, Frame } from '../../../figure/chart.ts';
import { placeRows } from './columns.ts';
import * as figureCss from '../../../figure/figure.module.css';

/** One part of a bar; it stands for the chart's row of the same index. */
export interface ShareSegment {
  readonly bar: number;
  readonly posture: Posture;
  readonly times: number;
}

/** A bar that is divided. */
export interface DividedBar {
  readonly label: string;
  readonly head?: string;
}

/** What a chart of shares draws. */
export interface Shares {
  readonly bars: readonly DividedBar[];
  readonly parts: readonly ShareSegment[];
  readonly nameOf: (posture: Posture) => string;
}

const TONES = {
  restraint: 'faint',
  mediation: 'calm',
  retaliation: 'ink',
} as const satisfies Record<Posture, keyof Colours>;

/** Each posture's shape, as everywhere in the debrief. */
const SIGNS = {
  restraint: '■',
  mediation: '●',
  retaliation: '▲',
} as const satisfies Record<Posture, string>;

const KEY = 2.2;
const HEAD = 1.9;
const ROW = 2.9;

interface Placed extends ShareSegment {
  readonly from: number;
  readonly to: number;
}

/** Each part with where it begins and ends in its bar, as shares of the bar. */
function placeParts(bars: number, parts: readonly ShareSegment[]): readonly Placed[] {
  const totals = Array.from({ length: bars }, () => 0);
  for (const { bar, times } of parts) totals[bar] = (totals[bar] ?? 0) + times;
  const ends = Array.from({ length: bars }, () => 0);
  return parts.map((part) => {
    const from = ends[part.bar] ?? 0;
    const to = from + part.times / Math.max(1, totals[part.bar] ?? 0);
    ends[part.bar] = to;
    return { ...part, from, to };
  });
}

/** The bars as a plot. */
export function drawShares(
  plot: typeof Plot,
  { colours, fontSize, width }: Frame,
  { bars, nameOf, parts }: Shares,
): Plot.PlotOptions {
  const rows = placeRows(bars, { head: HEAD, row: ROW, widthInLines: width / fontSize });
  const height = KEY + rows.height;
  const placed = placeParts(bars.length, parts);
  const top = (bar: number): number => KEY + (rows.places[bar]?.top ?? 0);
  const left = (bar: number): number => rows.places[bar]?.left ?? 0;
  const wide = ({ from, to }: Placed): boolean =>
    ((to - from) * width) / rows.width > fontSize * 4.4;
  const keyAt = POSTURES.map((_, index) => (index / POSTURES.length) * Math.min(1, rows.width));
  return {
    height: height * fontSize,
    margin: 0,
    marginRight: 2,
    x: { domain: [0, rows.width], axis: null },
    y: { domain: [height, 0], range: [height * fontSize, 0], axis: null },
    marks: [
      plot.dot(POSTURES, {
        x: (_: Posture, index: number) => keyAt[index] ?? 0,
        y: KEY / 2 - 0.2,
        dx: fontSize * 0.6,
        symbol: 'square',
        r: fontSize * 0.5,
        fill: (posture: Posture) => colours[TONES[posture]],
      }),
      plot.text(POSTURES, {
        x: (_: Posture, index: number) => keyAt[index] ?? 0,
        y: KEY / 2 - 0.2,
        dx: fontSize * 1.6,
        textAnchor: 'start',
        text: (posture: Posture) => `${SIGNS[posture]} ${nameOf(posture)}`,
        fill: colours.ink,
      }),
      plot.text(bars, {
        filter: ({ head }: DividedBar) => head !== undefined,
        text: 'head',
        x: (_: DividedBar, index: number) => left(index),
        y: (_: DividedBar, index: number) => top(index) - HEAD / 2,
        textAnchor: 'start',
        fontWeight: 650,
        fontSize: fontSize * 1.08,
        fill: colours.ink,
      }),
      plot.text(bars, {
        text: ({ label }: DividedBar) => label,
        x: (_: DividedBar, index: number) => left(index),
        y: (_: DividedBar, index: number) => top(index) + 0.65,
        textAnchor: 'start',
        fill: colours.faint,
      }),
      plot.rect(placed, {
        className: figureCss.pick,
        x1: ({ bar, from }: Placed) => left(bar) + from,
        x2: ({ bar, to }: Placed) => left(bar) + to,
        y1: ({ bar }: Placed) => top(bar) + 1.3,
        y2: ({ bar }: Placed) => top(bar) + 2.6,
        fill: ({ posture }: Placed) => colours[TONES[posture]],
        stroke: colours.ground,
        strokeWidth: 1.5,
      }),
      plot.text(placed, {
        filter: wide,
        x: ({ bar, from, to }: Placed) => left(bar) + (from + to) / 2,
        y: ({ bar }: Placed) => top(bar) + 1.95,
        text: ({ from, posture, to }: Placed) => `${SIGNS[posture]} ${percent(to - from)}`,
        fontWeight: 650,
        fill: colours.ground,
      }),
    ],
  };
}
