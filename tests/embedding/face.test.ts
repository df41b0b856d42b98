// The face for other programs: it plays what the commands play, keeps secrets, changes nothing that it is not asked to, and says what is wrong.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import * as face from '../../src/embedding/package.ts';
import type {
  Choices,
  Match,
  Measure,
  Move,
  PlayableName,
  Replay,
  Scenario,
  Side,
} from '../../src/embedding/package.ts';
import { crisisOf } from '../../src/embedding/match.ts';
import { draw } from '../../src/model/exact/draw.ts';
import { bandOf } from '../../src/model/match/seatView.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import {
  COHESION,
  HARM,
  MEMORY,
  MILITANTS,
  OUTRAGE,
  STRAIN,
  SUPPORT,
  TENSION,
  TRUST,
  WEARINESS,
} from '../../src/model/vocabulary/quantities.ts';
import { otherSide } from '../../src/model/vocabulary/words.ts';
import { anyChoice } from '../model/anyPlay.ts';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';

const {
  isOver,
  legalMeasures,
  observe,
  packageWorth,
  play,
  playInPlace,
  policies,
  readScenario,
  replay,
  scores,
  shippedScenario,
  SIDES,
  startMatch,
  toRunCode,
  toRunFile,
} = face;

type Pairing = Readonly<Record<Side, PlayableName>>;

const NAMES = Object.keys(policies) as PlayableName[];

/** Every policy on each side, against some other. */
const PAIRINGS = NAMES.map((struck, index): Pairing => ({
  struck,
  host: NAMES[(5 * index + 3) % NAMES.length] ?? 'patient',
}));

function choicesOf(match: Match, { struck, host }: Pairing): Choices {
  return {
    struck: policies[struck].choose(observe(match, 'struck')),
    host: policies[host].choose(observe(match, 'host')),
  };
}

function playOut(match: Match, pairing: Pairing): Match {
  let now = match;
  while (!isOver(now)) now = play(now, choicesOf(now, pairing));
  return now;
}

/** A match, stopped before each of its turns: by whims or, of every other seed, by two policies that come to an agreement. */
function* turnsOf(id: string, seed: number): Generator<Match> {
  let match = startMatch(id, seed);
  while (!isOver(match)) {
    yield match;
    const crisis = crisisOf(match);
    const byWhim = (side: Side, whim: number): Move => anyChoice(crisis, side, whim);
    match = play(
      match,
      seed % 2 === 1
        ? { struck: byWhim('struck', seed), host: byWhim('host', seed + 1) }
        : choicesOf(match, { struck: 'patient', host: 'reformer' }),
    );
  }
}

test('the face is this and no more', () => {
  expect(Object.keys(face).sort()).toEqual([
    'ALL_MEASURES',
    'BARS',
    'ENDINGS',
    'POSTURES',
    'RULES_VERSION',
    'SIDES',
    'STAGES',
    'hiddenType',
    'isOver',
    'legalMeasures',
    'observe',
    'packageWorth',
    'play',
    'playInPlace',
    'policies',
    'readScenario',
    'replay',
    'scenarioIds',
    'scores',
    'shippedScenario',
    'startMatch',
    'toRunCode',
    'toRunFile',
  ]);
});

test('the page for programmers names all of it', () => {
  const page = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  expect(Object.keys(face).filter((name) => !page.includes(`\`${name}`))).toEqual([]);
});

test('every policy plays the match that the commands play, copied or in place, logged or not', () => {
  const { scenario, hash, played } = shipped('pakistan-afghanistan');
  const setting = settingOf(scenario);
  for (const [index, pairing] of PAIRINGS.entries()) {
    const seed = 77 * index - 200;
    const run = recordRun(setting, { hash, played, ...pairing, seed });
    const match = playOut(startMatch('pakistan-afghanistan', seed), pairing);
    expect(toRunFile(match, { seats: pairing })).toEqual(run);
    for (const log of [true, false]) {
      const moved = startMatch('pakistan-afghanistan', seed, { log });
      while (!isOver(moved)) playInPlace(moved, choicesOf(moved, pairing));
      expect([moved.stage, moved.turn, scores(moved)]).toEqual([run.ending, match.turn, run.bars]);
      expect(moved.log).toEqual(log ? run.log : []);
    }
  }
});

test('what is played leaves the match that it was played from as it was, so that it can be branched', () => {
  let turns = 0;
  for (const match of turnsOf('two-valleys', 11)) {
    const state = (): string =>
      JSON.stringify([
        match.turn,
        match.stage,
        match.log,
        ...SIDES.map((side) => observe(match, side)),
      ]);
    const before = state();
    const one = play(match, { struck: 'mediation', host: 'mediation' });
    playOut(one, { struck: 'random', host: 'contrite-tit-for-tat' });
    expect(state()).toBe(before);
    expect(play(match, { struck: 'mediation', host: 'mediation' }).log).toEqual(one.log);
    turns += 1;
  }
  expect(turns).toBeGreaterThan(3);
});

test('an observation stays what it was when its match moves on in place, and no policy chooses from it any more', () => {
  const match = startMatch('lake-shore', 3);
  const seen = observe(match, 'host');
  const said = JSON.stringify(seen);
  playInPlace(match, { struck: 'restraint', host: 'restraint' });
  expect(JSON.stringify(seen)).toBe(said);
  expect(() => policies.patient.choose(seen)).toThrow('of turn 1, but playInPlace has moved');
  expect(() => policies.patient.choose({ ...observe(match, 'host') })).toThrow('no copy of it');
});

test('a posture alone is its default measure, which the log then names', () => {
  const match = play(startMatch('two-valleys', 1), { struck: 'restraint', host: 'retaliation' });
  expect(match.log[0]?.choices).toEqual({
    struck: { measure: 'struck.attack.restraint.inquiry' },
    host: { measure: 'host.attack.retaliation.deny' },
  });
});

/** Another value of 0 to `full` in the same third. */
function elsewhere(value: number, full: number, chance: number): number {
  return (full / 3) * (bandOf(value / full) + 0.01 + 0.98 * chance);
}

test('an observation holds nothing that its side cannot see', () => {
  const stages = new Set<string>();
  for (let seed = 1; seed <= 60; seed += 1)
    for (const match of turnsOf('two-valleys', seed)) {
      const crisis = crisisOf(match);
      const { events, rows, table } = crisis;
      for (const side of SIDES) {
        const other = otherSide(side);
        const before = JSON.stringify(observe(match, side));
        const kept = { rows: rows.all.slice(), events: { ...events } };
        const deeds = { struck: { ...crisis.struck }, host: { ...crisis.host } };
        const chance = (k: number): number => draw(seed, match.turn, 7000 + k);
        const row = rows[other];
        for (const index of [SUPPORT, OUTRAGE, COHESION, STRAIN] as const)
          row[index] = elsewhere(row[index], 100, chance(index));
        row[TRUST] = elsewhere(row[TRUST], 1, chance(10));
        row[WEARINESS] = chance(11);
        row[HARM] += chance(12);
        row[MEMORY] = chance(13);
        for (const index of [MILITANTS, TENSION] as const)
          rows.shared[index] = elsewhere(rows.shared[index], 100, chance(20 + index));
        const theirWorth = table.worthOfOption[other].map((worth) => 40 - worth);
        crisis.table = { ...table, worthOfOption: { ...table.worthOfOption, [other]: theirWorth } };
        events.crossBorder = !events.crossBorder;
        events.callChance = chance(14);
        Object.assign(crisis[other], {
          slipped: true,
          misread: true,
          chosenPosture: 'retaliation',
        });
        crisis[side].misread = !crisis[side].misread;
        expect(JSON.stringify(observe(match, side))).toBe(before);
        crisis.table = table;
        rows.all.set(kept.rows);
        Object.assign(events, kept.events);
        for (const one of SIDES) Object.assign(crisis[one], deeds[one]);
      }
      stages.add(match.stage);
    }
  expect(stages.size).toBe(face.STAGES.length);
});

test('at the table a side sees what options are worth to it, and what a package is', () => {
  let tables = 0;
  for (let seed = 1; seed <= 40; seed += 1)
    for (const match of turnsOf('two-valleys', seed))
      for (const side of SIDES) {
        const seen = observe(match, side);
        expect(seen.table === null).toBe(match.stage !== 'bargaining');
        expect(seen.agreement === null).toBe(match.stage !== 'implementing');
        if (seen.table === null) continue;
        tables += 1;
        const best = seen.table.issues.map(
          ({ options }) => options.toSorted((one, two) => two.worth - one.worth)[0],
        );
        const inFull = best.reduce((sum, option) => sum + (option?.worth ?? 0), 0);
        const worth = packageWorth(
          seen,
          best.map((option) => option?.id ?? ''),
        );
        // Doubt only takes away.
        expect(worth).toBeLessThanOrEqual(inFull + 1e-9);
        expect(worth).toBeGreaterThan(0);
        expect(() => packageWorth(seen, ['peace'])).toThrow('one option for each of');
        expect(() =>
          packageWorth(
            seen,
            best.map(() => 'peace'),
          ),
        ).toThrow('has no option "peace"');
      }
  expect(tables).toBeGreaterThan(10);
});

test('every measure that is listed can be played, and only those', () => {
  for (const match of turnsOf('river-mouth', 4)) {
    const legal = SIDES.flatMap((side) => legalMeasures(match, side).map(({ id }) => id));
    const others = face.ALL_MEASURES.filter(({ id }) => !legal.includes(id));
    const taking = ({ id, side }: Measure): Choices => ({
      struck: 'restraint',
      host: 'restraint',
      [side]: id,
    });
    for (const measure of face.ALL_MEASURES.filter(({ id }) => legal.includes(id)))
      expect(play(match, taking(measure)).log).toHaveLength(match.turn);
    for (const measure of others)
      expect(() => play(match, taking(measure))).toThrow(
        `cannot be taken by ${measure.side} at ${match.stage}`,
      );
  }
});

const first = startMatch('two-valleys', 7);
const over = playOut(first, { struck: 'retaliation', host: 'retaliation' });
const unlogged = startMatch('two-valleys', 7, { log: false });

/** Plays the first turn with something on the struck side that the compiler would not let pass. */
const handIn = (struck: unknown): Match =>
  play(first, { struck: struck as Move, host: 'restraint' });

test.each<[string, () => unknown, typeof TypeError | typeof RangeError | typeof Error, string]>([
  [
    'an unknown id',
    () => startMatch('two-valeys', 1),
    RangeError,
    'perhaps "two-valleys" is meant',
  ],
  [
    'an id that is near none',
    () => shippedScenario('x'),
    RangeError,
    `there are ${SHIPPED_IDS.join(', ')}`,
  ],
  [
    'a changed copy',
    () => startMatch({ ...shippedScenario('two-valleys'), tension: 1 }, 1),
    TypeError,
    'readScenario',
  ],
  [
    'a large seed',
    () => startMatch('two-valleys', 2 ** 31),
    RangeError,
    'to 2147483647, not 2147483648',
  ],
  ['half a seed', () => startMatch('two-valleys', 0.5), RangeError, 'not 0.5'],
  ['no seed', () => startMatch('two-valleys', Number.NaN), RangeError, 'not NaN'],
  [
    'a text for a seed',
    () => startMatch('two-valleys', '1' as unknown as number),
    TypeError,
    'not "1"',
  ],
  [
    'an unknown measure',
    () => handIn('struck.attack.restraint.inqiry'),
    RangeError,
    'perhaps "struck.attack.restraint.inquiry" is meant',
  ],
  [
    'another stage',
    () => handIn('struck.calm.restraint.hold'),
    RangeError,
    'cannot be taken by struck at attack; legal are struck.attack.restraint.inquiry',
  ],
  [
    'another side',
    () => handIn('host.attack.restraint.police'),
    RangeError,
    'cannot be taken by struck',
  ],
  [
    'no choice',
    () => handIn(undefined),
    TypeError,
    'struck needs a posture, the id of a measure, or a choice { measure }, not undefined',
  ],
  [
    'a number for a measure',
    () => handIn({ measure: 3 }),
    TypeError,
    'struck.measure is the id of a measure, not 3',
  ],
  [
    'a misspelt key',
    () => handIn({ measure: 'struck.attack.mediation.evidence', mediater: 'a' }),
    TypeError,
    'struck has no key "mediater"',
  ],
  [
    'an unknown mediator',
    () => handIn({ measure: 'struck.attack.mediation.evidence', mediator: 'mars' }),
    RangeError,
    'no mediator "mars"',
  ],
  [
    'words without a table',
    () => handIn({ measure: 'struck.attack.mediation.evidence', table: { accept: 'text' } }),
    RangeError,
    'only a side that makes an offer speaks',
  ],
  [
    'a half offer',
    () => handIn({ measure: 'struck.attack.mediation.evidence', table: { offer: 'all' } }),
    TypeError,
    'struck.table.offer is a list',
  ],
  [
    'a strange acceptance',
    () => handIn({ measure: 'struck.attack.mediation.evidence', table: { accept: 'ours' } }),
    TypeError,
    'is "theirs" or "text", not "ours"',
  ],
  [
    'a memory that is no number',
    () => handIn({ measure: 'struck.attack.mediation.evidence', memory: Infinity }),
    TypeError,
    'struck.memory is a finite number',
  ],
  [
    'a third side',
    () => play(first, { struck: 'restraint', host: 'restraint', moon: 'restraint' } as Choices),
    TypeError,
    'choices has no key "moon"',
  ],
  [
    'no choices',
    () => play(first, undefined as unknown as Choices),
    TypeError,
    'choices are { struck, host }',
  ],
  [
    'no match',
    () => isOver({} as Match),
    TypeError,
    'a match is what startMatch, play or replay gave',
  ],
  [
    'no side',
    () => observe(first, 'Struck' as Side),
    RangeError,
    'a side is "struck" or "host", not "Struck"',
  ],
  ['a score too early', () => scores(first), Error, 'not over, it stands at attack in turn 1'],
  ['an observation too late', () => observe(over, 'struck'), Error, 'the match is over'],
  [
    'a turn too many',
    () => play(over, { struck: 'restraint', host: 'restraint' }),
    RangeError,
    'the match is over',
  ],
  [
    'a table elsewhere',
    () => packageWorth(observe(first, 'host'), []),
    TypeError,
    'no table at the stage attack',
  ],
  ['a run without a log', () => toRunFile(unlogged), Error, '{ log: false }'],
  [
    'an unknown seat',
    () => toRunFile(first, { seats: { host: 'hawk' as PlayableName } }),
    TypeError,
    'the seat of host',
  ],
  [
    'a long label',
    () => toRunCode(first, { label: 'a'.repeat(61) }),
    RangeError,
    'at most 60 characters',
  ],
  ['a number for a run', () => replay(3 as unknown as string), TypeError, 'not 3'],
  ['a scenario without JSON', () => readScenario(() => 1), TypeError, 'a function has no JSON'],
])('%s is refused in words', (_name, act, kind, words) => {
  expect(act).toThrow(kind);
  expect(act).toThrow(words);
});

test('what is refused changes nothing, not even in place', () => {
  const match = startMatch('two-valleys', 7);
  const before = JSON.stringify(SIDES.map((side) => observe(match, side)));
  const wrong = {
    struck: { measure: 'struck.attack.mediation.evidence', memory: 3 },
    host: 'peace',
  };
  expect(() => playInPlace(match, wrong as Choices)).toThrow('there is no measure "peace"');
  expect(JSON.stringify(SIDES.map((side) => observe(match, side)))).toBe(before);
});

test('a match that is over has an ending, no measures, and bars of 0 to 100', () => {
  expect(face.ENDINGS).toContain(over.stage);
  expect(SIDES.flatMap((side) => legalMeasures(over, side))).toEqual([]);
  for (const side of SIDES)
    for (const bar of [...face.BARS, 'total'] as const) {
      expect(scores(over)[side][bar]).toBeGreaterThanOrEqual(0);
      expect(scores(over)[side][bar]).toBeLessThanOrEqual(100);
    }
});

test('a scenario is read from a text or a value, frozen, or its faults have line and column', () => {
  const base = shippedScenario('two-valleys');
  expect(shippedScenario('two-valleys')).toBe(base);
  expect(face.scenarioIds).toEqual(SHIPPED_IDS);
  const read = readScenario({ ...base, tension: 60 });
  if (!read.ok) throw new Error('a sound scenario was refused');
  expect(read.scenario).toEqual({ ...base, tension: 60 });
  expect(() => Object.assign(read.scenario.sides.host, { support: 1 })).toThrow('read only');
  expect(readScenario(JSON.stringify(base))).toMatchObject({ hash: shipped('two-valleys').hash });
  const faulty = readScenario('{\n  "title": "A",\n  "tenson": 60\n}');
  expect(faulty.ok ? [] : faulty.faults).toContainEqual(
    expect.objectContaining({ kind: 'unknown-key', line: 3, column: 3, nearest: 'tension' }),
  );
  const beyond = readScenario({ ...base, tension: 400 });
  expect(beyond.ok ? [] : beyond.faults).toMatchObject([
    { path: 'tension', problem: '400 is too large' },
  ]);
});

const pairing = { struck: 'coerce-then-offer', host: 'contrite-tit-for-tat' } as const;

test('a run replays from its file, its value or its code, and can be gone on with as if it had never been left', () => {
  const whole = playOut(startMatch('the-price', 21), pairing);
  for (let turns = 0; turns <= whole.turn; turns += 3) {
    let left = startMatch('the-price', 21);
    for (let turn = 0; turn < turns; turn += 1) left = play(left, choicesOf(left, pairing));
    const run = toRunFile(left, { seats: pairing, label: 'Amina' });
    for (const saved of [run, JSON.stringify(run), `\n${toRunCode(left, { seats: pairing })} `]) {
      const again = replay(saved);
      if (!again.same) throw new Error(again.why);
      expect([again.match.turn, again.match.log, again.wording]).toEqual([
        left.turn,
        left.log,
        'same',
      ]);
      expect(playOut(again.match, pairing).log).toEqual(whole.log);
    }
  }
});

/** What a replay says of a run that does not replay. */
function differing(run: string | object, scenario?: Scenario): Extract<Replay, { same: false }> {
  const again = replay(run, scenario);
  if (again.same) throw new Error('it replays');
  return again;
}

test('a run on a scenario of one’s own brings it along in its file, and needs it for its code', () => {
  const read = readScenario({ ...shippedScenario('two-valleys'), id: 'own', tension: 60 });
  if (!read.ok) throw new Error('a sound scenario was refused');
  const match = playOut(startMatch(read.scenario, 2), pairing);
  expect(replay(toRunFile(match)).same).toBe(true);
  const alone = differing(toRunCode(match));
  expect(alone.turn).toBe(0);
  expect(alone.why).toContain('the scenario "own"');
  expect(replay(toRunCode(match), read.scenario).same).toBe(true);
  expect(differing(toRunCode(over), read.scenario).why).toContain('"two-valleys"');
});

test('a run that differs says where and how', () => {
  const run = toRunFile(over);
  const other = { measure: 'struck.calm.restraint.hold' } as const;
  const turns = run.turns.map((turn, index) =>
    index === 1 ? { ...turn, choices: { ...turn.choices, struck: other } } : turn,
  );
  const log = run.log.map((entry, index) =>
    index === 2 ? { ...entry, attackChance: 0.5 } : entry,
  );
  const illegal = differing({ ...run, turns });
  expect(illegal.turn).toBe(2);
  expect(illegal.why).toContain('cannot be taken by struck');
  expect(differing({ ...run, log })).toMatchObject({ turn: 3, why: 'the log says otherwise' });
  const earlier = differing({ ...run, rules: 1 });
  expect(earlier.turn).toBe(0);
  expect(earlier.why).toContain('rules 1');
  const faulty = differing('{\n "format": 3\n}');
  expect(faulty.why).toContain('run:2:');
  expect(faulty.faults).toContainEqual(expect.objectContaining({ line: 2, path: 'format' }));
  const damaged = toRunCode(over).replace(/.$/u, (letter) => (letter === '0' ? '1' : '0'));
  expect(differing(damaged).why).toContain('its checksum does not fit');
  expect(differing('peace').why).toBe('the text is neither a run file nor a run code');
});

test('a run on the same numbers in other words is the same, and that is said', () => {
  const run = toRunFile(over);
  const reworded = { ...run, scenario: { ...run.scenario, hash: '0123456789abcdef' } };
  expect(replay(reworded)).toMatchObject({ same: true, wording: 'other-words' });
});

test('hidden draws a type by the seed, as the commands do, and every policy says what it does', () => {
  const { scenario, hash } = shipped('pakistan-afghanistan');
  const setting = settingOf(scenario);
  for (let seed = 1; seed <= 20; seed += 1) {
    const { seats } = recordRun(setting, { hash, struck: 'hidden', host: 'hidden', seed });
    const match = startMatch('pakistan-afghanistan', seed, { log: false });
    expect({
      struck: face.hiddenType(match, 'struck'),
      host: face.hiddenType(match, 'host'),
    }).toEqual(seats);
  }
  for (const name of NAMES) {
    expect(policies[name].name).toBe(name);
    expect(policies[name].summary).toMatch(/\w{3}/u);
  }
  expect(policies['tit-for-tat'].source).toBe('Axelrod 1984');
  expect(policies.patient.source).toBeNull();
});
