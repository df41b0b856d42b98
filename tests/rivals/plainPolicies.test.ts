// The doctrines do what their names promise.
import { expect, test } from 'vitest';
import type { Crisis } from '../../src/model/state/crisis.ts';
import { measureOf } from '../../src/model/vocabulary/measures.ts';
import { choiceBy, emptyDecision, type Policy } from '../../src/model/match/policy.ts';
import { COHESION, MEMORY, OUTRAGE, SUPPORT } from '../../src/model/vocabulary/quantities.ts';
import { seatView } from '../../src/model/match/seatView.ts';
import {
  STAGES,
  SIDES,
  otherSide,
  type Posture,
  type Side,
} from '../../src/model/vocabulary/words.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import { crisisAt, quietSetting, type Moment } from '../model/oneTurn.ts';

const setting = quietSetting();

function measureBy(policy: Policy, crisis: Crisis, side: Side) {
  const choice = choiceBy(policy, crisis, seatView(crisis, side), emptyDecision());
  const measure = measureOf(choice.measure);
  if (measure === undefined) throw new Error(`no measure ${choice.measure}`);
  return measure;
}

function postureBy(policy: Policy, crisis: Crisis, side: Side): Posture {
  return measureBy(policy, crisis, side).posture;
}

/** At this moment, with the other side last seen so. */
function facing(side: Side, seen: Posture, moment: Moment): Crisis {
  const crisis = crisisAt(setting, moment);
  crisis[otherSide(side)].seen = seen;
  return crisis;
}

test.each(['restraint', 'mediation', 'retaliation'] as const)(
  'constant %s is chosen at every stage by either side, whatever the other did',
  (posture) => {
    for (const phase of STAGES)
      for (const side of SIDES)
        for (const seen of ['restraint', 'retaliation'] as const)
          expect(postureBy(POLICIES[posture], facing(side, seen, { phase }), side)).toBe(posture);
  },
);

test('tit-for-tat answers a threat in kind and mediates otherwise', () => {
  for (const phase of STAGES)
    for (const side of SIDES) {
      const answer = (seen: Posture): Posture =>
        postureBy(POLICIES['tit-for-tat'], facing(side, seen, { phase }), side);
      expect(answer('retaliation')).toBe('retaliation');
      expect(answer('restraint')).toBe('mediation');
      expect(answer('mediation')).toBe('mediation');
    }
});

test('an attack put down to the host is a threat to the struck state, but not to the host, nor in talks', () => {
  const answer = (side: Side, phase: Moment['phase']): Posture => {
    const crisis = facing(side, 'restraint', { phase });
    crisis.events.attack = true;
    crisis.events.attributed = true;
    return postureBy(POLICIES['tit-for-tat'], crisis, side);
  };
  expect(answer('struck', 'attack')).toBe('retaliation');
  expect(answer('host', 'attack')).toBe('mediation');
  expect(answer('struck', 'bargaining')).toBe('mediation');
});

test('generous tit-for-tat lets about three threats in ten pass', () => {
  let forgiven = 0;
  for (let seed = 1; seed <= 2000; seed++) {
    const crisis = facing('host', 'retaliation', { phase: 'calm', seed });
    forgiven += postureBy(POLICIES['generous-tit-for-tat'], crisis, 'host') === 'mediation' ? 1 : 0;
  }
  expect(Math.abs(forgiven / 2000 - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 2000));
});

test('contrite tit-for-tat mediates for two turns after a slip of its own, then answers again', () => {
  const crisis = facing('struck', 'retaliation', { phase: 'calm' });
  crisis.struck.slipped = true;
  const answers: Posture[] = [];
  for (let turn = 0; turn < 3; turn++) {
    answers.push(postureBy(POLICIES['contrite-tit-for-tat'], crisis, 'struck'));
    crisis.struck.slipped = false;
  }
  expect(answers).toEqual(['mediation', 'mediation', 'retaliation']);
});

test('graduated reciprocation answers only the third hostile act in a row', () => {
  const crisis = facing('struck', 'retaliation', { phase: 'calm', turn: 4 });
  const answers = [1, 2, 3].map(() =>
    postureBy(POLICIES['graduated-reciprocation'], crisis, 'struck'),
  );
  expect(answers).toEqual(['restraint', 'restraint', 'retaliation']);
  crisis.host.seen = 'mediation';
  crisis.turn = 5;
  expect(postureBy(POLICIES['graduated-reciprocation'], crisis, 'struck')).toBe('mediation');
  expect(crisis.rows.struck[MEMORY]).toBe(0);
});

test('patience dismantles at a pace the movement bears, and asks for terms where it does not', () => {
  const act = (cohesion: number) =>
    measureBy(
      POLICIES.patient,
      crisisAt(setting, { phase: 'implementing', agreement: 174, host: { [COHESION]: cohesion } }),
      'host',
    ).act;
  expect(act(60)).toBe('dismantle');
  expect(act(35)).toBe('ask-terms');
});

test('patience absorbs a strike, and never answers an attack with hard words', () => {
  for (const side of SIDES)
    expect(measureBy(POLICIES.patient, crisisAt(setting, { phase: 'strike' }), side).act).toBe(
      'absorb',
    );
  for (const outrage of [0, 40, 70, 100])
    expect(
      postureBy(
        POLICIES.patient,
        crisisAt(setting, { phase: 'attack', struck: { [SUPPORT]: 25, [OUTRAGE]: outrage } }),
        'struck',
      ),
    ).not.toBe('retaliation');
});

test('coercion, then an offer: words, one limited strike, seven turns of mediation, restraint', () => {
  const crisis = crisisAt(setting, { phase: 'calm' });
  const next = () => measureBy(POLICIES['coerce-then-offer'], crisis, 'struck');
  expect(next().act).toBe('accuse');
  crisis.phase = 'accusation';
  expect(next().act).toBe('limited-strike');
  const after = Array.from({ length: 9 }, () => next().posture);
  expect(after.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 'mediation'));
  expect(after.slice(7)).toEqual(['restraint', 'restraint']);
});

test('warnings, then an offer: a public warning, a closed frontier, a door after each, and no shot', () => {
  const crisis = crisisAt(setting, { phase: 'attack' });
  const next = () => measureBy(POLICIES['warn-then-offer'], crisis, 'struck');
  expect(next().act).toBe('accuse');
  crisis.phase = 'accusation';
  expect(next().act).toBe('exit');
  crisis.phase = 'calm';
  expect(next().act).toBe('close');
  crisis.phase = 'strike';
  const after = Array.from({ length: 9 }, () => next().act);
  expect(after.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 'ceasefire-call'));
  expect(after.slice(7)).toEqual(['absorb', 'absorb']);
});

test('playing at random takes every measure of a stage, each about as often', () => {
  for (const phase of STAGES) {
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= 500; seed++) {
      const { id } = measureBy(POLICIES.random, crisisAt(setting, { phase, seed }), 'host');
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const expected = 500 / counts.size;
    expect(counts.size).toBeGreaterThanOrEqual(4);
    for (const count of counts.values())
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
  }
});
