/** A round at the table: offers, acceptances, the mediator's text, and a signature. */
import { at, nearness, worthToHost, worthToStruck } from '../table/bargainingTable.ts';
import { holdShared, holdSide } from '../state/change.ts';
import type { Crisis, TurnEvents } from '../state/crisis.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import {
  AGE,
  CHANNEL,
  COMMITMENT,
  CREDIT,
  DELIVERIES,
  DELIVERY_RUN,
  GAP,
  KEPT,
  MEDIATOR,
  NEAR,
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  OWNERSHIP,
  PACKAGE,
  RESERVATION,
  ROUNDS,
  SEEN_DELIVERIES,
  SUPPORT,
  TENSION,
  TEXT,
  TRUST,
  VERIFICATION,
} from '../vocabulary/quantities.ts';
import { guarantee, weighReservation, worth } from './reservation.ts';
import { mediatorAt } from '../state/setting.ts';
import type { Side } from '../vocabulary/words.ts';

/** Plays a round; with force or a walk-out it does not take place. */
export function playRound(crisis: Crisis): void {
  const { struck, host, events, rows, setting } = crisis;
  const { deal } = rows;
  const { constants: c } = setting;
  if (struck.posture === 'retaliation' || host.posture === 'retaliation') return;
  const struckTalks = struck.posture === 'mediation';
  const hostTalks = host.posture === 'mediation';
  if (struckTalks || hostTalks) deal[ROUNDS] += 1;
  const earlierOfStruck = deal[OFFER_OF_STRUCK];
  const earlierOfHost = deal[OFFER_OF_HOST];
  const text = deal[TEXT];
  if (struckTalks && struck.offer >= 0) makeOffer(crisis, 'struck', struck.offer);
  if (hostTalks && host.offer >= 0) makeOffer(crisis, 'host', host.offer);
  deal[NEAR] = nearness(setting.table, deal[OFFER_OF_STRUCK], deal[OFFER_OF_HOST]);

  const struckAccepts = struckTalks && struck.accept === 'theirs' && earlierOfHost >= 0;
  const hostAccepts = hostTalks && host.accept === 'theirs' && earlierOfStruck >= 0;
  const bothTakeText =
    struckTalks && hostTalks && struck.accept === 'text' && host.accept === 'text' && text >= 0;
  const struckFirst = crisis.turn % 2 === 1;
  const dictated = mediatorAt(setting, deal[MEDIATOR]).style === 'dictate';
  const direct = dictated ? c.directOwnershipDictated : c.directOwnership;
  const { ownership } = mediatorAt(setting, deal[MEDIATOR]).effects;
  if (struckAccepts && (struckFirst || !hostAccepts)) sign(crisis, earlierOfHost, direct, 'host');
  else if (hostAccepts) sign(crisis, earlierOfStruck, direct, 'struck');
  else if (bothTakeText) sign(crisis, text, ownership, 'text');
  else if (struckTalks && hostTalks && struck.offer >= 0 && struck.offer === host.offer)
    sign(crisis, struck.offer, direct, 'same');
  else if (struckTalks && hostTalks) writeText(crisis);
  events.talksLapse = !events.agreementSigned && deal[ROUNDS] >= c.lapseRounds;
  rows.shared[TENSION] -= c.talksTension;
  holdShared(crisis, TENSION, 'talks');
}

function makeOffer(crisis: Crisis, side: Side, index: number): void {
  const { table } = crisis.setting;
  crisis.rows.deal[side === 'struck' ? OFFER_OF_STRUCK : OFFER_OF_HOST] = index;
  const tally = side === 'struck' ? crisis.tallyOfStruck : crisis.tallyOfHost;
  for (let issue = 0; issue < table.issues; issue++) {
    const slot =
      (table.tallyStart[issue] ?? 0) + (table.options[index * table.issues + issue] ?? 0);
    tally[slot] = at(tally, slot) + 1;
  }
}

/** The mediator writes down what, as far as it can tell, both could sign: the fairest of it, or, where it dictates, what suits the side closer to it. */
function writeText(crisis: Crisis): void {
  const { table } = crisis;
  const { constants: c } = crisis.setting;
  const { deal, struck, host } = crisis.rows;
  const mediator = mediatorAt(crisis.setting, deal[MEDIATOR]);
  if (deal[ROUNDS] < mediator.effects.textFrom) return;
  const error = c.textNoise / (1 + deal[ROUNDS]);
  const { seed, turn } = crisis;
  weighReservation(crisis, 'struck');
  weighReservation(crisis, 'host');
  const leastOfStruck =
    struck[RESERVATION] +
    (2 * readDice(throwDice(seed, turn, DRAWS.textNoiseForStruck)) - 1) * error;
  const leastOfHost =
    host[RESERVATION] + (2 * readDice(throwDice(seed, turn, DRAWS.textNoiseForHost)) - 1) * error;
  const insured = guarantee(crisis);
  const closerToHost = mediator.trustOfHost > mediator.trustOfStruck;
  const dictates = mediator.style === 'dictate';
  const weightOfStruck = closerToHost ? c.fartherWeight : c.closerWeight;
  const weightOfHost = closerToHost ? c.closerWeight : c.fartherWeight;
  const { frontier } = table;
  const trustOfStruck = struck[TRUST];
  const trustOfHost = host[TRUST];
  let best = 0;
  let bestScore = -Infinity;
  for (let rank = 0; rank < frontier.length; rank++) {
    const index = frontier[rank] ?? 0;
    const ofStruck = worthToStruck(table, index, trustOfStruck) - leastOfStruck;
    const ofHost = worthToHost(table, index, trustOfHost, insured) - leastOfHost;
    const score =
      ofStruck > 0 && ofHost > 0
        ? dictates
          ? weightOfStruck * ofStruck + weightOfHost * ofHost
          : ofStruck * ofHost
        : Math.min(ofStruck, 0) + Math.min(ofHost, 0);
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  deal[TEXT] = best;
}

function sign(
  crisis: Crisis,
  index: number,
  ownership: number,
  words: TurnEvents['signedWords'],
): void {
  const { setting } = crisis;
  const { constants: c } = setting;
  const { events, rows } = crisis;
  const { deal } = rows;
  events.agreementSigned = true;
  events.signedWords = words;
  weighReservation(crisis, 'struck');
  weighReservation(crisis, 'host');
  events.shortfallOfStruck = Math.max(0, rows.struck[RESERVATION] - worth(crisis, 'struck', index));
  events.shortfallOfHost = Math.max(0, rows.host[RESERVATION] - worth(crisis, 'host', index));
  rows.struck[SUPPORT] -= c.shortfallSupport * events.shortfallOfStruck;
  holdSide(crisis, rows.struck, SUPPORT, 'signed-below-win-set');
  rows.host[SUPPORT] -= c.shortfallSupport * events.shortfallOfHost;
  holdSide(crisis, rows.host, SUPPORT, 'signed-below-win-set');
  deal[PACKAGE] = index;
  deal[OWNERSHIP] = ownership;
  deal[AGE] = 0;
  deal[KEPT] = 0;
  deal[DELIVERIES] = 0;
  deal[SEEN_DELIVERIES] = 0;
  deal[DELIVERY_RUN] = 0;
  rows.struck[COMMITMENT] = 0;
  holdSide(crisis, rows.struck, COMMITMENT, 'agreement');
  rows.host[COMMITMENT] = 0;
  holdSide(crisis, rows.host, COMMITMENT, 'agreement');
  rows.shared[GAP] = 0;
  holdShared(crisis, GAP, 'agreement');
  const { verification } = mediatorAt(setting, deal[MEDIATOR]).effects;
  rows.shared[VERIFICATION] += verification;
  holdShared(crisis, VERIFICATION, 'guarantor');
}

/** What the ending of talks without a signature costs. */
export function lapse(crisis: Crisis): void {
  const { rows } = crisis;
  rows.shared[CREDIT] -= crisis.setting.constants.lapseCredit;
  holdShared(crisis, CREDIT, 'lapsed');
}

/** Raises the channel toward the floor that the agreement in force sets. */
export function holdChannelFloor(crisis: Crisis): void {
  const { constants: c, table } = crisis.setting;
  const { deal, shared } = crisis.rows;
  if (deal[PACKAGE] < 0) return;
  const floor = at(table.channelFloor, deal[PACKAGE]);
  if (shared[CHANNEL] < floor) {
    shared[CHANNEL] += Math.min(c.channelFloorStep, floor - shared[CHANNEL]);
    holdShared(crisis, CHANNEL, 'agreed-floor');
  }
}
