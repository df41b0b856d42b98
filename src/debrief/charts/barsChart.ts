/** The four bars of a run as a plot: where each side ended by its own interests, and what they have in common. */
import type * as Plot from '@observablehq/plot';
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { type Side, BARS, type Bar } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import type { Chart, Frame } from '../figure/chart.ts';
import { keyMarks } from '../figure/keyMarks.ts';
import { names } from '../readings/debriefInput.ts';

/** A bar of the run, 0 to 100, for a side or for both. */
export interface BarRow {
  readonly measure: Bar;
  readonly of: Side | 'both';
  readonly value: number;
}

/** The bars of a run; none where it was left. Civilians and relations are the same for both sides. */
export function readBars({ bars }: Pick<RunFile, 'bars'>): readonly BarRow[] {
  if (bars === null) return [];
  return BARS.flatMap((measure): readonly BarRow[] =>
    measure === 'civilians' || measure === 'relations'
      ? [{ measure, of: 'both', value: bars.struck[measure] }]
      : [
          { measure, of: 'struck', value: bars.struck[measure] },
          { measure, of: 'host', value: bars.host[measure] },
        ],
  );
}

/** The chart of a run; undefined where it was left. */
export function barsChart(scenario: Scenario, run: RunFile, say: Say): Chart | undefined {
  const rows = readBars(run);
  if (rows.length === 0) return undefined;
  const both = names(scenario);
  const who = { ...both, both: say('debrief-bars-joint') };
  return {
    id: 'four-bars',
    title: say('debrief-bars-heading'),
    sentence: barsSentence(rows, both, say),
    columns: [
      { key: 'measure', label: say('plot-bars-measure') },
      { key: 'of', label: say('plot-bars-of') },
      { key: 'value', label: say('plot-bars-value'), digits: 0 },
    ],
    rows: rows.map(({ measure, of, value }) => ({
      measure: say(`debrief-bar-${measure}`),
      of: who[of],
      value: Math.round(value),
    })),
    draw: (plot, frame) => drawBars(plot, frame, { rows, who, say }),
  };
}

/** Every bar in words. */
export function barsSentence(
  rows: readonly BarRow[],
  both: Readonly<Record<Side, string>>,
  say: Say,
): string {
  const value = (measure: Bar, of: BarRow['of']): number =>
    Math.round(rows.find((row) => row.measure === measure && row.of === of)?.value ?? 0);
  return say('plot-bars-sentence', {
    ...both,
    securityStruck: value('security', 'struck'),
    securityHost: value('security', 'host'),
    survivalStruck: value('survival', 'struck'),
    survivalHost: value('survival', 'host'),
    civilians: value('civilians', 'both'),
    relations: value('relations', 'both'),
  });
}

const SYMBOLS = { struck: 'diamond', host: 'circle', both: 'square' } as const;

/** Of two values the greater has its number on the right, the lesser on the left, so that they never meet. */
function isLesser(row: BarRow, rows: readonly BarRow[]): boolean {
  return rows.some(
    (other) =>
      other.measure === row.measure &&
      (other.value > row.value ||
        (other.value === row.value && row.of === 'struck' && other !== row)),
  );
}

/** A value as a symbol, and its number beside it. */
function valueMarks(
  plot: typeof Plot,
  { colours, fontSize: em }: Frame,
  row: BarRow,
  colour: string,
  isToTheLeft: boolean,
): Plot.Markish[] {
  return [
    plot.dot([row], {
      x: 'value',
      y: 'measure',
      symbol: SYMBOLS[row.of],
      r: em * 0.5,
      fill: colour,
      stroke: colours.ground,
    }),
    plot.text([row], {
      x: 'value',
      y: 'measure',
      text: ({ value }: BarRow) => String(Math.round(value)),
      dx: em * (isToTheLeft ? -0.8 : 0.8),
      textAnchor: isToTheLeft ? 'end' : 'start',
      fill: colours.ink,
    }),
  ];
}

function drawBars(
  plot: typeof Plot,
  frame: Frame,
  shown: {
    readonly rows: readonly BarRow[];
    readonly who: Readonly<Record<BarRow['of'], string>>;
    readonly say: Say;
  },
): Plot.PlotOptions {
  const { colours } = frame;
  const { rows, say, who } = shown;
  const em = frame.fontSize;
  const colourOf = { struck: colours.struck, host: colours.host, both: colours.ink } as const;
  const labels = BARS.map((measure) => say(`debrief-bar-${measure}`));
  const marginLeft = em * (1 + 0.54 * Math.max(...labels.map((label) => label.length)));
  const key = keyMarks(
    plot,
    frame,
    (['struck', 'host', 'both'] as const).map((of) => ({
      label: who[of],
      symbol: SYMBOLS[of],
      colour: colourOf[of],
    })),
    { marginLeft, room: em },
  );
  return {
    height: key.marginTop + em * 13.5,
    marginTop: key.marginTop,
    marginLeft,
    marginRight: em * 2.6,
    marginBottom: em * 2.2,
    x: { domain: [0, 100] },
    y: { type: 'band', domain: [...BARS], padding: 0.1 },
    marks: [
      ...key.marks,
      plot.gridX([0, 25, 50, 75, 100], { stroke: colours.line, strokeOpacity: 1 }),
      plot.axisX([0, 50, 100], { tickSize: 0, color: colours.faint, label: null }),
      plot.axisY({
        tickSize: 0,
        label: null,
        color: colours.ink,
        tickFormat: (measure: Bar) => say(`debrief-bar-${measure}`),
      }),
      plot.ruleY(
        BARS.filter((measure) => rows.filter((row) => row.measure === measure).length > 1),
        {
          y: (measure: Bar) => measure,
          x1: (measure: Bar) => least(rows, measure),
          x2: (measure: Bar) => greatest(rows, measure),
          stroke: colours.faint,
        },
      ),
      ...rows.flatMap((row) => valueMarks(plot, frame, row, colourOf[row.of], isLesser(row, rows))),
    ],
  };
}

function least(rows: readonly BarRow[], measure: Bar): number {
  return Math.min(...rows.filter((row) => row.measure === measure).map(({ value }) => value));
}

function greatest(rows: readonly BarRow[], measure: Bar): number {
  return Math.max(...rows.filter((row) => row.measure === measure).map(({ value }) => value));
}
