// What is written down of a match: slips, misreadings, lapses, the civilian ledger and the figures of violence.
import { expect, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { LEDGER_ROWS, ledgerOf, ledgerShare } from '../../src/model/rules/ledger.ts';
import { CAUSES } from '../../src/model/vocabulary/causes.ts';
import type { TurnEntry } from '../../src/model/match/log.ts';
import { measureOf } from '../../src/model/vocabulary/measures.ts';
import { playChoices, startMatch } from '../../src/model/match/match.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { SIDES, otherSide } from '../../src/model/vocabulary/words.ts';
import { playByWhim } from './anyPlay.ts';

const setting = settingOf({
  ...plainScenario,
  media: { speed: 1, audience: 'domestic' },
});

const matches = Array.from({ length: 250 }, (_, seed) => playByWhim(setting, seed, 7 * seed));
const entries: readonly TurnEntry[] = matches.flatMap((match) => match.entries);

/** Every move of every turn with the measure that was chosen. */
const deeds = entries.flatMap((entry) =>
  SIDES.map((side) => ({
    chosen: measureOf(entry.choices[side].measure),
    move: entry.deeds[side],
  })),
);

test('a slip is logged beside the choice it betrayed, and only restraint or mediation can slip', () => {
  const slips = deeds.filter(({ move }) => move.slipped);
  expect(slips.length).toBeGreaterThan(50);
  for (const { chosen, move } of slips) {
    expect(chosen?.posture).not.toBe('retaliation');
    expect(move.posture).toBe('retaliation');
  }
  for (const { chosen, move } of deeds.filter(({ move: { slipped } }) => !slipped)) {
    expect(move.posture).toBe(chosen?.posture);
    expect(move.act).toBe(chosen?.act);
  }
});

test('a misread deed is seen as retaliation and was none; any other is seen as what it was', () => {
  const misread = deeds.filter(({ move }) => move.misread);
  expect(misread.length).toBeGreaterThan(50);
  for (const { move } of misread) {
    expect(move.posture).not.toBe('retaliation');
    expect(move.seen).toBe('retaliation');
  }
  for (const { move } of deeds.filter(({ move: { misread: wrongly } }) => !wrongly))
    expect(move.seen).toBe(move.posture);
});

test('a misreading costs the misread side the trust of the other, who hears a rumour', () => {
  const heard = entries.flatMap(({ deeds, changes }) =>
    SIDES.filter((side) => deeds[side].misread).map((side) =>
      changes.filter(
        (change) =>
          change.cause === 'rumour' &&
          change.quantity === 'trust' &&
          change.side === otherSide(side) &&
          change.amount < 0,
      ),
    ),
  );
  // At its lowest, trust cannot fall further.
  expect(heard.filter((rumours) => rumours.length === 1).length).toBeGreaterThan(
    0.9 * heard.length,
  );
});

test('a lapse of the clock is logged as the choice it became', () => {
  const lapses = entries.flatMap(({ choices }) =>
    SIDES.filter((side) => choices[side].lapsed === true),
  );
  expect(lapses.length).toBeGreaterThan(20);
  let match = startMatch(setting, 3);
  const stage = match.crisis.phase;
  expect(stage).toBe('attack');
  match = playChoices(match, {
    struck: { measure: 'struck.attack.restraint.inquiry', lapsed: true },
    host: { measure: 'host.attack.restraint.police' },
  });
  expect(match.entries[0]?.choices.struck).toEqual({
    measure: 'struck.attack.restraint.inquiry',
    lapsed: true,
  });
});

test('the shares of the civilian ledger sum to one for every cause that does harm', () => {
  const pairing = { hash: '', struck: 'patient', host: 'patient' } as const;
  const kept = Array.from({ length: 20 }, (_, seed) => recordRun(setting, { ...pairing, seed }));
  const harmful = new Set(
    [...entries, ...kept.flatMap(({ log }) => log)].flatMap(({ changes }) =>
      changes.filter(({ quantity }) => quantity === 'civilianHarm').map(({ cause }) => cause),
    ),
  );
  expect([...harmful].toSorted()).toEqual([
    'attack',
    'border-fire',
    'closure',
    'dismantling',
    'policing',
    'returns',
    'strike',
  ]);
  for (const cause of harmful)
    expect(LEDGER_ROWS.reduce((sum, row) => sum + ledgerShare(cause, row), 0)).toBeCloseTo(1, 12);
  for (const cause of CAUSES)
    for (const row of LEDGER_ROWS) expect(ledgerShare(cause, row)).toBeGreaterThanOrEqual(0);
});

test('the civilian ledger of a match adds up to the harm done, and harm never shrinks', () => {
  for (const match of matches) {
    const ledger = ledgerOf(match.entries.flatMap(({ changes }) => changes));
    for (const side of SIDES) {
      const rows = LEDGER_ROWS.reduce((sum, row) => sum + ledger[side][row], 0);
      const harm = match.entries.map(({ numbers }) => numbers[side].civilianHarm);
      expect(rows).toBeCloseTo(harm.at(-1) ?? 0, 8);
      expect(harm).toEqual([...harm].sort((one, other) => one - other));
    }
  }
});

test('of every violent event four figures are told: the truth, two claims, and a later estimate near the truth', () => {
  const events = entries.flatMap(({ figures }) => figures);
  expect([...new Set(events.map(({ event }) => event))].toSorted()).toEqual([
    'attack',
    'border-fire',
    'strike',
  ]);
  for (const { harmed, persons, claims, estimate } of events) {
    // Each figure is rounded to whole persons on its own.
    const low = persons - 0.5;
    const high = persons + 0.5;
    expect(claims[harmed]).toBeGreaterThanOrEqual(Math.floor(low));
    expect(claims[harmed]).toBeLessThanOrEqual(Math.ceil(1.8 * high));
    expect(estimate).toBeGreaterThanOrEqual(Math.floor(0.85 * low));
    expect(estimate).toBeLessThanOrEqual(Math.ceil(1.15 * high));
    const admitted = claims[otherSide(harmed)] ?? 0;
    expect(admitted).toBeGreaterThanOrEqual(0);
    expect(admitted).toBeLessThanOrEqual(Math.ceil(0.5 * high));
  }
  // Half of the time the side that caused the harm denies it: within four standard errors.
  const denied = events.filter(({ harmed, claims }) => claims[otherSide(harmed)] === null);
  expect(Math.abs(denied.length / events.length - 0.5)).toBeLessThan(2 / Math.sqrt(events.length));
});

test('an attack, a strike and border fire each leave their figures, and a turn without them leaves none', () => {
  for (const { attack, deeds, figures } of entries) {
    const expected = [
      ...(attack === null ? [] : ['attack']),
      ...(['limited-strike', 'broad-strike'].includes(deeds.struck.act) ? ['strike'] : []),
      ...(['border-fire', 'barrage'].includes(deeds.host.act) ? ['border-fire'] : []),
    ];
    expect(figures.map(({ event }) => event)).toEqual(expected);
  }
});

test('figures change nothing: a scenario that counts more persons for a harm plays the same', () => {
  const many = settingOf({ ...setting.scenario, personsPerHarm: 500 });
  for (const seed of [1, 2, 3]) {
    const one = playByWhim(setting, seed, seed).entries.map(({ numbers }) => numbers);
    const other = playByWhim(many, seed, seed).entries.map(({ numbers }) => numbers);
    expect(other).toEqual(one);
  }
});

test('a report is believed as far as its accuracy goes', () => {
  const attacks = entries.flatMap(({ attack }) => (attack === null ? [] : [attack]));
  const right = attacks.filter(({ attributed, crossBorder }) => attributed === crossBorder);
  const accuracy = attacks.reduce((sum, attack) => sum + attack.accuracy, 0) / attacks.length;
  const error = Math.sqrt((accuracy * (1 - accuracy)) / attacks.length);
  expect(Math.abs(right.length / attacks.length - accuracy)).toBeLessThan(4 * error);
  const truly = attacks.reduce((sum, attack) => sum + (attack.crossBorder ? 1 : 0), 0);
  const believed = attacks.reduce((sum, attack) => sum + attack.belief, 0);
  expect(Math.abs(truly - believed) / attacks.length).toBeLessThan(4 * error);
});
