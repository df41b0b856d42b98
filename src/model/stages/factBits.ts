/** The facts of an event as bits of one number, so that the compiled machine can ask for a fact without looking up its name. */
import { NEWS_FACTS, SETTLED_FACTS, TURN_FACTS } from '../vocabulary/facts.ts';
import type { Fact, NewsFacts, SettledFacts, TurnFacts } from '../vocabulary/facts.ts';

/** The bit of every fact by its place in its list; facts of different events may share one. */
const BITS: ReadonlyMap<string, number> = new Map(
  [NEWS_FACTS, TURN_FACTS, SETTLED_FACTS].flatMap((facts: readonly Fact[]) =>
    facts.map((fact, place) => [fact, 1 << place] as const),
  ),
);

/** The bit of a fact by its name; throws where there is no such fact. */
export function bitOf(fact: string): number {
  const bit = BITS.get(fact);
  if (bit === undefined) throw new Error(`bitOf: there is no fact "${fact}"`);
  return bit;
}

function bitsOf<Name extends Fact>(
  names: readonly Name[],
  facts: Readonly<Record<Name, boolean>>,
): number {
  let bits = 0;
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place];
    if (name !== undefined && facts[name]) bits |= 1 << place;
  }
  return bits;
}

/** The bits of what holds in the news. */
export function newsBits(facts: NewsFacts): number {
  return bitsOf(NEWS_FACTS, facts);
}

/** The bits of what holds after both choices took effect. */
export function turnBits(facts: TurnFacts): number {
  return bitsOf(TURN_FACTS, facts);
}

/** The bits of what holds after the turn's consequences. */
export function settledBits(facts: SettledFacts): number {
  return bitsOf(SETTLED_FACTS, facts);
}
