/** Example matches, one for each kind of debrief: by ending, and by what was hidden in them. */
import type { Played } from './exampleRun.ts';

/** A match on the flagship crisis, or on the training crisis where `training` is true. */
type Example = Played & { readonly training: boolean };

const struck = { struck: 'patient', host: 'hidden', person: 'struck', training: false } as const;
const host = { struck: 'hidden', host: 'patient', person: 'host', training: false } as const;
const blows = { struck: 'retaliation', host: 'retaliation', person: 'struck', training: false } as const;

/** Seeds chosen for their endings under rules version 1. */
export const EXAMPLES = {
  durable: { ...struck, seed: 5 },
  fragile: { ...struck, seed: 3 },
  frozen: { ...struck, seed: 19 },
  fall: { ...struck, seed: 4 },
  cycle: { ...host, seed: 8 },
  fracture: { ...struck, struck: 'mediation', seed: 19 },
  war: { ...blows, seed: 4 },
  held: { ...host, seed: 20 },
  left: { ...struck, seed: 5, turns: 3 },
  training: { ...struck, seed: 11, training: true },
} as const satisfies Record<string, Example>;

/** Whether an example has this name. */
export function isExample(name: string): name is keyof typeof EXAMPLES {
  return name in EXAMPLES;
}
