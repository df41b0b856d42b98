/** Two plays with the same shocks laid over each other: where they first differ, and the course of a number in both. */
import type { Choice } from '../../../model/match/choice.ts';
import { sameValue } from '../../../model/match/run.ts';
import type { RunFile } from '../../../model/match/run.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import { SIDES } from '../../../model/vocabulary/words.ts';
import type { Side } from '../../../model/vocabulary/words.ts';

/** Numbers that can be laid over each other: some each side has for itself, some both share. All are shown as 0 to 100. */
export const OVERLAID = ['support', 'outrage', 'trust', 'strain', 'tension', 'channel'] as const;
export type Overlaid = (typeof OVERLAID)[number];

const BOTH_SHARE = { tension: true, channel: true } as const satisfies Partial<
  Record<Overlaid, true>
>;

/** The first turn in which two plays were not played alike, and the sides that chose otherwise; undefined where they are the same. */
export function firstDifference(
  one: Pick<RunFile, 'turns'>,
  other: Pick<RunFile, 'turns'>,
): { readonly turn: number; readonly sides: readonly Side[] } | undefined {
  const turns = Math.max(one.turns.length, other.turns.length);
  for (let index = 0; index < turns; index++) {
    const first = one.turns[index]?.choices;
    const second = other.turns[index]?.choices;
    // One of them was over, or left, by then.
    if (first === undefined || second === undefined) return { turn: index + 1, sides: [] };
    const sides = SIDES.filter((side) => !chosenAlike(first[side], second[side]));
    if (sides.length > 0) return { turn: index + 1, sides };
  }
  return undefined;
}

/** Whether two choices are the same, whether a person or the clock made them. */
function chosenAlike(one: Choice, other: Choice): boolean {
  return (
    one.measure === other.measure &&
    one.mediator === other.mediator &&
    sameValue(one.table ?? null, other.table ?? null)
  );
}

/** A number of one side, or of both together, in one of the plays. */
export interface OverlaidCourse {
  readonly play: 'before' | 'now';
  readonly side: Side | 'both';
  /** At the start and after each turn, 0 to 100. */
  readonly points: readonly number[];
}

/** The courses of a number in both plays: two where it is shared, four where each side has its own. */
export function readOverlay(
  scenario: Scenario,
  plays: Readonly<Record<'before' | 'now', Pick<RunFile, 'log'>>>,
  name: Overlaid,
): readonly OverlaidCourse[] {
  const both = ['before', 'now'] as const;
  if (name in BOTH_SHARE) {
    const shared = name as keyof typeof BOTH_SHARE;
    return both.map((play) => ({
      play,
      side: 'both',
      points: [scenario[shared], ...plays[play].log.map(({ numbers }) => numbers.shared[shared])],
    }));
  }
  const own = name as Exclude<Overlaid, keyof typeof BOTH_SHARE>;
  // Trust is a probability; everything else counts in points of a hundred.
  const scale = own === 'trust' ? 100 : 1;
  return SIDES.flatMap((side) =>
    both.map((play) => ({
      play,
      side,
      points: [
        scenario.sides[side][own],
        ...plays[play].log.map(({ numbers }) => numbers[side][own]),
      ].map((value) => value * scale),
    })),
  );
}
