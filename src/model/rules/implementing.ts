/** A turn of carrying an agreement out: delivery, verification, expectations, and the danger that it breaks down. */
import { clamp } from '../exact/arithmetic.ts';
import { at } from '../table/bargainingTable.ts';
import { believe, believeSignal, holdShared, holdSide, pushMilitants } from '../state/change.ts';
import type { Crisis } from '../state/crisis.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import { lullAtLeast } from './openTurn.ts';
import {
  AGE,
  COHESION,
  COVER,
  CREDIT,
  DELIVERIES,
  DELIVERY_RUN,
  DISMANTLED,
  EVIDENCE,
  GAP,
  HARM,
  KEPT,
  MEDIATOR,
  OUTRAGE,
  OWNERSHIP,
  PACKAGE,
  PUSH,
  SEEN_DELIVERIES,
  STRAIN,
  TENSION,
  TRUST,
  VERIFICATION,
} from '../vocabulary/quantities.ts';
import { mediatorAt } from '../state/setting.ts';

/** Plays a turn of implementing; with force or a suspension it does not take place. */
export function implement(crisis: Crisis): void {
  const { struck, host, rows } = crisis;
  if (struck.posture === 'retaliation' || host.posture === 'retaliation') return;
  rows.deal[AGE] += 1;
  verify(crisis);
  const { constants: c, scenario, table } = crisis.setting;
  const pack = rows.deal[PACKAGE];
  rows.shared[GAP] += at(table.pace, pack) * scenario.demandPace;
  holdShared(crisis, GAP, 'pace');
  rows.host[HARM] += at(table.returnsHarm, pack);
  holdSide(crisis, rows.host, HARM, 'returns');
  deliver(crisis);
  if (struck.act === 'honour') {
    rows.host[EVIDENCE] = c.honourTrust;
    believeSignal(crisis, rows.host, 'honoured');
  } else if (struck.posture === 'mediation' && host.act === 'dismantle') {
    rows.host[EVIDENCE] = c.pressTrust;
    believe(crisis, rows.host, 'asking-for-more');
    rows.shared[GAP] += c.pressGap;
    holdShared(crisis, GAP, 'asking-for-more');
  }
  const gap = Math.min(c.gapCap, rows.shared[GAP]);
  rows.struck[OUTRAGE] += c.gapOutrage * gap;
  holdSide(crisis, rows.struck, OUTRAGE, 'expectations-gap');
  if (rows.shared[GAP] < c.reliefGap) {
    const relief = at(table.relief, pack);
    rows.host[STRAIN] -= relief;
    holdSide(crisis, rows.host, STRAIN, 'trade-relief');
    rows.struck[STRAIN] -= c.reliefStruck * relief;
    holdSide(crisis, rows.struck, STRAIN, 'trade-relief');
  }
  rows.shared[TENSION] -= c.talksTension;
  holdShared(crisis, TENSION, 'talks');
  riskBreakdown(crisis);
}

function verify(crisis: Crisis): void {
  const { constants: c, table } = crisis.setting;
  const { deal, shared } = crisis.rows;
  const struckAsks = crisis.struck.posture === 'mediation';
  const hostAsks = crisis.host.posture === 'mediation';
  const gain =
    at(table.verificationGain, deal[PACKAGE]) *
    (struckAsks || hostAsks ? c.verificationVisit : 1) *
    (isDictated(crisis) ? c.verificationDictated : 1);
  const cap =
    at(table.verificationCap, deal[PACKAGE]) + (struckAsks && hostAsks ? c.verificationJoint : 0);
  const grown = Math.min(cap, shared[VERIFICATION] + gain);
  if (grown > shared[VERIFICATION]) {
    shared[VERIFICATION] = grown;
    holdShared(crisis, VERIFICATION, 'verification');
  }
}

function isDictated(crisis: Crisis): boolean {
  return mediatorAt(crisis.setting, crisis.rows.deal[MEDIATOR]).style === 'dictate';
}

/** Weighs the political cover for acting against kin, 0 to 0.85: the host’s trust in the mediator, the pledge, and whether the other side keeps its part. */
function weighCover(crisis: Crisis): void {
  const { constants: c, table } = crisis.setting;
  const { deal } = crisis.rows;
  const { trustOfHost } = mediatorAt(crisis.setting, deal[MEDIATOR]);
  const kept =
    crisis.struck.act === 'honour'
      ? c.coverHonoured
      : crisis.struck.posture === 'mediation'
        ? c.coverPressed
        : 0;
  deal[COVER] = clamp(
    c.coverTrust * trustOfHost * (isDictated(crisis) ? c.coverDictated : 1) +
      at(table.cover, deal[PACKAGE]) +
      kept,
    0,
    c.coverHigh,
  );
}

function deliver(crisis: Crisis): void {
  const { rows } = crisis;
  const { constants: c, scenario } = crisis.setting;
  const { deal, shared, host } = crisis.rows;
  const { act, posture } = crisis.host;
  crisis.events.caught = false;
  if (act !== 'dismantle') deal[DELIVERY_RUN] = 0;
  if (act === 'dismantle') {
    deal[DELIVERIES] += 1;
    deal[SEEN_DELIVERIES] += 1;
    deal[DELIVERY_RUN] += 1;
    weighCover(crisis);
    shared[PUSH] = (-c.dismantlingMilitants * host[COHESION]) / 100;
    pushMilitants(crisis, 'dismantling');
    const cost =
      c.dismantlingCohesion *
      scenario.militants.kinship *
      (1 - deal[COVER]) *
      (1 + c.dismantlingRun * (deal[DELIVERY_RUN] - 1));
    host[COHESION] -= cost;
    holdSide(crisis, host, COHESION, 'dismantling');
    shared[DISMANTLED] = 1;
    host[HARM] += c.dismantlingHarm;
    holdSide(crisis, host, HARM, 'dismantling');
    const visible = c.deliverySeen + c.deliveryVerified * shared[VERIFICATION];
    rows.struck[EVIDENCE] = 1 + c.deliveryTrust * visible;
    believeSignal(crisis, rows.struck, 'delivery');
    shared[GAP] -= visible;
    holdShared(crisis, GAP, 'delivery');
  } else if (act === 'relocate') {
    lullAtLeast(crisis, c.relocationLull, 'relocation');
    host[COHESION] -= c.relocationCohesion;
    holdSide(crisis, host, COHESION, 'relocation');
    const chance = c.caughtBase + c.caughtVerification * shared[VERIFICATION];
    crisis.events.caught = readDice(throwDice(crisis.seed, crisis.turn, DRAWS.caught)) < chance;
    if (crisis.events.caught) {
      rows.struck[EVIDENCE] = c.caughtTrust;
      believe(crisis, rows.struck, 'caught-relocating');
      shared[GAP] += c.caughtGap;
      holdShared(crisis, GAP, 'caught-relocating');
    } else {
      deal[SEEN_DELIVERIES] += 1;
      rows.struck[EVIDENCE] = c.apparentTrust;
      believe(crisis, rows.struck, 'apparent-delivery');
      shared[GAP] -= c.apparentGap;
      holdShared(crisis, GAP, 'apparent-delivery');
    }
  } else if (act === 'stall') {
    rows.struck[EVIDENCE] = c.stallTrust;
    believe(crisis, rows.struck, 'stalling');
  } else if (posture === 'mediation') {
    rows.struck[EVIDENCE] = 1 - c.askingTrust * Math.min(c.gapCap, shared[GAP]);
    believe(crisis, rows.struck, 'no-delivery');
  }
}

/** Weighs the chance, 0 to 1, that the agreement breaks down this turn. */
export function weighBreakdown(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { events, rows } = crisis;
  const { deal, shared } = rows;
  const gap = Math.min(c.gapCap, shared[GAP]);
  const mistrust = 1 - Math.min(rows.struck[TRUST], rows.host[TRUST]);
  events.breakChance = Math.min(
    1,
    c.breakBase *
      (1 - c.breakVerification * shared[VERIFICATION]) *
      (1 - c.breakOwnership * deal[OWNERSHIP]) *
      (c.breakTrustBase + c.breakTrust * mistrust) *
      (1 + (events.attributed ? c.breakAttack : 0) + c.breakGap * gap) *
      (isDictated(crisis) ? 1 + c.breakDictatedAge * deal[AGE] : 1),
  );
}

function riskBreakdown(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { events, rows } = crisis;
  const { deal, shared } = rows;
  const gap = Math.min(c.gapCap, shared[GAP]);
  weighBreakdown(crisis);
  events.agreementBreaksDown =
    readDice(throwDice(crisis.seed, crisis.turn, DRAWS.breakdown)) < events.breakChance;
  if (!events.agreementBreaksDown) {
    deal[KEPT] += 1;
    return;
  }
  rows.struck[OUTRAGE] += c.breakOutrage * gap;
  holdSide(crisis, rows.struck, OUTRAGE, 'agreement-collapses');
  shared[CREDIT] -= c.breakCredit * gap;
  holdShared(crisis, CREDIT, 'collapse');
  shared[VERIFICATION] *= c.collapseVerification;
  holdShared(crisis, VERIFICATION, 'collapse');
  deal[KEPT] = 0;
}
