/** What a kind of many-match work is: cut into chunks, each of which gives a row of numbers to be added up. */
import type { ReplacedConstants } from '../../model/vocabulary/constants.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf, type Setting } from '../../model/state/setting.ts';

/**
 * A kind of work. `Order` is plain data that can be copied to a worker (structured clone). Everything that a chunk
 * gives must follow from the order and the chunk's number alone; the rows are added in the order of the chunks, so the sum
 * is the same to the bit on one worker or several, in Node or in a browser.
 */
export interface JobKind<Order> {
  /** Its name in the list of `jobs.ts`, by which a worker finds it. */
  readonly name: string;
  /** Number of chunks, 0 or more. Asked in the caller's thread, so it must be cheap. */
  readonly chunks: (order: Order) => number;
  /**
   * Plays one chunk (0 to `chunks` − 1) and gives a fresh row of numbers. A chunk should take no more than about
   * 30 ms, because a worker hears of an abort only between chunks.
   */
  readonly play: (order: Order, chunk: number) => ArrayLike<number>;
  /** Where a chunk's row stands in the sum, for kinds whose chunks fill only a part of it; left out, every row has the sum's length. */
  readonly span?: {
    /** Length of the sum. */
    readonly length: (order: Order) => number;
    /** Index in the sum at which the chunk's row begins. */
    readonly from: (order: Order, chunk: number) => number;
  };
}

/** Kinds by name, as a worker finds them; a pool hands a job only the orders of its own kind. */
export function kindsByName(
  kinds: readonly JobKind<never>[],
): ReadonlyMap<string, JobKind<object>> {
  return new Map(kinds.map((kind) => [kind.name, kind as unknown as JobKind<object>]));
}

/** What nearly every order holds: the scenario to play on, and constants replaced for an experiment. */
export interface Ground {
  readonly scenario: Scenario;
  readonly replaced?: ReplacedConstants;
}

/** Remembers what `make` made of an order, for as long as the order itself is held: a worker prepares once for all its chunks. */
export function preparedOnce<Order extends object, T>(
  make: (order: Order) => T,
): (order: Order) => T {
  const made = new WeakMap<Order, T>();
  return (order) => {
    const before = made.get(order);
    if (before !== undefined) return before;
    const now = make(order);
    made.set(order, now);
    return now;
  };
}

/** The setting of an order's ground, made once for each order. */
export const settingFor: (ground: Ground) => Setting = preparedOnce(({ scenario, replaced }) =>
  settingOf(scenario, replaced ?? {}),
);
