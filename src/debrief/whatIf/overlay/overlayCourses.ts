/** The course of a number in two plays, one laid over the other. */
import type * as Plot from '@observablehq/plot';
import type { Side } from '../../../model/vocabulary/words.ts';
import { points } from '../../../text/numbers.ts';
import type { Chart, Frame } from '../../figure/chart.ts';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import type { Before } from '../charts/before.ts';
import { colourOf, sideName } from './overlaySides.ts';
import { readOverlay } from './readOverlay.ts';
import type { Overlaid, OverlaidCourse } from './readOverlay.ts';
import { clauses } from '../../../text/clauses.ts';

/** What the courses show: where each began, and where it stood at the end of both plays. */
export function courseSentence(
  input: DebriefInput,
  name: Overlaid,
  courses: readonly OverlaidCourse[],
): string {
  const { say } = input;
  const sides = [...new Set(courses.map(({ side }) => side))];
  const end = (side: Side | 'both', play: 'before' | 'now'): number => {
    const found = courses.find((course) => course.side === side && course.play === play);
    return points(found?.points.at(-1) ?? 0);
  };
  const parts = sides.map((side) =>
    say('debrief-overlay-course-of', {
      side: sideName(input, side),
      from: points(courses.find((course) => course.side === side)?.points[0] ?? 0),
      before: end(side, 'before'),
      now: end(side, 'now'),
    }),
  );
  return say('debrief-overlay-course', {
    number: say(`quantity-${name}`),
    parts: clauses(parts, say),
  });
}

/** A number over the turns of both plays. */
export function overlayCourseChart(input: DebriefInput, before: Before, name: Overlaid): Chart {
  const { run, say, scenario } = input;
  const courses = readOverlay(scenario, { before: before.run, now: run }, name);
  const turns = Math.max(...courses.map(({ points }) => points.length));
  const sides = [...new Set(courses.map(({ side }) => side))];
  return {
    id: `both-plays-${name}`,
    title: say('debrief-overlay-course-title', { number: say(`quantity-${name}`) }),
    sentence: courseSentence(input, name, courses),
    columns: [
      { key: 'side', label: say('debrief-overlay-column-side') },
      { key: 'turn', label: say('plot-turn'), digits: 0 },
      { key: 'before', label: say('debrief-overlay-before'), digits: 0 },
      { key: 'now', label: say('debrief-overlay-now'), digits: 0 },
    ],
    rows: sides.flatMap((side) =>
      Array.from({ length: turns }, (_, turn) => {
        const at = (play: 'before' | 'now'): number | null => {
          const course = courses.find((one) => one.side === side && one.play === play);
          const level = course?.points[turn];
          return level === undefined ? null : points(level);
        };
        return { side: sideName(input, side), turn, before: at('before'), now: at('now') };
      }),
    ),
    draw: (plot, frame) => drawCourses(plot, frame, input, courses),
  };
}

/** The panels stand beside one another, or on a narrow page under one another. */
type Facets = { readonly fx: 'fx' } | { readonly fy: 'fy' };

/** A course in its panel. */
interface PlacedCourse {
  readonly play: 'before' | 'now';
  readonly side: Side | 'both';
  readonly panel: Readonly<Record<string, string>>;
  readonly rows: readonly { readonly turn: number; readonly value: number }[];
}

/** A course as a line with a mark at its end; that of the earlier play is paler. */
function courseMarks(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  { play, rows, side }: PlacedCourse,
  facets: Facets,
): Plot.Markish[] {
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
}

/** Which play each line belongs to, at its end. */
function endMark(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  { say }: DebriefInput,
  each: readonly PlacedCourse[],
  facets: Facets,
): Plot.Markish {
  return plot.text(
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
  );
}

function drawCourses(
  plot: typeof Plot,
  frame: Frame,
  input: DebriefInput,
  courses: readonly OverlaidCourse[],
): Plot.PlotOptions {
  const { colours, fontSize, width } = frame;
  const last = Math.max(...courses.map(({ points }) => points.length - 1));
  const sides = new Set(courses.map(({ side }) => side));
  const isWide = width >= fontSize * 52 && sides.size > 1;
  const facet = (side: Side | 'both'): Record<string, string> => ({
    [isWide ? 'fx' : 'fy']: sideName(input, side),
  });
  const panels = isWide ? 1 : sides.size;
  // The struck state first, as everywhere; left alone, Plot goes by the alphabet.
  const order = { domain: [...sides].map((side) => sideName(input, side)) };
  const each = courses.map(({ play, points, side }) => ({
    play,
    side,
    panel: facet(side),
    rows: points.map((value, turn) => ({ turn, value, ...facet(side) })),
  }));
  const facets: Facets = isWide ? { fx: 'fx' } : { fy: 'fy' };
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
        plot.text([{ ...facet(side), words: sideName(input, side) }], {
          ...facets,
          text: 'words',
          frameAnchor: 'top-left',
          dy: -fontSize * 1.6,
          textAnchor: 'start',
          fontWeight: 650,
          fill: colours.ink,
        }),
      ),
      ...each.flatMap((course) => courseMarks(plot, frame, course, facets)),
      endMark(plot, frame, input, each, facets),
    ],
  };
}

/** Points that two labels at the lines' ends keep apart, so that neither is written over the other. */
const APART = 13;

function endLabels(
  courses: readonly PlacedCourse[],
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
