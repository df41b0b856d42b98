// Days of turns and dates of the chronology.
import { expect, test } from 'vitest';
import { dateOfTurn, writtenDate, writtenDay } from '../../src/ui/dates.ts';
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
