/** What a balance search found, as text for a terminal. */
import { answerName } from '../../analysis/balance/answers.ts';
import type { Balance } from '../../analysis/balance/findBalance.ts';
import type { Settled } from '../../analysis/balance/settled.ts';
import type { Say } from '../../text/speaker.ts';
import { aligned } from './aligned.ts';

const points = (value: number): string => value.toFixed(1);

/** A side's margins, one way of counting a line. */
export function balanceTable({ side, margins, cycle }: Balance, say: Say): string {
  const heads = [
    say('cli-balance-counted'),
    say('cli-balance-best'),
    say('cli-balance-worth'),
    say('cli-balance-constant'),
    say('cli-balance-worth'),
    say('cli-balance-margin'),
    'patient',
  ];
  const rows = margins.map(({ of, best, bestWorth, constant, constantWorth, margin, patient }) => [
    of,
    answerName(best),
    points(bestWorth),
    answerName(constant).charAt(0),
    points(constantWorth),
    points(margin),
    points(patient),
  ]);
  const number = { isNumber: true };
  return [
    say('cli-balance-side', { side }),
    aligned([heads, ...rows], [{ width: 18 }, {}, number, {}, number, number, number]),
    say('cli-balance-cycle', {
      sequence: answerName(cycle.best),
      worth: points(cycle.worth),
      margin: points(cycle.margin),
    }),
  ].join('\n');
}

/** What good play settles, one level and side a line. */
export function settledTable(levels: readonly Settled[], say: Say): string {
  const inPercent = (share: number): string => (100 * share).toFixed(1);
  const rows = levels.map(({ scenario, side, durable, se }) => [
    scenario,
    side,
    say('cli-balance-durable', { share: inPercent(durable), error: inPercent(se) }),
  ]);
  return `${say('cli-balance-settled')}\n${aligned(rows, [{ width: 12 }, { width: 8 }], '')}`;
}
