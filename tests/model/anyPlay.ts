// Plays that are legal but follow no plan, for laws that have to hold whatever anyone chooses.
import { illegality, legalMeasures, optionIds, type Choice } from '../../src/model/match/choice.ts';
import type { Crisis } from '../../src/model/state/crisis.ts';
import { draw } from '../../src/model/exact/draw.ts';
import { playChoices, startMatch, type Match } from '../../src/model/match/match.ts';
import { openTurn } from '../../src/model/rules/openTurn.ts';
import { finishTurn } from '../../src/model/match/playTurn.ts';
import { commit, decide, emptyDecision, type Policy } from '../../src/model/match/policy.ts';
import { seatView } from '../../src/model/match/seatView.ts';
import { startCrisis } from '../../src/model/state/crisis.ts';
import type { Setting } from '../../src/model/state/setting.ts';
import { isEnding } from '../../src/model/vocabulary/words.ts';
import type { Phase, Side } from '../../src/model/vocabulary/words.ts';

// Far from the ids of the rules, so that a play shares no draw with the world.
const FIRST_ID = { struck: 1000, host: 2000 } as const;

/** Some legal choice, the same for the same whim: any measure, mediator, offer or acceptance, now and then a lapse. */
export function anyChoice(crisis: Crisis, side: Side, whim: number): Choice {
  const chance = (k: number): number => draw(whim, crisis.turn, FIRST_ID[side] + k);
  const pick = <T>(of: readonly T[], k: number): T => {
    const picked = of[Math.floor(chance(k) * of.length)];
    if (picked === undefined) throw new Error('anyChoice: nothing to pick from');
    return picked;
  };
  const measure = pick(legalMeasures(crisis, side), 0);
  const { mediators } = crisis.setting.scenario;
  const isOffer = measure.act === 'offer';
  const offer = Math.floor(chance(1) * crisis.setting.table.packages);
  const choice: Choice = {
    measure: measure.id,
    ...(chance(2) < 0.3 ? { mediator: pick(mediators, 3).id } : {}),
    ...(isOffer && chance(4) < 0.9 ? { table: { offer: optionIds(crisis, offer) } } : {}),
    ...(chance(5) < 0.05 ? { lapsed: true } : {}),
  };
  if (!isOffer || chance(6) < 0.5) return choice;
  const accepting: Choice = {
    ...choice,
    table: { ...choice.table, accept: pick(['theirs', 'text'] as const, 7) },
  };
  return illegality(crisis, side, accepting) === undefined ? accepting : choice;
}

/** Plays a whole logged match by whims. */
export function playByWhim(setting: Setting, seed: number, whim: number): Match {
  let match = startMatch(setting, seed);
  while (!isEnding(match.crisis.phase)) {
    match = playChoices(match, {
      struck: anyChoice(match.crisis, 'struck', whim),
      host: anyChoice(match.crisis, 'host', whim + 1),
    });
  }
  return match;
}

/** Plays two policies and stops after every turn; yields the crisis and the stage at which both chose. */
export function* turnsOf(
  setting: Setting,
  seed: number,
  ofStruck: Policy,
  ofHost: Policy,
  exactly = false,
): Generator<{ readonly crisis: Crisis; readonly chosen: Phase }> {
  const crisis = startCrisis(setting, seed);
  const struck = seatView(crisis, 'struck');
  const host = seatView(crisis, 'host');
  const decisionOfStruck = emptyDecision();
  const decisionOfHost = emptyDecision();
  while (!isEnding(crisis.phase)) {
    openTurn(crisis);
    const chosen = crisis.phase;
    decide(crisis, struck, ofStruck, decisionOfStruck, exactly);
    decide(crisis, host, ofHost, decisionOfHost, exactly);
    commit(crisis, 'struck', decisionOfStruck);
    commit(crisis, 'host', decisionOfHost);
    finishTurn(crisis);
    yield { crisis, chosen };
  }
}
