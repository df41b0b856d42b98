/** What two plays came to, in the four bars, beside each other. */
import type * as Plot from '@observablehq/plot';
import { SIDES, BARS } from '../../../model/vocabulary/words.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import type { Chart, Frame } from '../../figure/chart.ts';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import type { Before } from '../charts/before.ts';
import { colourOf, sideName } from './overlaySides.ts';
import { clauses } from '../../../text/clauses.ts';

interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly side: Side | 'both';
  readonly before: number;
  readonly now: number;
}

/** The bars of both plays: security and survival for each side, the two others for both together. Empty where one of the plays was left. */
function barRows(input: DebriefInput, before: Before): readonly BarRow[] {
  const { run, say } = input;
  const now = run.bars;
  const then = before.run.bars;
  if (now === null || then === null) return [];
  return BARS.flatMap((bar) => {
    const sides = bar === 'civilians' || bar === 'relations' ? (['both'] as const) : SIDES;
    return sides.map((side) => ({
      key: `${bar} ${side}`,
      label: `${say(`debrief-bar-${bar}`)} · ${sideName(input, side)}`,
      side,
      before: then[side === 'both' ? 'struck' : side][bar],
      now: now[side === 'both' ? 'struck' : side][bar],
    }));
  });
}

/** The four bars of both plays; undefined where one of them was left before its end. */
export function overlayBarsChart(input: DebriefInput, before: Before): Chart | undefined {
  const { say } = input;
  const rows = barRows(input, before);
  if (rows.length === 0) return undefined;
  return {
    id: 'both-plays-bars',
    title: say('debrief-overlay-bars-title'),
    sentence: say('debrief-overlay-bars', {
      parts: clauses(
        rows.map(({ before: then, label, now }) =>
          say('debrief-overlay-bar-of', {
            bar: label,
            before: Math.round(then),
            now: Math.round(now),
          }),
        ),
        say,
      ),
    }),
    columns: [
      { key: 'bar', label: say('debrief-whatif-column-bar') },
      { key: 'before', label: say('debrief-overlay-before'), digits: 0 },
      { key: 'now', label: say('debrief-overlay-now'), digits: 0 },
    ],
    rows: rows.map(({ before: then, label, now }) => ({
      bar: label,
      before: Math.round(then),
      now: Math.round(now),
    })),
    draw: (plot, frame) => drawBars(plot, frame, input, rows),
  };
}

function drawBars(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  { say }: DebriefInput,
  rows: readonly BarRow[],
): Plot.PlotOptions {
  const marks = rows.map((row, index) => ({ ...row, at: index * 2 + 1.4 }));
  const last = rows.length * 2 + 0.6;
  const colour = ({ side }: BarRow): string => colourOf(side, colours);
  return {
    height: last * fontSize * 1.5 + fontSize * 4.4,
    marginLeft: fontSize * 0.8,
    marginRight: fontSize * 0.8,
    marginTop: fontSize * 2.2,
    marginBottom: fontSize * 2.2,
    x: { domain: [0, 100], axis: null },
    y: { domain: [last, 0], axis: null },
    marks: [
      plot.gridX([0, 25, 50, 75, 100], { stroke: colours.line, strokeOpacity: 1 }),
      plot.axisX([0, 25, 50, 75, 100], { tickSize: 0, color: colours.faint, label: null }),
      plot.text(marks, {
        y: ({ at }: { readonly at: number }) => at - 0.9,
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        fill: colours.ink,
        stroke: colours.ground,
        strokeWidth: 5,
      }),
      plot.ruleY(marks, {
        y: 'at',
        x1: 'before',
        x2: 'now',
        stroke: colours.faint,
        strokeWidth: 1.6,
      }),
      plot.dot(marks, {
        x: 'before',
        y: 'at',
        symbol: 'diamond',
        r: fontSize * 0.5,
        fill: colours.ground,
        stroke: colours.faint,
        strokeWidth: 1.8,
      }),
      plot.dot(marks, {
        x: 'now',
        y: 'at',
        symbol: 'circle',
        r: fontSize * 0.46,
        fill: colour,
        stroke: colour,
        strokeWidth: 1.6,
      }),
      plot.text([`◇ ${say('debrief-overlay-before')}   ● ${say('debrief-overlay-now')}`], {
        text: (words: string) => words,
        frameAnchor: 'top-left',
        dy: -fontSize * 1.7,
        textAnchor: 'start',
        fill: colours.ink,
      }),
    ],
  };
}
