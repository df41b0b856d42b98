/**
 * The numbers of a crisis as rows of a typed array: one row a side, one they share, one for the table.
 * Rows, not objects: a match is copied in one call, and analysis plays many without allocating.
 */

/** What is counted of each side, with its range; the position in the list is its index in the row. */
export const SIDE_QUANTITIES = [
  {
    name: 'support',
    low: 0,
    high: 100,
    unit: 'points',
    meaning: 'Public support of the leadership; below 20 it falls.',
  },
  { name: 'outrage', low: 0, high: 100, unit: 'points', meaning: 'Public anger.' },
  {
    name: 'cohesion',
    low: 0,
    high: 100,
    unit: 'points',
    meaning: 'Unity of the host’s ruling movement; below 30 it can fracture. Host only.',
  },
  {
    name: 'strain',
    low: 0,
    high: 100,
    unit: 'points',
    meaning: 'Economic and political vulnerability.',
  },
  {
    name: 'trust',
    low: 0.03,
    high: 0.97,
    unit: 'probability',
    meaning: 'Belief that the other side is sincere.',
  },
  {
    name: 'publicCommitment',
    low: 0,
    high: 3,
    unit: 'points',
    meaning: 'How far the leadership has bound itself in public.',
  },
  {
    name: 'weariness',
    low: 0,
    high: 1,
    unit: 'share',
    meaning: 'Felt failure of force. Contains no civilian term.',
  },
  {
    name: 'civilianHarm',
    low: 0,
    high: 1e6,
    unit: 'harm',
    meaning: 'Casualties, displacement, schooling and livelihood lost; never decays.',
  },
] as const;

export const SUPPORT = 0;
export const OUTRAGE = 1;
export const COHESION = 2;
export const STRAIN = 3;
export const TRUST = 4;
export const COMMITMENT = 5;
export const WEARINESS = 6;
export const HARM = 7;
/** Consecutive turns of restraint outside an agreement (fades by one a turn otherwise). */
export const RESTRAINT_RUN = 8;
/** Consecutive turns with force. */
export const FORCE_RUN = 9;
/** Uses of force in the match. */
export const FORCE_COUNT = 10;
/** A policy's own memory. */
export const MEMORY = 11;
/** Civilian harm at the start of the turn. */
export const HARM_BEFORE = 12;
/** Public commitment backed down from this turn. */
export const BACKED_DOWN = 13;
/** Bayes factor of what the side has just learnt of the other (below 1: less trust). */
export const EVIDENCE = 14;
/** The least worth of an agreement that the side could sign, in points, when it was last weighed. */
export const RESERVATION = 15;
export const SIDE_ROW = 16;

/** What both sides share. */
export const SHARED_QUANTITIES = [
  { name: 'militants', low: 3, high: 97, unit: 'points', meaning: 'Militant capacity.' },
  {
    name: 'channel',
    low: 0,
    high: 100,
    unit: 'points',
    meaning: 'Standing contact between the states; what is missing to 100 is the vacuum.',
  },
  { name: 'tension', low: 0, high: 100, unit: 'points', meaning: 'Nearness to the brink.' },
  {
    name: 'verification',
    low: 0,
    high: 1,
    unit: 'share',
    meaning: 'How much of what is delivered can be seen.',
  },
  {
    name: 'gap',
    low: 0,
    high: 4,
    unit: 'deliveries',
    meaning: 'Expectations gap: demanded minus delivered.',
  },
  {
    name: 'lull',
    low: 0,
    high: 3,
    unit: 'turns',
    meaning: 'Turns of fewer attacks still to come.',
  },
  { name: 'credit', low: 0.4, high: 1, unit: 'share', meaning: 'The mediators’ patience.' },
  { name: 'fence', low: 0, high: 1, unit: 'share', meaning: 'How much of the frontier is fenced.' },
] as const;

export const MILITANTS = 0;
export const CHANNEL = 1;
export const TENSION = 2;
export const VERIFICATION = 3;
export const GAP = 4;
export const LULL = 5;
export const CREDIT = 6;
export const FENCE = 7;
/** 1 after a turn in which the host dismantled, else 0. */
export const DISMANTLED = 8;
/** Attacks in the match so far. */
export const ATTACKS = 9;
/** What has just happened to the militants, in points, before their capacity resists it. */
export const PUSH = 10;
export const SHARED_ROW = 11;

/** The deal file. Indices are −1 where there is none. */
export const MEDIATOR = 0;
export const ROUNDS = 1;
export const OFFER_OF_STRUCK = 2;
export const OFFER_OF_HOST = 3;
export const TEXT = 4;
/** Share of issues on which the two offers agree. */
export const NEAR = 5;
export const PACKAGE = 6;
export const AGE = 7;
export const KEPT = 8;
export const DELIVERIES = 9;
export const DELIVERY_RUN = 10;
export const OWNERSHIP = 11;
/** Deliveries as the struck state sees them: a relocation that is not caught counts. */
export const SEEN_DELIVERIES = 12;
/** Political cover of the host for acting against kin this turn, a share. */
export const COVER = 13;
export const DEAL_ROW = 14;

interface Range {
  readonly low: number;
  readonly high: number;
}
type RowOver<Quantities extends readonly Range[]> = Readonly<
  Record<Below<Quantities['length']>, number>
>;

/** The least values of a list of quantities, as a row. The cast is sound: a row has exactly the indices of its list. */
export function lowsOf<Quantities extends readonly Range[]>(list: Quantities): RowOver<Quantities> {
  return Float64Array.from(list, ({ low }) => low) as unknown as RowOver<Quantities>;
}

/** The greatest values of a list of quantities, as a row. */
export function highsOf<Quantities extends readonly Range[]>(
  list: Quantities,
): RowOver<Quantities> {
  return Float64Array.from(list, ({ high }) => high) as unknown as RowOver<Quantities>;
}

type Below<N extends number, Seen extends 0[] = []> = Seen['length'] extends N
  ? never
  : Seen['length'] | Below<N, [...Seen, 0]>;

export type SideIndex = Below<typeof SIDE_ROW>;
export type SharedIndex = Below<typeof SHARED_ROW>;
export type DealIndex = Below<typeof DEAL_ROW>;

export type SideRow = Record<SideIndex, number>;
export type SharedRow = Record<SharedIndex, number>;
export type DealRow = Record<DealIndex, number>;

export type SideQuantity = (typeof SIDE_QUANTITIES)[number]['name'];
export type SharedQuantity = (typeof SHARED_QUANTITIES)[number]['name'];

/** The rows of a match within one array, in the order struck, host, shared, deal. */
export interface Rows {
  readonly all: Float64Array;
  readonly struck: SideRow;
  readonly host: SideRow;
  readonly shared: SharedRow;
  readonly deal: DealRow;
}

/** Fresh rows, all zero. The casts are sound: each view has exactly the indices of its row's type. */
export function emptyRows(): Rows {
  const all = new Float64Array(2 * SIDE_ROW + SHARED_ROW + DEAL_ROW);
  const view = (from: number, length: number): unknown => all.subarray(from, from + length);
  return {
    all,
    struck: view(0, SIDE_ROW) as SideRow,
    host: view(SIDE_ROW, SIDE_ROW) as SideRow,
    shared: view(2 * SIDE_ROW, SHARED_ROW) as SharedRow,
    deal: view(2 * SIDE_ROW + SHARED_ROW, DEAL_ROW) as DealRow,
  };
}
