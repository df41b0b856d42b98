/** Days and times: which day a turn began, whether a day exists, and how both are written in a reader's language. */
import { localeOf } from './locale.ts';

/** What of a scenario's calendar says when its turns begin. */
export interface TurnCalendar {
  /** The first day of the first turn (ISO 8601, `2025-10-06`). */
  readonly start: string;
  /** Whole weeks, 1 or more. */
  readonly weeksPerTurn: number;
}

const DAYS_PER_WEEK = 7;

/** The first day of a turn (turns count from 1), at midnight UTC. */
export function dateOfTurn({ start, weeksPerTurn }: TurnCalendar, turn: number): Date {
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + (turn - 1) * weeksPerTurn * DAYS_PER_WEEK);
  return day;
}

/** Whether a year, month or day as in `2024`, `2024-02` or `2024-02-29` exists (Gregorian); an empty text does. */
export function isCalendarDate(written: string): boolean {
  const time = Date.parse(written);
  // An engine that takes the thirtieth of February for one of March writes another day.
  return (
    written === '' || (!Number.isNaN(time) && new Date(time).toISOString().startsWith(written))
  );
}

const STYLES = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'day-in-full': { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  'month-in-full': { month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** A day at midnight UTC as people write it: "20 Oct 2025", "20 October 2025", "Oct 2025", "October 2025". */
export function writtenDay(
  day: Date,
  language: string,
  style: keyof typeof STYLES = 'day',
): string {
  const options = { ...STYLES[style], timeZone: 'UTC' };
  return new Intl.DateTimeFormat(localeOf(language), options).format(day);
}

/** Today where the reader is, which may be another day than at Greenwich. */
export function writtenToday(language: string): string {
  const now = new Date();
  return writtenDay(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())), language);
}

/** A date of the chronology, as exact as it is given: a year, a month of a year, or a day. What is no date stays as it is written. */
export function writtenDate(date: string, language: string): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/u.test(date)) return date;
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return writtenDay(day, language, date.length === 'YYYY-MM'.length ? 'month' : 'day');
}

/** A moment as a person's clock showed it, day and minute ("30 Nov, 10:12"). */
export function writtenMoment(moment: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
}
