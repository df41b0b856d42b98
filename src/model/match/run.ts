/** A saved run: all that is needed to play a match again, and what it said when it was played. */
import { illegality } from './choice.ts';
import type { Choice } from './choice.ts';
import type { Bars } from '../rules/endings.ts';
import type { TurnEntry } from './log.ts';
import { RULES_VERSION, playChoices, resultOf, startMatch } from './match.ts';
import type { Match } from './match.ts';
import type { Scenario } from '../scenarioShape/scenarioShape.ts';
import type { PlayableName } from '../vocabulary/policyRecords.ts';
import type { Setting } from '../state/setting.ts';
import { SIDES } from '../vocabulary/words.ts';
import type { Ending, Posture, Side } from '../vocabulary/words.ts';

export const RUN_FORMAT = 'strategic-patience/run@1';

/** Who sat on a side: a person, or a policy. */
export type Seat = 'person' | PlayableName;

/** Before the first turn: how will it end, and how many civilians will be killed or hurt on both sides together? */
export interface Bet {
  readonly ending: Ending;
  readonly persons: number;
}

/** What both sides chose in a turn, and what each expected of the other. */
export interface RunTurn {
  readonly choices: Readonly<Record<Side, Choice>>;
  readonly beliefs: Readonly<Partial<Record<Side, Posture>>>;
}

/** The scenario of a run: its id, the fingerprint of its whole text, and that of what a match depends on, which older runs do not name. */
export interface RunScenario {
  readonly id: string;
  readonly hash: string;
  readonly played?: string;
}

/** A run, as a file. */
export interface RunFile {
  readonly format: typeof RUN_FORMAT;
  readonly rules: number;
  readonly scenario: RunScenario;
  readonly seed: number;
  readonly seats: Readonly<Record<Side, Seat>>;
  readonly turns: readonly RunTurn[];
  readonly bets: Readonly<Partial<Record<Side, Bet>>>;
  readonly group?: string;
  readonly label?: string;
  /** There where persons chose against a clock; runs of before it was recorded are without it. */
  readonly clock?: true;
  /** How it ended; null where it was left. */
  readonly ending: Ending | null;
  readonly bars: Readonly<Record<Side, Bars>> | null;
  readonly log: readonly TurnEntry[];
  /** The scenario itself, in the file of a run whose scenario others may not have. */
  readonly wholeScenario?: Scenario;
}

/** Whether a replay gave the same, and where it first did not. */
export type Replay =
  | { readonly same: true; readonly match: Match }
  | { readonly same: false; readonly turn: number; readonly why: string; readonly match: Match };

/** Plays a run again and compares every entry, the ending and the bars with what the file says. */
export function replayRun(setting: Setting, run: RunFile): Replay {
  let match = startMatch(setting, run.seed);
  if (run.rules !== RULES_VERSION)
    return {
      same: false,
      turn: 0,
      why: `the run was played by rules ${run.rules}, these are rules ${RULES_VERSION}`,
      match,
    };
  for (const [index, { choices }] of run.turns.entries()) {
    const turn = index + 1;
    for (const side of SIDES) {
      const fault = illegality(match.crisis, side, choices[side]);
      if (fault !== undefined) return { same: false, turn, why: `${side}: ${fault}`, match };
    }
    match = playChoices(match, choices);
    if (!sameValue(match.entries[index], run.log[index]))
      return { same: false, turn, why: 'the log says otherwise', match };
  }
  const result = resultOf(match);
  const turn = run.turns.length;
  if (run.log.length !== turn)
    return { same: false, turn, why: 'the log has another length than the choices', match };
  if ((result?.ending ?? null) !== run.ending)
    return { same: false, turn, why: `it ends as ${result?.ending ?? 'unfinished'}`, match };
  if (!sameValue(result?.bars ?? null, run.bars))
    return { same: false, turn, why: 'the four bars differ', match };
  return { same: true, match };
}

/** The file of a match as it stands. */
export function runFile(
  match: Match,
  said: Pick<RunFile, 'scenario' | 'seats' | 'bets'> & {
    readonly beliefs: readonly Readonly<Partial<Record<Side, Posture>>>[];
    readonly group?: string | undefined;
    readonly label?: string | undefined;
    readonly clock?: true | undefined;
  },
): RunFile {
  const result = resultOf(match);
  const { beliefs, clock, group, label, ...rest } = said;
  return {
    format: RUN_FORMAT,
    rules: RULES_VERSION,
    ...rest,
    seed: match.crisis.seed,
    turns: match.entries.map((entry, index) => ({
      choices: entry.choices,
      beliefs: beliefs[index] ?? {},
    })),
    ...(group === undefined ? {} : { group }),
    ...(label === undefined ? {} : { label }),
    ...(clock === undefined ? {} : { clock }),
    ending: result?.ending ?? null,
    bars: result?.bars ?? null,
    log: match.entries,
  };
}

/** Whether two plain values are the same, key order aside. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      key in other &&
      sameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}
