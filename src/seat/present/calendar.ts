/** The date of a turn, as news would give it. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { dateOfTurn, writtenDay } from '../../text/dates.ts';

/** The first day of a turn in the scenario's calendar ("17 November 2025"), in its own language where the browser knows it. */
export function dateOf(
  { calendar, language }: Pick<Scenario, 'calendar' | 'language'>,
  turn: number,
): string {
  return writtenDay(dateOfTurn(calendar, turn), language, 'day-in-full');
}

/** The month in which a scenario begins ("October 2025"). */
export function monthOf({ calendar, language }: Pick<Scenario, 'calendar' | 'language'>): string {
  return writtenDay(dateOfTurn(calendar, 1), language, 'month-in-full');
}
