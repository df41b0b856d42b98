/** The end of a turn: what follows from the new stage, for the channel, the militants, politics at home, and the match. */
import { lapse, holdChannelFloor } from '../bargaining/bargaining.ts';
import { believe, holdShared, pushMilitants } from '../state/change.ts';
import { afterSettled } from '../stages/compiledMachine.ts';
import { clearDeal } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
import { easeTension, followDomestic } from './domestic.ts';
import { judgeEnd } from './endings.ts';
import { CHANNEL, EVIDENCE, FENCE, PACKAGE, PUSH, VERIFICATION } from '../vocabulary/quantities.ts';
import { isTalks } from '../vocabulary/words.ts';
import type { Phase } from '../vocabulary/words.ts';

/** Settles the turn that began at the stage `before`, and lets the machine hear `settled`. */
export function settle(crisis: Crisis, before: Phase): void {
  leaveTalks(crisis, before);
  engage(crisis);
  militantsRecover(crisis);
  followDomestic(crisis, 'struck');
  followDomestic(crisis, 'host');
  easeTension(crisis);
  judgeEnd(crisis);
  crisis.phase = afterSettled(crisis.phase, crisis.events);
}

function leaveTalks(crisis: Crisis, before: Phase): void {
  if (!isTalks(before) || isTalks(crisis.phase)) return;
  const { constants: c } = crisis.setting;
  const { events, rows, struck, host } = crisis;
  if (rows.deal[PACKAGE] >= 0 && events.forceUsed) {
    rows.shared[VERIFICATION] *= c.forceVerification;
    holdShared(crisis, VERIFICATION, 'force');
    if (host.kind === 'force') {
      rows.struck[EVIDENCE] = c.hostBreachTrust;
      believe(crisis, rows.struck, 'pledge-broken');
    }
  } else if (rows.deal[PACKAGE] >= 0 && events.talksLeft) {
    rows.shared[VERIFICATION] *= c.collapseVerification;
    holdShared(crisis, VERIFICATION, 'suspension');
    if (struck.kind === 'leaving') {
      rows.host[EVIDENCE] = c.suspensionTrust;
      believe(crisis, rows.host, 'pledge-suspended');
    }
    if (host.kind === 'leaving') {
      rows.struck[EVIDENCE] = c.suspensionTrust;
      believe(crisis, rows.struck, 'pledge-suspended');
    }
  } else if (events.talksLapse) lapse(crisis);
  clearDeal(rows);
}

function engage(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { shared, deal } = crisis.rows;
  const struckMediates = crisis.struck.posture === 'mediation';
  const hostMediates = crisis.host.posture === 'mediation';
  const room = (100 - shared[CHANNEL]) / c.channelRoom;
  if (struckMediates && hostMediates) {
    shared[CHANNEL] += c.channelJoint * room;
    holdShared(crisis, CHANNEL, 'engagement');
  } else if (
    (struckMediates && crisis.host.posture === 'restraint') ||
    (hostMediates && crisis.struck.posture === 'restraint')
  ) {
    shared[CHANNEL] += c.channelSingle * room;
    holdShared(crisis, CHANNEL, 'engagement');
  } else if (deal[PACKAGE] < 0) {
    shared[CHANNEL] -= c.channelNeglect;
    holdShared(crisis, CHANNEL, 'neglect');
  }
  if (isTalks(crisis.phase)) {
    shared[CHANNEL] += c.channelTalks * room;
    holdShared(crisis, CHANNEL, 'talks');
  }
  holdChannelFloor(crisis);
}

function militantsRecover(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { shared } = crisis.rows;
  shared[PUSH] = c.vacuumGrowth * (1 - shared[CHANNEL] / 100);
  pushMilitants(crisis, 'vacuum');
  if (crisis.host.posture !== 'retaliation') {
    shared[PUSH] = (-c.intelligence * shared[CHANNEL]) / 100;
    pushMilitants(crisis, 'intelligence');
  }
  shared[FENCE] -= c.fenceWear;
  holdShared(crisis, FENCE, 'wear');
}
