/** Two parts of a class side by side: where the differences lie, and which are clear. */
import type * as Plot from '@observablehq/plot';
import { isolated } from '../../../text/direction.ts';
import type { Chart, Frame } from '../../figure/chart.ts';
import { listed, signed } from '../../../text/numbers.ts';
import type { ClassInput } from '../classInput.ts';
import { ENOUGH_PLAYS, compare, isClear, type Compared, type PlayGroup } from './compare.ts';
import * as figureCss from '../../figure/figure.module.css';

/** What the comparison shows, computed from it; it claims nothing where a part is too small. */
export function compareSentence(
  { say }: ClassInput,
  one: PlayGroup,
  other: PlayGroup,
  compared: readonly Compared[],
): string {
  const parts = {
    one: one.name,
    other: other.name,
    ones: one.plays.length,
    others: other.plays.length,
  };
  if (Math.min(parts.ones, parts.others) < ENOUGH_PLAYS)
    return say('debrief-class-compare-few', { ...parts, enough: ENOUGH_PLAYS });
  const clear = compared.filter(isClear);
  if (clear.length === 0)
    return say('debrief-class-compare-alike', { ...parts, measures: compared.length });
  return say('debrief-class-compare', {
    ...parts,
    measures: compared.length,
    clear: clear.length,
    which: listed(
      clear.map(({ difference, label }) => `${isolated(label)} ${signed(difference.value)}`),
    ),
  });
}

/** Lines of text that a measure takes. */
const ROW = 3.2;

/** What is drawn, and how far the scale reaches to both sides of none. */
interface Comparison {
  readonly compared: readonly Compared[];
  readonly reach: number;
  readonly one: PlayGroup;
  readonly other: PlayGroup;
  readonly say: ClassInput['say'];
}

/** How far the scale has to reach: a whole ten, from 10 to 100. */
function reachOf(compared: readonly Compared[]): number {
  return Math.min(
    100,
    Math.ceil(
      Math.max(
        10,
        ...compared.map(({ difference }) =>
          Math.max(Math.abs(difference.low), Math.abs(difference.high)),
        ),
      ) / 10,
    ) * 10,
  );
}

/** The scale, and which part has more at its ends. */
function scaleMarks(
  plot: typeof Plot,
  { colours }: Frame,
  { compared, one, other, reach, say }: Comparison,
): Plot.Markish[] {
  const rows = compared.length * ROW;
  return [
    plot.ruleX([-reach, -reach / 2, reach / 2, reach], {
      y1: 0,
      y2: rows,
      stroke: colours.line,
    }),
    plot.ruleX([0], { y1: 0, y2: rows, stroke: colours.ink, strokeWidth: 1.5 }),
    plot.text([-reach, -reach / 2, 0, reach / 2, reach], {
      x: (tick: number) => tick,
      y: rows + 0.7,
      text: (tick: number) => (tick === 0 ? '0' : signed(tick)),
      fill: colours.faint,
    }),
    plot.text([say('debrief-class-compare-more', { part: other.name })], {
      x: -reach,
      y: rows + 2.3,
      text: (words: string) => `← ${words}`,
      textAnchor: 'start',
      fill: colours.faint,
    }),
    plot.text([say('debrief-class-compare-more', { part: one.name })], {
      x: reach,
      y: rows + 2.3,
      text: (words: string) => `${words} →`,
      textAnchor: 'end',
      fill: colours.faint,
    }),
  ];
}

/** Each measure with both values, and the difference with its range. */
function measureMarks(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  { compared, reach }: Comparison,
): Plot.Markish[] {
  const at = (index: number, within: number): number => index * ROW + within;
  return [
    plot.text(compared, {
      x: -reach,
      y: (_: Compared, index: number) => at(index, 0.8),
      text: 'label',
      textAnchor: 'start',
      fontSize: fontSize * 1.08,
      fill: colours.ink,
      stroke: colours.ground,
      strokeWidth: 6,
    }),
    plot.text(compared, {
      x: reach,
      y: (_: Compared, index: number) => at(index, 0.8),
      text: ({ one: first, other: second }: Compared) =>
        `${Math.round(first)} : ${Math.round(second)}`,
      textAnchor: 'end',
      fontWeight: 650,
      fill: colours.ink,
      stroke: colours.ground,
      strokeWidth: 6,
    }),
    plot.ruleY(compared, {
      x1: ({ difference }: Compared) => Math.max(-reach, difference.low),
      x2: ({ difference }: Compared) => Math.min(reach, difference.high),
      y: (_: Compared, index: number) => at(index, 2.2),
      stroke: (row: Compared) => (isClear(row) ? colours.ink : colours.faint),
      strokeWidth: (row: Compared) => (isClear(row) ? 4 : 2),
    }),
    plot.dot(compared, {
      className: figureCss.pick,
      x: ({ difference }: Compared) => difference.value,
      y: (_: Compared, index: number) => at(index, 2.2),
      symbol: 'diamond',
      r: fontSize * 0.55,
      fill: (row: Compared) => (isClear(row) ? colours.ink : colours.ground),
      stroke: colours.ink,
      strokeWidth: 2,
    }),
  ];
}

function drawComparison(plot: typeof Plot, frame: Frame, comparison: Comparison): Plot.PlotOptions {
  const { compared, reach } = comparison;
  const rows = compared.length * ROW;
  const height = (rows + 3.4) * frame.fontSize;
  return {
    height,
    marginLeft: 10,
    marginRight: 10,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [-reach, reach], axis: null },
    y: { domain: [rows + 3.4, 0], range: [height, 0], axis: null },
    marks: [...scaleMarks(plot, frame, comparison), ...measureMarks(plot, frame, comparison)],
  };
}

/** The chart of two parts. */
export function compareChart(input: ClassInput, one: PlayGroup, other: PlayGroup): Chart {
  const { list, say } = input;
  const compared = compare(input, one, other);
  const reach = reachOf(compared);
  return {
    id: 'class-compared',
    title: say('debrief-class-compare-title', { one: one.name, other: other.name }),
    sentence: compareSentence(input, one, other, compared),
    columns: [
      { key: 'measure', label: say('debrief-class-column-measure') },
      { key: 'one', label: one.name, digits: 1 },
      { key: 'other', label: other.name, digits: 1 },
      { key: 'difference', label: say('debrief-class-column-difference'), digits: 1 },
      { key: 'low', label: say('debrief-class-column-low'), digits: 1 },
      { key: 'high', label: say('debrief-class-column-high'), digits: 1 },
      { key: 'plays', label: say('debrief-class-column-plays') },
    ],
    rows: compared.map(({ difference, label, one: first, other: second, plays }) => ({
      measure: label,
      one: first,
      other: second,
      difference: difference.value,
      low: difference.low,
      high: difference.high,
      plays: plays.join(' / '),
    })),
    draw: (plot, frame) => drawComparison(plot, frame, { compared, reach, one, other, say }),
    pick: () =>
      list(say('debrief-class-compare-title', { one: one.name, other: other.name }), [
        ...one.plays,
        ...other.plays,
      ]),
  };
}
