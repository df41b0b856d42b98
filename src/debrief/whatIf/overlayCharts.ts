/** Two plays in one plot: a number over the turns, and the four bars that both came to. */
import type * as Plot from '@observablehq/plot';
import { SIDES } from '../../model/words.ts';
import type { Side } from '../../model/words.ts';
import type { Chart, Colours, Frame } from '../figure/chart.ts';
import type { Reading } from '../reading.ts';
import type { Before } from './before.ts';
import { readOverlay } from './readOverlay.ts';
import type { Overlaid, OverlaidCourse } from './readOverlay.ts';
import { SEEN_BARS } from './readWhatIf.ts';

function sideName({ say, scenario }: Reading, side: Side | 'both'): string {
  return side === 'both' ? say('debrief-bars-joint') : scenario.sides[side].name;
}

/** What the courses show: where each began, and where it stood at the end of both plays. */
export function courseSentence(
  reading: Reading,
  name: Overlaid,
  courses: readonly OverlaidCourse[],
): string {
  const { say } = reading;
  const sides = [...new Set(courses.map(({ side }) => side))];
  const end = (side: Side | 'both', play: 'before' | 'now'): number => {
    const found = courses.find((course) => course.side === side && course.play === play);
    return Math.round(found?.points.at(-1) ?? 0);
  };
  const parts = sides.map((side) =>
    say('debrief-overlay-course-of', {
      side: sideName(reading, side),
      from: Math.round(courses.find((course) => course.side === side)?.points[0] ?? 0),
      before: end(side, 'before'),
      now: end(side, 'now'),
    }),
  );
  return say('debrief-overlay-course', {
    number: say(`quantity-${name}`),
    parts: parts.join('; '),
  });
}

/** A number over the turns of both plays. */
export function overlayCourseChart(reading: Reading, before: Before, name: Overlaid): Chart {
  const { run, say, scenario } = reading;
  const courses = readOverlay(scenario, { before: before.run, now: run }, name);
  const turns = Math.max(...courses.map(({ points }) => points.length));
  const sides = [...new Set(courses.map(({ side }) => side))];
  return {
    id: `both-plays-${name}`,
    title: say('debrief-overlay-course-title', { number: say(`quantity-${name}`) }),
    sentence: courseSentence(reading, name, courses),
    columns: [
      { key: 'side', label: say('debrief-overlay-column-side') },
      { key: 'turn', label: say('plot-turn'), digits: 0 },
      { key: 'before', label: say('debrief-overlay-before'), digits: 1 },
      { key: 'now', label: say('debrief-overlay-now'), digits: 1 },
    ],
    rows: sides.flatMap((side) =>
      Array.from({ length: turns }, (_, turn) => {
        const at = (play: 'before' | 'now'): number | null =>
          courses.find((course) => course.side === side && course.play === play)?.points[turn] ??
          null;
        return { side: sideName(reading, side), turn, before: at('before'), now: at('now') };
      }),
    ),
    draw: (plot, frame) => drawCourses(plot, frame, reading, courses),
  };
}

function colourOf(side: Side | 'both', colours: Colours): string {
  return side === 'both' ? colours.ink : colours[side];
}

function drawCourses(
  plot: typeof Plot,
  { width, colours, fontSize }: Frame,
  reading: Reading,
  courses: readonly OverlaidCourse[],
): Plot.PlotOptions {
  const { say } = reading;
  const last = Math.max(...courses.map(({ points }) => points.length - 1));
  const sides = new Set(courses.map(({ side }) => side));
  const isWide = width >= fontSize * 52 && sides.size > 1;
  const facet = (side: Side | 'both'): Record<string, string> => ({
    [isWide ? 'fx' : 'fy']: sideName(reading, side),
  });
  const panels = isWide ? 1 : sides.size;
  // The struck state first, as everywhere; left alone, Plot goes by the alphabet.
  const order = { domain: [...sides].map((side) => sideName(reading, side)) };
  const each = courses.map(({ play, points, side }) => ({
    play,
    side,
    panel: facet(side),
    rows: points.map((value, turn) => ({ turn, value, ...facet(side) })),
  }));
  const facets = isWide ? { fx: 'fx' } : { fy: 'fy' };
  return {
    height: panels * fontSize * 15 + fontSize * 4,
    marginLeft: fontSize * 2.6,
    marginRight: fontSize * 6.4,
    marginTop: fontSize * 2,
    marginBottom: fontSize * 2.6,
    x: { domain: [0, Math.max(1, last)], label: null },
    y: { domain: [0, 100], label: null },
    fx: { axis: null, padding: 0.12, ...(isWide ? order : {}) },
    fy: { axis: null, padding: 0.16, ...(isWide ? {} : order) },
    marks: [
      plot.gridY([0, 50, 100], { stroke: colours.line, strokeOpacity: 1 }),
      plot.axisY([0, 50, 100], { tickSize: 0, color: colours.faint, label: null }),
      plot.axisX({
        ticks: Math.min(last, 6),
        tickFormat: (turn: number) => String(turn),
        tickSize: 3,
        color: colours.faint,
        label: null,
        facetAnchor: 'bottom',
      }),
      ...[...sides].map((side) =>
        plot.text([{ ...facet(side), words: sideName(reading, side) }], {
          ...facets,
          text: 'words',
          frameAnchor: 'top-left',
          dy: -fontSize * 1.6,
          textAnchor: 'start',
          fontWeight: 650,
          fill: colours.ink,
        }),
      ),
      ...each.flatMap(({ play, rows, side }) => {
        const colour = play === 'now' ? colourOf(side, colours) : colours.faint;
        const end = rows.slice(-1);
        return [
          plot.line(rows, {
            ...facets,
            x: 'turn',
            y: 'value',
            stroke: colour,
            strokeWidth: play === 'now' ? 2.4 : 1.8,
            ...(play === 'now' ? {} : { strokeDasharray: '5 4' }),
          }),
          plot.dot(end, {
            ...facets,
            x: 'turn',
            y: 'value',
            symbol: play === 'now' ? 'circle' : 'diamond',
            r: fontSize * 0.38,
            fill: play === 'now' ? colour : colours.ground,
            stroke: colour,
            strokeWidth: 1.6,
          }),
        ];
      }),
      plot.text(
        endLabels(each).map((label) => ({ ...label, words: say(`debrief-overlay-${label.play}`) })),
        {
          ...facets,
          x: 'turn',
          y: 'at',
          text: 'words',
          textAnchor: 'start',
          dx: fontSize * 0.8,
          fill: colours.ink,
        },
      ),
    ],
  };
}

/** Points that two labels at the lines' ends keep apart, so that neither is written over the other. */
const APART = 13;

function endLabels(
  courses: readonly {
    readonly play: 'before' | 'now';
    readonly side: Side | 'both';
    readonly panel: Readonly<Record<string, string>>;
    readonly rows: readonly { readonly turn: number; readonly value: number }[];
  }[],
): readonly { readonly play: 'before' | 'now'; readonly turn: number; readonly at: number }[] {
  return courses.flatMap((course) => {
    const end = course.rows.at(-1);
    if (end === undefined) return [];
    const other = courses
      .find(({ play, side }) => side === course.side && play !== course.play)
      ?.rows.at(-1);
    const gap = other === undefined ? APART : end.value - other.value;
    const isAbove = gap > 0 || (gap === 0 && course.play === 'now');
    const push = Math.max(0, (APART - Math.abs(gap)) / 2) * (isAbove ? 1 : -1);
    return [{ ...course.panel, play: course.play, turn: end.turn, at: end.value + push }];
  });
}

interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly side: Side | 'both';
  readonly before: number;
  readonly now: number;
}

/** The bars of both plays: security and survival for each side, the two others for both together. Empty where one of the plays was left. */
function barRows(reading: Reading, before: Before): readonly BarRow[] {
  const { run, say } = reading;
  const now = run.bars;
  const then = before.run.bars;
  if (now === null || then === null) return [];
  return SEEN_BARS.flatMap((bar) => {
    const sides = bar === 'civilians' || bar === 'relations' ? (['both'] as const) : SIDES;
    return sides.map((side) => ({
      key: `${bar} ${side}`,
      label: `${say(`debrief-bar-${bar}`)} · ${sideName(reading, side)}`,
      side,
      before: then[side === 'both' ? 'struck' : side][bar],
      now: now[side === 'both' ? 'struck' : side][bar],
    }));
  });
}

/** The four bars of both plays; undefined where one of them was left before its end. */
export function overlayBarsChart(reading: Reading, before: Before): Chart | undefined {
  const { say } = reading;
  const rows = barRows(reading, before);
  if (rows.length === 0) return undefined;
  return {
    id: 'both-plays-bars',
    title: say('debrief-overlay-bars-title'),
    sentence: say('debrief-overlay-bars', {
      parts: rows
        .map(({ before: then, label, now }) =>
          say('debrief-overlay-bar-of', {
            bar: label,
            before: Math.round(then),
            now: Math.round(now),
          }),
        )
        .join('; '),
    }),
    columns: [
      { key: 'bar', label: say('debrief-whatif-column-bar') },
      { key: 'before', label: say('debrief-overlay-before'), digits: 1 },
      { key: 'now', label: say('debrief-overlay-now'), digits: 1 },
    ],
    rows: rows.map(({ before: then, label, now }) => ({ bar: label, before: then, now })),
    draw: (plot, frame) => drawBars(plot, frame, reading, rows),
  };
}

function drawBars(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  { say }: Reading,
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
