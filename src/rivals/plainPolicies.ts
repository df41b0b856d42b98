/** The plain policies: constant postures and the doctrines of the literature on reciprocity. */
import { COHESION, OUTRAGE, TRUST } from '../model/vocabulary/quantities.ts';
import type { Decision, Policy } from '../model/match/policy.ts';
import type { PlainPolicy } from '../model/vocabulary/policyRecords.ts';
import type { SeatView } from '../model/match/seatView.ts';
import { POSTURES, isTalks } from '../model/vocabulary/words.ts';
import { measuresAt } from '../model/vocabulary/measures.ts';
import { negotiate } from './negotiate.ts';
import type { Bargainer } from './negotiate.ts';

/** Mediates; at the table, bargains. */
export function mediate(view: SeatView, decision: Decision, how: Bargainer = 'even'): void {
  decision.posture = 'mediation';
  if (view.stage === 'bargaining') negotiate(view, decision, how);
}

/** Whether the other was seen to retaliate or, outside talks, an attack on the struck state is put down to it. */
export function isThreatened(view: SeatView): boolean {
  const inTalks = isTalks(view.stage);
  return (
    view.theirSeen === 'retaliation' || (view.side === 'struck' && !inTalks && view.attributed)
  );
}

/** Answers in kind: with force wherever the stage offers it, in words where it does not. */
function answerInKind(view: SeatView, decision: Decision): void {
  const { side, stage } = view;
  decision.posture = 'retaliation';
  const inTalks = isTalks(stage);
  if (inTalks || stage === 'accusation')
    decision.act = side === 'struck' ? 'limited-strike' : 'border-fire';
}

const alwaysRestrain: Policy = (_view, decision) => {
  decision.posture = 'restraint';
};

const alwaysMediate: Policy = (view, decision) => mediate(view, decision);

const alwaysRetaliate: Policy = (_view, decision) => {
  decision.posture = 'retaliation';
};

/** Tit-for-tat (Axelrod 1984): answers a threat in kind, and mediates otherwise. */
const titForTat: Policy = (view, decision) => {
  if (isThreatened(view)) answerInKind(view, decision);
  else mediate(view, decision);
};

/** Generous tit-for-tat: lets three threats in ten pass (Wu and Axelrod 1995). */
const generousTitForTat: Policy = (view, decision) => {
  if (isThreatened(view) && view.chance(1) >= view.constants.generousPass)
    answerInKind(view, decision);
  else mediate(view, decision);
};

/** Contrite tit-for-tat: after a slip of its own it mediates for two turns, whatever comes (Wu and Axelrod 1995). */
const contriteTitForTat: Policy = (view, decision) => {
  if (view.ownMove.slipped) decision.memory = view.constants.contriteTurns;
  const contrite = decision.memory > 0;
  if (contrite) decision.memory -= 1;
  if (!contrite && isThreatened(view)) answerInKind(view, decision);
  else mediate(view, decision);
};

/** Graduated reciprocation in tension reduction (Osgood 1962): conciliates in turn and answers only the third hostile act in a row. */
const graduatedReciprocation: Policy = (view, decision) => {
  decision.memory = isThreatened(view) ? decision.memory + 1 : 0;
  if (decision.memory >= view.constants.graduatedRun) answerInKind(view, decision);
  else if (view.stage === 'bargaining' || view.turn % 2 === 1) mediate(view, decision);
};

/**
 * Strategic patience: restraint that verifies, a standing channel, calls when the moment is ripe, delivery at a pace that the
 * movement can bear. The reference for good play.
 */
export const patient: Policy = (view, decision) => {
  const { constants: c, own, side, stage } = view;
  const ripe = view.ripeness >= c.patientRipeness;
  if (stage === 'bargaining') mediate(view, decision);
  else if (stage === 'implementing') carryOut(view, decision);
  else if (stage === 'calm') {
    if (side === 'struck' && own[TRUST] < c.patientFenceTrust && view.fence < c.patientFence)
      decision.act = 'fence';
    else if (ripe || view.channel < c.patientChannel) mediate(view, decision);
    else decision.act = side === 'struck' ? 'fence' : 'police';
  } else if (stage !== 'strike' && own[OUTRAGE] <= c.patientOutrage && ripe)
    mediate(view, decision);
};

function carryOut(view: SeatView, decision: Decision): void {
  const { constants: c, own } = view;
  if (view.side === 'struck') {
    if (view.verification < c.patientVerification && view.deliveries === 0) mediate(view, decision);
    return;
  }
  const paced =
    view.deliveryRun < c.patientRun ||
    own[COHESION] > c.patientRestedCohesion ||
    view.gap > c.patientGap;
  if (own[COHESION] > c.patientCohesion && paced) decision.act = 'dismantle';
  else mediate(view, decision);
}

/** Coercion, then an open door: strong words, one limited use of force, then mediation for seven turns; restraint after that. */
const coerceThenOffer: Policy = (view, decision) => {
  const { stage, side } = view;
  if (stage === 'bargaining') mediate(view, decision);
  else if (stage === 'implementing') carryOut(view, decision);
  else if (decision.memory === 0) {
    decision.posture = 'retaliation';
    const canForce = stage === 'accusation' || stage === 'strike';
    if (!canForce) return;
    decision.act = side === 'struck' ? 'limited-strike' : 'border-fire';
    decision.memory = 1;
  } else if (decision.memory <= view.constants.coerceOpenTurns) {
    decision.memory += 1;
    mediate(view, decision);
  }
};

/**
 * Warnings, then an open door (George 1991, coercive diplomacy): strong words, later a closed frontier, no shot, and mediation
 * after each of the two; restraint when seven turns of open door have passed. A host denies where the struck state closes.
 */
const warnThenOffer: Policy = (view, decision) => {
  const { constants: c, stage, side } = view;
  const canWarn = stage === 'calm' || stage === 'attack';
  if (stage === 'bargaining') mediate(view, decision);
  else if (stage === 'implementing') carryOut(view, decision);
  else if (canWarn && decision.memory < c.warnings) {
    decision.posture = 'retaliation';
    if (side === 'struck') decision.act = decision.memory === 0 ? 'accuse' : 'close';
    decision.memory += 1;
  } else if (decision.memory < c.warnings) mediate(view, decision);
  else if (decision.memory < c.warnings + c.warnOpenTurns) {
    decision.memory += 1;
    mediate(view, decision);
  }
};

/** Any legal measure, each as likely; at the table it bargains evenly. */
const randomly: Policy = (view, decision) => {
  const measures = measuresAt(view.side, view.stage);
  const measure = measures[Math.floor(view.chance(1) * measures.length)];
  decision.posture = measure?.posture ?? POSTURES[0];
  decision.act = measure?.act;
  if (decision.posture === 'mediation') mediate(view, decision);
};

/** The plain policies by name. */
export const PLAIN_POLICIES = {
  restraint: alwaysRestrain,
  mediation: alwaysMediate,
  retaliation: alwaysRetaliate,
  'tit-for-tat': titForTat,
  'generous-tit-for-tat': generousTitForTat,
  'contrite-tit-for-tat': contriteTitForTat,
  'graduated-reciprocation': graduatedReciprocation,
  patient,
  'coerce-then-offer': coerceThenOffer,
  'warn-then-offer': warnThenOffer,
  random: randomly,
} as const satisfies Readonly<Record<PlainPolicy, Policy>>;
