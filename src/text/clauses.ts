/** Sentences that stand in one another's row, parted as a language parts them. */
import type { Say } from './speaker.ts';

/** Clauses one after another ("a; b; c"). */
export function clauses(all: readonly string[], say: Say): string {
  const [first = '', ...others] = all;
  return others.reduce((before, after) => say('clauses', { before, after }), first);
}
