/** Draws values in lanes under one another: every play a point, or in a large class the height of a hill, with the median marked. */
import type * as Plot from '@observablehq/plot';
import type { Frame } from '../../../figure/chart.ts';
import * as figureCss from '../../../figure/figure.module.css';
import { decimals } from '../../../../text/numbers.ts';

/** Most plays of which each is a point of its own. */
export const MOST_POINTS = 120;

/** A lane; `symbol` tells it by shape. */
export interface Lane {
  readonly label: string;
  readonly head?: string;
  readonly fill: string;
  readonly symbol: 'circle' | 'diamond' | 'square';
}

/** A point, or several that fell into the same step; it stands for the chart's row of the same index. */
export interface LanePoint {
  readonly lane: number;
  /** Its value, or the lower edge of its step. */
  readonly value: number;
  readonly plays: number;
}

/** The values of the lanes, and the scale they stand on. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly points: readonly LanePoint[];
  readonly medians: readonly number[];
  readonly ticks: readonly number[];
  /** Width of a step, where points are steps; undefined where each is a play. */
  readonly step: number | undefined;
  /** Words at the low and the high end of the scale. */
  readonly ends: readonly [string, string];
  /** What the marked median is called. */
  readonly middle: string;
}

/** Values of a lane gathered in steps from 0 on; the last step is closed. */
export function steps(
  values: readonly number[],
  step: number,
  most: number,
): readonly { readonly from: number; readonly indices: readonly number[] }[] {
  const bins = new Map<number, number[]>();
  for (const [index, value] of values.entries()) {
    const bin = Math.min(Math.floor(value / step), Math.ceil(most / step) - 1);
    const own = bins.get(bin) ?? [];
    bins.set(bin, own);
    own.push(index);
  }
  return [...bins]
    .sort(([one], [other]) => one - other)
    .map(([bin, indices]) => ({ from: bin * step, indices }));
}

const HEAD = 1.9;
const LABEL = 1.35;
const BAND = 1.9;
const AIR = 0.55;
// The golden ratio spreads neighbours apart as evenly as a fixed rule can.
const SPREAD = 0.6180339887;

/** Where a lane lies, in lines of text from the top: its label, and the band of its values. */
interface Band {
  readonly top: number;
  readonly from: number;
  readonly to: number;
}

/** A drawing under way: the lanes with their bands, the foot of the last one, and the ends of the scale. */
interface Drawing extends Lanes {
  readonly plot: typeof Plot;
  readonly frame: Frame;
  readonly band: (lane: number) => Band;
  readonly foot: number;
  readonly low: number;
  readonly high: number;
  /** The lanes by their numbers. */
  readonly inLane: readonly number[];
}

function placeLanes(lanes: readonly Lane[]): Pick<Drawing, 'band' | 'foot'> {
  let y = 0;
  const bands = lanes.map(({ head }) => {
    const top = y + (head === undefined ? 0 : HEAD);
    y = top + LABEL + BAND + AIR;
    return { top, from: top + LABEL, to: top + LABEL + BAND };
  });
  return { band: (lane) => bands[lane] ?? { top: 0, from: 0, to: 0 }, foot: y };
}

/** The scale below the lanes, and what its ends stand for. */
function scaleMarks({ ends, foot, frame, high, low, plot, ticks }: Drawing): Plot.Markish[] {
  const { colours } = frame;
  return [
    plot.ruleX(ticks, { y1: 0, y2: foot, stroke: colours.line }),
    plot.text(ticks, {
      x: (tick: number) => tick,
      y: foot + 0.6,
      text: (tick: number) => String(tick),
      fill: colours.faint,
    }),
    plot.text([ends[0]], {
      x: low,
      y: foot + 1.9,
      text: (words: string) => words,
      textAnchor: 'start',
      fill: colours.faint,
    }),
    plot.text([ends[1]], {
      x: high,
      y: foot + 1.9,
      text: (words: string) => words,
      textAnchor: 'end',
      fill: colours.faint,
    }),
  ];
}

/** The heads and labels of the lanes, and the line on which each stands. */
function laneMarks({ band, frame, high, inLane, lanes, low, plot }: Drawing): Plot.Markish[] {
  const { colours, fontSize, width } = frame;
  return [
    plot.text(inLane, {
      filter: (lane: number) => lanes[lane]?.head !== undefined,
      text: (lane: number) => lanes[lane]?.head ?? '',
      x: low,
      y: (lane: number) => band(lane).top - HEAD / 2,
      textAnchor: 'start',
      fontWeight: 650,
      fontSize: fontSize * 1.08,
      fill: colours.ink,
      stroke: colours.ground,
      strokeWidth: 5,
    }),
    plot.text(inLane, {
      text: (lane: number) => lanes[lane]?.label ?? '',
      x: low,
      y: (lane: number) => band(lane).top + LABEL / 2,
      textAnchor: 'start',
      // The median stands at the end of the line.
      lineWidth: width / fontSize - 7,
      textOverflow: 'ellipsis',
      fill: colours.faint,
      stroke: colours.ground,
      strokeWidth: 5,
    }),
    plot.ruleY(inLane, {
      y: (lane: number) => band(lane).to,
      x1: low,
      x2: high,
      stroke: colours.line,
    }),
  ];
}

/** Every play as a point. */
function pointMarks({ band, frame, lanes, plot, points }: Drawing): Plot.Markish[] {
  const { colours, fontSize } = frame;
  return [...new Set(lanes.map((lane) => lane.symbol))].map((symbol) =>
    plot.dot(points, {
      className: figureCss.pick,
      filter: ({ lane }: LanePoint) => lanes[lane]?.symbol === symbol,
      x: 'value',
      y: ({ lane }: LanePoint, index: number) => {
        const { from, to } = band(lane);
        return from + (to - from) * (0.12 + 0.76 * ((index * SPREAD) % 1));
      },
      symbol,
      r: fontSize * 0.36,
      fill: fillOf(lanes, colours.ink),
      fillOpacity: 0.75,
      stroke: colours.ground,
      strokeWidth: 0.7,
    }),
  );
}

/** The plays of each step as the height of a hill. */
function hillMark({ band, frame, high, lanes, plot, points }: Drawing, step: number): Plot.Markish {
  const most = Math.max(1, ...points.map(({ plays }) => plays));
  return plot.rect(points, {
    className: figureCss.pick,
    x1: 'value',
    x2: ({ value }: LanePoint) => Math.min(high, value + step),
    y1: ({ lane }: LanePoint) => band(lane).to,
    y2: ({ lane, plays }: LanePoint) => {
      const { from, to } = band(lane);
      return to - (to - from) * (plays / most);
    },
    fill: fillOf(lanes, frame.colours.ink),
    insetLeft: 0.5,
    insetRight: 0.5,
  });
}

function fillOf(lanes: readonly Lane[], otherwise: string): (point: LanePoint) => string {
  return ({ lane }) => lanes[lane]?.fill ?? otherwise;
}

/** The median of each lane, as a line and in figures. */
function medianMarks(drawing: Drawing): Plot.Markish[] {
  const { band, frame, high, inLane, medians, middle, plot } = drawing;
  const { colours } = frame;
  const marked = inLane.filter((lane) => Number.isFinite(medians[lane]));
  const atMedian = (lane: number): number => medians[lane] ?? 0;
  return [
    plot.ruleX(marked, {
      x: atMedian,
      y1: (lane: number) => band(lane).from - 0.1,
      y2: (lane: number) => band(lane).to + 0.1,
      stroke: colours.ink,
      strokeWidth: 2.5,
    }),
    plot.text(marked, {
      x: high,
      y: (lane: number) => band(lane).top + LABEL / 2,
      text: (lane: number) => `${middle} ${decimals(atMedian(lane), high > 10 ? 0 : 1)}`,
      textAnchor: 'end',
      fontWeight: 650,
      fill: colours.ink,
      stroke: colours.ground,
      strokeWidth: 6,
    }),
  ];
}

/** The lanes as a plot. */
export function drawLanes(plot: typeof Plot, frame: Frame, shown: Lanes): Plot.PlotOptions {
  const { lanes, step, ticks } = shown;
  const { fontSize } = frame;
  const { band, foot } = placeLanes(lanes);
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const bottom = foot + 2.6;
  const inLane = lanes.map((_, lane) => lane);
  const drawing = { ...shown, plot, frame, band, foot, low, high, inLane };
  return {
    height: bottom * fontSize,
    marginLeft: 10,
    marginRight: 10,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [low, high], axis: null },
    y: { domain: [bottom, 0], range: [bottom * fontSize, 0], axis: null },
    symbol: { legend: false },
    marks: [
      ...scaleMarks(drawing),
      ...laneMarks(drawing),
      ...(step === undefined ? pointMarks(drawing) : [hillMark(drawing, step)]),
      ...medianMarks(drawing),
    ],
  };
}
