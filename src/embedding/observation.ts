/** What one side may see of a match when it chooses, as a plain value for other programs. */
import { optionIds } from '../model/match/choice.ts';
import {
  bandOf,
  observe as observeSeat,
  seatView,
  type SeatView,
} from '../model/match/seatView.ts';
import { moveOf, rowOf, type Crisis } from '../model/state/crisis.ts';
import { at, packageOf } from '../model/table/bargainingTable.ts';
import type { Act, ActKind, Measure } from '../model/vocabulary/measures.ts';
import {
  COHESION,
  COMMITMENT,
  HARM,
  MEMORY,
  MILITANTS,
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  OUTRAGE,
  PACKAGE,
  STRAIN,
  SUPPORT,
  TENSION,
  TRUST,
  WEARINESS,
  type SideQuantity,
} from '../model/vocabulary/quantities.ts';
import {
  isEnding,
  otherSide,
  type Posture,
  type Side,
  type Stage,
} from '../model/vocabulary/words.ts';
import { crisisOf, legalMeasures, sideOf, type Match } from './match.ts';
import { shown } from './shown.ts';

/** A third of a quantity's range: 0 low, 1 middle, 2 high. */
export type Band = 0 | 1 | 2;

/** What a side can see of the other's pressures: bands, as a player is shown them. `cohesion` is `null` of the struck state, which has none. */
export interface TheirBands {
  readonly support: Band;
  readonly outrage: Band;
  readonly strain: Band;
  readonly trust: Band;
  readonly cohesion: Band | null;
}

/** What stands between the two sides. */
export interface SharedNumbers {
  /** Standing contact between the states, 0 to 100 points. */
  readonly channel: number;
  /** How much of what is delivered can be seen, 0 to 1. */
  readonly verification: number;
  /** Deliveries demanded and not made, 0 to 4. */
  readonly gap: number;
  /** How much of the frontier is fenced, 0 to 1. */
  readonly fence: number;
  readonly tension: Band;
  /** What the militants can do. */
  readonly militants: Band;
}

/** What a side knows of the turn before. */
export interface LastTurn {
  /** What the side itself did; `slipped` where its order was carried out otherwise than given. */
  readonly own: { readonly posture: Posture; readonly act: Act; readonly slipped: boolean };
  /** The other side's posture as it was perceived, which may be a misreading, and what kind of act it truly was, because words, closures and force are public. */
  readonly theirs: { readonly posture: Posture; readonly kind: ActKind };
}

/** An option of an issue at the table. */
export interface ObservedOption {
  readonly id: string;
  /** What it is privately worth to the side if every promise were believed, in points, 0 or more. */
  readonly worth: number;
  /** How often the other side asked for it, a number of rounds; it begins at what is expected before any offer, 0 to 1. */
  readonly asked: number;
}

/** An issue at the table, its options from the best for the struck state to the best for the host. */
export interface ObservedIssue {
  readonly id: string;
  readonly options: readonly ObservedOption[];
}

/** The bargaining table as a side sees it. A package is a list of option ids, one an issue, in the order of the issues. */
export interface ObservedTable {
  /** The round that is open, from 1 on. */
  readonly round: number;
  readonly issues: readonly ObservedIssue[];
  /** The least worth of a package that the side could sign at home now, in points (its reservation value); see `packageWorth`. */
  readonly reservation: number;
  /** Points by which the mediator presses both sides to take its text, 0 or more. */
  readonly press: number;
  /** The standing offers, and the mediator's text; `null` while there is none. */
  readonly ownOffer: readonly string[] | null;
  readonly theirOffer: readonly string[] | null;
  readonly text: readonly string[] | null;
}

/** An agreement that is being carried out, as a side sees it. */
export interface Agreement {
  readonly options: readonly string[];
  /** Turns for which it has been carried out, 0 or more. */
  readonly turns: number;
  /** Deliveries of the host so far: its own, or what the struck state takes for deliveries. */
  readonly deliveries: number;
  /** The host's deliveries in a row; `null` for the struck state, which cannot tell. */
  readonly deliveriesInARow: number | null;
}

/** Everything that one side may see in the open turn. Plain data, which has a JSON; it does not change when the match goes on. */
export interface Observation {
  readonly side: Side;
  /** From 1 on. */
  readonly turn: number;
  readonly stage: Stage;
  /** What the side may do, as `legalMeasures` gives it. */
  readonly legalMeasures: readonly Measure[];
  /**
   * The side's own numbers, exactly: `support`, `outrage`, `cohesion` (0 for the struck state, which has none) and `strain` 0 to 100 points; `trust` 0.03 to 0.97, a probability;
   * `publicCommitment` 0 to 3 points; `weariness` 0 to 1; `civilianHarm` 0 or more, in points of harm.
   */
  readonly own: Readonly<Record<SideQuantity, number>>;
  readonly theirs: TheirBands;
  /** Whether the other side stands by something that it said in public. */
  readonly theyAreCommitted: boolean;
  readonly shared: SharedNumbers;
  /** The attack that opened the turn, if there was one; `attributed` where the report puts it down to militants from the host's soil, which may be wrong. */
  readonly attack: { readonly attributed: boolean } | null;
  /** Ripeness for talks as the side can estimate it, about 0 to 1; 0 while an agreement is carried out. */
  readonly ripeness: number;
  /** The id of the mediator at the table; away from it, of the one that both sides trust most. */
  readonly mediator: string;
  /** `null` in the first turn. */
  readonly lastTurn: LastTurn | null;
  /** `null` but at the stage `bargaining`. */
  readonly table: ObservedTable | null;
  /** `null` but at the stage `implementing`. */
  readonly agreement: Agreement | null;
  /** The number that the side's last choice asked to be remembered; 0 at first. */
  readonly memory: number;
}

/** What an observation was made of. */
interface Origin {
  readonly crisis: Crisis;
  readonly view: SeatView;
  readonly turn: number;
}

/** An observation that knows what it was made of. A private field and not a `WeakMap`, which a garbage collector goes through again and again. */
class Seen {
  readonly #origin: Origin;

  constructor(seen: Observation, origin: Origin) {
    Object.assign(this, seen);
    this.#origin = origin;
  }

  static originOf(observation: unknown): Origin | undefined {
    return typeof observation === 'object' && observation !== null && #origin in observation
      ? observation.#origin
      : undefined;
  }
}

/**
 * What one side may see in the open turn (observation, information state of one turn): its own numbers, public events, the other side's pressures in
 * bands, and at the table what options are worth to it alone. It holds neither the seed nor the other side's type, worth or intentions.
 *
 * Throws a `TypeError` for what is no match, a `RangeError` for what is no side, and an `Error` for a match that is over.
 */
export function observe(match: Match, side: Side): Observation {
  const crisis = crisisOf(match);
  const { phase: stage, rows, setting, turn } = crisis;
  const seat = sideOf(side);
  if (isEnding(stage)) throw new Error(`observe: the match is over (${stage})`);
  const view = seatView(crisis, seat);
  observeSeat(view, crisis);
  const { attack, attributed, channel, fence, gap, ripeness, theyAreCommitted, verification } =
    view;
  const { shared } = rows;
  const seen: Observation = {
    side: seat,
    turn,
    stage,
    legalMeasures: legalMeasures(match, seat),
    own: ownNumbers(view),
    theirs: theirBands(crisis, otherSide(seat)),
    theyAreCommitted,
    shared: {
      channel,
      verification,
      gap,
      fence,
      tension: bandOf(shared[TENSION] / 100),
      militants: bandOf(shared[MILITANTS] / 100),
    },
    attack: attack ? { attributed } : null,
    ripeness,
    mediator: setting.mediators[view.mediator]?.id ?? '',
    lastTurn: turn > 1 ? lastTurn(crisis, view) : null,
    table: stage === 'bargaining' ? observedTable(crisis, view) : null,
    agreement: stage === 'implementing' ? agreement(crisis, view) : null,
    memory: view.own[MEMORY],
  };
  return new Seen(seen, { crisis, view, turn }) as unknown as Observation;
}

/**
 * What an observation was made of, as long as the match stands where it stood. Throws a `TypeError` for a copy of an observation, and an
 * `Error` where the match was moved on in place.
 */
export function originOf(observation: Observation): Origin {
  const origin = Seen.originOf(observation);
  if (origin === undefined)
    throw new TypeError(
      `an observation is the very object that observe gave, no copy of it, and not ${shown(observation)}`,
    );
  const { crisis, turn } = origin;
  if (crisis.turn !== turn || isEnding(crisis.phase))
    throw new Error(
      `the observation is of turn ${turn}, but playInPlace has moved its match on since; observe it anew`,
    );
  return origin;
}

/**
 * What a package is worth to the observing side now, in points: the worth of its options, less what rests on promises as far as they
 * are not believed. The side could sign what is worth at least `observation.table.reservation`.
 *
 * `options` are option ids, one an issue, in the order of the issues. Throws as `policies` do for what is no observation, a `TypeError`
 * away from the table, and a `RangeError` for an option that its issue does not have or a list of another length.
 */
export function packageWorth(observation: Observation, options: readonly string[]): number {
  const { crisis, view } = originOf(observation);
  if (observation.table === null)
    throw new TypeError(`packageWorth: there is no table at the stage ${observation.stage}`);
  const { issues } = crisis.setting.scenario.table;
  if (options.length !== issues.length)
    throw new RangeError(
      `packageWorth: a package names one option for each of ${issues.length} issues, not ${options.length}`,
    );
  const chosen = issues.map((issue, phase) => {
    const index = issue.options.findIndex(({ id }) => id === options[phase]);
    if (index < 0)
      throw new RangeError(
        `packageWorth: the issue "${issue.id}" has no option ${shown(options[phase])}; there are ${issue.options.map(({ id }) => id).join(', ')}`,
      );
    return index;
  });
  const { table } = crisis;
  const index = packageOf(table, chosen);
  const isStruck = view.side === 'struck';
  const promise = isStruck ? table.promiseToStruck : table.promiseToHost;
  return (
    at(isStruck ? table.worthToStruck : table.worthToHost, index) - at(promise, index) * view.doubt
  );
}

function ownNumbers({ own }: SeatView): Readonly<Record<SideQuantity, number>> {
  return {
    support: own[SUPPORT],
    outrage: own[OUTRAGE],
    cohesion: own[COHESION],
    strain: own[STRAIN],
    trust: own[TRUST],
    publicCommitment: own[COMMITMENT],
    weariness: own[WEARINESS],
    civilianHarm: own[HARM],
  };
}

function theirBands(crisis: Crisis, other: Side): TheirBands {
  const row = rowOf(crisis, other);
  return {
    support: bandOf(row[SUPPORT] / 100),
    outrage: bandOf(row[OUTRAGE] / 100),
    strain: bandOf(row[STRAIN] / 100),
    trust: bandOf(row[TRUST]),
    cohesion: other === 'host' ? bandOf(row[COHESION] / 100) : null,
  };
}

function lastTurn(crisis: Crisis, { side, theirKind, theirSeen }: SeatView): LastTurn {
  const { act, posture, slipped } = moveOf(crisis, side);
  return { own: { posture, act, slipped }, theirs: { posture: theirSeen, kind: theirKind } };
}

function observedTable(crisis: Crisis, view: SeatView): ObservedTable {
  const { side, table, theirTally } = view;
  const { deal } = crisis.rows;
  const worth = table.worthOfOption[side];
  return {
    round: view.rounds + 1,
    issues: crisis.setting.scenario.table.issues.map((issue, phase) => ({
      id: issue.id,
      options: issue.options.map(({ id }, option) => {
        const slot = (table.tallyStart[phase] ?? 0) + option;
        return { id, worth: worth[slot] ?? 0, asked: theirTally[slot] ?? 0 };
      }),
    })),
    reservation: view.reservation,
    press: view.press,
    ownOffer: idsOf(crisis, deal[side === 'struck' ? OFFER_OF_STRUCK : OFFER_OF_HOST]),
    theirOffer: idsOf(crisis, view.theirOffer),
    text: idsOf(crisis, view.text),
  };
}

function agreement(crisis: Crisis, view: SeatView): Agreement {
  return {
    options: idsOf(crisis, crisis.rows.deal[PACKAGE]) ?? [],
    turns: view.agreementAge,
    deliveries: view.deliveries,
    deliveriesInARow: view.side === 'host' ? view.deliveryRun : null,
  };
}

function idsOf(crisis: Crisis, index: number): readonly string[] | null {
  return index < 0 ? null : optionIds(crisis, index);
}
