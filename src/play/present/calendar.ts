/** The date of a turn, as news would give it. */
import type { Scenario } from '../../model/scenarioShape.ts';

const DAY = 86_400_000;

/** The first day of a turn in the scenario's calendar ("17 November 2025"), in its own language where the browser knows it. */
export function dateOf(
  { calendar, language }: Pick<Scenario, 'calendar' | 'language'>,
  turn: number,
): string {
  const start = Date.parse(`${calendar.start}T00:00:00Z`);
  const day = new Date(start + (turn - 1) * calendar.weeksPerTurn * 7 * DAY);
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(day);
}
