/** The date of a turn, as news would give it. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { localeOf } from '../../text/locale.ts';

const DAY = 86_400_000;

/** The first day of a turn in the scenario's calendar ("17 November 2025"), in its own language where the browser knows it. */
export function dateOf(
  { calendar, language }: Pick<Scenario, 'calendar' | 'language'>,
  turn: number,
): string {
  const start = Date.parse(`${calendar.start}T00:00:00Z`);
  const day = new Date(start + (turn - 1) * calendar.weeksPerTurn * 7 * DAY);
  return written(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The month in which a scenario begins ("October 2025"). */
export function monthOf({ calendar, language }: Pick<Scenario, 'calendar' | 'language'>): string {
  const day = new Date(`${calendar.start}T00:00:00Z`);
  return written(day, language, { month: 'long', year: 'numeric' });
}

function written(day: Date, language: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC' }).format(day);
}
