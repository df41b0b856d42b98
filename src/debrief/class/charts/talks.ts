/** When talks first opened and an agreement was first signed: the share of plays that had come so far, turn by turn. */
import type * as Plot from '@observablehq/plot';
import { percent } from '../../../text/numbers.ts';
import type { Chart, Frame } from '../../figure/chart.ts';
import type { ClassInput } from '../classInput.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import { quantile } from '../findings/statistics.ts';
import * as figureCss from '../../figure/figure.module.css';

/** A turn with the plays that came so far in it, and in all up to it. */
export interface TalksTurn {
  readonly turn: number;
  readonly opened: readonly ShownPlay[];
  readonly openedSoFar: number;
  readonly signed: readonly ShownPlay[];
  readonly signedSoFar: number;
}

/** Every turn from 1 to the longest play's last. */
export function countTalks(plays: readonly ShownPlay[]): readonly TalksTurn[] {
  const last = plays.reduce((most, { play }) => Math.max(most, play.turns), 0);
  let openedSoFar = 0;
  let signedSoFar = 0;
  const byTurn = (
    turnOf: (shown: ShownPlay) => number | null,
  ): ReadonlyMap<number, ShownPlay[]> => {
    const turns = new Map<number, ShownPlay[]>();
    for (const shown of plays) {
      const turn = turnOf(shown);
      if (turn === null) continue;
      const own = turns.get(turn) ?? [];
      turns.set(turn, own);
      own.push(shown);
    }
    return turns;
  };
  const openedIn = byTurn(({ play }) => play.talks);
  const signedIn = byTurn(({ play }) => play.signed);
  return Array.from({ length: last }, (_, index) => {
    const turn = index + 1;
    const opened = openedIn.get(turn) ?? [];
    const signed = signedIn.get(turn) ?? [];
    openedSoFar += opened.length;
    signedSoFar += signed.length;
    return { turn, opened, openedSoFar, signed, signedSoFar };
  });
}

/** What the lines show, computed from the same plays. */
export function talksSentence({ of, say }: ClassInput): string {
  const opened = of.plays.flatMap(({ play }) => play.talks ?? []);
  const signed = of.plays.filter(({ play }) => play.signed !== null).length;
  const plays = of.plays.length;
  if (opened.length === 0) return say('debrief-class-talks-never', { plays });
  return say('debrief-class-talks', {
    opened: opened.length,
    plays,
    // The first turn by which at least half of those that opened had opened.
    half: Math.ceil(quantile(opened, 0.5)),
    signed,
  });
}

/** What is drawn: the turns, how many plays there are, and the names of both lines. */
interface ShownTalks {
  readonly turns: readonly TalksTurn[];
  readonly all: number;
  readonly words: { readonly opened: string; readonly signed: string };
  readonly say: ClassInput['say'];
}

/** A line of steps with a mark at each turn. */
function lineMarks(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  { all, turns }: ShownTalks,
  key: 'openedSoFar' | 'signedSoFar',
  { dash, stroke }: { readonly dash: string; readonly stroke: string },
): Plot.Markish[] {
  return [
    plot.line([{ turn: 0, openedSoFar: 0, signedSoFar: 0 }, ...turns], {
      x: 'turn',
      y: (turn: Pick<TalksTurn, typeof key>) => turn[key] / all,
      curve: 'step-after',
      stroke,
      strokeWidth: 2.5,
      strokeDasharray: dash,
    }),
    plot.dot(turns, {
      className: figureCss.pick,
      x: 'turn',
      y: (turn: TalksTurn) => turn[key] / all,
      symbol: key === 'openedSoFar' ? 'circle' : 'square',
      r: fontSize * 0.36,
      fill: key === 'openedSoFar' ? stroke : colours.ground,
      stroke,
      strokeWidth: 2,
    }),
  ];
}

/** The names of the lines at their ends, with what they came to; apart from one another. */
function endMarks(
  plot: typeof Plot,
  { colours }: Frame,
  { all, turns, words }: ShownTalks,
): Plot.Markish[] {
  const last = turns.at(-1);
  const openedAtEnd = (last?.openedSoFar ?? 0) / all;
  const signedAtEnd = (last?.signedSoFar ?? 0) / all;
  const apart = Math.abs(openedAtEnd - signedAtEnd) < 0.08 ? 0.05 : 0;
  return [
    plot.text([[last?.turn ?? 0, openedAtEnd + apart] as const], {
      text: () => `${words.opened} ${percent(openedAtEnd)}`,
      x: ([x]: readonly [number, number]) => x,
      y: ([, y]: readonly [number, number]) => y,
      dx: 12,
      textAnchor: 'start',
      lineWidth: 7,
      fontWeight: 650,
      fill: colours.calm,
    }),
    plot.text([[last?.turn ?? 0, signedAtEnd - apart] as const], {
      text: () => `${words.signed} ${percent(signedAtEnd)}`,
      x: ([x]: readonly [number, number]) => x,
      y: ([, y]: readonly [number, number]) => y,
      dx: 12,
      textAnchor: 'start',
      lineWidth: 7,
      fontWeight: 650,
      fill: colours.ink,
    }),
  ];
}

function drawTalks(plot: typeof Plot, frame: Frame, shown: ShownTalks): Plot.PlotOptions {
  const { colours, fontSize, width } = frame;
  const { say, turns } = shown;
  const last = turns.at(-1);
  return {
    height: fontSize * Math.min(27, Math.max(18, (width / fontSize) * 0.6)),
    marginLeft: fontSize * 3.6,
    marginRight: fontSize * 9,
    marginTop: fontSize * 1.2,
    marginBottom: fontSize * 3.2,
    x: { domain: [0, last?.turn ?? 1], label: null, axis: null },
    y: { domain: [0, 1], label: null, axis: null },
    marks: [
      plot.gridY([0, 0.25, 0.5, 0.75, 1], { stroke: colours.line, strokeOpacity: 1 }),
      plot.axisY([0, 0.25, 0.5, 0.75, 1], {
        tickFormat: (value: number) => percent(value),
        tickSize: 0,
        color: colours.faint,
      }),
      plot.axisX({
        color: colours.faint,
        tickSize: 4,
        label: say('debrief-class-column-turn'),
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: fontSize * 2.8,
      }),
      ...lineMarks(plot, frame, shown, 'signedSoFar', { stroke: colours.ink, dash: '6 4' }),
      ...lineMarks(plot, frame, shown, 'openedSoFar', { stroke: colours.calm, dash: '' }),
      ...endMarks(plot, frame, shown),
    ],
  };
}

/** The chart. */
export function talksChart(input: ClassInput): Chart {
  const { list, of, say } = input;
  const turns = countTalks(of.plays);
  const all = of.plays.length;
  const words = {
    opened: say('debrief-class-talks-opened'),
    signed: say('debrief-class-talks-signed'),
  };
  return {
    id: 'class-talks',
    title: say('debrief-class-talks-title'),
    sentence: talksSentence(input),
    columns: [
      { key: 'turn', label: say('debrief-class-column-turn'), digits: 0 },
      { key: 'opened', label: words.opened, digits: 0 },
      { key: 'openedPercent', label: say('debrief-class-column-opened-so-far'), digits: 1 },
      { key: 'signed', label: words.signed, digits: 0 },
      { key: 'signedPercent', label: say('debrief-class-column-signed-so-far'), digits: 1 },
    ],
    rows: turns.map(({ opened, openedSoFar, signed, signedSoFar, turn }) => ({
      turn,
      opened: opened.length,
      openedPercent: (100 * openedSoFar) / all,
      signed: signed.length,
      signedPercent: (100 * signedSoFar) / all,
    })),
    draw: (plot, frame) => drawTalks(plot, frame, { turns, all, words, say }),
    pick: (row) => {
      const turn = turns[row];
      if (turn === undefined) return;
      const both = [...turn.opened, ...turn.signed.filter((one) => !turn.opened.includes(one))];
      list(say('debrief-class-list-talks', { turn: turn.turn }), both);
    },
  };
}
