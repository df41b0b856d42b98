/** The four bars of every play of a class, in lanes: what each side's play was worth, and what both share. */
import type { Bars } from '../../../../model/rules/endings.ts';
import type { Side, Bar } from '../../../../model/vocabulary/words.ts';
import { SIDES } from '../../../../model/vocabulary/words.ts';
import type { Chart } from '../../../figure/chart.ts';
import { playName, sideNames, type ClassInput } from '../../classInput.ts';
import type { ShownPlay } from '../../../../analysis/class/gathered.ts';
import { median } from '../../findings/statistics.ts';
import { MOST_POINTS, drawLanes, steps, type LanePoint } from './lanes.ts';

/** One lane: a bar of a side, or of both where they share it. */
export interface BarLane {
  readonly bar: Bar;
  readonly whose: Side | 'both';
  /** Finished plays with their values. */
  readonly plays: readonly ShownPlay[];
  readonly values: readonly number[];
  /** NaN where no play was finished. */
  readonly median: number;
}

const STEP = 5;

/** The lanes: security and survival of each side, civilians and relations of both. */
export function barLanes(plays: readonly ShownPlay[]): readonly BarLane[] {
  const finished = plays.filter(({ play }) => play.ending !== null);
  const lane = (bar: Bar, whose: BarLane['whose']): BarLane => {
    const of = (bars: Bars | null): number => bars?.[bar] ?? 0;
    const values = finished.map(({ play }) =>
      of(play.sides[whose === 'both' ? 'struck' : whose].bars),
    );
    return { bar, whose, plays: finished, values, median: median(values) };
  };
  return [
    ...SIDES.map((side) => lane('security', side)),
    ...SIDES.map((side) => lane('survival', side)),
    lane('civilians', 'both'),
    lane('relations', 'both'),
  ];
}

/** What the lanes show, computed from them. */
export function barsSentence(input: ClassInput, lanes: readonly BarLane[]): string {
  const { say } = input;
  const finished = lanes[0]?.plays.length ?? 0;
  if (finished === 0) return say('debrief-class-bars-none');
  const at = (bar: Bar, whose: BarLane['whose']): number =>
    Math.round(lanes.find((lane) => lane.bar === bar && lane.whose === whose)?.median ?? 0);
  return say('debrief-class-bars', {
    ...sideNames(input),
    plays: finished,
    securityOfStruck: at('security', 'struck'),
    securityOfHost: at('security', 'host'),
    survivalOfStruck: at('survival', 'struck'),
    survivalOfHost: at('survival', 'host'),
    civilians: at('civilians', 'both'),
    relations: at('relations', 'both'),
  });
}

interface Row extends LanePoint {
  readonly plays: number;
  readonly shown: readonly ShownPlay[];
}

/** The chart: each play a point, or in a large class steps of five points. */
export function barsChart(input: ClassInput): Chart {
  const { list, of, open, say } = input;
  const lanes = barLanes(of.plays);
  const isLarge = (lanes[0]?.plays.length ?? 0) > MOST_POINTS;
  const nameOf = (lane: BarLane): string =>
    lane.whose === 'both' ? say('debrief-class-both') : sideNames(input)[lane.whose];
  const rows: readonly Row[] = lanes.flatMap(({ plays, values }, lane) =>
    isLarge
      ? steps(values, STEP, 100).map(({ from, indices }) => ({
          lane,
          value: from,
          plays: indices.length,
          shown: indices.flatMap((index) => plays[index] ?? []),
        }))
      : values.flatMap((value, index) => {
          const shown = plays[index];
          return shown === undefined ? [] : [{ lane, value, plays: 1, shown: [shown] }];
        }),
  );
  const laneOf = ({ lane }: Row): BarLane | undefined => lanes[lane];
  const wordsOf = (lane: BarLane | undefined): { bar: string; side: string } => ({
    bar: lane === undefined ? '' : say(`debrief-bar-${lane.bar}`),
    side: lane === undefined ? '' : nameOf(lane),
  });
  return {
    id: 'class-bars',
    title: say(isLarge ? 'debrief-class-bars-title-large' : 'debrief-class-bars-title'),
    sentence: barsSentence(input, lanes),
    columns: isLarge
      ? [
          { key: 'bar', label: say('debrief-class-column-bar') },
          { key: 'side', label: say('debrief-class-column-side') },
          { key: 'from', label: say('debrief-class-column-from'), digits: 0 },
          { key: 'to', label: say('debrief-class-column-to'), digits: 0 },
          { key: 'plays', label: say('debrief-class-column-plays'), digits: 0 },
        ]
      : [
          { key: 'play', label: say('debrief-class-column-play') },
          { key: 'bar', label: say('debrief-class-column-bar') },
          { key: 'side', label: say('debrief-class-column-side') },
          { key: 'points', label: say('debrief-class-column-points'), digits: 0 },
        ],
    rows: rows.map((row) => {
      const words = wordsOf(laneOf(row));
      const [first] = row.shown;
      return isLarge
        ? { ...words, from: row.value, to: row.value + STEP, plays: row.plays }
        : {
            play: first === undefined ? '' : playName(input, first),
            ...words,
            points: Math.round(row.value),
          };
    }),
    draw: (plot, frame) => {
      const { colours } = frame;
      return drawLanes(plot, frame, {
        lanes: lanes.map((lane, index) => ({
          label: nameOf(lane),
          fill: lane.whose === 'both' ? colours.faint : colours[lane.whose],
          symbol: lane.whose === 'both' ? 'square' : lane.whose === 'struck' ? 'diamond' : 'circle',
          ...(lanes[index - 1]?.bar === lane.bar ? {} : { head: say(`debrief-bar-${lane.bar}`) }),
        })),
        points: rows,
        medians: lanes.map((lane) => lane.median),
        ticks: [0, 25, 50, 75, 100],
        step: isLarge ? STEP : undefined,
        middle: say('debrief-class-middle'),
        ends: [say('debrief-class-worse'), say('debrief-class-better')],
      });
    },
    pick: (index) => {
      const row = rows[index];
      const [first] = row?.shown ?? [];
      if (row === undefined || first === undefined) return;
      if (isLarge) list(wordsOf(laneOf(row)).bar, row.shown);
      else open(first);
    },
  };
}
