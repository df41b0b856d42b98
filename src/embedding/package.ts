/**
 * Strategic Patience for other programs: a two-player game of simultaneous moves, imperfect information, general sum and keyed chance.
 * The names of other libraries in brackets: a match is started (reset, new_initial_state), each side observes (observation), chooses among
 * its legal measures (legal actions), both choices are played at once (step, apply_actions), and at the end there are scores (returns).
 *
 * Everything that a program may use is named here and nowhere else; this is the only file of `src/` that hands on what others declare.
 * There is no clock, no `Math.random`, no DOM and no module of Node's in it: the same scenario, seed and choices give the same match to
 * the bit, in Node, in browsers and in their workers.
 */
export { ALL_MEASURES } from '../model/vocabulary/measures.ts';
export { RULES_VERSION } from '../model/match/match.ts';
export { BARS, ENDINGS, POSTURES, SIDES, STAGES } from '../model/vocabulary/words.ts';
export { isOver, legalMeasures, play, playInPlace, scores, startMatch } from './match.ts';
export { observe, packageWorth } from './observation.ts';
export { hiddenType, policies } from './policies.ts';
export { replay } from './replay.ts';
export { toRunCode, toRunFile } from './runs.ts';
export { readScenario, scenarioIds, shippedScenario } from './scenarios.ts';

export type { Choice, TableChoice } from '../model/match/choice.ts';
export type { TurnEntry } from '../model/match/log.ts';
export type { RunFile, Seat } from '../model/match/run.ts';
export type { Bars } from '../model/rules/endings.ts';
export type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
export type { Act, ActKind, Measure, MeasureId } from '../model/vocabulary/measures.ts';
export type { PlayableName, RivalType } from '../model/vocabulary/policyRecords.ts';
export type { SharedQuantity, SideQuantity } from '../model/vocabulary/quantities.ts';
export type { Bar, Ending, Phase, Posture, Side, Stage } from '../model/vocabulary/words.ts';
export type { FaultKind, PrintedFault as Fault } from '../scenario/checking/faults/fault.ts';
export type { Match, MatchOptions } from './match.ts';
export type { Choices, Move } from './move.ts';
export type {
  Agreement,
  Band,
  LastTurn,
  Observation,
  ObservedIssue,
  ObservedOption,
  ObservedTable,
  SharedNumbers,
  TheirBands,
} from './observation.ts';
export type { NamedPolicy } from './policies.ts';
export type { Replay } from './replay.ts';
export type { SaidOfRun } from './runs.ts';
export type { ReadScenario } from './scenarios.ts';
