/** What each posture of a turn could have brought the side that chose: the four bars, each with its mean and the range of eight in ten. */
import type * as Plot from '@observablehq/plot';
import { BARS, type Bar, type Posture, type Side } from '../../../model/vocabulary/words.ts';
import { measureName } from '../../../seat/measureName.ts';
import type { Chart, Frame } from '../../figure/chart.ts';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import { areApart } from '../chance.ts';
import { ENOUGH } from './endingsChart.ts';
import type { Branch } from '../readWhatIf.ts';
import { clauses } from '../../../text/clauses.ts';

/** What the chart reads of a branch. */
export type BarsBranch = Pick<
  Branch,
  'turn' | 'side' | 'posture' | 'measure' | 'chosen' | 'games' | 'bars'
>;

/** A bar that came out higher after one posture than after another, by more than chance. */
export interface BarContrast {
  readonly bar: Bar;
  readonly more: Posture;
  readonly less: Posture;
  readonly meanOfMore: number;
  readonly meanOfLess: number;
}

/** For each bar the greatest difference of two means that chance does not explain; bars without one are left out. */
export function barContrasts(branches: readonly BarsBranch[]): readonly BarContrast[] {
  if (branches.some(({ games }) => games < ENOUGH)) return [];
  return BARS.flatMap((bar) => {
    let greatest: BarContrast | undefined;
    for (const one of branches)
      for (const other of branches) {
        const high = one.bars?.[bar];
        const low = other.bars?.[bar];
        if (high === undefined || low === undefined) continue;
        if (!areApart(high.measured, low.measured)) continue;
        const before = greatest === undefined ? 0 : greatest.meanOfMore - greatest.meanOfLess;
        // Two means that are read as the same whole number are not told apart.
        if (high.mean - low.mean <= before || Math.round(high.mean) === Math.round(low.mean))
          continue;
        greatest = {
          bar,
          more: one.posture,
          less: other.posture,
          meanOfMore: high.mean,
          meanOfLess: low.mean,
        };
      }
    return greatest === undefined ? [] : [greatest];
  });
}

/** What the bars show, computed from them. */
export function barsSentence({ say }: DebriefInput, branches: readonly BarsBranch[]): string {
  const [first] = branches;
  if (first === undefined || branches.some(({ bars }) => bars === undefined))
    return say('debrief-whatif-none-yet');
  const means = branches.map(({ bars, posture }) =>
    say('debrief-whatif-bars-of', {
      posture: say(`posture-${posture}`),
      security: Math.round(bars?.security.mean ?? 0),
      survival: Math.round(bars?.survival.mean ?? 0),
      civilians: Math.round(bars?.civilians.mean ?? 0),
      relations: Math.round(bars?.relations.mean ?? 0),
    }),
  );
  const all = say('debrief-whatif-bars', { means: clauses(means, say) });
  if (branches.some(({ games }) => games < ENOUGH)) return all;
  const apart = barContrasts(branches).map(({ bar, less, meanOfLess, meanOfMore, more }) =>
    say('debrief-whatif-bars-contrast', {
      bar: say(`debrief-bar-${bar}`),
      more: say(`posture-${more}`),
      less: say(`posture-${less}`),
      meanOfMore: Math.round(meanOfMore),
      meanOfLess: Math.round(meanOfLess),
    }),
  );
  return `${all} ${
    apart.length === 0
      ? say('debrief-whatif-bars-alike')
      : say('debrief-whatif-bars-apart', { contrasts: clauses(apart, say) })
  }`;
}

/** The chart of a turn's branches. */
export function barsChart(input: DebriefInput, side: Side, branches: readonly BarsBranch[]): Chart {
  const { say, scenario } = input;
  const turn = branches[0]?.turn ?? 0;
  return {
    id: `what-if-bars-turn-${turn}-${side}`,
    title: say('debrief-whatif-bars-title', { side: scenario.sides[side].name, turn }),
    sentence: barsSentence(input, branches),
    columns: [
      { key: 'bar', label: say('debrief-whatif-column-bar') },
      { key: 'posture', label: say('debrief-whatif-column-posture') },
      { key: 'measure', label: say('debrief-whatif-column-measure') },
      { key: 'mean', label: say('debrief-whatif-column-mean'), digits: 1 },
      { key: 'low', label: say('debrief-whatif-column-low'), digits: 0 },
      { key: 'high', label: say('debrief-whatif-column-high'), digits: 0 },
      { key: 'continuations', label: say('debrief-whatif-column-continuations'), digits: 0 },
    ],
    rows: BARS.flatMap((bar) =>
      branches.map(({ bars, games, measure, posture }) => ({
        bar: say(`debrief-bar-${bar}`),
        posture: say(`posture-${posture}`),
        measure: measureName(scenario, measure, say),
        mean: bars?.[bar].mean ?? null,
        low: bars?.[bar].low ?? null,
        high: bars?.[bar].high ?? null,
        continuations: games,
      })),
    ),
    draw: (plot, frame) => draw(plot, frame, input, branches),
  };
}

const SYMBOLS = {
  restraint: 'square',
  mediation: 'circle',
  retaliation: 'triangle',
} as const satisfies Record<Posture, string>;

interface Mark {
  readonly y: number;
  readonly posture: Posture;
  readonly chosen: boolean;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Rows that a bar takes: its name, then one for each branch, then half a row of air. */
const ROWS_A_BAR = 4.5;

/** Room for the names at the left, in pixels. */
function marginLeftOf({ fontSize }: Frame): number {
  return Math.round(fontSize * 6.6);
}

/** The names of the bars, and under each those of the postures. */
function nameMarks(
  plot: typeof Plot,
  frame: Frame,
  { say }: DebriefInput,
  branches: readonly BarsBranch[],
): Plot.Markish[] {
  const { colours } = frame;
  const marginLeft = marginLeftOf(frame);
  const labels = BARS.flatMap((_, group) =>
    branches.map(({ chosen, posture }, row) => ({
      y: group * ROWS_A_BAR + row + 1.5,
      text: say(`posture-${posture}`),
      chosen,
    })),
  );
  const named = BARS.map((bar, group) => ({
    y: group * ROWS_A_BAR + 0.5,
    text: say(`debrief-bar-${bar}`),
  }));
  return [
    plot.text(named, {
      y: 'y',
      text: 'text',
      frameAnchor: 'left',
      dx: -marginLeft,
      textAnchor: 'start',
      fontWeight: 650,
      fill: colours.ink,
      stroke: colours.ground,
      strokeWidth: 5,
    }),
    plot.text(labels, {
      y: 'y',
      text: 'text',
      frameAnchor: 'left',
      dx: -marginLeft,
      textAnchor: 'start',
      fill: ({ chosen }: { readonly chosen: boolean }) => (chosen ? colours.ink : colours.faint),
    }),
  ];
}

/** Each mean with its range, and both in figures at the right. */
function valueMarks(
  plot: typeof Plot,
  { colours, fontSize, width }: Frame,
  branches: readonly BarsBranch[],
): Plot.Markish[] {
  const marks: readonly Mark[] = BARS.flatMap((bar, group) =>
    branches.flatMap(({ bars, chosen, posture }, row) => {
      if (bars === undefined) return [];
      const { high, low, mean } = bars[bar];
      return [{ y: group * ROWS_A_BAR + row + 1.5, posture, chosen, mean, low, high }];
    }),
  );
  return [
    plot.ruleY(marks, {
      y: 'y',
      x1: 'low',
      x2: 'high',
      stroke: colours.ink,
      strokeOpacity: 0.55,
      strokeWidth: 3,
    }),
    ...(Object.keys(SYMBOLS) as readonly Posture[]).map((posture) =>
      plot.dot(
        marks.filter((mark) => mark.posture === posture),
        {
          x: 'mean',
          y: 'y',
          symbol: SYMBOLS[posture],
          r: fontSize * 0.46,
          fill: ({ chosen }: Mark) => (chosen ? colours.ink : colours.ground),
          stroke: colours.ink,
          strokeWidth: 1.8,
        },
      ),
    ),
    plot.text(marks, {
      y: 'y',
      text: ({ high, low, mean }: Mark) =>
        width < fontSize * 34 ? String(Math.round(mean)) : `${Math.round(mean)} (${low}–${high})`,
      frameAnchor: 'right',
      dx: fontSize * 0.6,
      textAnchor: 'start',
      fill: colours.ink,
      fontVariant: 'tabular-nums',
    }),
  ];
}

function draw(
  plot: typeof Plot,
  frame: Frame,
  input: DebriefInput,
  branches: readonly BarsBranch[],
): Plot.PlotOptions {
  const { colours, fontSize, width } = frame;
  const rows = BARS.length * ROWS_A_BAR;
  return {
    height: rows * fontSize * 1.62 + fontSize * 2.4,
    marginLeft: marginLeftOf(frame),
    marginRight: Math.round(fontSize * (width < fontSize * 34 ? 2.6 : 6.4)),
    marginTop: fontSize * 0.2,
    marginBottom: fontSize * 2.2,
    x: { domain: [0, 100], axis: null },
    y: { domain: [rows, 0], axis: null },
    marks: [
      plot.gridX([0, 25, 50, 75, 100], { stroke: colours.line, strokeOpacity: 1 }),
      plot.axisX([0, 25, 50, 75, 100], { tickSize: 0, color: colours.faint, label: null }),
      ...nameMarks(plot, frame, input, branches),
      ...valueMarks(plot, frame, branches),
    ],
  };
}
