// A test language: every sentence of the English text in brackets, so that words which no translation would reach stand out.
import { Message, parse, Pattern, serialize, TextElement } from '@fluent/syntax';

const [OPEN, CLOSE] = ['⟦', '⟧'];

/** Any words in brackets, as this language says them. */
export function bracketed(words: string): string {
  return OPEN + words + CLOSE;
}

/** A Fluent text with every sentence in brackets. */
export function bracketedText(fluent: string): string {
  const resource = parse(fluent, { withSpans: false });
  const inBrackets = ({ elements }: Pattern): Pattern =>
    new Pattern([new TextElement(OPEN), ...elements, new TextElement(CLOSE)]);
  for (const entry of resource.body) {
    if (!(entry instanceof Message)) continue;
    if (entry.value !== null) entry.value = inBrackets(entry.value);
    for (const attribute of entry.attributes) attribute.value = inBrackets(attribute.value);
  }
  return serialize(resource, {});
}

/** What stands outside of all brackets, which may stand in one another and go over lines. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === OPEN) depth += 1;
    else if (letter === CLOSE) depth -= 1;
    else if (depth === 0 || letter === '\n') outside += letter;
  }
  if (depth !== 0) throw new Error('outsideBrackets: a bracket is not closed');
  return outside;
}
