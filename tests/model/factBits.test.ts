// The facts of an event as bits: each fact of a list has a bit of its own, and is asked for.
import { expect, test } from 'vitest';
import { recordOf } from '../../src/model/exact/recordOf.ts';
import { bitOf, newsBits, settledBits, turnBits } from '../../src/model/stages/factBits.ts';
import { NEWS_FACTS, SETTLED_FACTS, TURN_FACTS } from '../../src/model/vocabulary/facts.ts';

test('the bits of an event are those of the facts that hold, and no two facts of an event share one', () => {
  for (const fact of NEWS_FACTS)
    expect(newsBits(recordOf(NEWS_FACTS, (name) => name === fact))).toBe(bitOf(fact));
  for (const fact of TURN_FACTS)
    expect(turnBits(recordOf(TURN_FACTS, (name) => name === fact))).toBe(bitOf(fact));
  for (const fact of SETTLED_FACTS)
    expect(settledBits(recordOf(SETTLED_FACTS, (name) => name === fact))).toBe(bitOf(fact));
  for (const facts of [NEWS_FACTS, TURN_FACTS, SETTLED_FACTS])
    expect(new Set(facts.map((fact) => bitOf(fact))).size).toBe(facts.length);
});
