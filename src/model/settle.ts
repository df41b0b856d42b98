/** The end of a turn: what follows from the new stage, for the channel, the militants, politics at home, and the match. */
import { lapse, holdChannelFloor } from './bargaining.ts';
import { believe, changeMilitants, changeShared, setShared } from './change.ts';
import { afterSettled } from './compiledMachine.ts';
import type { Place } from './compiledMachine.ts';
import { clearDeal } from './crisis.ts';
import type { Crisis } from './crisis.ts';
import { easeTension, followDomestic } from './domestic.ts';
import { judgeEnd } from './endings.ts';
import { CHANNEL, FENCE, PACKAGE, VERIFICATION } from './quantities.ts';

/** Settles the turn that began at the stage `before`, and lets the machine hear `settled`. */
export function settle(crisis: Crisis, before: Place): void {
  leaveTalks(crisis, before);
  engage(crisis);
  militantsRecover(crisis);
  followDomestic(crisis, 'struck');
  followDomestic(crisis, 'host');
  easeTension(crisis);
  judgeEnd(crisis);
  crisis.place = afterSettled(crisis.place, crisis.happening);
}

function inTalks(place: Place): boolean {
  return place === 'bargaining' || place === 'implementing';
}

function leaveTalks(crisis: Crisis, before: Place): void {
  if (!inTalks(before) || inTalks(crisis.place)) return;
  const { constants: c } = crisis.setting;
  const { happening, rows, struck, host } = crisis;
  if (rows.deal[PACKAGE] >= 0 && happening.forceUsed) {
    setShared(crisis, VERIFICATION, rows.shared[VERIFICATION] * c.forceVerification, 'force');
    if (host.kind === 'force') believe(crisis, 'struck', c.hostBreachTrust, 'pledge-broken');
  } else if (rows.deal[PACKAGE] >= 0 && happening.talksLeft) {
    setShared(
      crisis,
      VERIFICATION,
      rows.shared[VERIFICATION] * c.collapseVerification,
      'suspension',
    );
    if (struck.kind === 'leaving') believe(crisis, 'host', c.suspensionTrust, 'pledge-suspended');
    if (host.kind === 'leaving') believe(crisis, 'struck', c.suspensionTrust, 'pledge-suspended');
  } else if (happening.talksLapse) lapse(crisis);
  clearDeal(rows);
}

function engage(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { shared, deal } = crisis.rows;
  const struckMediates = crisis.struck.posture === 'mediation';
  const hostMediates = crisis.host.posture === 'mediation';
  const room = (100 - shared[CHANNEL]) / c.channelRoom;
  if (struckMediates && hostMediates)
    changeShared(crisis, CHANNEL, c.channelJoint * room, 'engagement');
  else if (
    (struckMediates && crisis.host.posture === 'restraint') ||
    (hostMediates && crisis.struck.posture === 'restraint')
  )
    changeShared(crisis, CHANNEL, c.channelSingle * room, 'engagement');
  else if (deal[PACKAGE] < 0) changeShared(crisis, CHANNEL, -c.channelNeglect, 'neglect');
  if (inTalks(crisis.place)) changeShared(crisis, CHANNEL, c.channelTalks * room, 'talks');
  holdChannelFloor(crisis);
}

function militantsRecover(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { shared } = crisis.rows;
  changeMilitants(crisis, c.vacuumGrowth * (1 - shared[CHANNEL] / 100), 'vacuum');
  if (crisis.host.posture !== 'retaliation')
    changeMilitants(crisis, (-c.intelligence * shared[CHANNEL]) / 100, 'intelligence');
  changeShared(crisis, FENCE, -c.fenceWear, 'wear');
}
