/** What a balance search found, as text for a terminal. */
import { answerName } from '../../analysis/balance/answers.ts';
import type { Balance } from '../../analysis/balance/findBalance.ts';
import type { Settled } from '../../analysis/balance/settled.ts';

const points = (value: number): string => value.toFixed(1).padStart(7);

/** A side's margins, one way of counting a line. */
export function balanceTable({ side, margins, cycle }: Balance): string {
  const width = 2 + Math.max(...margins.map(({ best }) => answerName(best).length));
  const lines = margins.map(({ of, best, bestWorth, constant, constantWorth, margin, patient }) =>
    [
      of.padEnd(20),
      answerName(best).padEnd(width),
      points(bestWorth),
      `  ${answerName(constant).charAt(0)}  `,
      points(constantWorth),
      points(margin),
      points(patient),
    ].join(''),
  );
  return [
    `As the ${side} state`,
    `${'counted'.padEnd(20)}${'best'.padEnd(width)}  worth  constant worth margin patient`,
    ...lines,
    `Best repeated sequence ${answerName(cycle.best)}: ${cycle.worth.toFixed(1)}, ${cycle.margin.toFixed(1)} below the best answer`,
  ].join('\n');
}

/** What good play settles, one level and side a line. */
export function settledTable(levels: readonly Settled[]): string {
  return [
    'Patient play against hidden types, percent of matches',
    ...levels.map(
      ({ scenario, side, durable, se }) =>
        `${scenario.padEnd(12)}${side.padEnd(8)}durable framework ${(100 * durable).toFixed(1)} (standard error ${(100 * se).toFixed(1)})`,
    ),
  ].join('\n');
}
