/** Calling a mediator: whether the moment is ripe, and whether talks open. */
import { clamp, concave } from '../exact/arithmetic.ts';
import { holdShared } from '../state/change.ts';
import { clearDeal } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import { CHANNEL, CREDIT, MEDIATOR, STRAIN, WEARINESS } from '../vocabulary/quantities.ts';
import { bestMediator, mediatorAt } from '../state/setting.ts';
import type { Setting } from '../state/setting.ts';
import { isTalks } from '../vocabulary/words.ts';

/** How much a side wants a way out, 0 to 1: strain and the felt failure of force. No civilian term (Zartman's mutually hurting stalemate is felt by leaders). */
export function motive(setting: Setting, strain: number, weariness: number): number {
  const { constants: c } = setting;
  return c.motiveBase + (c.motiveStrain * strain) / 100 + c.motiveWeariness * weariness;
}

/** Ripeness (about 0 to 1): the lesser motive times the way out that the mediator and the channel offer. */
export function ripenessOf(
  setting: Setting,
  lesserMotive: number,
  mediator: number,
  credit: number,
  channel: number,
): number {
  const { constants: c } = setting;
  const way =
    concave(mediatorAt(setting, mediator).standing * credit) *
    (c.wayBase + (c.wayChannel * channel) / 100);
  return concave(lesserMotive) * way;
}

/** The true ripeness now for a mediator. */
export function ripeness(crisis: Crisis, mediator: number): number {
  const { struck, host, shared } = crisis.rows;
  const { setting } = crisis;
  const lesser = Math.min(
    motive(setting, struck[STRAIN], struck[WEARINESS]),
    motive(setting, host[STRAIN], host[WEARINESS]),
  );
  return ripenessOf(setting, lesser, mediator, shared[CREDIT], shared[CHANNEL]);
}

/** Outside talks: both mediating, or one while the other restrains, is a call. */
export function callMediator(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { struck, host, events, phase, rows } = crisis;
  events.callMade = false;
  events.callFailed = false;
  events.talksOpen = false;
  events.callChance = 0;
  events.caller = -1;
  const struckCalls = struck.posture === 'mediation';
  const hostCalls = host.posture === 'mediation';
  const inTalks = isTalks(phase);
  const answered =
    !inTalks &&
    ((struckCalls && host.posture !== 'retaliation') ||
      (hostCalls && struck.posture !== 'retaliation'));
  if (!answered) {
    rows.shared[CREDIT] += c.creditRecovery;
    holdShared(crisis, CREDIT, 'recovery');
    return;
  }
  const best = bestMediator(crisis.setting);
  const ofStruck = struck.mediator < 0 ? best : struck.mediator;
  const ofHost = host.mediator < 0 ? best : host.mediator;
  const joint = struckCalls && hostCalls && ofStruck === ofHost;
  const lead =
    struckCalls && hostCalls
      ? mediatorAt(crisis.setting, ofHost).standing > mediatorAt(crisis.setting, ofStruck).standing
        ? ofHost
        : ofStruck
      : struckCalls
        ? ofStruck
        : ofHost;
  const ripe = ripeness(crisis, lead);
  const gate = clamp((ripe - c.ripenessLow) / c.ripenessSpan, 0, 1);
  const open = joint
    ? Math.min(1, c.jointCall * ripe)
    : Math.min(c.singleCallCap, c.singleCall * ripe);
  events.callMade = true;
  events.caller = lead;
  events.callChance = open * gate * (phase === 'strike' ? c.callUnderStrike : 1);
  events.talksOpen =
    struck.kind !== 'force' &&
    host.kind !== 'force' &&
    readDice(throwDice(crisis.seed, crisis.turn, DRAWS.talksOpen)) < events.callChance;
  if (events.talksOpen) {
    clearDeal(crisis.rows);
    crisis.rows.deal[MEDIATOR] = lead;
    seedTallies(crisis);
    return;
  }
  events.callFailed = phase !== 'calm';
  if (events.callFailed) {
    rows.shared[CREDIT] -= c.failedCallCredit;
    holdShared(crisis, CREDIT, 'failed-mediation');
  }
}

/** Before any offer, each side is expected to ask for the options on its own end of every issue. */
function seedTallies(crisis: Crisis): void {
  const { expectedOfStruck, expectedOfHost } = crisis.setting.table;
  crisis.tallyOfStruck.set(expectedOfStruck);
  crisis.tallyOfHost.set(expectedOfHost);
}
