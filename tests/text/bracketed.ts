// Words in the brackets of the test language, and what stands outside of them.
import { BRACKETS } from '../../src/cli/generate/testLanguage.ts';

const [OPEN, CLOSE] = BRACKETS;

/** Any words in brackets, as the test language says them. */
export function bracketed(words: string): string {
  return OPEN + words + CLOSE;
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
