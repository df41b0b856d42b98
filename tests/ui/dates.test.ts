// Days of turns and dates of the chronology.
import { expect, test, vi } from 'vitest';
import { dateOfTurn, writtenDate, writtenDay, writtenToday } from '../../src/ui/look/dates.ts';
import { shipped } from '../debrief/shipped.ts';

test('the third turn begins four weeks after the first', () => {
  const { calendar } = shipped('pakistan-afghanistan');
  expect(writtenDay(dateOfTurn(calendar, 1), 'en')).toBe('6 Oct 2025');
  expect(writtenDay(dateOfTurn(calendar, 3), 'en')).toBe('3 Nov 2025');
});

test('a date is written no more exactly than it is known', () => {
  expect(writtenDate('2025', 'en')).toBe('2025');
  expect(writtenDate('2025-10', 'en')).toBe('Oct 2025');
  expect(writtenDate('2025-10-15', 'en')).toBe('15 Oct 2025');
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
