/** What a side can see when it chooses: its own numbers, public events, and of the other side no more than bands. */
import type { BargainingTable } from '../table/bargainingTable.ts';
import { moveOf, rowOf } from '../state/crisis.ts';
import type { Crisis, SideMove } from '../state/crisis.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import { motive, ripeness, ripenessOf } from '../bargaining/mediatorCall.ts';
import type { PolicyCoefficients } from '../vocabulary/constants.ts';
import type { ActKind } from '../vocabulary/measures.ts';
import {
  AGE,
  CHANNEL,
  COMMITMENT,
  CREDIT,
  DELIVERIES,
  DELIVERY_RUN,
  FENCE,
  GAP,
  MEDIATOR,
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  RESERVATION,
  ROUNDS,
  SEEN_DELIVERIES,
  STRAIN,
  TEXT,
  VERIFICATION,
  WEARINESS,
} from '../vocabulary/quantities.ts';
import type { SideRow } from '../vocabulary/quantities.ts';
import { guarantee, trustAtTable, weighReservation } from '../bargaining/reservation.ts';
import { bestMediator, mediatorAt } from '../state/setting.ts';
import { isEnding, isTalks, otherSide } from '../vocabulary/words.ts';
import type { Posture, Side, Stage } from '../vocabulary/words.ts';

/** Band of a share (0 to 1): 0 low, 1 middle, 2 high. */
export function bandOf(share: number): 0 | 1 | 2 {
  return share < 1 / 3 ? 0 : share < 2 / 3 ? 1 : 2;
}

/** The middle of the band in which a quantity of 0 to 100 lies. */
export function bandMiddle(value: number): number {
  return (100 * (2 * bandOf(value / 100) + 1)) / 6;
}

/** What a seat can see. Filled anew each turn; a policy reads it and keeps nothing. */
export interface SeatView {
  readonly side: Side;
  turn: number;
  stage: Stage;
  /** One's own numbers, exactly. */
  readonly own: Readonly<SideRow>;
  /** Rounds played at the table. */
  rounds: number;
  /** Package of the mediator's text and of the other's standing offer, or −1. */
  text: number;
  theirOffer: number;
  /** Turns that the agreement has been carried out. */
  agreementAge: number;
  /** Deliveries so far: the host's own, or what the struck state takes for deliveries. */
  deliveries: number;
  /** The host's deliveries in a row; 0 for the struck state, which cannot tell. */
  deliveryRun: number;
  table: BargainingTable;
  /** The numbers by which policies go; those of an experiment where one replaces some. */
  readonly constants: PolicyCoefficients;
  /** How far a free-rider goes by price alone, 0 to 1, as the scenario has it. */
  readonly costSensitivity: number;
  /** How often the other side offered each option. */
  readonly theirTally: Float64Array;
  /** One's own part of last turn. */
  readonly ownMove: Readonly<SideMove>;
  /** The posture one perceived of the other last turn. */
  theirSeen: Posture;
  /** What kind of act it truly was: words, closures and force are public. */
  theirKind: ActKind;
  /** The other's public commitment, by its words. */
  theyAreCommitted: boolean;
  attack: boolean;
  attributed: boolean;
  channel: number;
  verification: number;
  gap: number;
  fence: number;
  /** Ripeness as one can estimate it: own motive, the middle of the other's strain band, own weariness for theirs; 0 under an agreement. */
  ripeness: number;
  /** The mediator both trust most. */
  mediator: number;
  /** Own reservation value at the table, in points; 0 away from it, as the two below. */
  reservation: number;
  /** Factor on the part of a package's worth that rests on a promise: 1 − trust, less what the mediator insures. */
  doubt: number;
  /** Points by which the mediator presses both sides to take its text. */
  press: number;
  /** The policy's own draw number k, 0 (included) to 1 (excluded). */
  readonly chance: (k: number) => number;
}

/** A view for one seat of a match; call `observe` at each turn before reading it. */
export function seatView(crisis: Crisis, side: Side): SeatView {
  const struck = side === 'struck';
  const policyDraw = struck ? DRAWS.policyOfStruck : DRAWS.policyOfHost;
  return {
    side,
    turn: 0,
    stage: 'calm',
    own: rowOf(crisis, side),
    rounds: 0,
    text: -1,
    theirOffer: -1,
    agreementAge: 0,
    deliveries: 0,
    deliveryRun: 0,
    table: crisis.table,
    constants: crisis.setting.policies,
    costSensitivity: crisis.setting.scenario.costSensitivity,
    theirTally: struck ? crisis.tallyOfHost : crisis.tallyOfStruck,
    ownMove: moveOf(crisis, side),
    theirSeen: 'restraint',
    theirKind: 'none',
    theyAreCommitted: false,
    attack: false,
    attributed: false,
    channel: 0,
    verification: 0,
    gap: 0,
    fence: 0,
    ripeness: 0,
    mediator: 0,
    reservation: 0,
    doubt: 0,
    press: 0,
    chance: (k) => readDice(throwDice(crisis.seed, crisis.turn, policyDraw + k)),
  };
}

/** Fills a view for the turn; `exactly` lets it see the other's strain and weariness (for the frozen vectors only). */
export function observe(view: SeatView, crisis: Crisis, exactly = false): void {
  const { side } = view;
  const { phase, rows, events, setting } = crisis;
  if (isEnding(phase)) throw new Error(`observe: the match is over (${phase})`);
  const other = otherSide(side);
  const { shared } = rows;
  const inTalks = isTalks(phase);
  view.table = crisis.table;
  view.turn = crisis.turn;
  view.stage = phase;
  view.theirSeen = moveOf(crisis, other).seen;
  view.theirKind = moveOf(crisis, other).kind;
  view.theyAreCommitted = rowOf(crisis, other)[COMMITMENT] > 0;
  view.attack = events.attack;
  view.attributed = events.attributed;
  view.channel = shared[CHANNEL];
  view.verification = shared[VERIFICATION];
  view.gap = shared[GAP];
  view.fence = shared[FENCE];
  const { deal } = rows;
  const isHost = side === 'host';
  view.rounds = deal[ROUNDS];
  view.text = deal[TEXT];
  view.theirOffer = deal[isHost ? OFFER_OF_STRUCK : OFFER_OF_HOST];
  view.agreementAge = deal[AGE];
  view.deliveries = deal[isHost ? DELIVERIES : SEEN_DELIVERIES];
  view.deliveryRun = isHost ? deal[DELIVERY_RUN] : 0;
  view.mediator = inTalks ? rows.deal[MEDIATOR] : bestMediator(setting);
  view.ripeness = 0;
  view.reservation = 0;
  view.doubt = 0;
  view.press = 0;
  // What is carried out is signed: nobody asks any more what could be.
  if (phase === 'implementing') return;
  view.ripeness = exactly
    ? ripeness(crisis, view.mediator)
    : estimatedRipeness(crisis, side, view.mediator);
  if (phase !== 'bargaining') return;
  weighReservation(crisis, side);
  view.reservation = view.own[RESERVATION];
  weighDoubt(view, crisis);
}

function weighDoubt(view: SeatView, crisis: Crisis): void {
  const { side } = view;
  const insured = side === 'host' ? 1 - guarantee(crisis) : 1;
  view.doubt = (1 - trustAtTable(crisis, side)) * insured;
  view.press = mediatorAt(crisis.setting, view.mediator).effects.press;
}

/** Ripeness as a side can estimate it. */
export function estimatedRipeness(crisis: Crisis, side: Side, mediator: number): number {
  const { rows, setting } = crisis;
  const own = rowOf(crisis, side);
  const theirStrain = bandMiddle(rowOf(crisis, otherSide(side))[STRAIN]);
  const lesser = Math.min(
    motive(setting, own[STRAIN], own[WEARINESS]),
    motive(setting, theirStrain, own[WEARINESS]),
  );
  return ripenessOf(setting, lesser, mediator, rows.shared[CREDIT], rows.shared[CHANNEL]);
}
