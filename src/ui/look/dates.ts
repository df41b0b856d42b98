/** The calendar of a match: which day a turn began, and how days are written. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { localeOf } from '../../text/locale.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The first day of a turn (turns count from 1), at midnight UTC. */
export function dateOfTurn({ start, weeksPerTurn }: Scenario['calendar'], turn: number): Date {
  return new Date(Date.parse(`${start}T00:00:00Z`) + (turn - 1) * weeksPerTurn * 7 * DAY);
}

/** A day as people write it ("20 Oct 2025"). */
export function writtenDay(day: Date, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

/** Today where the reader is, which may be another day than at Greenwich. */
export function writtenToday(language: string): string {
  const now = new Date();
  return writtenDay(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())), language);
}

/** A date of the chronology, as exact as it is given: a year, a month of a year, or a day. */
export function writtenDate(date: string, language: string): string {
  const time = Date.parse(date);
  if (!/^\d{4}(-\d{2}){0,2}$/u.test(date) || Number.isNaN(time)) return date;
  if (date.length === 10) return writtenDay(new Date(time), language);
  if (date.length === 4) return date;
  return new Intl.DateTimeFormat(localeOf(language), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(time));
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
