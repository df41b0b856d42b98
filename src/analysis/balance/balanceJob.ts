/** The job of a balance search: many ways of playing one side, each against every hidden type, on the same seeds. */
import { emptyBars, bars } from '../../model/rules/endings.ts';
import { playAgain, rolloutOf, type Rollout } from '../../model/match/playTurn.ts';
import { RIVAL_TYPES, type RivalType } from '../../model/vocabulary/policyRecords.ts';
import {
  BARS,
  ENDINGS,
  isEnding,
  type Bar,
  type Ending,
  type Side,
} from '../../model/vocabulary/words.ts';
import { POLICIES } from '../../rivals/policies.ts';
import { preparedOnce, settingFor, type Ground, type JobKind } from '../workers/jobKind.ts';
import { policyOf, type AnswerPlan } from './answers.ts';

/** Which answers to play, for which side, and how often against each type. */
export interface BalanceOrder extends Ground {
  readonly side: Side;
  readonly answers: readonly AnswerPlan[];
  /** Matches of each answer against each type, 1 or more. */
  readonly games: number;
  /** The first seed, a 32-bit integer; the same seeds for every answer and type. */
  readonly seed: number;
}

/** Numbers counted of an answer against a type: matches, the four bars, total and its square, endings. */
const CELL = 1 + BARS.length + 2 + ENDINGS.length;
const TOTAL = 1 + BARS.length;
const FIRST_ENDING = TOTAL + 2;

// Some 10 ms of play.
const GAMES_A_PORTION = 100;

const cells = ({ answers }: BalanceOrder): number => answers.length * RIVAL_TYPES.length;

const rolloutFor = preparedOnce<BalanceOrder, Rollout>((order) => rolloutOf(settingFor(order)));

/** Plays every answer against every type; `readBalance` reads the sum. */
export const balanceJob: JobKind<BalanceOrder> = {
  name: 'balance',
  chunks: (order) => cells(order) * Math.ceil(order.games / GAMES_A_PORTION),
  span: {
    length: (order) => cells(order) * CELL,
    from: (order, chunk) => (chunk % cells(order)) * CELL,
  },
  play: (order, chunk) => {
    const cell = chunk % cells(order);
    const played = Math.floor(chunk / cells(order)) * GAMES_A_PORTION;
    const answer = order.answers[Math.floor(cell / RIVAL_TYPES.length)];
    const type = RIVAL_TYPES[cell % RIVAL_TYPES.length];
    if (answer === undefined || type === undefined)
      throw new Error(`balanceJob: there is no cell ${cell}`);
    const own = policyOf(answer);
    const rival = POLICIES[type];
    const games = Math.min(GAMES_A_PORTION, order.games - played);
    const row = new Float64Array(CELL);
    const rollout = rolloutFor(order);
    const worth = emptyBars();
    for (let seed = order.seed + played; seed < order.seed + played + games; seed++) {
      const crisis =
        order.side === 'struck'
          ? playAgain(rollout, seed, own, rival)
          : playAgain(rollout, seed, rival, own);
      if (!isEnding(crisis.phase)) throw new Error(`balanceJob: ${crisis.phase} is no ending`);
      const { total, ...scores } = bars(crisis, order.side, worth);
      const mean = BARS.reduce((sum, bar) => sum + scores[bar], 0) / BARS.length;
      const left = mean > 0 ? total / mean : 1;
      const add = (at: number, amount: number): void => {
        row[at] = (row[at] ?? 0) + amount;
      };
      add(0, 1);
      for (const [index, bar] of BARS.entries()) add(1 + index, scores[bar] * left);
      add(TOTAL, total);
      add(TOTAL + 1, total * total);
      add(FIRST_ENDING + ENDINGS.indexOf(crisis.phase), 1);
    }
    return row;
  },
};

/** What an answer was worth, on average, against one type or the scenario's mix of types. */
export interface Score {
  /** Means of the bars, 0 to 100, what a fallen leadership or a war costs counted in each. */
  readonly bars: Readonly<Record<Bar, number>>;
  /** Mean of the composite, 0 to 100, and its standard error. */
  readonly total: number;
  readonly se: number;
  /** Shares of endings, 0 to 1. */
  readonly endings: Readonly<Record<Ending, number>>;
}

/** An answer with its scores. */
export interface Scored {
  readonly answer: AnswerPlan;
  readonly mixed: Score;
  readonly against: Readonly<Record<RivalType, Score>>;
}

const recordOf = <K extends string, V>(
  keys: readonly K[],
  valueOf: (key: K, index: number) => V,
): Record<K, V> =>
  Object.fromEntries(keys.map((key, index) => [key, valueOf(key, index)])) as Record<K, V>;

function scoreAt(sum: ArrayLike<number>, from: number): Score {
  const value = (at: number): number => sum[from + at] ?? 0;
  const games = value(0);
  if (games < 1) throw new Error('readBalance: an answer was not played');
  const total = value(TOTAL) / games;
  const variance = Math.max(0, value(TOTAL + 1) / games - total * total);
  return {
    bars: recordOf(BARS, (_bar, index) => value(1 + index) / games),
    total,
    se: Math.sqrt(variance / games),
    endings: recordOf(ENDINGS, (_ending, index) => value(FIRST_ENDING + index) / games),
  };
}

function mixOf(scores: readonly Score[], weights: readonly number[]): Score {
  const sumOf = (valueOf: (score: Score) => number): number =>
    scores.reduce((sum, score, index) => sum + (weights[index] ?? 0) * valueOf(score), 0);
  return {
    bars: recordOf(BARS, (bar) => sumOf(({ bars: own }) => own[bar])),
    total: sumOf(({ total }) => total),
    se: Math.sqrt(
      scores.reduce((sum, { se }, index) => sum + ((weights[index] ?? 0) * se) ** 2, 0),
    ),
    endings: recordOf(ENDINGS, (ending) => sumOf(({ endings }) => endings[ending])),
  };
}

/** Reads the sum of a balance job. */
export function readBalance(sum: ArrayLike<number>, order: BalanceOrder): readonly Scored[] {
  const { rivals } = order.scenario;
  const whole = RIVAL_TYPES.reduce((all, type) => all + rivals[type], 0);
  const weights = RIVAL_TYPES.map((type) => rivals[type] / whole);
  return order.answers.map((answer, row) => {
    const scores = RIVAL_TYPES.map((_type, column) =>
      scoreAt(sum, (row * RIVAL_TYPES.length + column) * CELL),
    );
    const against = Object.fromEntries(
      RIVAL_TYPES.map((type, index) => [type, scores[index]]),
    ) as Record<RivalType, Score>;
    return { answer, mixed: mixOf(scores, weights), against };
  });
}

/** A score's composite with one bar left out, the other three counting alike. */
export function totalWithout({ bars: own }: Score, left: Bar): number {
  const kept = BARS.filter((bar) => bar !== left);
  return kept.reduce((sum, bar) => sum + own[bar], 0) / kept.length;
}
