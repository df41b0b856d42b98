/**
 * A language for tests: every message of the English text in brackets and a third longer, and so is every word that is declared elsewhere. What
 * stands on a page outside of brackets was not said by a message, and what a longer text cuts would be cut in another language.
 */
import {
  parse,
  serialize,
  TextElement,
  Transformer,
  type BaseNode,
  type Pattern,
  type SelectExpression,
  type StringLiteral,
} from '@fluent/syntax';
import { TEXT_FORMS } from '../../model/scenarioShape/declaration.ts';
import { declaredFields } from '../../scenario/json/fieldWords.ts';
import { formId, meaningId, sourceId, unitId } from '../../text/declared.ts';
import { LAST_WORDS, lastWordId, type LastWord } from '../../ui/rooms/lastWords.ts';

/** What opens and closes every message of the test language. */
export const BRACKETS = ['⟪', '⟫'] as const;

/** The tag of the test language: English that no country speaks. */
export const TEST_LANGUAGE = 'en-XA';

/** How much longer a text gets. */
const LONGER = 1 / 3;

/**
 * Words a third longer, but for `spared` signs, by vowels that are written twice, as far as these reach; signs that a sentence is taken apart by
 * stay as they are.
 */
export function longer(words: string, spared = 0): string {
  const letters = words.replaceAll(/[^\p{L}]/gu, '').length;
  let owed = Math.max(0, Math.ceil(letters * LONGER) - spared);
  const doubled = words.replaceAll(/[aeiouy]/giu, (vowel) => {
    owed -= 1;
    return owed < 0 ? vowel : vowel + vowel.toLowerCase();
  });
  // Short words without vowels enough grow at their end.
  return owed > 0
    ? doubled.replace(/\p{L}(?=[^\p{L}]*$)/u, (last) => last + 'o'.repeat(owed))
    : doubled;
}

/** Lengthens what a reader reads, and leaves placeables, selectors and their keys. */
class Lengthener extends Transformer {
  #spared: number = BRACKETS.length;

  override visitTextElement(text: TextElement): BaseNode {
    // The brackets are a part of what is longer.
    text.value = longer(text.value, this.#spared);
    this.#spared = 0;
    return text;
  }

  override visitStringLiteral(literal: StringLiteral): BaseNode {
    return literal;
  }

  override visitSelectExpression(select: SelectExpression): BaseNode {
    for (const variant of select.variants) this.visit(variant.value);
    return select;
  }
}

function bracketed(pattern: Pattern): void {
  new Lengthener().visit(pattern);
  const [open, close] = BRACKETS;
  const { elements } = pattern;
  // A message that is one placeable stays one in brackets.
  elements.unshift(new TextElement(open));
  elements.push(new TextElement(close));
}

/** Everything that is declared in English elsewhere, by the id of its message. */
function declaredWords(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [path, field] of declaredFields()) {
    words.set(meaningId(path), field.meaning);
    if (field.kind !== 'number') continue;
    words.set(unitId(field.unit), field.unit);
    words.set(sourceId(field.source), field.source);
  }
  for (const [form, { meaning }] of Object.entries(TEXT_FORMS)) words.set(formId(form), meaning);
  for (const word of Object.keys(LAST_WORDS) as LastWord[])
    words.set(lastWordId(word), LAST_WORDS[word]);
  return words;
}

/** The messages of the test language, made of the English ones and of `more` words by the ids of their messages. Throws on text that is no Fluent. */
export function testLanguage(
  fluent: string,
  more: ReadonlyMap<string, string> = new Map(),
): string {
  const resource = parse(fluent, { withSpans: false });
  for (const entry of resource.body) {
    if (entry.type === 'Junk')
      throw new Error(`testLanguage: this is no Fluent: ${entry.content.slice(0, 120)}`);
    if (entry.type !== 'Message') continue;
    if (entry.value !== null) bracketed(entry.value);
    for (const attribute of entry.attributes) bracketed(attribute.value);
  }
  const declared = [...declaredWords(), ...more].map(
    ([id, words]) => `${id} = ${BRACKETS[0]}${longer(words, BRACKETS.length)}${BRACKETS[1]}\n`,
  );
  return serialize(resource, {}) + declared.join('');
}
