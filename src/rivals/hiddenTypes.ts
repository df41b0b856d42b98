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
import { isThreatened, mediate } from './plainPolicies.ts';
import { isTalks } from '../model/vocabulary/words.ts';

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
  const { constants: c, own, side, stage } = view;
  if (stage === 'bargaining') return mediate(view, decision);
  if (stage === 'implementing') {
    if (side === 'host') {
      if (own[COHESION] > c.seekerCohesion) decision.act = 'dismantle';
      else mediate(view, decision);
    } else if (
      (view.theirSeen === 'retaliation' && own[TRUST] < c.seekerSuspendTrust) ||
      (view.gap > c.seekerSuspendGap && view.chance(3) < c.seekerSuspendChance)
    )
      suspend(decision);
    else if (view.verification < c.seekerVerification && view.agreementAge < 1)
      mediate(view, decision);
    return;
  }
  if (
    isThreatened(view) &&
    own[TRUST] < (side === 'struck' ? c.seekerFearStruck : c.seekerFearHost) &&
    view.chance(1) < c.seekerAnswerChance
  ) {
    decision.posture = 'retaliation';
    if (side === 'host' && stage === 'accusation') decision.act = 'border-fire';
  } else if (view.ripeness >= c.seekerRipeness) mediate(view, decision);
  else if (stage === 'calm') decision.act = side === 'struck' ? 'fence' : 'police';
};

/** What the other side's last act costs, by its kind. */
function priceOf({ constants: c, theirKind }: SeatView): number {
  if (theirKind === 'words') return c.priceOfWords;
  if (theirKind === 'closure') return c.priceOfClosure;
  return theirKind === 'force' ? c.priceOfForce : 0;
}

/** How much a cost-sensitive government feels pressed, about 0 to 2; the more it goes by price alone, the less it starts from and the longer it remembers. */
function pressOn(view: SeatView, decision: Decision): number {
  const { constants: c, costSensitivity: byPrice } = view;
  const cost = priceOf(view);
  decision.memory =
    cost > 0
      ? Math.min(1, decision.memory + (c.pressGain + c.pressGainByPrice * byPrice) * cost)
      : decision.memory * (c.pressKept + c.pressKeptByPrice * byPrice);
  return (
    (c.pressStrain * view.own[STRAIN]) / 100 +
    c.pressWeariness * view.own[WEARINESS] +
    decision.memory +
    c.pressVerification * view.verification -
    c.pressByPrice * byPrice
  );
}

/** Lets others bear the cost until it feels the price. */
const freeRider: Policy = (view, decision) => {
  const { constants: c, costSensitivity: byPrice, side, stage } = view;
  const press = pressOn(view, decision);
  const unmoved = byPrice > 0 && press < c.riderUnmoved;
  if (stage === 'bargaining') {
    if (!unmoved) mediate(view, decision, press > c.riderPress ? 'hard' : 'harder');
    return;
  }
  if (stage === 'implementing') {
    if (side === 'struck') {
      if (view.gap > c.riderSuspendGap && view.chance(3) < c.riderSuspendChance) suspend(decision);
      else if (view.agreementAge % c.riderAskEvery === c.riderAskEvery - 1) mediate(view, decision);
    } else if (
      press > c.riderDismantle - c.riderDismantleByPrice * byPrice ||
      view.verification >= c.riderDismantleVerification
    )
      decision.act = 'dismantle';
    else if (view.verification >= c.riderRelocateVerification || view.turn % 2 === 1)
      decision.act = 'relocate';
    else decision.act = 'stall';
    return;
  }
  if (view.theirSeen === 'mediation' && press > c.riderCall) mediate(view, decision);
  else if (press > c.riderPress) restrain(view, decision);
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
  const { constants: c, own, side, stage } = view;
  if (stage === 'bargaining') return mediate(view, decision, 'soft');
  if (stage === 'implementing') {
    if (side === 'struck') {
      if (view.gap > c.reformerSuspendGap && view.chance(3) < c.reformerSuspendChance)
        suspend(decision);
    } else if (
      own[COHESION] > c.reformerCohesion ||
      (view.gap > c.reformerGap && own[COHESION] > c.reformerLeastCohesion)
    )
      decision.act = 'dismantle';
    else mediate(view, decision);
    return;
  }
  if (own[SUPPORT] < c.reformerSupport && own[OUTRAGE] > c.reformerAngryStreet)
    decision.posture = 'retaliation';
  else if (own[OUTRAGE] > c.reformerOutrage) restrain(view, decision);
  else if (view.ripeness >= c.reformerRipeness || stage === 'calm') mediate(view, decision);
};

/** Follows the street. */
const populist: Policy = (view, decision) => {
  const { constants: c, own, side, stage } = view;
  const anger = own[OUTRAGE] / 100;
  if (isTalks(stage)) {
    if (view.chance(1) < c.populistTalksForce * (anger - c.populistTalksAnger))
      retaliateInTalks(view, decision);
    else if (stage === 'bargaining') mediate(view, decision, 'proud');
    else if (side === 'host')
      decision.act = own[SUPPORT] > c.populistSupport ? 'dismantle' : 'stall';
    else if (view.gap > c.populistGap) suspend(decision);
    return;
  }
  if (view.chance(1) < c.populistForce * anger) {
    decision.posture = 'retaliation';
    if (side === 'struck' && stage === 'accusation' && own[OUTRAGE] > c.populistBroadOutrage)
      decision.act = 'broad-strike';
  } else if (own[OUTRAGE] < c.populistCallOutrage && view.theirSeen === 'mediation')
    mediate(view, decision);
  else restrain(view, decision);
};

/** How much a standing channel lets outsiders see, 0 to 1: enough contact, and neither a pretext nor a shelter can be kept up. */
function isWatched(view: SeatView): boolean {
  return view.chance(4) < view.channel / view.constants.capturedWatched;
}

/** Whether there is something to point at: a hostile act seen, or an attack put down to a side that is not known for its restraint. */
function hasPretext(view: SeatView): boolean {
  if (view.theirSeen === 'retaliation') return true;
  if (view.side === 'host' || !view.attributed) return false;
  return view.theirSeen !== 'restraint' || !isWatched(view);
}

/** A government whose policy is held by those who live off the conflict: it escalates on any pretext, and needs one (Snyder 1991). */
const captured: Policy = (view, decision) => {
  const { constants: c, side, stage } = view;
  if (stage === 'bargaining') {
    if (view.chance(1) < c.capturedWalkOut) retaliateInTalks(view, decision);
    else mediate(view, decision, 'unwilling');
  } else if (stage === 'implementing') {
    if (side === 'host')
      decision.act = view.verification > c.capturedVerification ? 'stall' : 'relocate';
    else if (view.attributed) retaliateInTalks(view, decision);
    else mediate(view, decision);
  } else if (hasPretext(view)) {
    decision.posture = 'retaliation';
    if (side === 'struck' && stage === 'accusation' && view.attack) decision.act = 'broad-strike';
    if (side === 'host' && stage === 'accusation') decision.act = 'border-fire';
  } else if (
    side === 'host' &&
    view.turn % c.capturedShelterEvery === 0 &&
    !isWatched(view) &&
    (stage === 'calm' || stage === 'attack')
  ) {
    decision.posture = 'retaliation';
    decision.act = 'shelter';
  } else if (view.theirSeen === 'mediation' && view.chance(2) < c.capturedCallChance)
    mediate(view, decision);
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
