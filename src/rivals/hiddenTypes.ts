/** The hidden types: what kind of government sits across the line, which the player has to find out. */
import {
  COHESION,
  OUTRAGE,
  STRAIN,
  SUPPORT,
  TRUST,
  WEARINESS,
} from '../model/vocabulary/quantities.ts';
import type { Decision, Policy } from '../model/match/policy.ts';
import type { RivalType } from '../model/vocabulary/policyRecords.ts';
import type { SeatView } from '../model/match/seatView.ts';
import type { Hardness } from './negotiate.ts';
import { isThreatened, mediate } from './plainPolicies.ts';
import { isTalks } from '../model/vocabulary/words.ts';

// How the types bargain. Kept here, since a policy that makes them anew would allocate in every round.
const SOFT: Hardness = { hardness: 0.6, extra: 0 };
const PROUD: Hardness = { hardness: 1.5, extra: 0 };
const HARD: Hardness = { hardness: 2, extra: 0 };
const HARDER: Hardness = { hardness: 2, extra: 4 };
const UNWILLING: Hardness = { hardness: 4, extra: 8 };

/** Restraint with the measure that fits the type where the stage offers a choice. */
function restrain(view: SeatView, decision: Decision, police = true): void {
  if (view.stage === 'calm') decision.act = undefined;
  else if (view.side === 'host' && !police) decision.act = 'hold';
}

function retaliateInTalks(view: SeatView, decision: Decision): void {
  decision.posture = 'retaliation';
  decision.act = view.side === 'struck' ? 'limited-strike' : 'border-fire';
}

function suspend(decision: Decision): void {
  decision.posture = 'retaliation';
}

/** Wants security, arms when afraid (Jervis 1976): half of a spiral without an aggressor. */
const securitySeeker: Policy = (view, decision) => {
  const { own, side, stage } = view;
  if (stage === 'bargaining') return mediate(view, decision);
  if (stage === 'implementing') {
    if (side === 'host') {
      if (own[COHESION] > 40) decision.act = 'dismantle';
      else mediate(view, decision);
    } else if (
      (view.theirSeen === 'retaliation' && own[TRUST] < 0.3) ||
      (view.gap > 1.3 && view.chance(3) < 0.4)
    )
      suspend(decision);
    else if (view.verification < 0.2 && view.agreementAge < 1) mediate(view, decision);
    return;
  }
  if (
    isThreatened(view) &&
    own[TRUST] < (side === 'struck' ? 0.34 : 0.3) &&
    view.chance(1) < 0.75
  ) {
    decision.posture = 'retaliation';
    if (side === 'host' && stage === 'accusation') decision.act = 'border-fire';
  } else if (view.ripeness >= 0.3) mediate(view, decision);
  else if (stage === 'calm') decision.act = side === 'struck' ? 'fence' : 'police';
};

/** What an act of the other side costs, by its kind. */
const COSTS = { none: 0, leaving: 0, words: 0.15, closure: 0.5, force: 1 } as const;

/** How much a cost-sensitive government feels pressed, about 0 to 2; the more it goes by price alone, the less it starts from and the longer it remembers. */
function pressOn(view: SeatView, decision: Decision): number {
  const byPrice = view.costSensitivity;
  const cost = COSTS[view.theirKind];
  decision.memory =
    cost > 0
      ? Math.min(1, decision.memory + (0.3 + 0.6 * byPrice) * cost)
      : decision.memory * (0.85 + 0.1 * byPrice);
  return (
    (0.35 * view.own[STRAIN]) / 100 +
    0.4 * view.own[WEARINESS] +
    decision.memory +
    0.25 * view.verification -
    0.3 * byPrice
  );
}

/** Lets others bear the cost until it feels the price. */
const freeRider: Policy = (view, decision) => {
  const { side, stage } = view;
  const byPrice = view.costSensitivity;
  const press = pressOn(view, decision);
  const unmoved = byPrice > 0 && press < 0.1;
  if (stage === 'bargaining') {
    if (!unmoved) mediate(view, decision, press > 0.55 ? HARD : HARDER);
    return;
  }
  if (stage === 'implementing') {
    if (side === 'struck') {
      if (view.gap > 1.3 && view.chance(3) < 0.5) suspend(decision);
      else if (view.agreementAge % 3 === 2) mediate(view, decision);
    } else if (press > 0.62 - 0.37 * byPrice || view.verification >= 0.5)
      decision.act = 'dismantle';
    else if (view.verification >= 0.3 || view.turn % 2 === 1) decision.act = 'relocate';
    else decision.act = 'stall';
    return;
  }
  if (view.theirSeen === 'mediation' && press > 0.38) mediate(view, decision);
  else if (press > 0.55) restrain(view, decision);
  else if (side === 'struck') {
    if (!view.attributed) return;
    decision.posture = 'retaliation';
    if (stage === 'attack') decision.act = 'close';
  } else if (view.theyAreCommitted || stage === 'strike') {
    decision.posture = 'retaliation';
    decision.act = 'deny';
  } else restrain(view, decision, false);
};

/** Wants a way out and pays for it at home. */
const reformer: Policy = (view, decision) => {
  const { own, side, stage } = view;
  if (stage === 'bargaining') return mediate(view, decision, SOFT);
  if (stage === 'implementing') {
    if (side === 'struck') {
      if (view.gap > 1.8 && view.chance(3) < 0.4) suspend(decision);
    } else if (own[COHESION] > 45 || (view.gap > 0.8 && own[COHESION] > 36))
      decision.act = 'dismantle';
    else mediate(view, decision);
    return;
  }
  if (own[SUPPORT] < 30 && own[OUTRAGE] > 55) decision.posture = 'retaliation';
  else if (own[OUTRAGE] > 60) restrain(view, decision);
  else if (view.ripeness >= 0.28 || stage === 'calm') mediate(view, decision);
};

/** Follows the street. */
const populist: Policy = (view, decision) => {
  const { own, side, stage } = view;
  const anger = own[OUTRAGE] / 100;
  if (isTalks(stage)) {
    if (view.chance(1) < 0.9 * (anger - 0.2)) retaliateInTalks(view, decision);
    else if (stage === 'bargaining') mediate(view, decision, PROUD);
    else if (side === 'host') decision.act = own[SUPPORT] > 45 ? 'dismantle' : 'stall';
    else if (view.gap > 1) suspend(decision);
    return;
  }
  if (view.chance(1) < 1.2 * anger) {
    decision.posture = 'retaliation';
    if (side === 'struck' && stage === 'accusation' && own[OUTRAGE] > 75)
      decision.act = 'broad-strike';
  } else if (own[OUTRAGE] < 30 && view.theirSeen === 'mediation') mediate(view, decision);
  else restrain(view, decision);
};

/** How much a standing channel lets outsiders see, 0 to 1: enough contact, and neither a pretext nor a shelter can be kept up. */
function isWatched(view: SeatView): boolean {
  return view.chance(4) < view.channel / 30;
}

/** Whether there is something to point at: a hostile act seen, or an attack put down to a side that is not known for its restraint. */
function hasPretext(view: SeatView): boolean {
  if (view.theirSeen === 'retaliation') return true;
  if (view.side === 'host' || !view.attributed) return false;
  return view.theirSeen !== 'restraint' || !isWatched(view);
}

/** A government whose policy is held by those who live off the conflict: it escalates on any pretext, and needs one (Snyder 1991). */
const captured: Policy = (view, decision) => {
  const { side, stage } = view;
  if (stage === 'bargaining') {
    if (view.chance(1) < 0.25) retaliateInTalks(view, decision);
    else mediate(view, decision, UNWILLING);
  } else if (stage === 'implementing') {
    if (side === 'host') decision.act = view.verification > 0.5 ? 'stall' : 'relocate';
    else if (view.attributed) retaliateInTalks(view, decision);
    else mediate(view, decision);
  } else if (hasPretext(view)) {
    decision.posture = 'retaliation';
    if (side === 'struck' && stage === 'accusation' && view.attack) decision.act = 'broad-strike';
    if (side === 'host' && stage === 'accusation') decision.act = 'border-fire';
  } else if (
    side === 'host' &&
    view.turn % 3 === 0 &&
    !isWatched(view) &&
    (stage === 'calm' || stage === 'attack')
  ) {
    decision.posture = 'retaliation';
    decision.act = 'shelter';
  } else if (view.theirSeen === 'mediation' && view.chance(2) < 0.5) mediate(view, decision);
  else restrain(view, decision, false);
};

/** The hidden types by name. */
export const HIDDEN_TYPES = {
  'security-seeker': securitySeeker,
  'free-rider': freeRider,
  reformer,
  populist,
  captured,
} as const satisfies Readonly<Record<RivalType, Policy>>;
