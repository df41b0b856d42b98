/** What came of a match, read from its log: civilians, bets, belief taps, and the counts that explain the ending. */
import type { Cause } from '../../model/vocabulary/causes.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import { ACT_KINDS, measureOf } from '../../model/vocabulary/measures.ts';
import type { SharedQuantity, SideQuantity } from '../../model/vocabulary/quantities.ts';
import type { RunFile } from '../../model/match/run.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import type { Ending, Posture, Side } from '../../model/vocabulary/words.ts';

/** A bet beside what happened. `persons` of both sides together were killed or hurt. */
export interface BetResult {
  readonly side: Side;
  readonly bet: { readonly ending: Ending; readonly persons: number };
  readonly ending: Ending | null;
  readonly persons: number;
  /** Persons more (or, negative, fewer) than the bet said. */
  readonly off: number;
}

/** Every bet that was laid, beside the result. */
export function readBets(run: RunFile, persons: number): readonly BetResult[] {
  return (['struck', 'host'] as const).flatMap((side) => {
    const bet = run.bets[side];
    return bet === undefined
      ? []
      : [{ side, bet, ending: run.ending, persons, off: persons - bet.persons }];
  });
}

/** How often a side said what the other would do, how often it was right, and what it mistook most often. */
export interface Beliefs {
  readonly said: number;
  readonly right: number;
  /** The commonest mistake (what was expected, what came), if one was made at least twice. */
  readonly mistake: {
    readonly expected: Posture;
    readonly came: Posture;
    readonly times: number;
  } | null;
}

/** Compares a side's belief taps with what the other side meant to do: its choice, before any slip. */
export function readBeliefs(run: RunFile, side: Side): Beliefs {
  let said = 0;
  let right = 0;
  const mistakes = new Map<string, { expected: Posture; came: Posture; times: number }>();
  for (const { beliefs, choices } of run.turns) {
    const expected = beliefs[side];
    const came = measureOf(choices[otherSide(side)].measure)?.posture;
    if (expected === undefined || came === undefined) continue;
    said += 1;
    if (expected === came) right += 1;
    else {
      const key = `${expected} ${came}`;
      const before = mistakes.get(key)?.times ?? 0;
      mistakes.set(key, { expected, came, times: before + 1 });
    }
  }
  const worst = [...mistakes.values()].sort((a, b) => b.times - a.times)[0];
  return { said, right, mistake: worst !== undefined && worst.times > 1 ? worst : null };
}

/** How much each cause moved a quantity over the entries given, the largest first, whatever its sign. */
export function sumsByCause(
  log: readonly TurnEntry[],
  quantity: SideQuantity | SharedQuantity,
  side?: Side,
): readonly { readonly cause: Cause; readonly amount: number }[] {
  const sums = new Map<Cause, number>();
  for (const { changes } of log)
    for (const change of changes)
      if (change.quantity === quantity && change.side === side)
        sums.set(change.cause, (sums.get(change.cause) ?? 0) + change.amount);
  return [...sums]
    .map(([cause, amount]) => ({ cause, amount }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** The counts of a match. */
export interface Counts {
  readonly attacks: number;
  /** Uses of force by each side. */
  readonly force: Readonly<Record<Side, number>>;
  /** Calls that a mediator heard, and those that brought both to the table. */
  readonly calls: number;
  readonly talks: number;
}

/** Counts attacks, force and calls. */
export function countEvents(log: readonly TurnEntry[]): Counts {
  const force = (side: Side): number =>
    log.filter(({ deeds }) => ACT_KINDS[deeds[side].act] === 'force').length;
  return {
    attacks: log.filter(({ attack }) => attack !== null).length,
    force: { struck: force('struck'), host: force('host') },
    calls: log.filter(({ call }) => call !== null).length,
    talks: log.filter(({ call }) => call?.opened === true).length,
  };
}
