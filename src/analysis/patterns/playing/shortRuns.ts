/** Short runs for claims that one course of action shows: two sides that do one thing, and a number some turns later. */
import type { Crisis } from '../../../model/state/crisis.ts';
import type { Act } from '../../../model/vocabulary/measures.ts';
import type { Posture } from '../../../model/vocabulary/words.ts';
import { atTheEnd } from './measuring.ts';
import type { PlaySample } from '../pattern.ts';
import type { Pair } from './watch.ts';
import { playing } from './watch.ts';

/** A policy that takes one posture every turn, by the named act wherever the stage has it. */
export function always(
  posture: Posture,
  act?: Act,
): Extract<Pair['struck'], (...given: never) => void> {
  return (_view, decision) => {
    decision.posture = posture;
    decision.act = act;
  };
}

/** A number of a match after so many turns of two courses of action. */
export function after(
  turns: number,
  struck: Pair['struck'],
  host: Pair['host'],
  value: (crisis: Crisis) => number,
  prepare: (crisis: Crisis) => void = () => undefined,
): PlaySample {
  return playing({ struck, host, prepare, turns }, atTheEnd(value));
}
