/** One whole turn, and one whole match, of the rules: what every player, command and analysis goes through. */
import type { Crisis } from './crisis.ts';
import { startCrisis } from './crisis.ts';
import { isEnding } from './compiledMachine.ts';
import type { Policy } from './policy.ts';
import { commit, decide, emptyDecision } from './policy.ts';
import { openTurn } from './openTurn.ts';
import { resolve } from './resolve.ts';
import { seatView } from './seatView.ts';
import type { Setting } from './setting.ts';
import { settle } from './settle.ts';

/** Resolves and settles the turn that is open, both deeds having been chosen. */
export function finishTurn(crisis: Crisis): void {
  const before = crisis.place;
  resolve(crisis);
  settle(crisis, before);
}

/** Plays a match of two policies to its end, without a log. `exactly` lets policies see the other's strain (frozen vectors only). */
export function playMatch(
  setting: Setting,
  seed: number,
  ofStruck: Policy,
  ofHost: Policy,
  exactly = false,
): Crisis {
  const crisis = startCrisis(setting, seed);
  const struck = seatView(crisis, 'struck');
  const host = seatView(crisis, 'host');
  const decisionOfStruck = emptyDecision();
  const decisionOfHost = emptyDecision();
  while (!isEnding(crisis.place)) {
    openTurn(crisis);
    decide(crisis, struck, ofStruck, decisionOfStruck, exactly);
    decide(crisis, host, ofHost, decisionOfHost, exactly);
    commit(crisis, 'struck', decisionOfStruck);
    commit(crisis, 'host', decisionOfHost);
    finishTurn(crisis);
  }
  return crisis;
}
