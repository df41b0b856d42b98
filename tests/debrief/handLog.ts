/** Turns of a log written by hand: a quiet turn, and what a test sets otherwise. */
import type { Change } from '../../src/model/state/crisis.ts';
import type { MoveRecord, Numbers, TableRecord, TurnEntry } from '../../src/model/match/log.ts';
import { defaultMeasure } from '../../src/model/vocabulary/measures.ts';
import type { Measure } from '../../src/model/vocabulary/measures.ts';
import { SHARED_QUANTITIES, SIDE_QUANTITIES } from '../../src/model/vocabulary/quantities.ts';
import type { Side, Stage } from '../../src/model/vocabulary/words.ts';

/** What a test says of a turn; everything else is quiet. */
interface Said {
  readonly stage?: Stage;
  readonly after?: TurnEntry['stages']['after'];
  /** What a side chose, and did unless `moves` says otherwise; restraint where left out. */
  readonly chose?: Partial<Record<Side, Measure>>;
  readonly deeds?: Partial<Record<Side, Partial<MoveRecord>>>;
  readonly changes?: readonly Change[];
  readonly rest?: Partial<TurnEntry>;
}

/** A turn in which both sides hold, but for what is said. */
export function turnOf(turn: number, said: Said = {}): TurnEntry {
  const stage = said.stage ?? 'calm';
  const chosen = {
    struck: said.chose?.struck ?? defaultMeasure('struck', stage, 'restraint'),
    host: said.chose?.host ?? defaultMeasure('host', stage, 'restraint'),
  };
  const move = (side: Side): MoveRecord => ({
    posture: chosen[side].posture,
    act: chosen[side].act,
    seen: chosen[side].posture,
    slipped: false,
    misread: false,
    ...said.deeds?.[side],
  });
  return {
    turn,
    stages: { before: stage, chosen: stage, after: said.after ?? stage },
    injects: [],
    attackChance: 0.3,
    attack: null,
    choices: {
      struck: { measure: chosen.struck.id },
      host: { measure: chosen.host.id },
    },
    deeds: { struck: move('struck'), host: move('host') },
    call: null,
    strike: null,
    table: null,
    implementing: null,
    figures: [],
    changes: said.changes ?? [],
    opening: 0,
    numbers: zeros(),
    ...said.rest,
  };
}

/** All numbers at zero. */
export function zeros(): Numbers {
  const ofSide = (): Numbers['struck'] =>
    Object.fromEntries(SIDE_QUANTITIES.map(({ name }) => [name, 0])) as Numbers['struck'];
  return {
    struck: ofSide(),
    host: ofSide(),
    shared: Object.fromEntries(SHARED_QUANTITIES.map(({ name }) => [name, 0])) as Numbers['shared'],
  };
}

/** A table at which nothing has been said, but for what is given. */
export function tableOf(said: Partial<TableRecord>): TableRecord {
  return {
    mediator: 'qatar',
    round: 1,
    offers: { struck: null, host: null },
    text: null,
    near: 0,
    agreement: null,
    signed: 'none',
    age: 0,
    kept: 0,
    deliveries: 0,
    seenDeliveries: 0,
    reservations: { struck: 50, host: 50 },
    worth: null,
    ...said,
  };
}
