/** News that an instructor scheduled, with its bounded effects on declared quantities. */
import { holdShared, holdSide } from '../state/change.ts';
import type { Crisis } from '../state/crisis.ts';
import {
  CHANNEL,
  COHESION,
  MILITANTS,
  OUTRAGE,
  STRAIN,
  SUPPORT,
  TENSION,
  TRUST,
} from '../vocabulary/quantities.ts';
import type { Scenario } from '../scenarioShape/scenarioShape.ts';
import type { Side } from '../vocabulary/words.ts';

type Inject = Scenario['injects'][number];
type Effect = keyof Inject['effects'];

/** Where each named effect lands. */
const TARGETS = {
  'struck.support': ['struck', SUPPORT],
  'struck.outrage': ['struck', OUTRAGE],
  'struck.strain': ['struck', STRAIN],
  'struck.trust': ['struck', TRUST],
  'host.support': ['host', SUPPORT],
  'host.outrage': ['host', OUTRAGE],
  'host.strain': ['host', STRAIN],
  'host.trust': ['host', TRUST],
  'host.cohesion': ['host', COHESION],
  militants: ['shared', MILITANTS],
  channel: ['shared', CHANNEL],
  tension: ['shared', TENSION],
} as const satisfies Record<Effect, readonly ['shared' | Side, number]>;

/** Applies what is scheduled for the turn that has just begun. */
export function applyInjects(crisis: Crisis): void {
  for (const inject of crisis.setting.scenario.injects) {
    if (inject.turn !== crisis.turn) continue;
    for (const [effect, amount] of Object.entries(inject.effects))
      push(crisis, TARGETS[effect as Effect], amount);
  }
}

function push(crisis: Crisis, [row, index]: (typeof TARGETS)[Effect], amount: number): void {
  if (row === 'shared') {
    crisis.rows.shared[index] += amount;
    holdShared(crisis, index, 'inject');
  } else {
    crisis.rows[row][index] += amount;
    holdSide(crisis, crisis.rows[row], index, 'inject');
  }
}
