/** How a match ends, and what it was worth to each side. */
import { clamp } from '../exact/arithmetic.ts';
import { pushMilitants } from '../state/change.ts';
import { rowOf } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import {
  AGE,
  ATTACKS,
  CHANNEL,
  COHESION,
  DELIVERIES,
  FORCE_COUNT,
  HARM,
  KEPT,
  MILITANTS,
  PACKAGE,
  PUSH,
  STRAIN,
  SUPPORT,
  TENSION,
  TRUST,
} from '../vocabulary/quantities.ts';
import { BARS } from '../vocabulary/words.ts';
import type { Bar, Side } from '../vocabulary/words.ts';

/** Weighs the chance, 0 to 1, that force which meets force becomes open conflict, at the tension of the moment. */
export function weighConflict(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  crisis.events.conflictChance = clamp(
    c.conflictChance * (crisis.rows.shared[TENSION] - c.conflictTension),
    0,
    1,
  );
}

/** Finds out which of the machine's `settled` facts hold. */
export function judgeEnd(crisis: Crisis): void {
  const { constants: c, scenario } = crisis.setting;
  const { seed, turn, events, rows, struck, host } = crisis;
  const { shared, deal } = rows;
  events.openConflict = false;
  if (struck.kind === 'force' && host.kind === 'force') {
    weighConflict(crisis);
    events.openConflict =
      readDice(throwDice(seed, turn, DRAWS.openConflict)) < events.conflictChance;
  }
  events.struckLeadershipFalls = rows.struck[SUPPORT] < c.supportFloor;
  events.hostLeadershipFalls = rows.host[SUPPORT] < c.supportFloor;
  const missing = c.cohesionFloor - rows.host[COHESION];
  events.movementFractures =
    missing > 0 && readDice(throwDice(seed, turn, DRAWS.fracture)) < c.fractureChance * missing;
  if (events.movementFractures) {
    shared[PUSH] = c.splinterMilitants;
    pushMilitants(crisis, 'splinter');
  }

  const { endingFrom, endingChance, lastTurn } = scenario.calendar;
  const timeUp =
    turn >= lastTurn ||
    (turn >= endingFrom && readDice(throwDice(seed, turn, DRAWS.stop)) < endingChance);
  const agreed = deal[PACKAGE] >= 0;
  events.frameworkEndures =
    timeUp && agreed && deal[KEPT] >= c.durableTurns && deal[DELIVERIES] >= c.durableDeliveries;
  events.ceasefireHolds =
    timeUp &&
    !events.frameworkEndures &&
    ((agreed && (deal[DELIVERIES] > 0 || deal[AGE] <= c.youngAgreement)) ||
      crisis.phase === 'bargaining');
  const decided = events.frameworkEndures || events.ceasefireHolds;
  events.cycleRecurs =
    timeUp && !decided && rows.struck[FORCE_COUNT] + rows.host[FORCE_COUNT] >= c.cycleForce;
  events.nothingSettled = timeUp && !decided && !events.cycleRecurs;
}

/** What a match was worth to one side, each bar 0 to 100. The composite is for analysis; players are shown the bars. */
export type Bars = Readonly<Record<Bar | 'total', number>>;

/** Bars to be written over. */
export type WritableBars = Record<keyof Bars, number>;

/** Bars of nothing. */
export function emptyBars(): WritableBars {
  return { security: 0, survival: 0, civilians: 0, relations: 0, total: 0 };
}

/** The four bars of a match that is over (or as it stands now), written into `into`. */
export function bars(crisis: Crisis, side: Side, into: WritableBars = emptyBars()): Bars {
  const { phase, rows, turn } = crisis;
  const { constants: c } = crisis.setting;
  const { shared, struck, host } = rows;
  const own = rowOf(crisis, side);
  const fell =
    (phase === 'leadership-crisis-struck' && side === 'struck') ||
    (phase === 'leadership-crisis-host' && side === 'host');
  const security =
    side === 'struck'
      ? 100 -
        (c.securityAttacks * shared[ATTACKS]) / Math.max(1, turn) -
        c.securityCapacityStruck * shared[MILITANTS]
      : 100 -
        c.securityStrikes * struck[FORCE_COUNT] -
        c.securityTension * shared[TENSION] -
        c.securityCapacityHost * shared[MILITANTS];
  const ease = c.survivalEase * (100 - own[STRAIN]) + c.survivalBase;
  const survival =
    side === 'struck'
      ? c.survivalSupportStruck * own[SUPPORT] + ease
      : c.survivalSupportHost * own[SUPPORT] + c.survivalCohesion * own[COHESION] + ease;
  const civilians = 100 - c.civiliansHarm * (struck[HARM] + host[HARM]);
  const relations =
    c.relationsTrust * (struck[TRUST] + host[TRUST]) +
    c.relationsChannel * shared[CHANNEL] +
    relationsOf(crisis);
  into.security = clamp(security, 0, 100);
  into.survival = fell ? 0 : clamp(survival, 0, 100);
  into.civilians = clamp(civilians, 0, 100);
  into.relations = clamp(relations, 0, 100);
  // Written out: an engine allocates for every fraction that it looks up by name.
  const sum = into.security + into.survival + into.civilians + into.relations;
  const lost = fell || (phase === 'fracture' && side === 'host') ? c.totalFallen : 1;
  into.total = (sum / BARS.length) * lost * (phase === 'open-conflict' ? c.totalConflict : 1);
  return into;
}

/** What the ending itself adds to relations. */
function relationsOf({ phase, rows, setting: { constants: c } }: Crisis): number {
  if (phase === 'durable-framework') return c.relationsDurable;
  if (phase === 'open-conflict') return -c.relationsConflict;
  if (phase === 'fragile-ceasefire')
    return rows.deal[PACKAGE] >= 0 ? c.relationsFragile : c.relationsTable;
  return 0;
}
