// Days of turns and dates of the chronology.
import { expect, test, vi } from 'vitest';
import {
  dateOfTurn,
  isCalendarDate,
  writtenDate,
  writtenDay,
  writtenToday,
} from '../../src/text/dates.ts';
import { shipped } from '../debrief/shipped.ts';

test('the third turn begins four weeks after the first', () => {
  const { calendar } = shipped('pakistan-afghanistan');
  expect(writtenDay(dateOfTurn(calendar, 1), 'en')).toBe('6 Oct 2025');
  expect(writtenDay(dateOfTurn(calendar, 3), 'en')).toBe('3 Nov 2025');
});

test.each(['', '2024', '2024-12', '2024-02-29', '2000-02-29', '0001-01-31'])(
  '"%s" stands in the calendar',
  (written) => expect(isCalendarDate(written)).toBe(true),
);

test.each(['2024-13', '2024-00', '2023-02-29', '1900-02-29', '2024-04-31', '2024-01-00', 'today'])(
  '"%s" does not',
  (written) => expect(isCalendarDate(written)).toBe(false),
);

test('news writes a day in full, a list shortly', () => {
  const day = new Date('2025-11-17T00:00:00Z');
  expect(writtenDay(day, 'en', 'day-in-full')).toBe('17 November 2025');
  expect(writtenDay(day, 'en', 'month-in-full')).toBe('November 2025');
  expect(writtenDay(day, 'en')).toBe('17 Nov 2025');
});

test('a date is written no more exactly than it is known', () => {
  expect(writtenDate('2025', 'en')).toBe('2025');
  expect(writtenDate('2025-10', 'en')).toBe('Oct 2025');
  expect(writtenDate('2025-10-15', 'en')).toBe('15 Oct 2025');
  expect(writtenDate('in spring', 'en')).toBe('in spring');
});

test.each([
  ['Pacific/Auckland', '2 Mar 2026'],
  ['Europe/London', '1 Mar 2026'],
  ['America/Los_Angeles', '1 Mar 2026'],
  ['Pacific/Kiritimati', '2 Mar 2026'],
])('today in %s is the reader’s own day', (zone, day) => {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ now: new Date('2026-03-01T13:00:00Z') });
  expect(writtenToday('en')).toBe(day);
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
