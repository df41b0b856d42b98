/** Every turn of a run with what could have been chosen there, kept ready to be played on from. */
import { choose } from '../../model/match/choice.ts';
import {
  copyCrisis,
  overwriteCrisis,
  restartCrisis,
  type Crisis,
} from '../../model/state/crisis.ts';
import { openTurn } from '../../model/rules/openTurn.ts';
import { finishTurn, playToEnd, rolloutOf, type Rollout } from '../../model/match/playTurn.ts';
import { commit, decide, type Policy } from '../../model/match/policy.ts';
import type { Setting } from '../../model/state/setting.ts';
import {
  POSTURES,
  SIDES,
  isEnding,
  otherSide,
  type Posture,
  type Side,
} from '../../model/vocabulary/words.ts';
import { POLICIES } from '../../rivals/policies.ts';
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

/** A rollout on which the policies of a run sit, to be set to a match and played on from, again and again. */
export interface Playout {
  readonly rollout: Rollout;
  readonly ofStruck: Policy;
  readonly ofHost: Policy;
}

/** A playout of a setting on which `run`'s policies sit. */
export function playoutFor(setting: Setting, run: PlayedRun): Playout {
  const { struck, host } = playedOnBy(run);
  return {
    rollout: rolloutOf(setting),
    ofStruck: POLICIES[struck],
    ofHost: POLICIES[host],
  };
}

/** Plays on by the policies from a match between two turns, under the shocks of a seed; the match it gives is overwritten by the next one. */
export function playOn({ rollout, ofStruck, ofHost }: Playout, from: Crisis, seed: number): Crisis {
  overwriteCrisis(rollout.crisis, from);
  rollout.crisis.seed = seed;
  return playToEnd(rollout, ofStruck, ofHost);
}

/** Opens the next turn and lets both policies decide, for the sake of what they remember; nothing is chosen yet. */
function openDeciding({ rollout, ofStruck, ofHost }: Playout): void {
  const { crisis, struck, host, decisionOfStruck, decisionOfHost } = rollout;
  openTurn(crisis);
  decide(crisis, struck, ofStruck, decisionOfStruck);
  decide(crisis, host, ofHost, decisionOfHost);
}

/**
 * Plays on from a match between two turns as the run was recorded, for as long as both recorded choices are legal; from
 * the first turn where one is not, by the policies. `recorded` is the last turn that went as recorded.
 */
export function playRecorded(
  playout: Playout,
  from: Crisis,
  run: PlayedRun,
): { readonly crisis: Crisis; readonly recorded: number } {
  const { rollout, ofStruck, ofHost } = playout;
  const { crisis, decisionOfStruck, decisionOfHost } = rollout;
  overwriteCrisis(crisis, from);
  crisis.seed = run.seed;
  while (!isEnding(crisis.phase)) {
    openDeciding(playout);
    const choices = recordedChoices(crisis, run);
    if (choices === undefined) {
      commit(crisis, 'struck', decisionOfStruck);
      commit(crisis, 'host', decisionOfHost);
      const recorded = crisis.turn - 1;
      finishTurn(crisis);
      return { crisis: playToEnd(rollout, ofStruck, ofHost), recorded };
    }
    choose(crisis, 'struck', choices.struck);
    choose(crisis, 'host', choices.host);
    finishTurn(crisis);
  }
  return { crisis, recorded: crisis.turn };
}

/** The match just after a turn, for each of its variants. */
export type Fork = readonly Crisis[];

/** The forks of a run, turn by turn. Throws where a recorded choice was not legal, so replay a stranger's run first. */
export function forksOf(setting: Setting, run: PlayedRun): readonly Fork[] {
  const playout = playoutFor(setting, run);
  const { crisis } = playout.rollout;
  // The seed also draws what each side privately wants at the table.
  restartCrisis(crisis, run.seed);
  return run.choices.map((recorded, index) => {
    openDeciding(playout);
    const opened = copyCrisis(crisis);
    const fork = variantsAt(run, index + 1).map((alternative) => {
      const { side } = alternative;
      overwriteCrisis(crisis, opened);
      const choice = alternativeChoice(crisis, run, alternative);
      choose(crisis, side, choice);
      choose(crisis, otherSide(side), recorded[otherSide(side)]);
      finishTurn(crisis);
      return copyCrisis(crisis);
    });
    const [actual = opened] = fork;
    overwriteCrisis(crisis, actual);
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
