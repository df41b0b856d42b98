/** The measured results that the documentation shows: what is kept of them, and how they are measured. */
import { ablate } from '../../analysis/patterns/ablation.ts';
import { answerName } from '../../analysis/balance/answers.ts';
import { findBalance } from '../../analysis/balance/findBalance.ts';
import { LEVELS, SCENARIO_OF_LEVEL } from '../../analysis/balance/levels.ts';
import { settled, type Settled } from '../../analysis/balance/settled.ts';
import type { WorkerPool } from '../../analysis/workers/workerPool.ts';
import type { PatternResult } from '../../analysis/patterns/pattern.ts';
import { runPatterns } from '../../analysis/patterns/playing/runPatterns.ts';
import {
  runSensitivity,
  USUAL_PLAN,
  type Sensitivity,
} from '../../analysis/sensitivity/runSensitivity.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import {
  digestOfMechanisms,
  digestOfPatterns,
  stampOfRules,
  type Stamp,
} from './modelDocsStamp.ts';
import type { Terminal } from '../commandLine/terminal.ts';

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

/** What tells how far a measurement is. */
type Reporter = Pick<Terminal, 'report' | 'say'>;

const FROM = 1;

/** Share of each pattern's games that an ablation plays. */
const ABLATION_SHARE = 0.15;
const TUNING = 100;
const FRESH = 1500;

async function measurePatterns(
  pool: WorkerPool,
  { report, say }: Reporter,
): Promise<MeasuredPatterns> {
  const results = await runPatterns(pool, {
    from: FROM,
    onResult: ({ id }, done, of) =>
      report(say('cli-progress-patterns', { done: String(done), of, name: id })),
  });
  return { ...stampOfRules(), declared: digestOfPatterns(), from: FROM, results };
}

async function measureAblation(
  pool: WorkerPool,
  { report, say }: Reporter,
): Promise<MeasuredAblation> {
  const { rows } = await ablate(pool, {
    from: FROM,
    share: ABLATION_SHARE,
    onRow: ({ mechanism }, done, of) =>
      report(say('cli-progress-mechanisms', { done: String(done), of, name: mechanism })),
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

async function measureBalance(
  pool: WorkerPool,
  { report, say }: Reporter,
): Promise<MeasuredBalance> {
  const search = { tuning: TUNING, fresh: FRESH, seed: FROM };
  const sides = [];
  for (const side of SIDES) {
    report(say('cli-balance-searching', { side }));
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
  report(say('cli-docs-settling'));
  const levels = await settled(
    pool,
    LEVELS.map((level) => SCENARIO_OF_LEVEL[level]),
    { games: 4 * FRESH, seed: FROM },
  );
  return { ...stampOfRules(), ...search, sides, levels };
}

async function measureSensitivity(
  pool: WorkerPool,
  { report, say }: Reporter,
): Promise<Stamp & Sensitivity> {
  const found = await runSensitivity(
    (kind, order) =>
      pool.run(kind, order, {
        onProgress: (_sum, done, of) =>
          report(say('cli-progress-percent', { percent: String(Math.floor((100 * done) / of)) })),
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
  reporter: Reporter,
): Promise<Measured[MeasuredPart]> {
  if (part === 'patterns') return measurePatterns(pool, reporter);
  if (part === 'ablation') return measureAblation(pool, reporter);
  if (part === 'balance') return measureBalance(pool, reporter);
  return measureSensitivity(pool, reporter);
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

/** A part of what was measured that does not belong to the rules, patterns and mechanisms of today: not there at all, or measured with others. */
export interface Stale {
  readonly part: MeasuredPart;
  readonly why: 'missing' | 'rules' | 'patterns' | 'mechanisms';
}

/** Which parts have to be measured again, and why. */
export function staleness(measured: Partial<Measured>): readonly Stale[] {
  const now = stampOfRules();
  const whyOf = (part: MeasuredPart): Stale['why'] | undefined => {
    const found = measured[part];
    if (found === undefined) return 'missing';
    if (found.rulesVersion !== now.rulesVersion || found.rules !== now.rules) return 'rules';
    if ('declared' in found && found.declared !== digestOfPatterns()) return 'patterns';
    if ('mechanisms' in found && found.mechanisms !== digestOfMechanisms()) return 'mechanisms';
    return undefined;
  };
  return MEASURED_PARTS.flatMap((part) => {
    const why = whyOf(part);
    return why === undefined ? [] : [{ part, why }];
  });
}
