/** A turn as a row of phases: each is a rule of its own, and their order is the order of the turn. */
import type { Crisis } from './crisis.ts';
import type { Side } from './words.ts';

/** Something that happens in every turn, or looks whether it does. */
export type Phase = (crisis: Crisis) => void;

/** The same of one side. */
export type SidePhase = (crisis: Crisis, side: Side) => void;

/**
 * Lets phases follow one another. They are called by way of a list, and not by name, because an engine that sees them by name pastes
 * them all into one function, runs out of room there, and then allocates for every number that one rule hands to another.
 */
export function follow(phases: readonly Phase[], crisis: Crisis): void {
  for (const phase of phases) phase(crisis);
}

/** Lets phases of a side follow one another. */
export function followFor(phases: readonly SidePhase[], crisis: Crisis, side: Side): void {
  for (const phase of phases) phase(crisis, side);
}

/** Lets phases follow one another, each for the struck state and then for the host. */
export function followForBoth(phases: readonly SidePhase[], crisis: Crisis): void {
  for (const phase of phases) {
    phase(crisis, 'struck');
    phase(crisis, 'host');
  }
}
