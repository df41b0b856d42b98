// A seat sees its own side, what is public, and bands of the other: what it cannot see cannot move its policy.
import { expect, test } from 'vitest';
import { copyCrisis, startCrisis, type Crisis } from '../../src/model/state/crisis.ts';
import { choose } from '../../src/model/match/choice.ts';
import { draw } from '../../src/model/exact/draw.ts';
import { openTurn } from '../../src/model/rules/openTurn.ts';
import { finishTurn } from '../../src/model/match/playTurn.ts';
import { choiceBy, emptyDecision } from '../../src/model/match/policy.ts';
import {
  COHESION,
  HARM,
  MEMORY,
  MILITANTS,
  OUTRAGE,
  RESERVATION,
  STRAIN,
  SUPPORT,
  TRUST,
  WEARINESS,
} from '../../src/model/vocabulary/quantities.ts';
import { bandMiddle, bandOf, observe, seatView } from '../../src/model/match/seatView.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { SIDES, isEnding, otherSide, type Side } from '../../src/model/vocabulary/words.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import type { PlayableName } from '../../src/model/vocabulary/policyRecords.ts';
import { anyChoice } from './anyPlay.ts';

const setting = settingOf(plainScenario);

/** Crises with an open turn, as many different ones as plays without a plan come to. */
function* openTurns(matches: number): Generator<Crisis> {
  for (let seed = 1; seed <= matches; seed++) {
    const crisis = startCrisis(setting, seed);
    while (!isEnding(crisis.phase)) {
      openTurn(crisis);
      yield crisis;
      choose(crisis, 'struck', anyChoice(crisis, 'struck', seed));
      choose(crisis, 'host', anyChoice(crisis, 'host', seed));
      finishTurn(crisis);
    }
  }
}

/** Another value of 0 to 100 in the same band. */
function elsewhereInBand(value: number, chance: number): number {
  const low = (100 / 3) * bandOf(value / 100);
  return low + chance * (100 / 3 - 1e-9);
}

/** The same to `side`: whatever it cannot see is something else. */
function hiddenElsewhere(crisis: Crisis, side: Side): Crisis {
  const other = otherSide(side);
  const copy = copyCrisis(crisis);
  const chance = (k: number): number => draw(crisis.seed, crisis.turn, 5000 + k);
  const row = copy.rows[other];
  for (const index of [SUPPORT, OUTRAGE, COHESION, STRAIN] as const)
    row[index] = elsewhereInBand(row[index], chance(index));
  row[TRUST] = 0.03 + 0.94 * chance(20);
  row[WEARINESS] = chance(21);
  row[HARM] += 30 * chance(22);
  row[MEMORY] = chance(23);
  const { shared } = copy.rows;
  shared[MILITANTS] = Math.max(3, elsewhereInBand(shared[MILITANTS], chance(24)));
  copy.events.crossBorder = !copy.events.crossBorder;
  copy.events.callChance = chance(25);
  copy.events.breakChance = chance(26);
  copy[other].slipped = !copy[other].slipped;
  copy[other].misread = !copy[other].misread;
  copy[other].chosenPosture = 'retaliation';
  copy[side].misread = !copy[side].misread;
  return copy;
}

test('no policy decides on what its seat cannot see', () => {
  const names = Object.keys(POLICIES) as PlayableName[];
  const decision = emptyDecision();
  let compared = 0;
  for (const crisis of openTurns(40))
    for (const side of SIDES) {
      const other = hiddenElsewhere(crisis, side);
      for (const name of names) {
        const own = copyCrisis(crisis);
        const choice = choiceBy(POLICIES[name], own, seatView(own, side), decision);
        const elsewhere = copyCrisis(other);
        expect(
          choiceBy(POLICIES[name], elsewhere, seatView(elsewhere, side), decision),
          `${name} as ${side}, seed ${crisis.seed}, turn ${crisis.turn}, ${crisis.phase}`,
        ).toEqual(choice);
        compared++;
      }
    }
  expect(compared).toBeGreaterThan(5000);
});

test('ripeness is estimated from the band of the other side, exactly only where it is asked for', () => {
  const [crisis] = openTurns(1);
  if (crisis === undefined) throw new Error('no turn');
  const view = seatView(crisis, 'struck');
  const read = (strain: number, exactly: boolean): number => {
    crisis.rows.host[STRAIN] = strain;
    observe(view, crisis, exactly);
    return view.ripeness;
  };
  expect(read(10, false)).toBe(read(30, false));
  expect(read(30, false)).toBeLessThan(read(36, false));
  expect(read(10, true)).toBeLessThan(read(30, true));
});

test('three bands of a third each, and the middle of each', () => {
  expect([0, 0.33, 0.34, 0.66, 0.67, 1].map(bandOf)).toEqual([0, 0, 1, 1, 2, 2]);
  expect(bandMiddle(0)).toBeCloseTo(100 / 6, 12);
  expect(bandMiddle(50)).toBe(50);
  expect(bandMiddle(100)).toBeCloseTo(500 / 6, 12);
});

test('a policy chooses without touching the match, but for its own memory and the weighing of what it could sign', () => {
  const decision = emptyDecision();
  for (const crisis of openTurns(6))
    for (const side of SIDES) {
      const before = copyCrisis(crisis);
      choiceBy(POLICIES['free-rider'], crisis, seatView(crisis, side), decision);
      crisis.rows[side][MEMORY] = before.rows[side][MEMORY];
      crisis.rows[side][RESERVATION] = before.rows[side][RESERVATION];
      expect(crisis).toEqual(before);
    }
});

test('a copied crisis goes its own way', () => {
  for (const crisis of openTurns(3)) {
    const copy = copyCrisis(crisis);
    expect(copy).toEqual(crisis);
    const before = [...crisis.rows.all];
    choose(copy, 'struck', anyChoice(copy, 'struck', 99));
    choose(copy, 'host', anyChoice(copy, 'host', 99));
    finishTurn(copy);
    expect([...crisis.rows.all]).toEqual(before);
    expect([...copy.rows.all]).not.toEqual(before);
  }
});
