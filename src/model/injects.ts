/** News that an instructor scheduled, with its bounded effects on declared quantities. */
import { changeShared, changeSide } from './change.ts';
import type { Crisis } from './crisis.ts';
import {
  CHANNEL,
  COHESION,
  MILITANTS,
  OUTRAGE,
  STRAIN,
  SUPPORT,
  TENSION,
  TRUST,
} from './quantities.ts';
import type { Scenario } from './scenarioShape.ts';

type Inject = Scenario['injects'][number];
type Effect = keyof Inject['effects'];

/** How each named effect reaches its quantity. */
const PUSHES = {
  'struck.support': (crisis, amount) => changeSide(crisis, 'struck', SUPPORT, amount, 'inject'),
  'struck.outrage': (crisis, amount) => changeSide(crisis, 'struck', OUTRAGE, amount, 'inject'),
  'struck.strain': (crisis, amount) => changeSide(crisis, 'struck', STRAIN, amount, 'inject'),
  'struck.trust': (crisis, amount) => changeSide(crisis, 'struck', TRUST, amount, 'inject'),
  'host.support': (crisis, amount) => changeSide(crisis, 'host', SUPPORT, amount, 'inject'),
  'host.outrage': (crisis, amount) => changeSide(crisis, 'host', OUTRAGE, amount, 'inject'),
  'host.strain': (crisis, amount) => changeSide(crisis, 'host', STRAIN, amount, 'inject'),
  'host.trust': (crisis, amount) => changeSide(crisis, 'host', TRUST, amount, 'inject'),
  'host.cohesion': (crisis, amount) => changeSide(crisis, 'host', COHESION, amount, 'inject'),
  militants: (crisis, amount) => changeShared(crisis, MILITANTS, amount, 'inject'),
  channel: (crisis, amount) => changeShared(crisis, CHANNEL, amount, 'inject'),
  tension: (crisis, amount) => changeShared(crisis, TENSION, amount, 'inject'),
} as const satisfies Record<Effect, (crisis: Crisis, amount: number) => void>;

/** Applies what is scheduled for the turn that has just begun. */
export function applyInjects(crisis: Crisis): void {
  for (const inject of crisis.setting.scenario.injects) {
    if (inject.turn !== crisis.turn) continue;
    for (const [effect, push] of Object.entries(PUSHES) as [
      Effect,
      (crisis: Crisis, amount: number) => void,
    ][]) {
      const amount = inject.effects[effect];
      if (amount !== undefined && amount !== 0) push(crisis, amount);
    }
  }
}
