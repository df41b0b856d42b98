/** Every turn of a run with what could have been chosen there, kept ready to be played on from. */
import { choose } from '../model/choice.ts';
import { copyCrisis, overwriteCrisis, startCrisis, type Crisis } from '../model/crisis.ts';
import { isEnding } from '../model/compiledMachine.ts';
import { openTurn } from '../model/openTurn.ts';
import { finishTurn } from '../model/playTurn.ts';
import { commit, decide, emptyDecision, type Policy } from '../model/policy.ts';
import { seatView } from '../model/seatView.ts';
import type { Setting } from '../model/setting.ts';
import { POSTURES, SIDES, otherSide, type Posture, type Side } from '../model/words.ts';
import { POLICIES } from '../rivals/policies.ts';
import {
  alternativeChoice,
  chosenPosture,
  playedOnBy,
  recordedChoices,
  type Alternative,
  type PlayedRun,
} from './counterfactualOrder.ts';

/** Different things that can happen at a turn: what both chose, and each side's two other postures. */
export const VARIANTS = 1 + SIDES.length * (POSTURES.length - 1);

/** Which of a turn's variants an alternative is: 0 what was chosen, 1 and 2 the struck state's other postures, 3 and 4 the host's. */
export function variantOf(run: PlayedRun, { turn, side, posture }: Alternative): number {
  const chosen = chosenPosture(run, turn, side);
  if (posture === chosen) return 0;
  const others = POSTURES.filter((other) => other !== chosen);
  return 1 + SIDES.indexOf(side) * others.length + others.indexOf(posture);
}

/** A match that is played on again and again in the same memory. */
export interface Bench {
  readonly crisis: Crisis;
  /** Opens the next turn and lets both policies decide, for the sake of what they remember; nothing is chosen yet. */
  readonly open: () => void;
  /** Finishes the open turn with what the policies decided. */
  readonly follow: () => void;
}

/** A bench of a setting on which `run`'s policies sit. */
export function benchFor(setting: Setting, run: PlayedRun): Bench {
  const crisis = startCrisis(setting, run.seed);
  const names = playedOnBy(run);
  const ofStruck: Policy = POLICIES[names.struck];
  const ofHost: Policy = POLICIES[names.host];
  const struck = seatView(crisis, 'struck');
  const host = seatView(crisis, 'host');
  const byStruck = emptyDecision();
  const byHost = emptyDecision();
  return {
    crisis,
    open: () => {
      openTurn(crisis);
      decide(crisis, struck, ofStruck, byStruck);
      decide(crisis, host, ofHost, byHost);
    },
    follow: () => {
      commit(crisis, 'struck', byStruck);
      commit(crisis, 'host', byHost);
      finishTurn(crisis);
    },
  };
}

/** Sets the bench to a match and to the shocks of a seed from here on. */
export function setBench({ crisis }: Bench, from: Crisis, seed: number): void {
  overwriteCrisis(crisis, from);
  // A bench is one match under many seeds; the seats' views hold on to it, so it cannot be a new one.
  const reseeded: { seed: number } = crisis;
  reseeded.seed = seed;
}

/** Plays what is on the bench to its end by its policies. */
export function playOn({ crisis, open, follow }: Bench): void {
  while (!isEnding(crisis.place)) {
    open();
    follow();
  }
}

/**
 * Plays what is on the bench to its end as the run was recorded, for as long as both recorded choices are legal; from
 * the first turn where one is not, by its policies. Gives the last turn that went as recorded.
 */
export function playRecorded(bench: Bench, run: PlayedRun): number {
  const { crisis } = bench;
  let recorded = crisis.turn;
  while (!isEnding(crisis.place)) {
    bench.open();
    const choices = recorded === crisis.turn - 1 ? recordedChoices(crisis, run) : undefined;
    if (choices === undefined) bench.follow();
    else {
      choose(crisis, 'struck', choices.struck);
      choose(crisis, 'host', choices.host);
      finishTurn(crisis);
      recorded = crisis.turn;
    }
  }
  return recorded;
}

/** The match just after a turn, for each of its variants. */
export type Fork = readonly Crisis[];

/** The forks of a run, turn by turn. Throws where a recorded choice was not legal, so replay a stranger's run first. */
export function forksOf(setting: Setting, run: PlayedRun): readonly Fork[] {
  const bench = benchFor(setting, run);
  return run.choices.map((_, index) => {
    const turn = index + 1;
    bench.open();
    const opened = copyCrisis(bench.crisis);
    const fork = variantsAt(run, turn).map((alternative) =>
      copyCrisis(played(bench, opened, run, alternative)),
    );
    const actual = fork[0];
    if (actual !== undefined) overwriteCrisis(bench.crisis, actual);
    return fork;
  });
}

/** One alternative for each variant of a turn, in their order. */
function variantsAt(run: PlayedRun, turn: number): readonly Alternative[] {
  const chosen = (side: Side): Posture => chosenPosture(run, turn, side);
  const others = SIDES.flatMap((side) =>
    POSTURES.filter((posture) => posture !== chosen(side)).map((posture) => ({
      turn,
      side,
      posture,
    })),
  );
  return [{ turn, side: 'struck', posture: chosen('struck') }, ...others];
}

function played(bench: Bench, opened: Crisis, run: PlayedRun, alternative: Alternative): Crisis {
  const { crisis } = bench;
  const { turn, side } = alternative;
  overwriteCrisis(crisis, opened);
  const recorded = run.choices[turn - 1];
  if (recorded === undefined) throw new Error(`forksOf: nothing was chosen at turn ${turn}`);
  const other = otherSide(side);
  const choice = alternativeChoice(crisis, run, alternative);
  choose(crisis, side, choice);
  choose(crisis, other, recorded[other]);
  finishTurn(crisis);
  return crisis;
}
