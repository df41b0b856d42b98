/** What a key stands for, whatever the keyboard's layout. */
import { withPlainDigits } from '../../text/digits.ts';

/** A key press, as far as its meaning is asked for. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'isComposing'>;

/** Names of keys that write nothing; a dead or unnamed key is known by its place alone. */
const NAMED = /^(?!Dead$|Unidentified$)[A-Z][A-Za-z\d]+$/u;

/** Question marks beside the one of ASCII: Arabic, Greek. */
const QUESTION = /^[?؟\u037E]$/u;

/**
 * A small letter `a` to `z`, a digit, `?`, or else the key as the browser calls it (`Enter`, `+`); empty while a word is being
 * composed. What the key writes comes first, so that Dvorak and remapped keys stay what they say. Its place is asked where that
 * is no digit (`&` on French `Digit1`) or, for letters, nothing of ASCII (`и` on Cyrillic `KeyB`).
 */
export function keyOf({ code, isComposing, key, shiftKey }: KeyPress): string {
  if (isComposing) return '';
  if (NAMED.test(key)) return key;
  const sign = withPlainDigits(key.normalize('NFKC'));
  if (QUESTION.test(sign)) return '?';
  if (/^[a-z\d]$/iu.test(sign)) return sign.toLowerCase();
  const [, digit] = /^(?:Digit|Numpad)(\d)$/u.exec(code) ?? [];
  if (digit !== undefined) return digit;
  const [, letter] = /^Key([A-Z])$/u.exec(code) ?? [];
  if (letter !== undefined && !/^[\x20-\x7e]$/u.test(sign)) return letter.toLowerCase();
  return code === 'Slash' && shiftKey ? '?' : sign;
}
