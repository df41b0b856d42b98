/** The log of a match: one plain entry a turn, from which everything that is shown or explained can be read. */
import { nearness } from '../table/bargainingTable.ts';
import { choiceOf, optionIds } from './choice.ts';
import type { Choice } from './choice.ts';
import type { Change, Crisis, SideMove, TurnEvents } from '../state/crisis.ts';
import { figuresOf } from '../rules/figures.ts';
import type { Figures } from '../rules/figures.ts';
import type { Act } from '../vocabulary/measures.ts';
import { originBelief } from '../rules/openTurn.ts';
import {
  AGE,
  DELIVERIES,
  KEPT,
  MEDIATOR,
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  PACKAGE,
  ROUNDS,
  SEEN_DELIVERIES,
  SHARED_QUANTITIES,
  SIDE_QUANTITIES,
  TEXT,
} from '../vocabulary/quantities.ts';
import type {
  SharedIndex,
  SharedQuantity,
  SideIndex,
  SideQuantity,
} from '../vocabulary/quantities.ts';
import { reservation, worth } from '../bargaining/reservation.ts';
import { isEnding } from '../vocabulary/words.ts';
import type { Phase, Posture, Side, Stage } from '../vocabulary/words.ts';

/** Every named number of a match at one moment. */
export interface Numbers {
  readonly struck: Readonly<Record<SideQuantity, number>>;
  readonly host: Readonly<Record<SideQuantity, number>>;
  readonly shared: Readonly<Record<SharedQuantity, number>>;
}

/** What one side did and was seen to do. */
export interface MoveRecord {
  readonly posture: Posture;
  readonly act: Act;
  readonly seen: Posture;
  readonly slipped: boolean;
  readonly misread: boolean;
}

/** An attack as it was, and as it was reported. */
export interface AttackRecord {
  readonly severity: number;
  readonly crossBorder: boolean;
  readonly attributed: boolean;
  /** Chance that the report on the origin is right. */
  readonly accuracy: number;
  /** What the report leaves as the chance that it came from across the frontier. */
  readonly belief: number;
}

/** The table after a turn of talks; packages as option ids in the order of the table. */
export interface TableRecord {
  readonly mediator: string;
  readonly round: number;
  readonly offers: Readonly<Record<Side, readonly string[] | null>>;
  readonly text: readonly string[] | null;
  readonly near: number;
  readonly agreement: readonly string[] | null;
  /** Whose words became the agreement this turn; `none` where nothing was signed. */
  readonly signed: TurnEvents['signedWords'];
  readonly age: number;
  readonly kept: number;
  readonly deliveries: number;
  /** Deliveries as the struck state sees them. */
  readonly seenDeliveries: number;
  /** What each side could just have signed when the turn was played, and what an agreement was worth to it. */
  readonly reservations: Readonly<Record<Side, number>>;
  readonly worth: Readonly<Record<Side, number>> | null;
}

/** One turn, complete. */
export interface TurnEntry {
  readonly turn: number;
  /** Where the crisis stood when the turn began, when both chose, and after it. */
  readonly stages: { readonly before: Phase; readonly chosen: Stage; readonly after: Phase };
  readonly injects: readonly string[];
  readonly attackChance: number;
  readonly attack: AttackRecord | null;
  readonly choices: Readonly<Record<Side, Choice>>;
  readonly deeds: Readonly<Record<Side, MoveRecord>>;
  readonly call: {
    readonly mediator: string;
    readonly chance: number;
    readonly opened: boolean;
  } | null;
  readonly strike: { readonly hit: boolean; readonly civilians: number } | null;
  readonly table: TableRecord | null;
  readonly implementing: {
    readonly caught: boolean;
    readonly breakChance: number;
    readonly broke: boolean;
  } | null;
  readonly figures: readonly Figures[];
  readonly changes: readonly Change[];
  /** How many of the changes came with the news, before anyone chose. */
  readonly opening: number;
  /** Every number after the turn. */
  readonly numbers: Numbers;
}

/** Every named number now. */
export function numbersOf({ rows }: Crisis): Numbers {
  const ofSide = (side: Side): Record<SideQuantity, number> =>
    Object.fromEntries(
      SIDE_QUANTITIES.map(({ name }, index) => [name, rows[side][index as SideIndex]]),
    ) as Record<SideQuantity, number>;
  return {
    struck: ofSide('struck'),
    host: ofSide('host'),
    shared: Object.fromEntries(
      SHARED_QUANTITIES.map(({ name }, index) => [name, rows.shared[index as SharedIndex]]),
    ) as Record<SharedQuantity, number>,
  };
}

/** What must be noted before a turn is finished, because finishing it may empty the deal file. */
export interface Before {
  readonly phase: Phase;
  readonly chosen: Stage;
  readonly choices: Readonly<Record<Side, Choice>>;
  readonly mediator: number;
  readonly opening: number;
}

/** Notes what a turn starts from; `phase` is where the crisis stood before the news. */
export function noteBefore(crisis: Crisis, phase: Phase): Before {
  if (isEnding(crisis.phase)) throw new Error(`noteBefore: the match is over (${crisis.phase})`);
  return {
    phase,
    chosen: crisis.phase,
    choices: {
      struck: choiceOf(crisis, 'struck', crisis.phase, crisis.struck),
      host: choiceOf(crisis, 'host', crisis.phase, crisis.host),
    },
    mediator: crisis.rows.deal[MEDIATOR],
    opening: crisis.trace?.changes.length ?? 0,
  };
}

/** The entry of the turn that has just been finished; the crisis must have been traced. */
export function entryOf(crisis: Crisis, before: Before): TurnEntry {
  const { events, setting, turn } = crisis;
  const changes = crisis.trace?.changes ?? [];
  const { chosen } = before;
  const struckForce = crisis.struck.kind === 'force';
  return {
    turn,
    stages: { before: before.phase, chosen, after: crisis.phase },
    injects: setting.scenario.injects.filter((inject) => inject.turn === turn).map(({ id }) => id),
    attackChance: events.attackChance,
    attack: events.attack
      ? {
          severity: events.severity,
          crossBorder: events.crossBorder,
          attributed: events.attributed,
          accuracy: events.accuracy,
          belief: originBelief(crisis),
        }
      : null,
    choices: before.choices,
    deeds: { struck: moveRecord(crisis.struck), host: moveRecord(crisis.host) },
    call: events.callMade
      ? {
          mediator: setting.mediators[events.caller]?.id ?? '',
          chance: events.callChance,
          opened: events.talksOpen,
        }
      : null,
    strike: struckForce ? { hit: events.hit, civilians: events.civilians } : null,
    table: tableRecord(crisis, before),
    implementing:
      chosen === 'implementing'
        ? {
            caught: events.caught,
            breakChance: events.breakChance,
            broke: events.agreementBreaksDown,
          }
        : null,
    figures: figures(crisis, changes),
    changes,
    opening: before.opening,
    numbers: numbersOf(crisis),
  };
}

function moveRecord({ posture, act, seen, slipped, misread }: SideMove): MoveRecord {
  return { posture, act, seen, slipped, misread };
}

function tableRecord(crisis: Crisis, before: Before): TableRecord | null {
  const { deal } = crisis.rows;
  const mediator = crisis.setting.scenario.mediators[deal[MEDIATOR]];
  if (mediator === undefined) return null;
  const pack = (index: number): readonly string[] | null =>
    index < 0 ? null : optionIds(crisis, index);
  const agreed = deal[PACKAGE];
  if (before.mediator < 0 && deal[ROUNDS] > 0)
    throw new Error('tableRecord: a round without a mediator');
  return {
    mediator: mediator.id,
    round: deal[ROUNDS],
    offers: { struck: pack(deal[OFFER_OF_STRUCK]), host: pack(deal[OFFER_OF_HOST]) },
    text: pack(deal[TEXT]),
    near: nearness(crisis.setting.table, deal[OFFER_OF_STRUCK], deal[OFFER_OF_HOST]),
    agreement: pack(agreed),
    signed: crisis.events.signedWords,
    age: deal[AGE],
    kept: deal[KEPT],
    deliveries: deal[DELIVERIES],
    seenDeliveries: deal[SEEN_DELIVERIES],
    reservations: { struck: reservation(crisis, 'struck'), host: reservation(crisis, 'host') },
    worth:
      agreed < 0
        ? null
        : { struck: worth(crisis, 'struck', agreed), host: worth(crisis, 'host', agreed) },
  };
}

function figures(crisis: Crisis, changes: readonly Change[]): Figures[] {
  const harm = (cause: Change['cause'], side: Side): number =>
    changes
      .filter(
        (change) =>
          change.quantity === 'civilianHarm' && change.cause === cause && change.side === side,
      )
      .reduce((sum, change) => sum + change.amount, 0);
  const events: Figures[] = [];
  const ofAttack = harm('attack', 'struck');
  if (ofAttack > 0) events.push(figuresOf(crisis, 'attack', 'struck', ofAttack));
  const ofStrike = harm('strike', 'host');
  if (ofStrike > 0) events.push(figuresOf(crisis, 'strike', 'host', ofStrike));
  const ofFire = harm('border-fire', 'struck');
  if (ofFire > 0) events.push(figuresOf(crisis, 'border-fire', 'struck', ofFire));
  return events;
}
