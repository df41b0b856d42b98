/** A turn of carrying an agreement out: delivery, verification, expectations, and the danger that it breaks down. */
import { clamp } from './arithmetic.ts';
import { at } from './bargainingTable.ts';
import {
  believe,
  believed,
  changeMilitants,
  changeShared,
  changeSide,
  setShared,
} from './change.ts';
import type { Crisis } from './crisis.ts';
import { DRAWS, readDice, throwDice } from './draw.ts';
import { lullAtLeast } from './openTurn.ts';
import {
  AGE,
  COHESION,
  CREDIT,
  DELIVERIES,
  DELIVERY_RUN,
  DISMANTLED,
  GAP,
  HARM,
  KEPT,
  MEDIATOR,
  OUTRAGE,
  OWNERSHIP,
  PACKAGE,
  SEEN_DELIVERIES,
  STRAIN,
  TENSION,
  TRUST,
  VERIFICATION,
} from './quantities.ts';
import { mediatorAt } from './setting.ts';

/** Plays a turn of implementing; with force or a suspension it does not take place. */
export function implement(crisis: Crisis): void {
  const { struck, host, rows } = crisis;
  if (struck.posture === 'retaliation' || host.posture === 'retaliation') return;
  rows.deal[AGE] += 1;
  verify(crisis);
  const { constants: c, scenario, table } = crisis.setting;
  const pack = rows.deal[PACKAGE];
  changeShared(crisis, GAP, at(table.pace, pack) * scenario.demandPace, 'pace');
  changeSide(crisis, 'host', HARM, at(table.returnsHarm, pack), 'returns');
  deliver(crisis);
  if (struck.act === 'honour')
    believe(crisis, 'host', believed(crisis, 'struck', c.honourTrust), 'honoured');
  else if (struck.posture === 'mediation' && host.act === 'dismantle') {
    believe(crisis, 'host', c.pressTrust, 'asking-for-more');
    changeShared(crisis, GAP, c.pressGap, 'asking-for-more');
  }
  const gap = Math.min(c.gapCap, rows.shared[GAP]);
  changeSide(crisis, 'struck', OUTRAGE, c.gapOutrage * gap, 'expectations-gap');
  if (rows.shared[GAP] < c.reliefGap) {
    const relief = at(table.relief, pack);
    changeSide(crisis, 'host', STRAIN, -relief, 'trade-relief');
    changeSide(crisis, 'struck', STRAIN, -c.reliefStruck * relief, 'trade-relief');
  }
  changeShared(crisis, TENSION, -c.talksTension, 'talks');
  riskBreakdown(crisis, gap);
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
  if (grown > shared[VERIFICATION]) setShared(crisis, VERIFICATION, grown, 'verification');
}

function isDictated(crisis: Crisis): boolean {
  return mediatorAt(crisis.setting, crisis.rows.deal[MEDIATOR]).style === 'dictate';
}

/** Political cover for acting against kin, 0 to 0.85: the host’s trust in the mediator, the pledge, and whether the other side keeps its part. */
function politicalCover(crisis: Crisis): number {
  const { constants: c, table } = crisis.setting;
  const { deal } = crisis.rows;
  const { trustOfHost } = mediatorAt(crisis.setting, deal[MEDIATOR]);
  const kept =
    crisis.struck.act === 'honour'
      ? c.coverHonoured
      : crisis.struck.posture === 'mediation'
        ? c.coverPressed
        : 0;
  return clamp(
    c.coverTrust * trustOfHost * (isDictated(crisis) ? c.coverDictated : 1) +
      at(table.cover, deal[PACKAGE]) +
      kept,
    0,
    c.coverHigh,
  );
}

function deliver(crisis: Crisis): void {
  const { constants: c, scenario } = crisis.setting;
  const { deal, shared, host } = crisis.rows;
  const { act, posture } = crisis.host;
  crisis.happening.caught = false;
  if (act !== 'dismantle') deal[DELIVERY_RUN] = 0;
  if (act === 'dismantle') {
    deal[DELIVERIES] += 1;
    deal[SEEN_DELIVERIES] += 1;
    deal[DELIVERY_RUN] += 1;
    const cover = politicalCover(crisis);
    changeMilitants(crisis, (-c.dismantlingMilitants * host[COHESION]) / 100, 'dismantling');
    const cost =
      c.dismantlingCohesion *
      scenario.militants.kinship *
      (1 - cover) *
      (1 + c.dismantlingRun * (deal[DELIVERY_RUN] - 1));
    changeSide(crisis, 'host', COHESION, -cost, 'dismantling');
    shared[DISMANTLED] = 1;
    changeSide(crisis, 'host', HARM, c.dismantlingHarm, 'dismantling');
    const visible = c.deliverySeen + c.deliveryVerified * shared[VERIFICATION];
    believe(crisis, 'struck', believed(crisis, 'host', 1 + c.deliveryTrust * visible), 'delivery');
    changeShared(crisis, GAP, -visible, 'delivery');
  } else if (act === 'relocate') {
    lullAtLeast(crisis, c.relocationLull, 'relocation');
    changeSide(crisis, 'host', COHESION, -c.relocationCohesion, 'relocation');
    const chance = c.caughtBase + c.caughtVerification * shared[VERIFICATION];
    crisis.happening.caught = readDice(throwDice(crisis.seed, crisis.turn, DRAWS.caught)) < chance;
    if (crisis.happening.caught) {
      believe(crisis, 'struck', c.caughtTrust, 'caught-relocating');
      changeShared(crisis, GAP, c.caughtGap, 'caught-relocating');
    } else {
      deal[SEEN_DELIVERIES] += 1;
      believe(crisis, 'struck', c.apparentTrust, 'apparent-delivery');
      changeShared(crisis, GAP, -c.apparentGap, 'apparent-delivery');
    }
  } else if (act === 'stall') believe(crisis, 'struck', c.stallTrust, 'stalling');
  else if (posture === 'mediation')
    believe(crisis, 'struck', 1 - c.askingTrust * Math.min(c.gapCap, shared[GAP]), 'no-delivery');
}

function riskBreakdown(crisis: Crisis, gap: number): void {
  const { constants: c } = crisis.setting;
  const { happening, rows } = crisis;
  const { deal, shared } = rows;
  const mistrust = 1 - Math.min(rows.struck[TRUST], rows.host[TRUST]);
  happening.breakChance = Math.min(
    1,
    c.breakBase *
      (1 - c.breakVerification * shared[VERIFICATION]) *
      (1 - c.breakOwnership * deal[OWNERSHIP]) *
      (c.breakTrustBase + c.breakTrust * mistrust) *
      (1 + (happening.attributed ? c.breakAttack : 0) + c.breakGap * gap) *
      (isDictated(crisis) ? 1 + c.breakDictatedAge * deal[AGE] : 1),
  );
  happening.agreementBreaksDown =
    readDice(throwDice(crisis.seed, crisis.turn, DRAWS.breakdown)) < happening.breakChance;
  if (!happening.agreementBreaksDown) {
    deal[KEPT] += 1;
    return;
  }
  changeSide(crisis, 'struck', OUTRAGE, c.breakOutrage * gap, 'agreement-collapses');
  changeShared(crisis, CREDIT, -c.breakCredit * gap, 'collapse');
  setShared(crisis, VERIFICATION, shared[VERIFICATION] * c.collapseVerification, 'collapse');
  deal[KEPT] = 0;
}
