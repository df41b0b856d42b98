/** How the plays of a class ended, by who sat in them. */
import { percent, whole } from '../../../text/numbers.ts';
import type { Chart } from '../../figure/chart.ts';
import {
  SEATINGS,
  outcomeName,
  outcomeOf,
  seatingName,
  seatingOf,
  type ClassInput,
  type Outcome,
  type Seating,
} from '../classInput.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import { drawBarList } from './forms/barList.ts';

/** Plays of one seating that ended in one way. */
export interface EndingCount {
  readonly seating: Seating;
  readonly outcome: Outcome;
  readonly plays: readonly ShownPlay[];
  /** All plays of the seating. */
  readonly of: number;
}

/** Counts by seating, in its order, and within each the commonest first; what never came is left out. */
export function countEndings(plays: readonly ShownPlay[]): readonly EndingCount[] {
  return SEATINGS.flatMap((seating) => {
    const own = plays.filter((shown) => seatingOf(shown) === seating);
    const counts = new Map<Outcome, ShownPlay[]>();
    for (const shown of own) {
      const same = counts.get(outcomeOf(shown)) ?? [];
      counts.set(outcomeOf(shown), same);
      same.push(shown);
    }
    return [...counts]
      .map(([outcome, some]) => ({ seating, outcome, plays: some, of: own.length }))
      .sort((one, other) => other.plays.length - one.plays.length);
  });
}

/** Plays that came to an end; all of them where none did. */
function endedOf(plays: readonly ShownPlay[]): readonly ShownPlay[] {
  const ended = plays.filter(({ play }) => play.ending !== null);
  return ended.length === 0 ? plays : ended;
}

/** The commonest endings of all plays: more than one where they are even. Having been left is none, but where every play was. */
export function commonestOutcomes(plays: readonly ShownPlay[]): {
  readonly outcomes: readonly Outcome[];
  readonly count: number;
} {
  const counts = new Map<Outcome, number>();
  for (const shown of endedOf(plays))
    counts.set(outcomeOf(shown), (counts.get(outcomeOf(shown)) ?? 0) + 1);
  const count = Math.max(0, ...counts.values());
  return {
    count,
    outcomes: [...counts].filter(([, times]) => times === count).map(([one]) => one),
  };
}

/** What the bars show, computed from the same plays. */
export function endingsSentence(input: ClassInput): string {
  const { of, say } = input;
  const { count, outcomes } = commonestOutcomes(of.plays);
  const ended = endedOf(of.plays);
  const kinds = new Set(ended.map(outcomeOf)).size;
  const sentence = say(
    outcomes.length === 1 ? 'debrief-class-endings-one' : 'debrief-class-endings-even',
    {
      count,
      plays: of.plays.length,
      share: percent(count / Math.max(1, of.plays.length)),
      kinds,
      endings: outcomes.map((outcome) => outcomeName(input, outcome)).join(' / '),
    },
  );
  const left = of.plays.length - ended.length;
  return left === 0 ? sentence : `${sentence} ${say('debrief-class-endings-left', { left })}`;
}

/** The chart. */
export function endingsChart(input: ClassInput): Chart {
  const { list, of, say } = input;
  const counts = countEndings(of.plays);
  const seatings = new Set(counts.map(({ seating }) => seating));
  return {
    id: 'class-endings',
    title: say('debrief-class-endings-title'),
    sentence: endingsSentence(input),
    columns: [
      { key: 'ending', label: say('debrief-class-column-ending') },
      { key: 'seating', label: say('debrief-class-column-seating') },
      { key: 'plays', label: say('debrief-class-column-plays'), digits: 0 },
      { key: 'percent', label: say('debrief-class-column-percent'), digits: 1 },
    ],
    rows: counts.map(({ of: all, outcome, plays, seating }) => ({
      ending: outcomeName(input, outcome),
      seating: seatingName(input, seating),
      plays: plays.length,
      percent: (100 * plays.length) / all,
    })),
    draw: (plot, frame) => {
      const { colours } = frame;
      const tone = {
        struck: colours.struck,
        host: colours.host,
        both: colours.ink,
        policies: colours.faint,
      } as const satisfies Record<Seating, string>;
      return drawBarList(
        plot,
        frame,
        counts.map(({ of: all, outcome, plays, seating }, index) => ({
          label: outcomeName(input, outcome),
          value: plays.length,
          said: `${whole(plays.length)} · ${percent(plays.length / all)}`,
          fill: tone[seating],
          ...(seatings.size > 1 && counts[index - 1]?.seating !== seating
            ? {
                head: say('debrief-class-of', {
                  seating: seatingName(input, seating),
                  plays: all,
                }),
              }
            : {}),
        })),
      );
    },
    pick: (row) => {
      const count = counts[row];
      if (count !== undefined) list(outcomeName(input, count.outcome), count.plays);
    },
  };
}
