/**
 * Words that are declared in English where they belong: what a field of a scenario, a constant or a policy means, its unit and source, the form of a text.
 * Another language says them in messages whose ids follow from the place of the declaration; the English text has none of these.
 */
import type { Say } from './speaker.ts';

/** Words as a part of a message id: small letters and hyphens (`publicPosition` and `share a turn` become `public-position` and `share-a-turn`). */
function idPart(words: string): string {
  return words
    .replaceAll(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** The message that says what is declared at a path: its keys, where `*` is every entry of a list and every key of a record (`meaning-mediators-name`, `meaning-mediators-entry`). */
export function meaningId(path: readonly string[]): string {
  const keys = path.filter((key, index) => key !== '*' || index === path.length - 1);
  if (keys.length === 0) return 'meaning-scenario';
  return ['meaning', ...keys.map((key) => (key === '*' ? 'entry' : idPart(key)))].join('-');
}

/** What is declared at a path to mean `words`, in the language of `say`. */
export function sayMeaning(path: readonly string[], words: string, say: Say): string {
  return say.declared(meaningId(path), words);
}

/** The message that says a unit (`unit-share-a-turn`). */
export function unitId(unit: string): string {
  return `unit-${idPart(unit)}`;
}

/** A declared unit in the language of `say`. */
export function sayUnit(unit: string, say: Say): string {
  return say.declared(unitId(unit), unit);
}

/** The message that says where a number comes from (`source-geography`). */
export function sourceId(source: string): string {
  return `source-${idPart(source)}`;
}

/** Where a declared number comes from, in the language of `say`. */
export function saySource(source: string, say: Say): string {
  return say.declared(sourceId(source), source);
}

/** The message that says which form a text has to have (`form-day`). */
export function formId(form: string): string {
  return `form-${idPart(form)}`;
}

/** A declared form of a text in the language of `say`. */
export function sayForm(form: string, words: string, say: Say): string {
  return say.declared(formId(form), words);
}
