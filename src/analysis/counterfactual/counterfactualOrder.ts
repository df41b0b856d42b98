/** What a counterfactual is asked of: a run that was played, and the alternatives that each of its turns had. */
import { choiceBy, emptyDecision } from '../../model/match/policy.ts';
import { illegality, type Choice } from '../../model/match/choice.ts';
import { copyCrisis, type Crisis } from '../../model/state/crisis.ts';
import { drawBits } from '../../model/exact/draw.ts';
import { defaultMeasure, measureOf } from '../../model/vocabulary/measures.ts';
import type { RunFile, Seat } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { seatView } from '../../model/match/seatView.ts';
import {
  POSTURES,
  SIDES,
  isEnding,
  type Posture,
  type Side,
} from '../../model/vocabulary/words.ts';
import { POLICIES } from '../../rivals/policies.ts';
import type { PlayableName } from '../../model/vocabulary/policyRecords.ts';
import type { Ground } from '../workers/jobKind.ts';

/** What is needed of a run to play it again: choices only, from which the log follows. */
export interface PlayedRun {
  readonly seed: number;
  readonly seats: Readonly<Record<Side, Seat>>;
  /** Both sides' choices, turn by turn. */
  readonly choices: readonly Readonly<Record<Side, Choice>>[];
}

/** Which counterfactuals to play. */
export interface CounterfactualOrder extends Ground {
  readonly run: PlayedRun;
  /** The turns asked about, each from 1 to the run's last. */
  readonly turns: readonly number[];
  /** How often the shocks after the turn are redrawn, 0 or more; the run's own shocks (continuation 0) are played besides. */
  readonly continuations: number;
}

/** One thing that a side could have chosen at a turn, the posture that it did choose included. */
export interface Alternative {
  readonly turn: number;
  readonly side: Side;
  readonly posture: Posture;
}

/** The order for a run; every turn is asked about unless `turns` names some. Throws for a turn that the run does not have. */
export function counterfactualOrder(
  scenario: Scenario,
  run: Pick<RunFile, 'seed' | 'seats' | 'turns'>,
  continuations: number,
  turns: readonly number[] = run.turns.map((_, index) => index + 1),
): CounterfactualOrder {
  for (const turn of turns)
    if (!Number.isInteger(turn) || turn < 1 || turn > run.turns.length)
      throw new Error(`counterfactualOrder: the run has ${run.turns.length} turns, not ${turn}`);
  const choices = run.turns.map((turn) => turn.choices);
  return { scenario, run: { seed: run.seed, seats: run.seats, choices }, turns, continuations };
}

/** Every alternative of the turns asked about: turns in the order asked, struck before host, postures in their order. */
export function alternativesOf({ turns }: CounterfactualOrder): readonly Alternative[] {
  return turns.flatMap((turn) =>
    SIDES.flatMap((side) => POSTURES.map((posture) => ({ turn, side, posture }))),
  );
}

/** Who plays on when nothing recorded is left: `patient` where a person sat, elsewhere the policy that sat there. */
export function playedOnBy({ seats }: PlayedRun): Readonly<Record<Side, PlayableName>> {
  const on = (seat: Seat): PlayableName => (seat === 'person' ? 'patient' : seat);
  return { struck: on(seats.struck), host: on(seats.host) };
}

/** The posture that a side chose at a turn, before any slip. */
export function chosenPosture({ choices }: PlayedRun, turn: number, side: Side): Posture {
  const id = choices[turn - 1]?.[side].measure;
  const measure = id === undefined ? undefined : measureOf(id);
  if (measure === undefined)
    throw new Error(`chosenPosture: ${side} chose nothing at turn ${turn}`);
  return measure.posture;
}

/**
 * The choice that an alternative stands for, at its open turn: the recorded one where its posture is the one that was chosen, else
 * the posture's default measure; at the table, the offer that `patient` would make.
 */
export function alternativeChoice(
  crisis: Crisis,
  run: PlayedRun,
  { turn, side, posture }: Alternative,
): Choice {
  const recorded = run.choices[turn - 1]?.[side];
  if (recorded !== undefined && chosenPosture(run, turn, side) === posture) return recorded;
  if (isEnding(crisis.phase))
    throw new Error(`alternativeChoice: the match is over (${crisis.phase})`);
  const { act, id } = defaultMeasure(side, crisis.phase, posture);
  if (act !== 'offer') return { measure: id };
  const copy = copyCrisis(crisis);
  return choiceBy(POLICIES.patient, copy, seatView(copy, side), emptyDecision());
}

/** What both sides chose at a turn (0 or more after the run's last gives undefined), if both can choose it as the crisis stands. */
export function recordedChoices(
  crisis: Crisis,
  run: PlayedRun,
): Readonly<Record<Side, Choice>> | undefined {
  const choices = run.choices[crisis.turn - 1];
  return choices !== undefined &&
    SIDES.every((side) => illegality(crisis, side, choices[side]) === undefined)
    ? choices
    : undefined;
}

// An id that no draw of the world or of a policy has, so that a continuation's seed is no shock of the run.
const CONTINUATION = 500;

/** The seed of continuation k (1 or more) of a run: the keyed hash of the run's seed with k in the place of the turn. The same k gives every alternative the same shocks. */
export function continuationSeed(seed: number, k: number): number {
  return drawBits(seed, k, CONTINUATION) | 0;
}
