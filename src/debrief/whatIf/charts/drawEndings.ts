/** Draws how often each ending came after each posture: a bar of parts a posture, told apart by tone, pattern and letter. */
import type * as Plot from '@observablehq/plot';
import type { Ending } from '../../../model/vocabulary/words.ts';
import { percent } from '../../../text/numbers.ts';
import { measureName } from '../../../seat/measureName.ts';
import type { Frame } from '../../figure/chart.ts';
import { endingName } from '../../parts/outcomeHead.tsx';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import { WORST_FIRST, letterOf } from '../../../ui/look/endingFills.ts';
import { endingFills } from './endingFills.ts';
import type { EndingsBranch } from './endingsBranch.ts';

interface Segment {
  readonly row: number;
  readonly ending: Ending;
  readonly from: number;
  readonly to: number;
}

function segmentsOf(branches: readonly EndingsBranch[]): readonly Segment[] {
  return branches.flatMap(({ endings, games }, row) => {
    let from = 0;
    return WORST_FIRST.flatMap((ending) => {
      const share = games === 0 ? 0 : endings[ending] / games;
      const segment = { row, ending, from, to: from + share };
      from += share;
      return share === 0 ? [] : [segment];
    });
  });
}

/** Where a row's words and bar stand in it, as shares of its height from the top. */
const NAME = 0.16;
const MEASURE = 0.4;
const BAR = [0.54, 0.94] as const;

type Fills = ReturnType<typeof endingFills>;

/** Where everything lies, in pixels. */
interface Layout {
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  /** Room for half of the axis's outermost figures. */
  readonly left: number;
  /** The key stands below the axis in columns. */
  readonly columnWidth: number;
  readonly keyAt: (index: number) => { readonly x: number; readonly y: number };
}

function layoutOf({ fontSize, width }: Frame, branches: number): Layout {
  const columns = width >= fontSize * 52 ? 2 : 1;
  const keyRows = Math.ceil(WORST_FIRST.length / columns);
  const line = fontSize * 1.55;
  const marginTop = fontSize * 0.4;
  const marginBottom = fontSize * 2.6 + keyRows * line;
  const height = branches * fontSize * 5 + marginTop + marginBottom;
  const left = fontSize * 1.5;
  const columnWidth = (width - 2 * left) / columns;
  return {
    height,
    marginTop,
    marginBottom,
    left,
    columnWidth,
    keyAt: (index) => ({
      x: left + Math.floor(index / keyRows) * columnWidth,
      y: height - marginBottom + fontSize * 2.6 + (index % keyRows) * line,
    }),
  };
}

/** Posture and measure of each row, above its bar. */
function nameMarks(
  plot: typeof Plot,
  { colours, fontSize, width }: Frame,
  { say, scenario }: DebriefInput,
  branches: readonly EndingsBranch[],
): Plot.Markish[] {
  return [
    plot.text(branches, {
      x: 0,
      y: (_: unknown, row: number) => row + NAME,
      text: ({ chosen, posture }: EndingsBranch) =>
        chosen
          ? `${say(`posture-${posture}`)} · ${say('debrief-whatif-chosen')}`
          : say(`posture-${posture}`),
      textAnchor: 'start',
      fontWeight: 650,
      fill: colours.ink,
    }),
    plot.text(branches, {
      x: 0,
      y: (_: unknown, row: number) => row + MEASURE,
      text: ({ measure }: EndingsBranch) => measureName(scenario, measure, say),
      textAnchor: 'start',
      fill: colours.faint,
      lineWidth: width / fontSize - 1,
      textOverflow: 'ellipsis',
    }),
  ];
}

/** The parts of the bars, each with its letter and share as far as there is room. */
function barMarks(
  plot: typeof Plot,
  { colours, fontSize, width }: Frame,
  segments: readonly Segment[],
  fills: Fills,
  left: number,
): Plot.Markish[] {
  const label = ({ ending, from, to }: Segment): string => {
    const room = (to - from) * (width - 2 * left);
    if (room >= fontSize * 4.2) return `${letterOf(ending)} ${percent(to - from)}`;
    return room >= fontSize * 1.1 ? letterOf(ending) : '';
  };
  return [
    plot.rect(segments, {
      x1: 'from',
      x2: 'to',
      y1: ({ row }: Segment) => row + BAR[0],
      y2: ({ row }: Segment) => row + BAR[1],
      fill: ({ ending }: Segment) => fills.fill(ending),
      stroke: colours.ground,
      strokeWidth: 1.5,
    }),
    plot.text(segments, {
      x: ({ from, to }: Segment) => (from + to) / 2,
      y: ({ row }: Segment) => row + (BAR[0] + BAR[1]) / 2,
      text: label,
      fill: colours.ink,
      stroke: colours.ground,
      strokeWidth: 4,
      fontWeight: 650,
    }),
  ];
}

/** A sample of each fill with the name of its ending: in pixels of the frame, as marks that know no scale. */
function keyOfEndings(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  input: DebriefInput,
  fills: Fills,
  { columnWidth, keyAt, left, marginTop }: Layout,
): Plot.Markish[] {
  const inFrame = (x: number, y: number) =>
    ({ frameAnchor: 'top-left', dx: x - left, dy: y - marginTop }) as const;
  return WORST_FIRST.flatMap((ending, index) => {
    const { x, y } = keyAt(index);
    return [
      swatch(fills.fill(ending), colours, x, y, fontSize),
      plot.text([`${letterOf(ending)}  ${endingName(input, ending)}`], {
        ...inFrame(x + fontSize * 2, y),
        text: (words: string) => words,
        textAnchor: 'start',
        fill: colours.ink,
        lineWidth: columnWidth / fontSize - 3,
        textOverflow: 'ellipsis',
      }),
    ];
  });
}

/** The bars, with their key. */
export function drawEndings(
  plot: typeof Plot,
  frame: Frame,
  id: string,
  input: DebriefInput,
  branches: readonly EndingsBranch[],
): Plot.PlotOptions {
  const { colours } = frame;
  const fills = endingFills(id, colours);
  const layout = layoutOf(frame, branches.length);
  const { height, left, marginBottom, marginTop } = layout;
  return {
    height,
    marginTop,
    marginBottom,
    marginLeft: left,
    marginRight: left,
    x: { domain: [0, 1], axis: null },
    y: { domain: [branches.length, 0], axis: null },
    marks: [
      fills.patterns,
      plot.axisX([0, 0.25, 0.5, 0.75, 1], {
        tickFormat: (value: number) => percent(value),
        tickSize: 4,
        color: colours.faint,
        label: null,
        textAnchor: 'middle',
      }),
      ...nameMarks(plot, frame, input, branches),
      ...barMarks(plot, frame, segmentsOf(branches), fills, left),
      ...keyOfEndings(plot, frame, input, fills, layout),
    ],
  };
}

/** A sample of an ending's fill. */
function swatch(
  fill: string,
  { line }: Frame['colours'],
  x: number,
  y: number,
  fontSize: number,
): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const attributes = {
      x,
      y,
      width: fontSize * 1.6,
      height: fontSize,
      fill,
      stroke: line,
    };
    for (const [key, value] of Object.entries(attributes)) rect.setAttribute(key, String(value));
    return rect;
  };
}
