/** How a number moved over a match: its course, its greatest move in a turn, and what caused that. */
import type { Cause } from '../../model/vocabulary/causes.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { points as shown } from '../../text/numbers.ts';
import { sumsByCause } from './readOutcome.ts';

/** The numbers whose courses are drawn, each 0 to 100. */
export const COURSES = ['support', 'trust'] as const;
export type CourseName = (typeof COURSES)[number];

/** A number at the start and after each turn, in whole points as they are shown, 0 to 100, and its greatest move between two of them. */
export interface Course {
  readonly points: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly greatest: {
    readonly turn: number;
    readonly amount: number;
    readonly cause: Cause;
  } | null;
}

/** Trust is a probability and is shown in points of a hundred, like support. */
const SCALE = { support: 1, trust: 100 } as const satisfies Record<CourseName, number>;

/** The course of one number of one side. */
export function readCourse(
  scenario: Scenario,
  log: readonly TurnEntry[],
  side: Side,
  name: CourseName,
): Course {
  const scale = SCALE[name];
  const levels = [scenario.sides[side][name], ...log.map(({ numbers }) => numbers[side][name])].map(
    (value) => shown(value * scale),
  );
  let greatest: Course['greatest'] = null;
  for (const [index, entry] of log.entries()) {
    const amount = (levels[index + 1] ?? 0) - (levels[index] ?? 0);
    if (Math.abs(amount) <= Math.abs(greatest?.amount ?? 0)) continue;
    const cause = mainCause(entry, side, name, amount);
    if (cause !== undefined) greatest = { turn: entry.turn, amount, cause };
  }
  return { points: levels, from: levels[0] ?? 0, to: levels.at(-1) ?? 0, greatest };
}

/** The cause that pushed a number most in the direction in which it went. */
function mainCause(
  entry: TurnEntry,
  side: Side,
  name: CourseName,
  amount: number,
): Cause | undefined {
  return sumsByCause([entry], name, side).find((sum) => sum.amount * amount > 0)?.cause;
}

/** The expectations gap after each turn of implementing, in deliveries; empty where nothing was being carried out. */
export function readGap(
  log: readonly TurnEntry[],
): readonly { readonly turn: number; readonly gap: number }[] {
  return log
    .filter(({ stages }) => stages.chosen === 'implementing')
    .map(({ numbers, turn }) => ({ turn, gap: numbers.shared.gap }));
}
