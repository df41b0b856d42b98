/** The numbers of a match turn by turn, from its start: what a plot of pressures and openings shows. */
import { startCrisis } from '../../model/state/crisis.ts';
import { numbersOf } from '../../model/match/log.ts';
import type { Numbers } from '../../model/match/log.ts';
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../model/state/setting.ts';

/** The numbers after a turn (0: before the first), each 0 to 100; trust in points of a hundred. */
export type NumbersRow = Readonly<Record<NumberKey, number>> & { readonly turn: number };

/** The numbers shown: those that each side has of its own, then those that they share. */
export const NUMBER_KEYS = [
  'supportStruck',
  'supportHost',
  'outrageStruck',
  'outrageHost',
  'trustStruck',
  'trustHost',
  'militants',
  'channel',
  'tension',
] as const;
export type NumberKey = (typeof NUMBER_KEYS)[number];

/** A row for the start and one for each turn of the log. */
export function readNumbers(scenario: Scenario, run: RunFile): readonly NumbersRow[] {
  const start = numbersOf(startCrisis(settingOf(scenario), run.seed));
  return [start, ...run.log.map(({ numbers }) => numbers)].map(rowOf);
}

function rowOf({ host, shared, struck }: Numbers, turn: number): NumbersRow {
  return {
    turn,
    supportStruck: struck.support,
    supportHost: host.support,
    outrageStruck: struck.outrage,
    outrageHost: host.outrage,
    trustStruck: 100 * struck.trust,
    trustHost: 100 * host.trust,
    militants: shared.militants,
    channel: shared.channel,
    tension: shared.tension,
  };
}
