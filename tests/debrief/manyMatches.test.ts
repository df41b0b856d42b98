// Over many matches of every shipped scenario, what each plot's sentence says is what its own rows hold.
import { describe, expect, test } from 'vitest';
import { bargainingChart } from '../../src/debrief/charts/bargainingChart.ts';
import { barsChart } from '../../src/debrief/charts/barsChart.ts';
import { civiliansChart } from '../../src/debrief/charts/civiliansChart.ts';
import { misperceptionChart } from '../../src/debrief/charts/misperceptionChart.ts';
import { numbersChart } from '../../src/debrief/charts/numbersChart.ts';
import { readBargaining } from '../../src/debrief/charts/readBargaining.ts';
import type { Bargaining } from '../../src/debrief/charts/readBargaining.ts';
import { stagesChart } from '../../src/debrief/charts/stagesChart.ts';
import type { Chart } from '../../src/debrief/figure/chart.ts';
import type { CsvCell } from '../../src/text/csv.ts';
import type { RunFile } from '../../src/model/match/run.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { leastInPoints } from '../../src/text/numbers.ts';
import { SIDES } from '../../src/model/vocabulary/words.ts';
import { say } from './classroom.ts';
import { exampleRun } from './exampleRun.ts';
import { counted, numbersIn } from './numbersIn.ts';
import { shipped } from './shipped.ts';

const MATCHES = process.env['CHECK_FULL'] === '1' ? 600 : 60;
const PLAYERS = ['patient', 'mediation', 'generous-tit-for-tat', 'hidden'] as const;

/** Matches of a scenario, both sides led by each of the players in turn. */
function matchesOf(scenario: Scenario): readonly RunFile[] {
  return Array.from({ length: MATCHES }, (_, index) =>
    exampleRun(scenario, {
      seed: 9000 + index,
      struck: PLAYERS[index % 4] ?? 'patient',
      host: PLAYERS[Math.floor(index / 4) % 4] ?? 'patient',
      person: index % 2 === 0 ? 'struck' : 'host',
    }),
  );
}

type Row = Chart['rows'][number];

function numbersOf({ rows }: Chart, key: string): readonly number[] {
  return rows.map((row) => Number(row[key]));
}

const at = (row: Row | undefined, key: string): number => Number(row?.[key] ?? Number.NaN);
const isSaid = (cell: CsvCell | undefined): boolean => cell !== null && cell !== undefined;

/** What packages give both sides together at most where neither has less than in the deal; found by looking at every one. */
function leftByHand({ host, struck }: Bargaining['space']['worth'], deal: number): number {
  const sums = struck.flatMap((toStruck, index) => {
    const toHost = host[index] ?? 0;
    const isNoLess = toStruck >= (struck[deal] ?? 0) && toHost >= (host[deal] ?? 0);
    return isNoLess ? [toStruck + toHost] : [];
  });
  return Math.max(...sums) - (struck[deal] ?? 0) - (host[deal] ?? 0);
}

function expectBargaining(scenario: Scenario, run: RunFile): { deals: number; sittings: number } {
  const sittings = readBargaining(scenario, run);
  const signed = run.log.filter(({ table }) => table !== null && table.signed !== 'none');
  const deals = sittings.filter(({ deal }) => deal !== null);
  expect(deals.map((one) => one.at)).toEqual(signed.map(({ turn }) => turn));
  for (const one of sittings) {
    const chart = bargainingChart(scenario, one, say);
    const { rows, sentence } = chart;
    const enough = rows.filter((row) => isSaid(row['enough']));
    const room = [rows.length, ...counted(enough.length), one.at];
    // The first row is the deal where there is one.
    const [first] = rows;
    const deal = one.deal === null ? undefined : first;
    const left = one.deal === null ? 0 : leftByHand(one.space.worth, one.deal);
    const worths = SIDES.flatMap((side) => [at(deal, side), leastInPoints(one.space.least[side])]);
    expect(isSaid(deal?.['package'])).toBe(one.deal !== null);
    expect(numbersIn(sentence)).toEqual(
      deal === undefined
        ? room
        : [...room, ...worths, ...(left < 0.5 ? [] : counted(Math.round(left)))],
    );
    // What is efficient by its row left nothing.
    expect(isSaid(deal?.['efficient']) ? left : 0).toBeLessThan(1e-6);
  }
  return { deals: deals.length, sittings: sittings.length };
}

describe.each(['pakistan-afghanistan', 'the-price', 'two-valleys'] as const)(
  'over many matches of %s',
  (id) => {
    const scenario = shipped(id);
    const runs = matchesOf(scenario);
    const both = { struck: scenario.sides.struck.name, host: scenario.sides.host.name };

    test('the sentence on the table is that of its rows, and every deal of the log is there', () => {
      const counts = runs.map((run) => expectBargaining(scenario, run));
      const sum = (of: (count: (typeof counts)[number]) => number): number =>
        counts.reduce((before, count) => before + of(count), 0);
      expect(sum(({ deals }) => deals)).toBeGreaterThan(10);
      expect(sum(({ sittings }) => sittings)).toBeGreaterThan(sum(({ deals }) => deals));
    });

    test('the sentences on numbers, civilians and bars are those of their rows', () => {
      for (const run of runs) {
        const numbers = numbersChart(scenario, run, say);
        const told = ['supportStruck', 'supportHost', 'trustStruck', 'trustHost', 'militants'];
        expect(numbersIn(numbers.sentence).slice(1)).toEqual(
          [...told, 'channel'].flatMap((key) =>
            [numbersOf(numbers, key)[0], numbersOf(numbers, key).at(-1)].map(
              (value) => value ?? -1,
            ),
          ),
        );
        const civilians = civiliansChart(scenario, run.log, say);
        const last = civilians.rows.at(-1);
        const [struck = 0, host = 0] = numbersIn(civilians.sentence);
        expect([struck, host]).toEqual([at(last, 'struck'), at(last, 'host')]);
        const bars = barsChart(scenario, run, say);
        expect(bars?.rows.length).toBe(run.bars === null ? undefined : 6);
        expect(bars === undefined ? [] : numbersIn(bars.sentence)).toEqual(
          (bars?.rows ?? []).map((row) => Math.round(at(row, 'value'))),
        );
      }
    });

    test('the sentences on stages and on what was believed count their rows', () => {
      for (const run of runs) {
        const stages = stagesChart(scenario, run.log, say);
        const attacks = run.log.filter(({ attack }) => attack !== null).length;
        expect(stages.rows).toHaveLength(run.log.length);
        expect(numbersIn(stages.sentence)[1]).toBe(run.log.length);
        expect(numbersIn(stages.sentence)).toEqual(expect.arrayContaining([...counted(attacks)]));
        for (const side of SIDES) {
          const { rows, sentence } = misperceptionChart(scenario, run, side, say);
          const said = rows.filter(({ expected }) => isSaid(expected));
          const right = said.filter(({ chosen, expected }) => chosen === expected);
          expect(sentence).toContain(both[side]);
          const told = said.length < 2 ? [] : right.length > 0 ? [said, right] : [said];
          expect(numbersIn(sentence).slice(0, told.length)).toEqual(
            told.map(({ length }) => length),
          );
        }
      }
    });
  },
);
