/** Talks and agreements of a match, read from its log: what was signed, and how it fared. */
import type { TableRecord, TurnEntry } from '../../model/match/log.ts';
import { ACT_KINDS } from '../../model/vocabulary/measures.ts';
import { isTalks } from '../../model/vocabulary/words.ts';

/** How an agreement came to an end, or that it was still in force with the match. */
export const FATES = ['in-force', 'force', 'left', 'broke'] as const;
export type Fate = (typeof FATES)[number];

/** One agreement. */
export interface Agreement {
  readonly turn: number;
  readonly mediator: string;
  /** Option ids in the order of the table's issues. */
  readonly options: readonly string[];
  /** Turns it was kept, and deliveries under it. */
  readonly kept: number;
  readonly deliveries: number;
  readonly fate: Fate;
  /** The turn of its end, null while in force. */
  readonly ended: number | null;
}

/** One time at the table. */
export interface TalksTold {
  readonly opened: number;
  readonly mediator: string;
  /** The greatest share of issues on which the two offers agreed, 0 to 1. */
  readonly nearest: number;
  readonly agreement: Agreement | null;
}

/** Every time the two sides sat down, in order. */
export function readTalks(log: readonly TurnEntry[]): readonly TalksTold[] {
  return log.flatMap((entry, index) =>
    entry.call?.opened === true
      ? [talksFrom(entry.turn, entry.call.mediator, log.slice(index + 1))]
      : [],
  );
}

function talksFrom(opened: number, mediator: string, after: readonly TurnEntry[]): TalksTold {
  const ends = after.findIndex(({ stages }) => !isTalking(stages.chosen));
  const turns = ends < 0 ? after : after.slice(0, ends);
  return {
    opened,
    mediator,
    nearest: Math.max(0, ...turns.map(({ table }) => table?.near ?? 0)),
    agreement: agreementIn(turns),
  };
}

function isTalking(stage: TurnEntry['stages']['chosen']): boolean {
  return isTalks(stage);
}

function agreementIn(turns: readonly TurnEntry[]): Agreement | null {
  const at = turns.findIndex(({ table }) => table !== null && table.agreement !== null);
  const signing = turns[at];
  const { table } = signing ?? { table: null };
  if (signing === undefined || table === null || table.agreement === null) return null;
  const carried = turns.slice(at + 1);
  const end = carried.find((entry) => entry.table === null);
  return {
    turn: signing.turn,
    mediator: table.mediator,
    options: table.agreement,
    ...keptIn([table, ...carried.map((entry) => entry.table)]),
    fate: end === undefined ? 'in-force' : fateOf(end),
    ended: end?.turn ?? null,
  };
}

function keptIn(tables: readonly (TableRecord | null)[]): Pick<Agreement, 'kept' | 'deliveries'> {
  const there = tables.filter((table) => table !== null);
  return {
    kept: Math.max(...there.map(({ kept }) => kept)),
    deliveries: Math.max(...there.map(({ deliveries }) => deliveries)),
  };
}

function fateOf({ deeds }: TurnEntry): Fate {
  const kinds = [ACT_KINDS[deeds.struck.act], ACT_KINDS[deeds.host.act]];
  if (kinds.includes('force')) return 'force';
  return kinds.includes('leaving') ? 'left' : 'broke';
}
