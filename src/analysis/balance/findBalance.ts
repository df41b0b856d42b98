/** The balance search: what the best way of playing a side gains over the best single posture, and against whom. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { RIVAL_TYPES } from '../../model/vocabulary/policyRecords.ts';
import { BARS, type Side } from '../../model/vocabulary/words.ts';
import type { WorkerPool } from '../workers/workerPool.ts';
import {
  COERCION,
  CONSTANTS_OF_PLAY,
  CYCLES,
  PATIENT,
  STAGE_ANSWERS,
  answerName,
  measureAnswers,
  type AnswerPlan,
} from './answers.ts';
import {
  balanceJob,
  readBalance,
  totalWithout,
  type BalanceOrder,
  type Scored,
} from './balanceJob.ts';

/** How much the best answer is worth beyond the best constant posture, by one way of counting. */
export interface Margin {
  /** What was counted: `mixed`, `without-<bar>` or a hidden type. */
  readonly of: string;
  readonly best: AnswerPlan;
  readonly bestWorth: number;
  readonly constant: AnswerPlan;
  readonly constantWorth: number;
  /** Points by which the best is better. */
  readonly margin: number;
  /** The same for `patient`. */
  readonly patient: number;
}

/** What was found for a side. */
export interface Balance {
  readonly side: Side;
  readonly margins: readonly Margin[];
  /** The best fixed sequence of two or three postures, and what the best answer gains over it. */
  readonly cycle: { readonly best: AnswerPlan; readonly worth: number; readonly margin: number };
  /** Everything that was scored again on fresh seeds. */
  readonly scored: readonly Scored[];
}

/** How thorough a search is. */
export interface Search {
  readonly scenario: Scenario;
  /** Matches of each of the 729 stage-wise answers against each type, on the first seeds. */
  readonly tuning: number;
  /** Matches of each answer that is scored again, on the seeds after those. */
  readonly fresh: number;
  readonly seed: number;
  /** Answers kept for each way of counting. */
  readonly kept: number;
  /** Whether to search one measure a stage (some thousands) instead of one posture a stage (729). */
  readonly byMeasures?: boolean;
  readonly signal?: AbortSignal;
}

/** Answers that go on to the second scoring, for each way of counting. */
const SHINING = 150;

/** The first scoring plays one match in so many. */
const FIRST_SHARE = 8;

type Counting = readonly [name: string, worthOf: (scored: Scored) => number];

const COUNTINGS: readonly Counting[] = [
  ['mixed', ({ mixed }) => mixed.total],
  ...BARS.map((bar): Counting => [`without-${bar}`, ({ mixed }) => totalWithout(mixed, bar)]),
  ...RIVAL_TYPES.map((type): Counting => [type, ({ against }) => against[type].total]),
];

function bestOf(scored: readonly Scored[], worthOf: Counting[1]): Scored {
  const [first, ...rest] = scored;
  if (first === undefined) throw new Error('findBalance: nothing was scored');
  return rest.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best), first);
}

/** Searches all stage-wise answers on tuning seeds, then scores the winners, the constants, `patient` and every fixed cycle on fresh seeds. */
export async function findBalance(pool: WorkerPool, side: Side, search: Search): Promise<Balance> {
  const { scenario, seed } = search;
  const options = search.signal === undefined ? {} : { signal: search.signal };
  const score = async (
    order: Omit<BalanceOrder, 'scenario' | 'side'>,
  ): Promise<readonly Scored[]> => {
    const whole: BalanceOrder = { ...order, scenario, side };
    return readBalance(await pool.run(balanceJob, whole, options), whole);
  };
  const tuned =
    search.byMeasures === true
      ? await narrowed(measureAnswers(side), score, search)
      : await score({ answers: STAGE_ANSWERS, games: search.tuning, seed });
  const winners = new Map<string, AnswerPlan>();
  for (const [, worthOf] of COUNTINGS)
    for (const { answer } of [...tuned]
      .sort((one, other) => worthOf(other) - worthOf(one))
      .slice(0, search.kept))
      winners.set(answerName(answer), answer);
  for (const answer of [...CONSTANTS_OF_PLAY, PATIENT, COERCION])
    winners.set(answerName(answer), answer);
  const fresh = seed + 2 * search.tuning;
  const scored = await score({ answers: [...winners.values()], games: search.fresh, seed: fresh });
  const cycles = await score({ answers: CYCLES, games: search.fresh, seed: fresh });
  return { side, scored: [...scored, ...cycles], ...judge(scored, cycles) };
}

/** Scores everything on few seeds, and only what shines by some way of counting on all of them. */
async function narrowed(
  answers: readonly AnswerPlan[],
  score: (order: Omit<BalanceOrder, 'scenario' | 'side'>) => Promise<readonly Scored[]>,
  { tuning, seed }: Search,
): Promise<readonly Scored[]> {
  const games = Math.max(1, Math.ceil(tuning / FIRST_SHARE));
  const first = await score({ answers, games, seed });
  const shining = new Set<AnswerPlan>();
  for (const [, worthOf] of COUNTINGS)
    for (const { answer } of [...first]
      .sort((one, other) => worthOf(other) - worthOf(one))
      .slice(0, SHINING))
      shining.add(answer);
  return score({ answers: [...shining], games: tuning, seed: seed + games });
}

function judge(
  scored: readonly Scored[],
  cycles: readonly Scored[],
): Pick<Balance, 'margins' | 'cycle'> {
  const names = new Set(CONSTANTS_OF_PLAY.map(answerName));
  const constants = scored.filter(({ answer }) => names.has(answerName(answer)));
  const patient = scored.filter(({ answer }) => answerName(answer) === answerName(PATIENT));
  const margins = COUNTINGS.map(([of, worthOf]): Margin => {
    const best = bestOf(scored, worthOf);
    const constant = bestOf(constants, worthOf);
    return {
      of,
      best: best.answer,
      bestWorth: worthOf(best),
      constant: constant.answer,
      constantWorth: worthOf(constant),
      margin: worthOf(best) - worthOf(constant),
      patient: worthOf(bestOf(patient, worthOf)) - worthOf(constant),
    };
  });
  const mixed: Counting[1] = ({ mixed: score }) => score.total;
  const bestCycle = bestOf(cycles, mixed);
  const worth = mixed(bestCycle);
  return {
    margins,
    cycle: { best: bestCycle.answer, worth, margin: mixed(bestOf(scored, mixed)) - worth },
  };
}
