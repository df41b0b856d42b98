// Each warning is given for a scenario that deserves it, not for the plain one, and not before its figures are clear.
import { afterAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { forecastJob } from '../../src/analysis/forecast/forecastJob.ts';
import { forecastOrder } from '../../src/analysis/forecast/forecastOrder.ts';
import { warningsOf } from '../../src/analysis/forecast/forecastWarnings.ts';
import type { Warning, WarningId } from '../../src/analysis/forecast/warning.ts';
import { readForecast } from '../../src/analysis/forecast/readForecast.ts';
import { sayWarning } from '../../src/analysis/forecast/sayWarning.ts';
import { nodePool } from '../../src/cli/workers/nodePool.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { speaker } from '../../src/text/speaker.ts';

const pool = nodePool(2);

afterAll(() => pool.close());

const warned = new Map<string, Promise<readonly Warning[]>>();

/** The warnings of a scenario; each is played once. */
function warn(scenario: Scenario, games = 300): Promise<readonly Warning[]> {
  const key = JSON.stringify([scenario, games]);
  const found = warned.get(key) ?? play(scenario, games);
  warned.set(key, found);
  return found;
}

async function play(scenario: Scenario, games: number): Promise<readonly Warning[]> {
  const order = forecastOrder(scenario, { games, seed: 400 });
  const forecast = readForecast(await pool.run(forecastJob, order), order);
  if (forecast === undefined) throw new Error('the forecast is not complete');
  return warningsOf(forecast);
}

const deaf = plainScenario.mediators.map((one) => ({ ...one, trustOfStruck: 0, trustOfHost: 0 }));

/** Nobody can bring both to the table, and there are hardly any militants. */
const untalking: Scenario = {
  ...plainScenario,
  mediators: deaf,
  channel: 50,
  militants: { ...plainScenario.militants, capacity: 10 },
};

/** The leadership of one side falls with the first turn. */
const falling = (side: 'struck' | 'host'): Scenario => ({
  ...plainScenario,
  sides: { ...plainScenario.sides, [side]: { ...plainScenario.sides[side], support: 21 } },
  injects: [
    { id: 'scandal', turn: 1, headline: 'A scandal', effects: { [`${side}.support`]: -30 } },
  ],
});

/** What can be agreed is worth a fifth of the usual to both. */
const worthless: Scenario = {
  ...plainScenario,
  table: {
    ...plainScenario.table,
    issues: plainScenario.table.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({
        ...option,
        worth: { struck: option.worth.struck / 5, host: option.worth.host / 5 },
      })),
    })),
  },
};

const lonely: Scenario = {
  ...plainScenario,
  rivals: { 'security-seeker': 0, 'free-rider': 0, reformer: 0, populist: 0, captured: 1 },
};

/** For each warning a scenario, and what it must say of it. */
const DESERVED = {
  'posture-always-best': {
    scenario: untalking,
    found: { side: 'host', posture: 'mediation' },
  },
  'choices-alike': { scenario: falling('host'), found: { side: 'struck' } },
  'framework-never': { scenario: worthless, found: { share: 0 } },
  'ending-never': { scenario: untalking, found: { ending: 'fragile-ceasefire', games: 15_000 } },
  'one-ending': { scenario: falling('struck'), found: { ending: 'leadership-crisis-struck' } },
  'over-early': { scenario: falling('struck'), found: { turn: 3 } },
  'leadership-falls': { scenario: falling('host'), found: { side: 'host' } },
  'talks-never': { scenario: untalking, found: { share: 0 } },
  'no-zone-at-start': { scenario: worthless, found: { share: 0 } },
  'no-zone-in-talks': { scenario: worthless, found: { share: 0 } },
  'one-rival': { scenario: lonely, found: { rival: 'captured' } },
} as const satisfies Record<WarningId, { scenario: Scenario; found: object }>;

const IDS = Object.keys(DESERVED) as readonly WarningId[];
const english = new URL('../../assets/text/en.ftl', import.meta.url);
const say = speaker(readFileSync(english, 'utf8'), 'en');

test.each(IDS)('%s is warned of where it is so, in a sentence', async (id) => {
  const { scenario, found } = DESERVED[id];
  const warnings = (await warn(scenario)).filter((warning) => warning.id === id);
  expect(warnings).toContainEqual(expect.objectContaining({ id, ...found }));
  for (const warning of warnings)
    expect(sayWarning(say, scenario, warning)).toMatch(/^\S.{30,}\.$/);
});

test('the plain scenario deserves no warning, from its first figures to its last', async () => {
  const order = forecastOrder(plainScenario);
  const given: (readonly Warning[])[] = [];
  await pool.run(forecastJob, order, {
    onProgress: (sum) => {
      const forecast = readForecast(sum, order);
      if (forecast !== undefined) given.push(warningsOf(forecast));
    },
  });
  expect(given.length).toBeGreaterThan(50);
  expect(given.flat()).toEqual([]);
  expect(await warn(plainScenario, 1)).toEqual([]);
});

test('of what never happens nothing is said before enough matches lack it', async () => {
  const early = (await warn(untalking, 10)).map(({ id }) => id);
  for (const id of ['framework-never', 'ending-never', 'talks-never'] as const)
    expect(early).not.toContain(id);
});

test('only types that the scenario has count: what another type alone could reach is out of reach', async () => {
  const all = (await warn(plainScenario)).map(({ id }) => id);
  const alone = (await warn(lonely)).map(({ id }) => id);
  expect(all).not.toContain('ending-never');
  expect(alone).toContain('ending-never');
});

test('sides bear the names that the scenario gives them', () => {
  const { sides } = plainScenario;
  const named = {
    ...plainScenario,
    sides: { struck: { ...sides.struck, name: 'Arden' }, host: { ...sides.host, name: 'Brisk' } },
  };
  expect(sayWarning(say, named, { id: 'leadership-falls', side: 'host', share: 0.615 })).toMatch(
    /leadership of Brisk falls in 62/,
  );
  expect(
    sayWarning(say, named, { id: 'ending-never', ending: 'leadership-crisis-struck', games: 25e3 }),
  ).toContain('The leadership of Arden falls');
});
