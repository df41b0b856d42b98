/** A strip of turns: what a side did, what the other had expected, and what the other saw; marks that lie apart are errors. */
import type * as Plot from '@observablehq/plot';
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { POSTURES, otherSide } from '../../model/vocabulary/words.ts';
import type { Posture, Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import type { Chart, Frame } from '../figure/chart.ts';
import { keyMarks, type KeyEntry } from '../figure/keyMarks.ts';
import { countMisperceptions, readMisperception } from './readMisperception.ts';
import type { MisperceptionRow } from './readMisperception.ts';
import { turnTicks } from './turnTicks.ts';
import { listed } from '../../text/numbers.ts';

/** Widths below which a strip is narrow, in sizes of the font. */
const NARROW = 34;

/** Who is watched, and by whom: their names. */
interface Watched {
  readonly side: string;
  readonly other: string;
}

/** The chart of one side under the eyes of the other. */
export function misperceptionChart(scenario: Scenario, run: RunFile, side: Side, say: Say): Chart {
  const rows = readMisperception(run, side);
  const watched = {
    side: scenario.sides[side].name,
    other: scenario.sides[otherSide(side)].name,
  };
  const named = (posture: Posture | null): string | null =>
    posture === null ? null : say(`posture-${posture}`);
  return {
    id: `expected-and-seen-${side}`,
    title: say('plot-seen-title', { ...watched }),
    sentence: misperceptionSentence(rows, watched, say),
    columns: [
      { key: 'turn', label: say('plot-turn'), digits: 0 },
      { key: 'expected', label: say('plot-seen-expected', { ...watched }) },
      { key: 'chosen', label: say('plot-seen-chosen', { ...watched }) },
      { key: 'done', label: say('plot-seen-done', { ...watched }) },
      { key: 'seen', label: say('plot-seen-seen', { ...watched }) },
      { key: 'error', label: say('plot-seen-error') },
    ],
    rows: rows.map((row) => ({
      turn: row.turn,
      expected: named(row.expected),
      chosen: named(row.chosen),
      done: named(row.done),
      seen: named(row.seen),
      error: errorOf(row, say),
    })),
    draw: (plot, frame) => drawStrip(plot, frame, { rows, side, watched, say }),
  };
}

function errorOf({ misread, slipped }: MisperceptionRow, say: Say): string | null {
  const errors = [
    ...(slipped ? [say('plot-seen-slip')] : []),
    ...(misread ? [say('plot-seen-misreading')] : []),
  ];
  return errors.length === 0 ? null : listed(errors);
}

/** How many taps came true, the commonest error among them, and what chance added. */
export function misperceptionSentence(
  rows: readonly MisperceptionRow[],
  watched: Watched,
  say: Say,
): string {
  const { misreadings, mistake, right, said, slips } = countMisperceptions(rows);
  return [
    said === 0
      ? say('plot-seen-unsaid', { ...watched })
      : say('plot-seen-said', { ...watched, said, right }),
    ...(mistake === null
      ? []
      : [
          say('plot-seen-mistake', {
            expected: say(`posture-${mistake.expected}`).toLowerCase(),
            came: say(`posture-${mistake.came}`).toLowerCase(),
            times: mistake.times,
          }),
        ]),
    say('plot-seen-chance', { ...watched, slips, misreadings }),
  ].join(' ');
}

/** What a strip shows. */
interface Strip {
  readonly rows: readonly MisperceptionRow[];
  readonly side: Side;
  readonly watched: Watched;
  readonly say: Say;
}

/** What the marks stand for. */
function keyOf({ colours }: Frame, { rows, say, side, watched }: Strip): readonly KeyEntry[] {
  const tapped = rows.some(({ expected }) => expected !== null);
  return [
    { label: say('plot-seen-done', { ...watched }), symbol: 'square', colour: colours[side] },
    {
      label: say('plot-seen-seen', { ...watched }),
      symbol: 'circle',
      colour: colours.ink,
      hollow: true,
    },
    ...(tapped
      ? [
          {
            label: say('plot-seen-expected', { ...watched }),
            symbol: 'times',
            colour: colours.ink,
            hollow: true,
          } as const,
        ]
      : []),
  ];
}

/** A lane for each posture, with its name: at its side, or above it where turns would crowd. */
function laneMarks(
  plot: typeof Plot,
  { colours, fontSize: em }: Frame,
  postures: readonly Posture[],
  say: Say,
  narrow: boolean,
): Plot.Markish[] {
  return [
    plot.ruleY(postures, { stroke: colours.line }),
    narrow
      ? plot.text(postures, {
          y: (posture: Posture) => posture,
          frameAnchor: 'left',
          dy: -em * 1.65,
          textAnchor: 'start',
          text: (posture: Posture) => say(`posture-${posture}`),
          fill: colours.faint,
        })
      : plot.axisY({
          tickSize: 0,
          label: null,
          color: colours.ink,
          tickFormat: (posture: Posture) => say(`posture-${posture}`),
        }),
  ];
}

/** What was done, seen and expected at each turn, with lines between what differs; `size` is half of a mark's width. */
function turnMarks(
  plot: typeof Plot,
  { colours, fontSize: em }: Frame,
  { rows, side }: Strip,
  size: number,
): Plot.Markish[] {
  const taps = rows.filter(({ expected }) => expected !== null);
  return [
    // From what was expected to what came: the length of an error.
    plot.link(
      taps.filter(({ done, expected }) => done !== expected),
      {
        x1: 'turn',
        x2: 'turn',
        y1: 'expected',
        y2: 'done',
        stroke: colours.faint,
        strokeDasharray: '2 3',
      },
    ),
    plot.link(
      rows.filter(({ done, seen }) => done !== seen),
      { x1: 'turn', x2: 'turn', y1: 'done', y2: 'seen', stroke: colours.ink, strokeWidth: 1.5 },
    ),
    plot.dot(rows, { x: 'turn', y: 'done', symbol: 'square', r: size, fill: colours[side] }),
    plot.dot(rows, {
      x: 'turn',
      y: 'seen',
      symbol: 'circle',
      r: size * 1.5,
      stroke: colours.ink,
      strokeWidth: em / 9,
    }),
    plot.dot(taps, {
      x: 'turn',
      y: 'expected',
      symbol: 'times',
      r: size * 0.85,
      stroke: ({ done, expected }: MisperceptionRow) =>
        done === expected ? colours.ground : colours.ink,
      strokeWidth: em / 6,
    }),
  ];
}

function drawStrip(plot: typeof Plot, frame: Frame, strip: Strip): Plot.PlotOptions {
  const { colours } = frame;
  const { rows, say } = strip;
  const em = frame.fontSize;
  const postures = POSTURES.toReversed();
  const labels = postures.map((posture) => say(`posture-${posture}`));
  // Where turns would crowd, the names of the lanes stand above them instead of at their side.
  const narrow = frame.width / em < NARROW;
  const marginLeft = narrow
    ? em * 0.4
    : em * (1 + 0.56 * Math.max(...labels.map((label) => label.length)));
  const key = keyMarks(plot, frame, keyOf(frame, strip), { marginLeft, room: em * 0.8 });
  const step = (frame.width - marginLeft) / Math.max(1, rows.length);
  const size = Math.min(em * 0.55, step * 0.34);
  return {
    height: key.marginTop + em * (narrow ? 15 : 10.2),
    marginTop: key.marginTop,
    marginLeft,
    marginRight: em * 0.4,
    marginBottom: em * 2,
    x: { type: 'point', domain: rows.map(({ turn }) => turn), padding: 0.6 },
    y: { type: 'point', domain: postures, padding: 0.55, ...(narrow ? { axis: null } : {}) },
    marks: [
      ...key.marks,
      ...laneMarks(plot, frame, postures, say, narrow),
      plot.axisX({
        tickSize: 0,
        label: null,
        color: colours.faint,
        ticks: turnTicks(1, rows.length, (frame.width - marginLeft) / em),
      }),
      ...turnMarks(plot, frame, strip, size),
    ],
  };
}
