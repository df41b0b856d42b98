// What an umpire holds is what the model says: chances and stages read from the rules, for any scenario.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TRANSITIONS } from '../../src/model/stages/compiledMachine.ts';
import { startMatch } from '../../src/model/match/match.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { STAGES } from '../../src/model/vocabulary/words.ts';
import { speaker } from '../../src/text/speaker.ts';
import { umpireRules } from '../../src/workshop/handouts/umpireRules.ts';
import { umpireTable } from '../../src/workshop/handouts/umpireTable.ts';
import { FIRST_CHOSEN, handoutsOf } from '../../src/workshop/handouts/handoutList.ts';
import { shipped } from '../debrief/shipped.ts';
import { arbitraryScenario } from '../scenario/arbitraryScenario.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const flagship = shipped('pakistan-afghanistan');
const english = readFileSync(join(import.meta.dirname, '..', '..', 'assets/text/en.ftl'), 'utf8');
const say = speaker(english, 'en');

test('an attack is as likely on paper as in the first turn of a match', () => {
  for (const scenario of [flagship, shipped('two-valleys')]) {
    const { crisis } = startMatch(settingOf(scenario), 4217);
    expect(umpireRules(scenario).attack.outside.first).toBe(
      Math.round(100 * crisis.events.attackChance),
    );
  }
});

test('on paper a standing channel prevents attacks and improves reports, and failed force opens talks', () => {
  const { attack, report, jointCall, singleCall, breakdown } = umpireRules(flagship);
  for (const { first, later } of Object.values(attack)) expect(later).toBeLessThan(first);
  expect(report.later).toBeGreaterThan(report.first);
  expect(jointCall.later).toBeGreaterThan(jointCall.first);
  expect(jointCall.first).toBeGreaterThan(singleCall.first);
  expect(breakdown.later).toBeLessThan(breakdown.first);
});

test('an angry street makes restraint dearer and force more welcome, unless it dislikes force', () => {
  const { struck } = umpireRules(flagship).support;
  expect(struck.restraint.later).toBeLessThan(struck.restraint.first);
  expect(struck.force.later).toBeGreaterThan(struck.force.first);
  const { sides } = flagship;
  const doves: Scenario = {
    ...flagship,
    sides: { ...sides, struck: { ...sides.struck, dove: 1 } },
  };
  expect(umpireRules(doves).support.struck.force.later).toBeLessThan(0);
});

test('every chance of any scenario is a whole percentage', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const rules = umpireRules(scenario);
      const pairs = [
        ...Object.values(rules.attack),
        rules.report,
        rules.jointCall,
        rules.singleCall,
        rules.breakdown,
      ].flatMap(({ first, later }) => [first, later]);
      for (const chance of [...pairs, rules.conflict, rules.slip.struck, rules.slip.host]) {
        expect(Number.isInteger(chance)).toBe(true);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 200 },
  );
});

test('the umpire’s table has every way of the stage machine, in its order and in words', () => {
  const table = umpireTable();
  expect(table.map(({ stage }) => stage)).toEqual([...STAGES]);
  for (const { stage, steps } of table) {
    const ways = [...(TRANSITIONS[stage]?.news ?? []), ...(TRANSITIONS[stage]?.turn ?? [])];
    expect(steps.map(({ to }) => to)).toEqual(ways.map(({ target }) => target));
    for (const { fact } of steps) expect(say(fact, { struck: 'A' })).not.toBe('');
  }
});

test('a paper with nothing to say is left out, and none of the instructor’s is chosen at first', () => {
  const bare: Scenario = { ...flagship, prompts: [], news: [], chronology: [], claims: [] };
  const left = handoutsOf(bare).map(({ id }) => id);
  const all = handoutsOf(flagship).map(({ id }) => id);
  expect(all.filter((id) => !left.includes(id))).toEqual([
    'prompts',
    'news',
    'chronology',
    'claims',
  ]);
  const own = handoutsOf(flagship).filter(({ audience }) => audience === 'instructor');
  expect(own).toHaveLength(5);
  expect(own.filter(({ id }) => FIRST_CHOSEN.has(id))).toEqual([]);
});
