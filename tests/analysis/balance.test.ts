// Balance, on few matches: that judging each stage for itself pays, for both sides, against every type and by every bar.
import { expect, test } from 'vitest';
import {
  CONSTANTS_OF_PLAY,
  CYCLES,
  PATIENT,
  STAGE_ANSWERS,
  answerName,
  measureAnswers,
  type AnswerPlan,
} from '../../src/analysis/balance/answers.ts';
import {
  balanceJob,
  readBalance,
  totalWithout,
  type BalanceOrder,
  type Scored,
} from '../../src/analysis/balance/balanceJob.ts';
import { LEVELS, SCENARIO_OF_LEVEL } from '../../src/analysis/balance/levels.ts';
import { settled } from '../../src/analysis/balance/settled.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import { RIVAL_TYPES } from '../../src/model/vocabulary/policyRecords.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import {
  BARS,
  POSTURES,
  SIDES,
  type Posture,
  type Side,
} from '../../src/model/vocabulary/words.ts';

const pool = inlinePool();

async function scoredAnswers(
  side: Side,
  answers: readonly AnswerPlan[],
  games: number,
): Promise<readonly Scored[]> {
  const order: BalanceOrder = { scenario: plainScenario, side, answers, games, seed: 40_000 };
  return readBalance(await pool.run(balanceJob, order), order);
}

const R: Posture = 'restraint';
const M: Posture = 'mediation';
const F: Posture = 'retaliation';

/** One posture for each of calm, attack, accusation, strike, bargaining and implementing. */
const stageWise = (...postures: readonly Posture[]): AnswerPlan => ({ kind: 'stages', postures });

test('there are 729 ways of giving six stages one of three postures, and 30 cycles of two or three', () => {
  expect(new Set(STAGE_ANSWERS.map(answerName)).size).toBe(POSTURES.length ** 6);
  expect(new Set(CYCLES.map(answerName)).size).toBe(30);
  expect(CONSTANTS_OF_PLAY.map(answerName)).toEqual(['RRRRRR', 'MMMMMM', 'FFFFFF']);
  expect(measureAnswers('struck').length).toBe(5 * 4 * 4 * 4 * 4 * 4);
});

test.each(SIDES)(
  'as the %s state no single posture comes near the best answer, whatever bar is left out and whoever sits across',
  async (side) => {
    const best = [PATIENT, stageWise(M, R, M, R, M, R), stageWise(M, M, M, M, M, R)];
    const scored = await scoredAnswers(side, [...CONSTANTS_OF_PLAY, ...best], 300);
    const cycles = await scoredAnswers(side, CYCLES, 60);
    const constants = scored.slice(0, POSTURES.length);
    const good = scored.slice(POSTURES.length);
    const margin = (
      worthOf: (one: Scored) => number,
      over: readonly Scored[] = constants,
    ): number => Math.max(...good.map(worthOf)) - Math.max(...over.map(worthOf));
    expect(margin(({ mixed }) => mixed.total)).toBeGreaterThan(5);
    expect(
      margin(({ mixed }) => mixed.total, cycles),
      'cycles',
    ).toBeGreaterThan(1);
    for (const bar of BARS)
      expect(
        margin(({ mixed }) => totalWithout(mixed, bar)),
        `without ${bar}`,
      ).toBeGreaterThan(1.2);
    for (const type of RIVAL_TYPES)
      expect(
        margin(({ against }) => against[type].total),
        `against ${type}`,
      ).toBeGreaterThan(1);
  },
);

test('good play settles a third of the matches, more where trust is high and less where the movement is close kin', async () => {
  const found = await settled(
    pool,
    LEVELS.map((level) => SCENARIO_OF_LEVEL[level]),
    { games: 600, seed: 70_000 },
  );
  const bounds = { easy: [0.55, 1], standard: [0.3, 0.5], hard: [0.08, 0.15] } as const;
  for (const [index, { durable, se, side }] of found.entries()) {
    const level = LEVELS[Math.floor(index / SIDES.length)];
    if (level === undefined) throw new Error('a level is missing');
    const [least, most] = bounds[level];
    expect(durable, `${level}, ${side}`).toBeGreaterThan(least - 2.5 * se);
    expect(durable, `${level}, ${side}`).toBeLessThan(most + 2.5 * se);
  }
});

test('fracture and the fall of the host’s leadership are what careless play comes to', async () => {
  const careless = [stageWise(M, M, M, R, M, R), stageWise(M, M, F, F, M, R)];
  const [hasty, proud] = await scoredAnswers('host', careless, 600);
  expect(hasty?.mixed.endings.fracture).toBeGreaterThan(0.05);
  expect(proud?.mixed.endings['leadership-crisis-host']).toBeGreaterThan(0.02);
  const [patient] = await scoredAnswers('host', [PATIENT], 600);
  expect(patient?.mixed.endings.fracture).toBeLessThan(0.02);
  expect(patient?.mixed.endings['leadership-crisis-host']).toBeLessThan(0.02);
});
