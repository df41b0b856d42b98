/** The whole bargaining space of a table at one moment: what every package is worth to both, which are efficient, and what a deal left unused. */
import { worthToHost, worthToStruck } from '../table/bargainingTable.ts';
import type { BargainingTable } from '../table/bargainingTable.ts';
import type { Crisis } from '../state/crisis.ts';
import { guarantee, reservation, trustAtTable } from './reservation.ts';
import type { Side } from '../vocabulary/words.ts';

/** What decides the worth of packages at one moment, and what each side could sign. */
export interface TableMoment {
  /** Each side's belief that the other means what it says, 0 to 1. */
  readonly trust: Readonly<Record<Side, number>>;
  /** How far the mediator insures the host against a breach, 0 to 1. */
  readonly guarantee: number;
  /** Reservation values: the least worth that each could sign, in points. */
  readonly least: Readonly<Record<Side, number>>;
}

/** The moment of a match that stands at the table: what each side weighs packages by as it comes to it. */
export function momentOf(crisis: Crisis): TableMoment {
  return {
    trust: { struck: trustAtTable(crisis, 'struck'), host: trustAtTable(crisis, 'host') },
    guarantee: guarantee(crisis),
    least: { struck: reservation(crisis, 'struck'), host: reservation(crisis, 'host') },
  };
}

/** A bargaining space. Packages are the table's indices. */
export interface BargainingSpace {
  readonly least: Readonly<Record<Side, number>>;
  /** Worth of every package to each side, in points, by index. */
  readonly worth: Readonly<Record<Side, readonly number[]>>;
  /** The efficient packages, from the host's best to the struck state's: no other gives one side more and the other no less (Pareto). Of equals, the first. */
  readonly frontier: readonly number[];
  /** The packages that neither would have to refuse, in their order: the zone of possible agreement. */
  readonly zone: readonly number[];
  /** The package of the zone with the greatest product of both gains over the least each could sign (Nash 1950); null where the zone is empty. */
  readonly nash: number | null;
}

/** Worths are told apart to so many parts of a point: what is closer differs by rounding only. */
const PARTS = 1e9;

/** Weighs every package of a table at one moment. */
export function bargainingSpace(table: BargainingTable, at: TableMoment): BargainingSpace {
  const struck: number[] = [];
  const host: number[] = [];
  const zone: number[] = [];
  for (let index = 0; index < table.packages; index++) {
    const ofStruck = worthOf.struck(table, index, at);
    const ofHost = worthOf.host(table, index, at);
    struck.push(ofStruck);
    host.push(ofHost);
    if (ofStruck >= at.least.struck && ofHost >= at.least.host) zone.push(index);
  }
  const worth = { struck, host };
  return {
    least: at.least,
    worth,
    frontier: frontierOf(struck, host),
    zone,
    nash: nashOf(worth, zone, at.least),
  };
}

/** Whether any package is one that neither would have to refuse: the zone of a bargaining space, without the space. */
export function hasZone(table: BargainingTable, at: TableMoment): boolean {
  for (let index = 0; index < table.packages; index++)
    if (
      worthOf.struck(table, index, at) >= at.least.struck &&
      worthOf.host(table, index, at) >= at.least.host
    )
      return true;
  return false;
}

/**
 * The value that a deal left on the table, in points of both sides together: the greatest sum of both worths among the packages that give
 * neither side less than the deal does, less the deal's own sum. 0 for an efficient deal. Throws on an index outside the table.
 */
export function leftOnTable({ worth, frontier }: BargainingSpace, deal: number): number {
  const ofStruck = worth.struck[deal];
  const ofHost = worth.host[deal];
  if (ofStruck === undefined || ofHost === undefined)
    throw new Error(`leftOnTable: the table has no package ${deal}`);
  let best = 0;
  // Whatever is at least as good for both is outdone by, or equal to, something on the frontier.
  for (const index of frontier) {
    const moreToStruck = (worth.struck[index] ?? 0) - ofStruck;
    const moreToHost = (worth.host[index] ?? 0) - ofHost;
    if (moreToStruck >= 0 && moreToHost >= 0) best = Math.max(best, moreToStruck + moreToHost);
  }
  return grained(best);
}

/** What one package of a table is worth to each side at a moment, in points. */
export function worthAt(
  table: BargainingTable,
  index: number,
  at: TableMoment,
): Readonly<Record<Side, number>> {
  return { struck: worthOf.struck(table, index, at), host: worthOf.host(table, index, at) };
}

const worthOf = {
  struck: (table: BargainingTable, index: number, { trust }: TableMoment): number =>
    grained(worthToStruck(table, index, trust.struck)),
  host: (table: BargainingTable, index: number, { trust, guarantee: insured }: TableMoment) =>
    grained(worthToHost(table, index, trust.host, insured)),
} as const;

function grained(points: number): number {
  return Math.round(points * PARTS) / PARTS;
}

/** Walks from the package worth most to the struck state; efficient is what is worth more to the host than all before it. */
function frontierOf(struck: readonly number[], host: readonly number[]): readonly number[] {
  const order = [...struck.keys()].sort(
    (one, other) =>
      (struck[other] ?? 0) - (struck[one] ?? 0) ||
      (host[other] ?? 0) - (host[one] ?? 0) ||
      one - other,
  );
  const efficient: number[] = [];
  let greatest = -Infinity;
  for (const index of order) {
    const ofHost = host[index] ?? 0;
    if (ofHost <= greatest) continue;
    greatest = ofHost;
    efficient.push(index);
  }
  return efficient.reverse();
}

/** Of equal products the greater sum, of equal sums the first. */
function nashOf(
  worth: BargainingSpace['worth'],
  zone: readonly number[],
  least: BargainingSpace['least'],
): number | null {
  let best: { readonly index: number; readonly product: number; readonly sum: number } | null =
    null;
  for (const index of zone) {
    const ofStruck = (worth.struck[index] ?? 0) - least.struck;
    const ofHost = (worth.host[index] ?? 0) - least.host;
    const found = { index, product: ofStruck * ofHost, sum: ofStruck + ofHost };
    if (
      best === null ||
      found.product > best.product ||
      (found.product === best.product && found.sum > best.sum)
    )
      best = found;
  }
  return best?.index ?? null;
}
