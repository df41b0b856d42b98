/** How a match could have ended after each posture of a turn: shares of continuations, from the worst ending to the best. */
import type * as Plot from '@observablehq/plot';
import { ENDINGS } from '../../model/words.ts';
import type { Ending, Posture } from '../../model/words.ts';
import { percent } from '../../text/numbers.ts';
import { measureName } from '../../ui/measureName.ts';
import type { Chart, Frame } from '../figure/chart.ts';
import { endingName } from '../outcomeHead.tsx';
import type { Reading } from '../reading.ts';
import { areApart, measuredShare } from './chance.ts';
import { endingFills, letterOf } from './endingFills.ts';
import { WORST_FIRST } from './worstFirst.ts';
import type { Branch } from './readWhatIf.ts';

/** Continuations below which nothing is said of differences. */
export const ENOUGH = 100;

/** What the chart reads of a branch. */
export type EndingsBranch = Pick<
  Branch,
  'turn' | 'posture' | 'measure' | 'chosen' | 'games' | 'endings'
>;

/** An ending that came more often after one posture than after another, by more than chance. */
export interface Contrast {
  readonly ending: Ending;
  readonly more: Posture;
  readonly less: Posture;
  /** Shares, 0 to 1. */
  readonly shareOfMore: number;
  readonly shareOfLess: number;
}

/** The greatest difference between two branches in the share of one ending, of those that chance does not explain; undefined where it may explain all. */
export function greatestContrast(branches: readonly EndingsBranch[]): Contrast | undefined {
  let greatest: Contrast | undefined;
  if (branches.some(({ games }) => games < ENOUGH)) return undefined;
  for (const one of branches)
    for (const other of branches) {
      for (const ending of ENDINGS) {
        const high = measuredShare(one.endings[ending], one.games);
        const low = measuredShare(other.endings[ending], other.games);
        const by = high.value - low.value;
        if (!areApart(high, low)) continue;
        if (by <= (greatest === undefined ? 0 : greatest.shareOfMore - greatest.shareOfLess))
          continue;
        greatest = {
          ending,
          more: one.posture,
          less: other.posture,
          shareOfMore: high.value,
          shareOfLess: low.value,
        };
      }
    }
  return greatest;
}

/** The ending that came most often; of equals, the worst. */
export function commonest({ endings }: Pick<Branch, 'endings'>): Ending {
  return WORST_FIRST.reduce((best, ending) => (endings[ending] > endings[best] ? ending : best));
}

/** What the bars show, computed from them. */
export function endingsSentence(reading: Reading, branches: readonly EndingsBranch[]): string {
  const { say } = reading;
  const [first] = branches;
  if (first === undefined || branches.some(({ games }) => games === 0))
    return say('debrief-whatif-none-yet');
  const most = branches.map((branch) => {
    const ending = commonest(branch);
    return say('debrief-whatif-ends-most', {
      posture: say(`posture-${branch.posture}`),
      ending: endingName(reading, ending),
      share: percent(branch.endings[ending] / branch.games),
    });
  });
  const ends = say('debrief-whatif-ends', {
    turn: first.turn,
    games: first.games,
    most: most.join('; '),
  });
  if (branches.some(({ games }) => games < ENOUGH)) return ends;
  const contrast = greatestContrast(branches);
  const apart =
    contrast === undefined
      ? say('debrief-whatif-ends-alike')
      : say('debrief-whatif-ends-apart', {
          ending: endingName(reading, contrast.ending),
          more: say(`posture-${contrast.more}`),
          less: say(`posture-${contrast.less}`),
          shareOfMore: percent(contrast.shareOfMore),
          shareOfLess: percent(contrast.shareOfLess),
        });
  return `${ends} ${apart}`;
}

/** The chart of a turn's branches. */
export function endingsChart(reading: Reading, branches: readonly EndingsBranch[]): Chart {
  const { say, scenario } = reading;
  const turn = branches[0]?.turn ?? 0;
  const id = `what-if-endings-turn-${turn}`;
  return {
    id,
    title: say('debrief-whatif-endings-title', { turn }),
    sentence: endingsSentence(reading, branches),
    columns: [
      { key: 'posture', label: say('debrief-whatif-column-posture') },
      { key: 'measure', label: say('debrief-whatif-column-measure') },
      { key: 'ending', label: say('debrief-whatif-column-ending') },
      { key: 'percent', label: say('debrief-whatif-column-percent'), digits: 1 },
      { key: 'continuations', label: say('debrief-whatif-column-continuations'), digits: 0 },
    ],
    rows: branches.flatMap((branch) =>
      WORST_FIRST.map((ending) => ({
        posture: say(`posture-${branch.posture}`),
        measure: measureName(scenario, branch.measure, say),
        ending: endingName(reading, ending),
        percent: branch.games === 0 ? null : 100 * (branch.endings[ending] / branch.games),
        continuations: branch.endings[ending],
      })),
    ),
    draw: (plot, frame) => draw(plot, frame, id, reading, branches),
  };
}

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

function draw(
  plot: typeof Plot,
  { width, colours, fontSize }: Frame,
  id: string,
  reading: Reading,
  branches: readonly EndingsBranch[],
): Plot.PlotOptions {
  const { say, scenario } = reading;
  const fills = endingFills(id, colours);
  const segments = segmentsOf(branches);
  const columns = width >= fontSize * 52 ? 2 : 1;
  const keyRows = Math.ceil(WORST_FIRST.length / columns);
  const line = fontSize * 1.55;
  const rowHeight = fontSize * 5;
  const marginTop = fontSize * 0.4;
  const marginBottom = fontSize * 2.6 + keyRows * line;
  const height = branches.length * rowHeight + marginTop + marginBottom;
  // Room for half of the axis's outermost figures.
  const left = fontSize * 1.5;
  const letterWidth = fontSize * 1.1;
  const label = ({ ending, from, to }: Segment): string => {
    const room = (to - from) * (width - 2 * left);
    if (room >= fontSize * 4.2) return `${letterOf(ending)} ${percent(to - from)}`;
    return room >= letterWidth ? letterOf(ending) : '';
  };
  const columnWidth = (width - 2 * left) / columns;
  const keyAt = (index: number): { readonly x: number; readonly y: number } => ({
    x: left + Math.floor(index / keyRows) * columnWidth,
    y: height - marginBottom + fontSize * 2.6 + (index % keyRows) * line,
  });
  // The key stands below the axis, in pixels of the frame, as marks that know no scale.
  const inFrame = (x: number, y: number) =>
    ({ frameAnchor: 'top-left', dx: x - left, dy: y - marginTop }) as const;
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
      ...WORST_FIRST.flatMap((ending, index) => {
        const { x, y } = keyAt(index);
        return [
          swatch(fills.fill(ending), colours, x, y, fontSize),
          plot.text([`${letterOf(ending)}  ${endingName(reading, ending)}`], {
            ...inFrame(x + fontSize * 2, y),
            text: (words: string) => words,
            textAnchor: 'start',
            fill: colours.ink,
            lineWidth: columnWidth / fontSize - 3,
            textOverflow: 'ellipsis',
          }),
        ];
      }),
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
