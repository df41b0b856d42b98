// Frontier, zone, Nash point and value left on the table, against a search that compares every pair of packages.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bargainingSpace,
  hasZone,
  leftOnTable,
} from '../../src/model/bargaining/bargainingSpace.ts';
import type { TableMoment } from '../../src/model/bargaining/bargainingSpace.ts';
import { bargainingTable } from '../../src/model/table/bargainingTable.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { arbitraryScenario } from '../scenario/arbitraryScenario.ts';
import { shipped } from '../debrief/shipped.ts';

type Issues = Scenario['table']['issues'];
type Point = { readonly index: number; readonly struck: number; readonly host: number };

/** Every package with its worths, by the words of the model's description and not by its code. */
function worthsByHand(issues: Issues, discount: number, at: TableMoment): readonly Point[] {
  let packages: readonly (readonly Issues[number]['options'][number][])[] = [[]];
  for (const { options } of issues)
    packages = packages.flatMap((begun) => options.map((option) => [...begun, option]));
  return packages.map((options, index) => {
    const credibility = Math.max(...options.map(({ terms }) => terms.credibility));
    let struck = 0;
    let host = 0;
    for (const { terms, worth } of options) {
      struck += worth.struck;
      host += worth.host;
      if (terms.pace > 0)
        struck -= discount * worth.struck * (1 - credibility) * (1 - at.trust.struck);
      if (terms.breach < 1)
        host -= discount * worth.host * (1 - at.trust.host) * (1 - at.guarantee);
    }
    return { index, struck: rounded(struck), host: rounded(host) };
  });
}

function rounded(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}

const moments: fc.Arbitrary<TableMoment> = fc.record({
  trust: fc.record({
    struck: fc.integer({ min: 30, max: 970 }).map((part) => part / 1000),
    host: fc.integer({ min: 30, max: 970 }).map((part) => part / 1000),
  }),
  guarantee: fc.integer({ min: 0, max: 100 }).map((part) => part / 100),
  // Never a worth itself, so that rounding does not decide who could sign.
  least: fc.record({
    struck: fc.integer({ min: 0, max: 100 }).map((points) => points + 0.12345678),
    host: fc.integer({ min: 0, max: 100 }).map((points) => points + 0.12345678),
  }),
});

const tables: fc.Arbitrary<Issues> = fc.oneof(
  arbitraryScenario.map(({ table }) => table.issues),
  fc
    .constantFrom('pakistan-afghanistan' as const, 'two-valleys' as const)
    .map((id) => shipped(id).table.issues),
);

test('frontier, zone, Nash point and value left on the table are those of a search through every pair', () => {
  fc.assert(
    fc.property(tables, moments, fc.nat(), (issues, at, pick) => {
      const table = bargainingTable(issues, 0.5);
      fc.pre(table.packages <= 700);
      const points = worthsByHand(issues, 0.5, at);
      const space = bargainingSpace(table, at);
      const { struck, host } = space.worth;
      expect(struck.map((points) => rounded(points))).toEqual(points.map((one) => one.struck));
      expect(host.map((points) => rounded(points))).toEqual(points.map((one) => one.host));

      const efficient = points.filter(
        (one) =>
          !points.some(
            (other) =>
              other.struck >= one.struck &&
              other.host >= one.host &&
              (other.struck > one.struck || other.host > one.host || other.index < one.index),
          ),
      );
      expect(space.frontier).toEqual(
        efficient.toSorted((one, other) => one.struck - other.struck).map(({ index }) => index),
      );

      const zone = points.filter(
        (one) => one.struck >= at.least.struck && one.host >= at.least.host,
      );
      expect(hasZone(table, at)).toBe(zone.length > 0);
      expect(space.zone).toEqual(zone.map(({ index }) => index));
      const product = ({ struck: s, host: h }: Point): number =>
        (s - at.least.struck) * (h - at.least.host);
      const nash = zone.find(({ index }) => index === space.nash);
      expect(nash === undefined).toBe(zone.length === 0);
      expect(nash === undefined ? -Infinity : product(nash)).toBeCloseTo(
        Math.max(...zone.map((one) => product(one))),
        3,
      );

      const deal = points[pick % points.length];
      if (deal === undefined) throw new Error('a table without packages');
      const better = points.filter((one) => one.struck >= deal.struck && one.host >= deal.host);
      expect(leftOnTable(space, deal.index)).toBeCloseTo(
        Math.max(...better.map((one) => one.struck + one.host)) - (deal.struck + deal.host),
        4,
      );
    }),
    { numRuns: 150 },
  );
});

test('a deal on the frontier leaves nothing on the table', () => {
  const table = settingOf(shipped('pakistan-afghanistan')).tableOf(7);
  const space = bargainingSpace(table, {
    trust: { struck: 0.3, host: 0.4 },
    guarantee: 0.2,
    least: { struck: 45, host: 45 },
  });
  expect(space.frontier.length).toBeGreaterThan(2);
  for (const index of space.frontier) expect(leftOnTable(space, index)).toBe(0);
});

test('the Nash point is efficient', () => {
  fc.assert(
    fc.property(moments, fc.nat(31), (at, seed) => {
      const space = bargainingSpace(
        settingOf(shipped('pakistan-afghanistan')).tableOf(seed * 7919),
        at,
      );
      fc.pre(space.nash !== null);
      expect(leftOnTable(space, space.nash ?? -1)).toBeCloseTo(0, 9);
    }),
    { numRuns: 60 },
  );
});

test('a package outside the table is a mistake of the program', () => {
  const table = settingOf(shipped('two-valleys')).tableOf(1);
  const at = { trust: { struck: 0.5, host: 0.5 }, guarantee: 0, least: { struck: 0, host: 0 } };
  expect(() => leftOnTable(bargainingSpace(table, at), table.packages)).toThrow(/no package/u);
});
