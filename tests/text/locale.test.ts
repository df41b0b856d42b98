// Dates in the language of a scenario, whatever its author has written for one.
import { expect, test } from 'vitest';
import { dateOf, monthOf } from '../../src/seat/present/calendar.ts';
import { localeOf } from '../../src/text/locale.ts';
import { writtenDate, writtenDay } from '../../src/text/dates.ts';

test.each([
  ['en', 'en-GB'],
  ['ur-PK', 'ur-PK'],
  ['EN-us', 'en-US'],
  ['en-GB-US', 'en-GB'],
  ['zz-aa-bb-cc', 'en-GB'],
])('dates of a scenario in "%s" are written as in %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
  const day = new Date('2031-03-05T00:00:00Z');
  const calendar = {
    start: '2031-03-05',
    weeksPerTurn: 2,
    endingFrom: 8,
    endingChance: 0.2,
    lastTurn: 9,
  };
  expect(writtenDay(day, language)).not.toBe('');
  expect(writtenDate('2031-03', language)).not.toBe('');
  expect(dateOf({ calendar, language }, 2)).not.toBe('');
  expect(monthOf({ calendar, language })).not.toBe('');
});
