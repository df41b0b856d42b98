// Every policy, on any scenario: its choices are legal, its own, and the same each time.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, illegality } from '../../src/model/match/choice.ts';
import { startCrisis } from '../../src/model/state/crisis.ts';
import { openTurn } from '../../src/model/rules/openTurn.ts';
import { finishTurn } from '../../src/model/match/playTurn.ts';
import { choiceBy, emptyDecision } from '../../src/model/match/policy.ts';
import {
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  ROUNDS,
  TEXT,
} from '../../src/model/vocabulary/quantities.ts';
import { at } from '../../src/model/table/bargainingTable.ts';
import { type PlayableName, POLICY_NAMES } from '../../src/model/vocabulary/policyRecords.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { observe, seatView } from '../../src/model/match/seatView.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { SIDES, isEnding } from '../../src/model/vocabulary/words.ts';
import { negotiate, type Bargainer } from '../../src/rivals/negotiate.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import { arbitraryScenario } from '../scenario/arbitraryScenario.ts';
import { crisisAt, quietSetting } from '../model/oneTurn.ts';

const names = Object.keys(POLICIES) as PlayableName[];
const policies = fc.constantFrom(...names);

test('every name that a scenario or a command can use stands for a policy, and hidden for a draw', () => {
  expect([...names, 'hidden'].toSorted()).toEqual([...POLICY_NAMES].toSorted());
});

test('on any scenario every policy chooses what is legal', () => {
  fc.assert(
    fc.property(arbitraryScenario, policies, policies, fc.nat(), (scenario, one, other, seed) => {
      const crisis = startCrisis(settingOf(scenario), seed);
      const views = { struck: seatView(crisis, 'struck'), host: seatView(crisis, 'host') };
      const players = { struck: POLICIES[one], host: POLICIES[other] };
      const decision = emptyDecision();
      while (!isEnding(crisis.phase)) {
        openTurn(crisis);
        const choices = SIDES.map((side) => {
          const choice = choiceBy(players[side], crisis, views[side], decision);
          expect(illegality(crisis, side, choice)).toBeUndefined();
          return { side, choice };
        });
        for (const { side, choice } of choices) choose(crisis, side, choice);
        finishTurn(crisis);
      }
    }),
    { numRuns: 120 },
  );
});

const setting = quietSetting();

function negotiation(round: number, how: Bargainer, theirs = -1, text = -1) {
  const crisis = crisisAt(setting, { phase: 'bargaining' });
  const { deal } = crisis.rows;
  deal[ROUNDS] = round;
  deal[OFFER_OF_HOST] = theirs;
  deal[OFFER_OF_STRUCK] = -1;
  deal[TEXT] = text;
  const { choices, tallyStart } = setting.table;
  // The host has asked for its own end of every issue so far.
  for (const [issue, start] of tallyStart.entries())
    crisis.tallyOfHost[start + (choices[issue] ?? 1) - 1] = 1;
  const view = seatView(crisis, 'struck');
  observe(view, crisis);
  const decision = emptyDecision();
  negotiate(view, decision, how);
  const worthOf = (index: number): number =>
    at(view.table.worthToStruck, index) - at(view.table.promiseToStruck, index) * view.doubt;
  return { view, decision, worthOf };
}

test('a bargainer asks for less as rounds go by, and a hard one concedes later', () => {
  const asked = (round: number, how: Bargainer): number => {
    const { decision, worthOf } = negotiation(round, how);
    return worthOf(decision.offer);
  };
  const course = [0, 2, 4, 6, 8].map((round) => asked(round, 'even'));
  expect(course).toEqual([...course].sort((one, other) => other - one));
  expect(course[4]).toBeLessThan(course[0] ?? 0);
  expect(asked(4, 'unwilling')).toBeGreaterThan(asked(4, 'soft'));
});

test('a bargainer never asks for or accepts less than it could sign at home, where there is anything it could sign', () => {
  for (let theirs = 0; theirs < setting.table.packages; theirs += 7)
    for (const round of [0, 4, 8]) {
      const { view, decision, worthOf } = negotiation(round, 'even', theirs, theirs);
      expect(worthOf(decision.offer)).toBeGreaterThanOrEqual(view.reservation);
      const taken = decision.accept === 'none' ? Infinity : worthOf(theirs);
      expect(taken).toBeGreaterThanOrEqual(view.reservation);
    }
});

test('a bargainer takes what is as good as what it would ask for', () => {
  const { decision } = negotiation(4, 'even');
  expect(negotiation(4, 'even', decision.offer).decision.accept).toBe('theirs');
  expect(negotiation(4, 'even', setting.table.packages - 1).decision.accept).toBe('none');
});

test('policies draw on their own names: the same seed and turn give the same choice, another seed may not', () => {
  const decision = emptyDecision();
  const chosen = (seed: number): string => {
    const crisis = startCrisis(settingOf(plainScenario), seed);
    openTurn(crisis);
    return choiceBy(POLICIES.random, crisis, seatView(crisis, 'host'), decision).measure;
  };
  expect(chosen(5)).toBe(chosen(5));
  expect(new Set(Array.from({ length: 30 }, (_, seed) => chosen(seed))).size).toBeGreaterThan(2);
});
