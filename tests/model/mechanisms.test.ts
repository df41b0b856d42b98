// The mechanisms of the model: each has its constants, each can be switched off, and the laws hold without it.
import { expect, test } from 'vitest';
import { CONSTANTS, type ReplacedConstants } from '../../src/model/vocabulary/constants.ts';
import { POLICY_CONSTANT_NAMES } from '../../src/model/vocabulary/policyConstants.ts';
import type { PolicyName } from '../../src/model/vocabulary/policyRecords.ts';
import {
  MECHANISM_NAMES,
  STRUCTURAL,
  isMechanism,
  mechanismOf,
  withoutMechanism,
} from '../../src/analysis/patterns/mechanisms.ts';
import { playMatch } from '../../src/model/match/playTurn.ts';
import { SHARED_QUANTITIES, SIDE_QUANTITIES } from '../../src/model/vocabulary/quantities.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf, type Setting } from '../../src/model/state/setting.ts';
import { SIDES, isEnding, type Side } from '../../src/model/vocabulary/words.ts';
import { POLICIES, playableName } from '../../src/rivals/policies.ts';

const PLAYED = 40;

/** So many seeds are tried at most until a number of a policy makes a difference. */
const MOST_SEEDS = 60;

test('every constant of the rules belongs to a mechanism, or says why it is structure', () => {
  const carried = new Set<string>();
  for (const name of MECHANISM_NAMES) {
    const { off, also = [] } = mechanismOf(name);
    for (const constant of [...Object.keys(off), ...also]) carried.add(constant);
  }
  const all = Object.keys(CONSTANTS).toSorted();
  const homeless = all.filter((name) => !carried.has(name) && !Object.hasOwn(STRUCTURAL, name));
  expect(homeless).toEqual([]);
  expect(Object.keys(STRUCTURAL).filter((name) => carried.has(name))).toEqual([]);
  for (const reason of Object.values(STRUCTURAL)) expect(reason).not.toBe('');
});

test('switching a mechanism off changes a constant or the scenario', () => {
  for (const name of MECHANISM_NAMES) {
    const { off, offIn, meaning } = mechanismOf(name);
    expect(meaning, `mechanism ${name}`).toMatch(/^[A-Z].*\.$/u);
    expect(Object.keys(off).length > 0 || offIn !== undefined, `mechanism ${name}`).toBe(true);
    for (const [constant, value] of Object.entries(off))
      expect(value, `${name}: ${constant}`).not.toBe(
        CONSTANTS[constant as keyof typeof CONSTANTS].value,
      );
  }
});

test('only names of the list are mechanisms', () => {
  expect(isMechanism('vacuum')).toBe(true);
  expect(isMechanism('toString')).toBe(false);
});

test.each(MECHANISM_NAMES)('without %s matches end, in time and with numbers in range', (name) => {
  const { scenario, replaced } = withoutMechanism(name, plainScenario);
  const setting = settingOf(scenario, replaced);
  for (let seed = 1; seed <= PLAYED; seed++) {
    const policyOf = (side: 'struck' | 'host') =>
      POLICIES[playableName(seed % 2 === 0 ? 'random' : 'hidden', scenario, side, seed)];
    const crisis = playMatch(setting, seed, policyOf('struck'), policyOf('host'));
    expect(isEnding(crisis.phase)).toBe(true);
    expect(crisis.turn).toBeLessThanOrEqual(scenario.calendar.lastTurn);
    expect(crisis.rows.all.every(Number.isFinite)).toBe(true);
    for (const side of SIDES)
      for (const [index, { name: quantity, low, high }] of SIDE_QUANTITIES.entries()) {
        const value = crisis.rows[side][index as 0];
        if (side === 'struck' && quantity === 'cohesion') continue;
        expect(value, `${side} ${quantity}`).toBeGreaterThanOrEqual(low);
        expect(value, `${side} ${quantity}`).toBeLessThanOrEqual(high);
      }
    for (const [index, { name: quantity, low, high }] of SHARED_QUANTITIES.entries()) {
      const value = crisis.rows.shared[index as 0];
      expect(value, `the ${quantity}`).toBeGreaterThanOrEqual(low);
      expect(value, `the ${quantity}`).toBeLessThanOrEqual(high);
    }
  }
});

type Pair = readonly [struck: PolicyName, host: PolicyName];

/** Whose number it is, by what its name begins with; all that bargain go by the others. */
const OWNERS: readonly (readonly [prefix: RegExp, policy: PolicyName])[] = [
  [/^generous/u, 'generous-tit-for-tat'],
  [/^contrite/u, 'contrite-tit-for-tat'],
  [/^graduated/u, 'graduated-reciprocation'],
  [/^patient/u, 'patient'],
  [/^coerce/u, 'coerce-then-offer'],
  [/^warn/u, 'warn-then-offer'],
  [/^seeker/u, 'security-seeker'],
  [/^(?:rider|press|price|hard)/u, 'free-rider'],
  [/^(?:reformer|soft)/u, 'reformer'],
  [/^(?:populist|proud)/u, 'populist'],
  [/^(?:captured|unwilling)/u, 'captured'],
];

function pairsOf(constant: string): readonly Pair[] {
  const owner = OWNERS.find(([prefix]) => prefix.test(constant))?.[1] ?? 'mediation';
  return [
    [owner, 'hidden'],
    ['hidden', owner],
    [owner, 'mediation'],
    ['mediation', owner],
  ];
}

test('every number of a policy can be replaced, and some match is then played otherwise', () => {
  const scenarios = [plainScenario, { ...plainScenario, costSensitivity: 1 }];
  const grounds = (replaced: ReplacedConstants) =>
    scenarios.map((scenario) => settingOf(scenario, replaced));
  const declared = grounds({});
  const course = (setting: Setting, seed: number, [struck, host]: Pair) => {
    const by = (name: typeof struck, side: Side) =>
      POLICIES[playableName(name, setting.scenario, side, seed)];
    return playMatch(setting, seed, by(struck, 'struck'), by(host, 'host')).rows.all.join(' ');
  };
  const counts = (name: (typeof POLICY_CONSTANT_NAMES)[number]): boolean => {
    const others = [0, 3].map((factor) => grounds({ [name]: factor * CONSTANTS[name].value }));
    for (let seed = 1; seed <= MOST_SEEDS; seed++)
      for (const pair of pairsOf(name))
        for (const [index, setting] of declared.entries()) {
          const usual = course(setting, seed, pair);
          for (const other of others) {
            const replaced = other[index];
            if (replaced !== undefined && course(replaced, seed, pair) !== usual) return true;
          }
        }
    return false;
  };
  expect(POLICY_CONSTANT_NAMES.filter((name) => !counts(name))).toEqual([]);
});
