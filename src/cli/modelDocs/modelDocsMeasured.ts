/** The measured results that the documentation shows: what is kept of them, and how they are measured. */
import { ablate } from '../../analysis/patterns/ablation.ts';
import { answerName } from '../../analysis/balance/answers.ts';
import { findBalance } from '../../analysis/balance/findBalance.ts';
import { LEVELS, SCENARIO_OF_LEVEL } from '../../analysis/balance/levels.ts';
import { settled, type Settled } from '../../analysis/balance/settled.ts';
import type { WorkerPool } from '../../analysis/workers/workerPool.ts';
import type { PatternResult } from '../../analysis/patterns/pattern.ts';
import { runPatterns } from '../../analysis/patterns/playing/runPatterns.ts';
import { runSensitivity, type Sensitivity } from '../../analysis/sensitivity/runSensitivity.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import {
  digestOfMechanisms,
  digestOfPatterns,
  stampOfRules,
  type Stamp,
} from './modelDocsStamp.ts';
import { USUAL_PLAN } from '../orders/sensitivityOrder.ts';

/** Patterns, each on its declared games. */
export interface MeasuredPatterns extends Stamp {
  readonly declared: string;
  readonly from: number;
  readonly results: readonly PatternResult[];
}

/** Which patterns each mechanism carries. */
export interface MeasuredAblation extends Stamp {
  readonly declared: string;
  readonly mechanisms: string;
  readonly from: number;
  readonly share: number;
  readonly rows: readonly { readonly mechanism: string; readonly carries: readonly string[] }[];
}

/** One way of counting a balance search. */
export interface MeasuredMargin {
  readonly of: string;
  readonly best: string;
  readonly bestWorth: number;
  readonly constant: string;
  readonly constantWorth: number;
  readonly patient: number;
}

/** What judging each stage for itself gains, and what good play settles. */
export interface MeasuredBalance extends Stamp {
  readonly tuning: number;
  readonly fresh: number;
  readonly seed: number;
  readonly sides: readonly {
    readonly side: Side;
    readonly margins: readonly MeasuredMargin[];
    readonly cycle: { readonly best: string; readonly worth: number };
  }[];
  readonly levels: readonly Settled[];
}

/** Everything measured. */
export interface Measured {
  readonly patterns: MeasuredPatterns;
  readonly ablation: MeasuredAblation;
  readonly balance: MeasuredBalance;
  readonly sensitivity: Stamp & Sensitivity;
}

/** The parts of what is measured, in the order in which they are measured. */
export const MEASURED_PARTS = ['patterns', 'balance', 'sensitivity', 'ablation'] as const;
export type MeasuredPart = (typeof MEASURED_PARTS)[number];

/** How far a measurement is, in words. */
export type Say = (line: string) => void;

const FROM = 1;

/** Share of each pattern's games that an ablation plays. */
const ABLATION_SHARE = 0.15;
const TUNING = 100;
const FRESH = 1500;

async function measurePatterns(pool: WorkerPool, say: Say): Promise<MeasuredPatterns> {
  const results = await runPatterns(pool, {
    from: FROM,
    onResult: ({ id }, done, of) => say(`patterns: ${done} of ${of} (${id})`),
  });
  return { ...stampOfRules(), declared: digestOfPatterns(), from: FROM, results };
}

async function measureAblation(pool: WorkerPool, say: Say): Promise<MeasuredAblation> {
  const { rows } = await ablate(pool, {
    from: FROM,
    share: ABLATION_SHARE,
    onRow: ({ mechanism }, done, of) => say(`ablation: ${done} of ${of} (${mechanism})`),
  });
  return {
    ...stampOfRules(),
    declared: digestOfPatterns(),
    mechanisms: digestOfMechanisms(),
    from: FROM,
    share: ABLATION_SHARE,
    rows: rows.map(({ mechanism, carries }) => ({
      mechanism,
      carries: carries.map(({ pattern }) => pattern),
    })),
  };
}

async function measureBalance(pool: WorkerPool, say: Say): Promise<MeasuredBalance> {
  const search = { tuning: TUNING, fresh: FRESH, seed: FROM };
  const sides = [];
  for (const side of SIDES) {
    say(`balance: searching for the ${side} state`);
    const { margins, cycle } = await findBalance(pool, side, {
      ...search,
      scenario: plainScenario,
      kept: 5,
    });
    sides.push({
      side,
      margins: margins.map(({ of, best, bestWorth, constant, constantWorth, patient }) => ({
        of,
        best: answerName(best),
        bestWorth,
        constant: answerName(constant).charAt(0),
        constantWorth,
        patient,
      })),
      cycle: { best: answerName(cycle.best), worth: cycle.worth },
    });
  }
  say('balance: what good play settles');
  const levels = await settled(
    pool,
    LEVELS.map((level) => SCENARIO_OF_LEVEL[level]),
    { games: 4 * FRESH, seed: FROM },
  );
  return { ...stampOfRules(), ...search, sides, levels };
}

async function measureSensitivity(pool: WorkerPool, say: Say): Promise<Stamp & Sensitivity> {
  const found = await runSensitivity(
    (kind, order) =>
      pool.run(kind, order, {
        onProgress: (_sum, done, of) => say(`sensitivity: ${Math.floor((100 * done) / of)} %`),
      }),
    plainScenario,
    USUAL_PLAN,
  );
  if (found === undefined) throw new Error('measureSensitivity: it was stopped');
  return { ...stampOfRules(), ...found };
}

/** Measures one part anew. */
export function measure(
  pool: WorkerPool,
  part: MeasuredPart,
  say: Say,
): Promise<Measured[MeasuredPart]> {
  if (part === 'patterns') return measurePatterns(pool, say);
  if (part === 'ablation') return measureAblation(pool, say);
  if (part === 'balance') return measureBalance(pool, say);
  return measureSensitivity(pool, say);
}

/** Everything measured as text for a file: numbers in six figures, a row of numbers on one line. */
export function measuredToText(measured: Partial<Measured>): string {
  const sixFigures = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  const text = JSON.stringify(measured, sixFigures, 1);
  const onOneLine = text.replaceAll(/\[[\s\d.,e+-]*\]/gu, (row) => row.replaceAll(/\s+/gu, ''));
  return `${onOneLine}\n`;
}

/** Reads what `measuredToText` wrote. */
export function textToMeasured(text: string): Partial<Measured> {
  return JSON.parse(text) as Partial<Measured>;
}

/** Why what was measured does not belong to the rules, patterns and mechanisms of today, one sentence a part. */
export function staleness(measured: Partial<Measured>): readonly string[] {
  const now = stampOfRules();
  return MEASURED_PARTS.flatMap((part) => {
    const found = measured[part];
    const again = `measure it again: npm run -s model-docs -- --measure ${part}`;
    if (found === undefined) return [`${part}: not measured; ${again}`];
    if (found.rulesVersion !== now.rulesVersion || found.rules !== now.rules)
      return [`${part}: measured with other rules; ${again}`];
    if ('declared' in found && found.declared !== digestOfPatterns())
      return [`${part}: measured with other patterns; ${again}`];
    if ('mechanisms' in found && found.mechanisms !== digestOfMechanisms())
      return [`${part}: measured with other mechanisms; ${again}`];
    return [];
  });
}
