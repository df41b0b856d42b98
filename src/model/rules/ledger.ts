/** The civilian ledger: how the harm of each cause is shown as casualties, displacement, schooling and livelihood. */
import type { Cause } from '../vocabulary/causes.ts';
import type { Change } from '../state/crisis.ts';
import type { Side } from '../vocabulary/words.ts';

export const LEDGER_ROWS = ['casualties', 'displacement', 'schooling', 'livelihood'] as const;
export type LedgerRowName = (typeof LEDGER_ROWS)[number];

/** Shares of a cause's harm by row, each line summing to 1. Invented for play. */
const SHARES = {
  attack: [0.7, 0, 0.2, 0.1],
  strike: [0.5, 0.3, 0.1, 0.1],
  'border-fire': [0.3, 0.2, 0.3, 0.2],
  closure: [0, 0, 0.2, 0.8],
  policing: [0, 0.5, 0.3, 0.2],
  dismantling: [0, 0.5, 0.3, 0.2],
  returns: [0, 0.6, 0.2, 0.2],
} as const satisfies Partial<Record<Cause, readonly [number, number, number, number]>>;

/** The share of a cause's harm that stands in a row, 0 to 1; 0 for causes that do no harm. */
export function ledgerShare(cause: Cause, row: LedgerRowName): number {
  if (!(cause in SHARES)) return 0;
  return SHARES[cause as keyof typeof SHARES][LEDGER_ROWS.indexOf(row)] ?? 0;
}

export type LedgerOfSide = Readonly<Record<LedgerRowName, number>>;

/**
 * How many times more persons a point of harm stands for in a row than among the killed and hurt: far more people flee, or
 * lose school and income. Invented for play.
 */
const PERSONS_BY_ROW = {
  casualties: 1,
  displacement: 100,
  schooling: 60,
  livelihood: 120,
} as const satisfies Record<LedgerRowName, number>;

/** The ledger of both sides in persons, not rounded; `personsPerHarm` is the scenario's measure for the killed and hurt. */
export function personsOf(
  changes: readonly Change[],
  personsPerHarm: number,
): Readonly<Record<Side, LedgerOfSide>> {
  const harm = ledgerOf(changes);
  const inPersons = (of: LedgerOfSide): LedgerOfSide => {
    const persons = (row: LedgerRowName): number => of[row] * personsPerHarm * PERSONS_BY_ROW[row];
    return {
      casualties: persons('casualties'),
      displacement: persons('displacement'),
      schooling: persons('schooling'),
      livelihood: persons('livelihood'),
    };
  };
  return { struck: inPersons(harm.struck), host: inPersons(harm.host) };
}

/** The ledger of both sides in points of harm, from the changes of a match so far. */
export function ledgerOf(changes: readonly Change[]): Readonly<Record<Side, LedgerOfSide>> {
  const rows = {
    struck: { casualties: 0, displacement: 0, schooling: 0, livelihood: 0 },
    host: { casualties: 0, displacement: 0, schooling: 0, livelihood: 0 },
  };
  for (const { side, quantity, cause, amount } of changes) {
    if (side === undefined || quantity !== 'civilianHarm') continue;
    for (const row of LEDGER_ROWS) rows[side][row] += amount * ledgerShare(cause, row);
  }
  return rows;
}
