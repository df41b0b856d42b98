/** How far plays escalated, by how they ended. */
import type { Chart } from '../../figure/chart.ts';
import { outcomeName, outcomeOf, playName, type ClassInput, type Outcome } from '../classInput.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import { median } from '../findings/statistics.ts';
import { MOST_POINTS, drawLanes, steps } from './forms/lanes.ts';
import { tenths } from '../../../text/numbers.ts';

/** The plays of one outcome, and the median of their escalation index. */
export interface EscalationLane {
  readonly outcome: Outcome;
  readonly plays: readonly ShownPlay[];
  readonly median: number;
}

const STEP = 0.2;
const MOST = 4;

/** Plays by outcome, the calmest first. */
export function escalationLanes(plays: readonly ShownPlay[]): readonly EscalationLane[] {
  const lanes = new Map<Outcome, ShownPlay[]>();
  for (const shown of plays) {
    const own = lanes.get(outcomeOf(shown)) ?? [];
    lanes.set(outcomeOf(shown), own);
    own.push(shown);
  }
  return [...lanes]
    .map(([outcome, own]) => ({
      outcome,
      plays: own,
      median: median(own.map(({ play }) => play.escalation)),
    }))
    .sort((one, other) => one.median - other.median);
}

/** What the lanes show, computed from them. */
export function escalationSentence(input: ClassInput, lanes: readonly EscalationLane[]): string {
  const { of, say } = input;
  const middle = tenths(median(of.plays.map(({ play }) => play.escalation)));
  const calmest = lanes[0];
  const fiercest = lanes.at(-1);
  if (calmest === undefined || fiercest === undefined || lanes.length === 1)
    return say('debrief-class-escalation-one', { plays: of.plays.length, middle });
  return say('debrief-class-escalation', {
    plays: of.plays.length,
    middle,
    calmest: outcomeName(input, calmest.outcome),
    low: tenths(calmest.median),
    fiercest: outcomeName(input, fiercest.outcome),
    high: tenths(fiercest.median),
  });
}

/** The chart. */
export function escalationChart(input: ClassInput): Chart {
  const { list, of, open, say } = input;
  const lanes = escalationLanes(of.plays);
  const isLarge = of.plays.length > MOST_POINTS;
  const rows = lanes.flatMap(({ plays }, lane) =>
    isLarge
      ? steps(
          plays.map(({ play }) => play.escalation),
          STEP,
          MOST,
        ).map(({ from, indices }) => ({
          lane,
          value: from,
          plays: indices.length,
          shown: indices.flatMap((index) => plays[index] ?? []),
        }))
      : plays.map((shown) => ({ lane, value: shown.play.escalation, plays: 1, shown: [shown] })),
  );
  const endingOf = (lane: number): string => {
    const found = lanes[lane];
    return found === undefined ? '' : outcomeName(input, found.outcome);
  };
  return {
    id: 'class-escalation',
    title: say('debrief-class-escalation-title'),
    sentence: escalationSentence(input, lanes),
    columns: isLarge
      ? [
          { key: 'ending', label: say('debrief-class-column-ending') },
          { key: 'from', label: say('debrief-class-column-from'), digits: 1 },
          { key: 'to', label: say('debrief-class-column-to'), digits: 1 },
          { key: 'plays', label: say('debrief-class-column-plays'), digits: 0 },
        ]
      : [
          { key: 'play', label: say('debrief-class-column-play') },
          { key: 'ending', label: say('debrief-class-column-ending') },
          { key: 'escalation', label: say('debrief-class-column-escalation'), digits: 2 },
        ],
    rows: rows.map(({ lane, plays, shown, value }) => {
      const [first] = shown;
      return isLarge
        ? { ending: endingOf(lane), from: value, to: value + STEP, plays }
        : {
            play: first === undefined ? '' : playName(input, first),
            ending: endingOf(lane),
            escalation: value,
          };
    }),
    draw: (plot, frame) =>
      drawLanes(plot, frame, {
        lanes: lanes.map(({ outcome, plays }) => ({
          label: say('debrief-class-lane', {
            ending: outcomeName(input, outcome),
            plays: plays.length,
          }),
          fill: frame.colours.host,
          symbol: 'circle',
        })),
        points: rows,
        medians: lanes.map((lane) => lane.median),
        ticks: [0, 1, 2, 3, 4],
        step: isLarge ? STEP : undefined,
        middle: say('debrief-class-middle'),
        ends: [say('debrief-class-escalation-low'), say('debrief-class-escalation-high')],
      }),
    pick: (index) => {
      const row = rows[index];
      const [first] = row?.shown ?? [];
      if (row === undefined || first === undefined) return;
      if (isLarge) list(endingOf(row.lane), row.shown);
      else open(first);
    },
  };
}
