/** One whole turn, and one whole match, of the rules: what every player, command and analysis goes through. */
import type { Crisis } from '../state/crisis.ts';
import { restartCrisis, startCrisis } from '../state/crisis.ts';
import type { Decision, Policy } from './policy.ts';
import { commit, decide, emptyDecision } from './policy.ts';
import { openTurn } from '../rules/openTurn.ts';
import { resolve } from '../rules/resolve.ts';
import { seatView } from './seatView.ts';
import type { SeatView } from './seatView.ts';
import type { Setting } from '../state/setting.ts';
import { settle } from '../rules/settle.ts';
import { isEnding } from '../vocabulary/words.ts';

/** Resolves and settles the turn that is open, both moves having been chosen. */
export function finishTurn(crisis: Crisis): void {
  const before = crisis.phase;
  resolve(crisis);
  settle(crisis, before);
}

/** What a match of policies is played on: the match, both seats' views and decisions. Many matches can be played on one, in turn. */
export interface Rollout {
  readonly crisis: Crisis;
  readonly struck: SeatView;
  readonly host: SeatView;
  readonly decisionOfStruck: Decision;
  readonly decisionOfHost: Decision;
}

/** A rollout with its match at the start. */
export function rolloutOf(setting: Setting): Rollout {
  const crisis = startCrisis(setting, 0);
  return {
    crisis,
    struck: seatView(crisis, 'struck'),
    host: seatView(crisis, 'host'),
    decisionOfStruck: emptyDecision(),
    decisionOfHost: emptyDecision(),
  };
}

/** Plays a match of two policies to its end, without a log. `exactly` lets policies see the other's strain (frozen vectors only). */
export function playMatch(
  setting: Setting,
  seed: number,
  ofStruck: Policy,
  ofHost: Policy,
  exactly = false,
): Crisis {
  return playAgain(rolloutOf(setting), seed, ofStruck, ofHost, exactly);
}

/** `playMatch` on a rollout that was used before, which allocates nothing; the match it gives is overwritten by the next one. */
export function playAgain(
  rollout: Rollout,
  seed: number,
  ofStruck: Policy,
  ofHost: Policy,
  exactly = false,
): Crisis {
  startAgain(rollout, seed);
  return playToEnd(rollout, ofStruck, ofHost, exactly);
}

/** Puts the rollout's match back to its start, for a seed. */
export function startAgain({ crisis }: Rollout, seed: number): void {
  restartCrisis(crisis, seed);
}

/** Plays on from where the rollout's match stands, between two turns, to its end. */
export function playToEnd(
  rollout: Rollout,
  ofStruck: Policy,
  ofHost: Policy,
  exactly = false,
): Crisis {
  const { crisis } = rollout;
  while (!isEnding(crisis.phase)) {
    openTurn(crisis);
    chooseBoth(rollout, ofStruck, ofHost, exactly);
    finishTurn(crisis);
  }
  return crisis;
}

/** Lets both policies choose in the turn that is open; neither knows what the other chooses now. */
export function chooseBoth(
  rollout: Rollout,
  ofStruck: Policy,
  ofHost: Policy,
  exactly = false,
): void {
  const { crisis, struck, host, decisionOfStruck, decisionOfHost } = rollout;
  decide(crisis, struck, ofStruck, decisionOfStruck, exactly);
  decide(crisis, host, ofHost, decisionOfHost, exactly);
  commit(crisis, 'struck', decisionOfStruck);
  commit(crisis, 'host', decisionOfHost);
}
