// Every plot of a class says in its sentence what its rows say, for any class.
import { assert, integer, property, uniqueArray } from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { barLanes, barsChart } from '../../src/debrief/class/charts/forms/bars.ts';
import { MISSES, missOf, personBetsChart } from '../../src/debrief/class/charts/personBets.ts';
import { endingBetsChart } from '../../src/debrief/class/charts/endingBets.ts';
import { laidBets } from '../../src/debrief/class/charts/bets.ts';
import { isClear, compare, partsBy } from '../../src/debrief/class/charts/compare.ts';
import { compareChart } from '../../src/debrief/class/charts/compareChart.ts';
import { endingsChart } from '../../src/debrief/class/charts/endings.ts';
import { escalationChart } from '../../src/debrief/class/charts/escalation.ts';
import { expectationsChart } from '../../src/debrief/class/charts/expectations.ts';
import { mishapsChart } from '../../src/debrief/class/charts/mishaps.ts';
import { posturesChart } from '../../src/debrief/class/charts/postures.ts';
import { talksChart } from '../../src/debrief/class/charts/talks.ts';
import { seatingOf, type ClassInput } from '../../src/debrief/class/classInput.ts';
import { FINDINGS, findingOf } from '../../src/debrief/class/findings/findings.ts';
import {
  differenceOfMeans,
  differenceOfShares,
} from '../../src/debrief/class/findings/statistics.ts';
import type { Chart } from '../../src/debrief/figure/chart.ts';
import { classroom, readingOf, studentCode } from './classroom.ts';
import { numbersIn } from './numbersIn.ts';

let whole: ClassInput;
beforeAll(async () => {
  const gatherer = classroom();
  await gatherer.takeText(
    Array.from({ length: 40 }, (_, index) => studentCode(index + 1)).join('\n'),
  );
  whole = readingOf(gatherer.now());
});

/** Any part of the class, one play or more. */
function anyClass(check: (input: ClassInput) => void): void {
  assert(
    property(
      uniqueArray(integer({ min: 0, max: 39 }), { minLength: 1, maxLength: 40 }),
      (chosen) => {
        const plays = chosen.flatMap((index) => whole.of.plays[index] ?? []);
        check({ ...whole, of: { ...whole.of, plays } });
      },
    ),
    { numRuns: 30 },
  );
}

const sum = ({ rows }: Chart, key: string): number =>
  rows.reduce((total, row) => total + Number(row[key]), 0);

test('the sentence on endings names the commonest with the count of its rows', () => {
  anyClass((input) => {
    const chart = endingsChart(input);
    expect(sum(chart, 'plays')).toBe(input.of.plays.length);
    const counts = new Map<string, number>();
    for (const { ending, plays } of chart.rows)
      counts.set(String(ending), (counts.get(String(ending)) ?? 0) + Number(plays));
    const most = Math.max(...counts.values());
    const commonest = [...counts].filter(([, count]) => count === most).map(([name]) => name);
    for (const name of commonest) expect(chart.sentence).toContain(name);
    const others = [...counts].filter(([, count]) => count < most);
    for (const [name] of others) expect(chart.sentence).not.toContain(`“${name}”`);
    const times = most === 1 && commonest.length > 1 ? 'once' : String(most);
    const counted = input.of.plays.length === 1 ? 'The one play' : times;
    expect(chart.sentence).toMatch(new RegExp(`\\b${counted}\\b`, 'u'));
  });
});

test('plays that were left are counted apart, and are no ending', async () => {
  const gatherer = classroom();
  const left = [1, 2, 3].map((student) => studentCode(student, undefined, 6));
  await gatherer.takeText([...left, studentCode(4), studentCode(5)].join('\n'));
  const input = readingOf(gatherer.now());
  const chart = endingsChart(input);
  expect(sum(chart, 'plays')).toBe(5);
  expect(chart.sentence).not.toContain('“Left before its end”');
  expect(chart.sentence).toContain('3 plays were left before their end.');
  expect(findingOf(input, 'endings').words).not.toContain('Left');
  // What measures an end counts the plays that have one.
  for (const { values } of barLanes(input.of.plays)) expect(values).toHaveLength(2);
  expect(laidBets(input.of.plays)).toHaveLength(2);
  const all = { ...input, of: { ...input.of, plays: input.of.plays.slice(0, 1) } };
  expect(endingsChart(all).sentence).toContain('Left before its end');
});

test('the sentence on postures names the greatest shares of its rows', () => {
  anyClass((input) => {
    const chart = posturesChart(input);
    for (const posture of ['Retaliation', 'Mediation']) {
      const shares = chart.rows
        .filter((row) => row['posture'] === posture)
        .map((row) => Number(row['percent']));
      expect(chart.sentence).toContain(`${Math.round(Math.max(...shares))}\u202F%`);
    }
    const turns = input.of.plays.reduce((all, { play }) => all + play.turns, 0);
    expect(sum(chart, 'times')).toBe(2 * turns);
  });
});

test('the sentence on talks counts what its rows add up to', () => {
  anyClass((input) => {
    const chart = talksChart(input);
    const opened = sum(chart, 'opened');
    const plays = input.of.plays.length;
    const signed = sum(chart, 'signed');
    const ofOne =
      opened === 0
        ? ['In the one play talks did not open']
        : ['In the one play', signed === 0 ? 'no agreement was signed' : 'an agreement was signed'];
    const ofMany =
      opened === 0 ? [`In none of ${plays}`] : [`in ${opened} of ${plays}`, `signed in ${signed}.`];
    const words = plays === 1 ? ofOne : ofMany;
    for (const said of words) expect(chart.sentence).toContain(said);
    const half = Number(/(?:by|in) turn (\d+)/.exec(chart.sentence)?.[1] ?? 0);
    const soFar = chart.rows
      .filter((row) => Number(row['turn']) <= half)
      .reduce((all, row) => all + Number(row['opened']), 0);
    expect(soFar).toBeGreaterThanOrEqual(opened / 2);
  });
});

test('the sentences on bets, expectations and mishaps count what their rows hold', () => {
  anyClass((input) => {
    const bets = laidBets(input.of.plays);
    const endings = endingBetsChart(input);
    const right = endings.rows
      .filter((row) => row['expected'] === row['came'])
      .reduce((all, row) => all + Number(row['bets']), 0);
    expect(endings.sentence).toContain(`${right} of ${bets.length}`);
    const persons = personBetsChart(input);
    expect(sum(persons, 'bets')).toBe(bets.length);
    const near = Number(persons.rows[MISSES.indexOf('near')]?.['bets']);
    const nearWords = ['none', 'one'][near] ?? String(near);
    expect(persons.sentence).toContain(`${nearWords} came within a fifth`);
    expect(bets.filter((bet) => missOf(bet) === 'near')).toHaveLength(near);
    const beliefs = expectationsChart(input);
    const foreseen = beliefs.rows
      .filter((row) => row['expected'] === row['came'])
      .reduce((all, row) => all + Number(row['times']), 0);
    expect(beliefs.sentence).toContain(`${foreseen} of ${sum(beliefs, 'times')} expectation`);
    const mishaps = mishapsChart(input);
    const [, ...told] = numbersIn(mishaps.sentence);
    expect(told).toEqual(mishaps.rows.map((row) => row['times']));
  });
});

test('the sentence on escalation gives the lowest and the highest median of its lanes', () => {
  let spans = 0;
  anyClass((input) => {
    const chart = escalationChart(input);
    const lanes = new Map<string, number[]>();
    for (const { ending, escalation } of chart.rows)
      lanes.set(String(ending), [...(lanes.get(String(ending)) ?? []), Number(escalation)]);
    const medians = [...lanes.values()].map((values) => {
      const sorted = values.toSorted((one, other) => one - other);
      const middle = (sorted.length - 1) / 2;
      return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
    });
    expect(lanes.size).toBeGreaterThan(0);
    const told = /from (\d\.\d) .* to (\d\.\d) \(/.exec(chart.sentence);
    expect(told !== null).toBe(lanes.size >= 2);
    if (lanes.size < 2) return;
    spans += 1;
    const [, low, high] = told ?? [];
    // One digit after the point is said.
    expect(Math.abs(Number(low) - Math.min(...medians))).toBeLessThan(0.0501);
    expect(Math.abs(Number(high) - Math.max(...medians))).toBeLessThan(0.0501);
  });
  expect(spans).toBeGreaterThan(10);
});

test('two parts of a class are compared without overclaiming', () => {
  let compared = 0;
  anyClass((input) => {
    const [one, other] = partsBy(input, 'seating');
    // There is nothing to compare only where everybody of the class sat on one side.
    const sides = new Set(input.of.plays.map((shown) => seatingOf(shown))).size;
    expect(one !== undefined && other !== undefined).toBe(sides > 1);
    if (one === undefined || other === undefined) return;
    compared += 1;
    const { sentence } = compareChart(input, one, other);
    const clear = compare(input, one, other).filter(isClear).length;
    const isFew = Math.min(one.plays.length, other.plays.length) < 10;
    expect(isFew ? clear : 0).toBe(0);
    const said = clear === 0 ? 'in none of' : `differ in ${clear} of`;
    expect(sentence).toContain(isFew ? 'too few to tell' : said);
  });
  expect(compared).toBeGreaterThan(10);
});

test('a large class is gathered in steps, and no play is lost', () => {
  const plays = Array.from({ length: 400 }, (_, index) => {
    const shown = whole.of.plays[index % 40];
    if (shown === undefined) throw new Error('no such play');
    return { ...shown, number: index + 1 };
  });
  const input = { ...whole, of: { ...whole.of, plays } };
  const bars = barsChart(input);
  expect(bars.rows.length).toBeLessThanOrEqual(6 * 20);
  expect(sum(bars, 'plays')).toBe(6 * 400);
  expect(sum(escalationChart(input), 'plays')).toBe(400);
});

test('names are seen only where they may be', () => {
  const hidden = barsChart(whole).rows.map((row) => row['play']);
  const named = barsChart({ ...whole, named: true }).rows.map((row) => row['play']);
  expect(hidden.join()).not.toContain('Student');
  expect(named.join()).toContain('Student 1,');
});

test('every finding has a figure and words', () => {
  const charted = FINDINGS.flatMap((name) =>
    name === 'compare' || name === 'plays' ? [] : [findingOf(whole, name)],
  );
  expect(charted).toHaveLength(7);
  for (const { figure, words } of charted) {
    expect(figure).not.toBe('');
    expect(words).toMatch(/\S{2}/);
  }
});

test('differences of shares and means agree with published examples', () => {
  // Newcombe 1998, table II, method 10: 56/70 against 48/80, and 9/10 against 3/10.
  const wide = differenceOfShares({ count: 56, of: 70 }, { count: 48, of: 80 });
  expect([wide.low, wide.high].map((one) => one.toFixed(4))).toEqual(['0.0524', '0.3339']);
  const small = differenceOfShares({ count: 9, of: 10 }, { count: 3, of: 10 });
  expect([small.low, small.high].map((one) => one.toFixed(4))).toEqual(['0.1705', '0.8090']);
  // With four degrees of freedom Student's point is 2.7764.
  const means = differenceOfMeans([1, 2, 3], [4, 5, 6]);
  expect(means.value).toBe(-3);
  expect((means.high - means.value) / Math.sqrt(2 / 3)).toBeCloseTo(2.7764, 1);
});
