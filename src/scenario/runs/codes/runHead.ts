/** The head of a packed run: which match it was, who sat where, what was bet, and how the choices after it are packed. */
import { base16 } from '@scure/base';
import { TEXT_FORMS } from '../../../model/scenarioShape/declaration.ts';
import { PLAYABLE_NAMES, POLICY_RECORDS } from '../../../model/vocabulary/policyRecords.ts';
import { recordOf } from '../../../model/exact/recordOf.ts';
import type { Bet, RunFile, Seat } from '../../../model/match/run.ts';
import { ENDINGS, SIDES, type Side } from '../../../model/vocabulary/words.ts';
import { createByteReader, createByteWriter } from './bytes.ts';
import { LONGEST_LABEL, MOST_PERSONS, MOST_TURNS } from '../runLimits.ts';

/** What a head says; `packed` are the digits of all choices. */
export interface RunHead extends Pick<RunFile, 'scenario' | 'rules' | 'seed' | 'seats' | 'bets'> {
  readonly group: string | undefined;
  readonly label: string | undefined;
  readonly clock: true | undefined;
  readonly habits: Readonly<Record<HabitOfRun, boolean>>;
  readonly turns: number;
  readonly packed: Uint8Array;
}

/** What the choices of a run may need digits for; a run without it spends none. */
export const HABITS_OF_RUN = ['beliefsOfStruck', 'beliefsOfHost', 'lapses', 'wayward'] as const;
export type HabitOfRun = (typeof HABITS_OF_RUN)[number];

/** The number of every seat in a code. */
const SEAT_NUMBERS: Readonly<Record<Seat, number>> = {
  person: 0,
  ...recordOf(PLAYABLE_NAMES, (name) => POLICY_RECORDS[name].code),
};
const SEATS: ReadonlyMap<number, Seat> = new Map(
  (Object.keys(SEAT_NUMBERS) as readonly Seat[]).map((seat) => [SEAT_NUMBERS[seat], seat]),
);

const HASH_BYTES = 8;
const LONGEST_ID = 64;

const FLAGS = {
  betOfStruck: 1,
  betOfHost: 2,
  group: 4,
  label: 8,
  beliefsOfStruck: 16,
  beliefsOfHost: 32,
  lapses: 64,
  wayward: 128,
  clock: 256,
  played: 512,
} as const satisfies Record<HabitOfRun, number> & Record<string, number>;
const BET_FLAGS = { struck: FLAGS.betOfStruck, host: FLAGS.betOfHost } as const;
const ALL_FLAGS = 1023;

/** A head as bytes. Throws for a fingerprint that is none, and for a label that is too long. */
export function writeHead(head: RunHead): Uint8Array {
  const { scenario, seats, bets, group, label, clock, habits, packed } = head;
  const writer = createByteWriter();
  writer.raw(bytesOfHash(scenario.hash));
  writer.text(scenario.id);
  writer.number(head.rules);
  writer.number(head.seed >>> 0);
  for (const side of SIDES) writer.number(SEAT_NUMBERS[seats[side]]);
  let flags = 0;
  for (const habit of HABITS_OF_RUN) flags |= habits[habit] ? FLAGS[habit] : 0;
  for (const side of SIDES) flags |= bets[side] === undefined ? 0 : BET_FLAGS[side];
  flags |= group === undefined ? 0 : FLAGS.group;
  flags |= label === undefined ? 0 : FLAGS.label;
  flags |= clock === undefined ? 0 : FLAGS.clock;
  flags |= scenario.played === undefined ? 0 : FLAGS.played;
  writer.number(flags);
  if (scenario.played !== undefined) writer.raw(bytesOfHash(scenario.played));
  for (const side of SIDES) {
    const bet = bets[side];
    if (bet === undefined) continue;
    writer.number(ENDINGS.indexOf(bet.ending));
    writer.number(bet.persons);
  }
  for (const text of [group, label]) {
    if (text === undefined) continue;
    if (text.length > LONGEST_LABEL)
      throw new RangeError(
        `writeHead: a label of ${text.length} letters, at most ${LONGEST_LABEL}`,
      );
    writer.text(text);
  }
  writer.number(head.turns);
  writer.number(packed.length);
  writer.raw(packed);
  return writer.toBytes();
}

function bytesOfHash(hash: string): Uint8Array {
  if (hash.length !== 2 * HASH_BYTES || !/^[0-9a-f]*$/.test(hash))
    throw new Error(`writeHead: "${hash}" is not the fingerprint of a scenario`);
  return base16.decode(hash.toUpperCase());
}

/** The head that these bytes are; undefined where they are none. Never throws. */
export function readHead(bytes: Uint8Array): RunHead | undefined {
  const reader = createByteReader(bytes);
  const hash = base16.encode(reader.raw(HASH_BYTES)).toLowerCase();
  const id = reader.text();
  const rules = reader.number();
  const seed = reader.number();
  const struck = SEATS.get(reader.number());
  const host = SEATS.get(reader.number());
  const flags = reader.number();
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const played = has(FLAGS.played)
    ? base16.encode(reader.raw(HASH_BYTES)).toLowerCase()
    : undefined;
  const bets: Partial<Record<Side, Bet>> = {};
  let isBetSound = true;
  for (const side of SIDES) {
    if (!has(BET_FLAGS[side])) continue;
    const ending = ENDINGS[reader.number()];
    const persons = reader.number();
    isBetSound &&= ending !== undefined && persons <= MOST_PERSONS;
    if (ending !== undefined) bets[side] = { ending, persons };
  }
  const group = has(FLAGS.group) ? reader.text() : undefined;
  const label = has(FLAGS.label) ? reader.text() : undefined;
  const turns = reader.number();
  const packed = reader.raw(reader.number());
  const isSound =
    isBetSound &&
    reader.isSound() &&
    reader.isAtEnd() &&
    id.length <= LONGEST_ID &&
    TEXT_FORMS.id.pattern.test(id) &&
    seed <= 0xffff_ffff &&
    flags <= ALL_FLAGS &&
    Math.max(group?.length ?? 0, label?.length ?? 0) <= LONGEST_LABEL &&
    turns <= MOST_TURNS;
  if (!isSound || struck === undefined || host === undefined) return undefined;
  const habits = {
    beliefsOfStruck: has(FLAGS.beliefsOfStruck),
    beliefsOfHost: has(FLAGS.beliefsOfHost),
    lapses: has(FLAGS.lapses),
    wayward: has(FLAGS.wayward),
  };
  return {
    scenario: played === undefined ? { id, hash } : { id, hash, played },
    rules,
    seed: seed | 0,
    seats: { struck, host },
    bets,
    group,
    label,
    clock: has(FLAGS.clock) ? true : undefined,
    habits,
    turns,
    packed,
  };
}
