// The hidden types: who is drawn, and what gives each of them away.
import { expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { sharesOf } from '../../src/analysis/counts/tally.ts';
import { measureOf } from '../../src/model/vocabulary/measures.ts';
import { choiceBy, emptyDecision } from '../../src/model/match/policy.ts';
import {
  CHANNEL,
  COHESION,
  COMMITMENT,
  GAP,
  OUTRAGE,
  STRAIN,
  SUPPORT,
  TRUST,
  VERIFICATION,
  WEARINESS,
} from '../../src/model/vocabulary/quantities.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { RIVAL_TYPES, type RivalType } from '../../src/model/vocabulary/policyRecords.ts';
import { seatView } from '../../src/model/match/seatView.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { SIDES, otherSide, type Posture, type Side } from '../../src/model/vocabulary/words.ts';
import { POLICIES, hiddenType, playableName } from '../../src/rivals/policies.ts';
import { crisisAt, quietSetting, type Moment } from '../model/oneTurn.ts';

const setting = quietSetting();

test('types are drawn as often as the scenario weighs them, each side for itself', () => {
  const DRAWN = 4000;
  let same = 0;
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= DRAWN; seed++) {
    const types = SIDES.map((side) => hiddenType(plainScenario, side, seed));
    same += types[0] === types[1] ? 1 : 0;
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const type of RIVAL_TYPES) {
    const prior = plainScenario.rivals[type];
    const share = (counts.get(type) ?? 0) / (2 * DRAWN);
    expect(Math.abs(share - prior)).toBeLessThan(
      4 * Math.sqrt((prior * (1 - prior)) / (2 * DRAWN)),
    );
  }
  const byChance = RIVAL_TYPES.reduce((sum, type) => sum + plainScenario.rivals[type] ** 2, 0);
  expect(Math.abs(same / DRAWN - byChance)).toBeLessThan(0.03);
});

test('a type of no weight is never drawn, and a name other than hidden stands for itself', () => {
  const rivals = { ...plainScenario.rivals, captured: 0, populist: 0 };
  const drawn = new Set<string>();
  for (let seed = 1; seed <= 1000; seed++)
    drawn.add(playableName('hidden', { ...plainScenario, rivals }, 'host', seed));
  expect([...drawn].toSorted()).toEqual(['free-rider', 'reformer', 'security-seeker']);
  expect(playableName('captured', plainScenario, 'host', 1)).toBe('captured');
});

function choiceOfType(
  type: RivalType,
  side: Side,
  moment: Moment,
  { seen = 'restraint', attributed = false }: { seen?: Posture; attributed?: boolean } = {},
) {
  const crisis = crisisAt(setting, moment);
  crisis[otherSide(side)].seen = seen;
  crisis.events.attack = attributed;
  crisis.events.attributed = attributed;
  const { measure } = choiceBy(POLICIES[type], crisis, seatView(crisis, side), emptyDecision());
  return { act: measureOf(measure)?.act, posture: measureOf(measure)?.posture };
}

/** How many of 300 seeds choose retaliation. */
function retaliations(
  type: RivalType,
  side: Side,
  moment: Moment,
  told: Parameters<typeof choiceOfType>[3] = {},
): number {
  let count = 0;
  for (let seed = 1; seed <= 300; seed++)
    count += choiceOfType(type, side, { ...moment, seed }, told).posture === 'retaliation' ? 1 : 0;
  return count;
}

test('a security-seeker arms only when threatened by a side it distrusts', () => {
  const attacked = { attributed: true };
  const at = (trust: number): Moment => ({ phase: 'attack', struck: { [TRUST]: trust } });
  expect(retaliations('security-seeker', 'struck', at(0.5), attacked)).toBe(0);
  expect(retaliations('security-seeker', 'struck', at(0.2))).toBe(0);
  const armed = retaliations('security-seeker', 'struck', at(0.2), attacked);
  expect(Math.abs(armed / 300 - 0.75)).toBeLessThan(0.11);
});

test('a free-rider stalls until it feels the price, then delivers', () => {
  const act = (strain: number, verification: number, turn = 4) =>
    choiceOfType('free-rider', 'host', {
      phase: 'implementing',
      agreement: 174,
      turn,
      host: { [STRAIN]: strain, [WEARINESS]: 0 },
      shared: { [VERIFICATION]: verification },
    }).act;
  expect(act(10, 0)).toBe('stall');
  expect(act(10, 0, 5)).toBe('relocate');
  expect(act(10, 0.35)).toBe('relocate');
  expect(act(10, 0.6)).toBe('dismantle');
  const pressed = choiceOfType('free-rider', 'host', {
    phase: 'implementing',
    agreement: 174,
    host: { [STRAIN]: 100, [WEARINESS]: 0.9 },
  });
  expect(pressed.act).toBe('dismantle');
});

test('a free-rider denies when it stands accused', () => {
  const accused: Moment = {
    phase: 'accusation',
    struck: { [COMMITMENT]: 1 },
    host: { [STRAIN]: 20 },
  };
  expect(choiceOfType('free-rider', 'host', accused).act).toBe('deny');
  expect(choiceOfType('free-rider', 'host', { ...accused, struck: {} }).act).toBe('hold');
});

test('a reformer delivers while its movement bears it, and turns hard only with its back to the wall', () => {
  const act = (cohesion: number, gap = 0) =>
    choiceOfType('reformer', 'host', {
      phase: 'implementing',
      agreement: 174,
      host: { [COHESION]: cohesion },
      shared: { [GAP]: gap },
    }).act;
  expect([act(60), act(40), act(40, 1)]).toEqual(['dismantle', 'ask-terms', 'dismantle']);
  const pressed = (support: number, outrage: number) =>
    choiceOfType('reformer', 'struck', {
      phase: 'attack',
      struck: { [SUPPORT]: support, [OUTRAGE]: outrage },
    }).posture;
  expect(pressed(25, 60)).toBe('retaliation');
  expect(pressed(50, 70)).toBe('restraint');
});

test('a populist retaliates the more, the angrier the street', () => {
  const angry = [0, 25, 50, 75].map((outrage) =>
    retaliations('populist', 'host', { phase: 'attack', host: { [OUTRAGE]: outrage } }),
  );
  expect(angry).toEqual([...angry].sort((one, other) => one - other));
  expect(angry[0]).toBe(0);
  expect(angry[3]).toBeGreaterThan(240);
});

test('a captured side escalates on any hostile act, and a captured host never truly dismantles', () => {
  for (const side of SIDES)
    for (const phase of ['calm', 'attack', 'accusation', 'strike'] as const)
      expect(choiceOfType('captured', side, { phase }, { seen: 'retaliation' }).posture).toBe(
        'retaliation',
      );
  for (const verification of [0, 0.3, 0.6, 1])
    expect(['relocate', 'stall']).toContain(
      choiceOfType('captured', 'host', {
        phase: 'implementing',
        agreement: 174,
        shared: { [VERIFICATION]: verification },
      }).act,
    );
});

test('known restraint takes a captured struck state’s pretext away, but only over a standing channel', () => {
  const attacked = { attributed: true };
  const at = (channel: number): Moment => ({ phase: 'attack', shared: { [CHANNEL]: channel } });
  expect(retaliations('captured', 'struck', at(0), attacked)).toBe(300);
  expect(retaliations('captured', 'struck', at(30), attacked)).toBe(0);
  expect(retaliations('captured', 'struck', at(30), { ...attacked, seen: 'mediation' })).toBe(300);
  expect(retaliations('captured', 'struck', at(0))).toBe(0);
});

test('a captured host shelters every third turn where nobody can see it', () => {
  const at = (channel: number): Moment => ({
    phase: 'calm',
    turn: 6,
    shared: { [CHANNEL]: channel },
  });
  expect(choiceOfType('captured', 'host', at(0)).act).toBe('shelter');
  expect(choiceOfType('captured', 'host', { ...at(0), turn: 7 }).act).toBe('hold');
  expect(retaliations('captured', 'host', at(30))).toBe(0);
});

test('a free-rider that goes by price alone makes no offer until it has been made to pay', () => {
  const byPrice = quietSetting({ costSensitivity: 1 });
  const comesToTheTable = (madeToPay: boolean): boolean => {
    const crisis = crisisAt(byPrice, { phase: 'bargaining', host: { [STRAIN]: 60 } });
    const view = seatView(crisis, 'host');
    const decision = emptyDecision();
    if (madeToPay) {
      crisis.struck.kind = 'force';
      choiceBy(POLICIES['free-rider'], crisis, view, decision);
      crisis.struck.kind = 'none';
    }
    const { measure } = choiceBy(POLICIES['free-rider'], crisis, view, decision);
    return measure === 'host.bargaining.mediation.offer';
  };
  expect(comesToTheTable(false)).toBe(false);
  expect(comesToTheTable(true)).toBe(true);
});

test('what a patient struck state reaches depends on who sits across: most with a reformer, nothing with a captured one', () => {
  const durable = (host: RivalType): number =>
    sharesOf(playMany(settingOf(plainScenario), { struck: 'patient', host, games: 300, seed: 1 }))
      .endings['durable-framework'];
  expect(durable('reformer')).toBeGreaterThan(durable('populist'));
  expect(durable('security-seeker')).toBeGreaterThan(durable('captured'));
  expect(durable('captured')).toBeLessThan(0.03);
});
