/** Every pattern of the model, in the order in which they are shown. */
import { AGREEMENTS } from './facts/agreements.ts';
import { BELIEF } from './facts/belief.ts';
import { CONTACT_PATTERNS } from './facts/contact.ts';
import { DELIVERY } from './facts/delivery.ts';
import { FORCE } from './facts/force.ts';
import { FRONTIER } from './facts/frontier.ts';
import { HOME } from './facts/home.ts';
import { LIVELIHOODS } from './facts/livelihoods.ts';
import { MEDIATION } from './facts/mediation.ts';
import { PATIENCE } from './facts/patience.ts';
import { PERCEPTION } from './facts/perception.ts';
import { PRIORITIES } from './facts/priorities.ts';
import { PROMISES } from './facts/promises.ts';
import { RECIPROCITY } from './facts/reciprocity.ts';
import { SPOILERS } from './facts/spoilers.ts';
import { SUFFERING } from './facts/suffering.ts';
import type { Pattern } from './pattern.ts';

/** Sorts SF2 before SF10 and SF1 before SF1b; claims of the essay after the facts of the field. */
function order(a: Pattern, b: Pattern): number {
  const parts = ({ id }: Pattern): readonly [string, number, string] => {
    const [, letters = '', digits = '0', rest = ''] = /^([A-Z]+)(\d+)(.*)$/u.exec(id) ?? [];
    return [letters, Number(digits), rest];
  };
  const [lettersA, numberA, restA] = parts(a);
  const [lettersB, numberB, restB] = parts(b);
  if (lettersA !== lettersB) return lettersA < lettersB ? 1 : -1;
  return numberA - numberB || (restA < restB ? -1 : restA > restB ? 1 : 0);
}

export const PATTERNS: readonly Pattern[] = [
  ...BELIEF,
  ...AGREEMENTS,
  ...CONTACT_PATTERNS,
  ...DELIVERY,
  ...FORCE,
  ...FRONTIER,
  ...HOME,
  ...LIVELIHOODS,
  ...MEDIATION,
  ...PATIENCE,
  ...PERCEPTION,
  ...PRIORITIES,
  ...PROMISES,
  ...RECIPROCITY,
  ...SPOILERS,
  ...SUFFERING,
].toSorted(order);

/** The ids of all patterns. */
export const PATTERN_IDS: readonly string[] = PATTERNS.map(({ id }) => id);

/** The pattern of that id; throws where there is none. */
export function patternOf(id: string): Pattern {
  const found = PATTERNS.find((pattern) => pattern.id === id);
  if (found === undefined) throw new Error(`patternOf: there is no pattern "${id}"`);
  return found;
}
