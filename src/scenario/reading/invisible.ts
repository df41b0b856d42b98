/** Shows by name what a reader cannot see, or could not tell from a blank. */
import type { PlainMessageId, Say } from '../../text/speaker.ts';

const NAMES: Readonly<Record<string, PlainMessageId>> = {
  '\0': 'character-zero-byte',
  '\t': 'character-tab',
  '\n': 'character-line-feed',
  '\r': 'character-carriage-return',
  '\u001B': 'character-escape',
  '\u00A0': 'character-no-break-space',
  '\u00AD': 'character-soft-hyphen',
  '\u061C': 'character-arabic-letter-mark',
  '\u200B': 'character-zero-width-space',
  '\u200C': 'character-zero-width-non-joiner',
  '\u200D': 'character-zero-width-joiner',
  '\u200E': 'character-left-to-right-mark',
  '\u200F': 'character-right-to-left-mark',
  '\u2028': 'character-line-separator',
  '\u2029': 'character-paragraph-separator',
  '\u202F': 'character-narrow-no-break-space',
  '\u2060': 'character-word-joiner',
  '\u3000': 'character-ideographic-space',
  '\uFEFF': 'character-byte-order-mark',
  '\uFFFD': 'character-lost-letter',
};

// Blanks but the plain one, what formats or controls, halves of letters, letters that fill a place with nothing, and what stands for a letter that was lost.
const INVISIBLE =
  /[\u034F\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u115F\u1160\u2800\u3164\uFFA0\uFFFD]/u;
const ONE_PIECE = new RegExp(`(${INVISIBLE.source})\\1*`, 'gu');

/** The name of a character and its code point: `no-break space U+00A0`. */
function nameOfCharacter(character: string, say: Say): string {
  const code = character.codePointAt(0) ?? 0;
  const known = NAMES[character];
  const name = say(known ?? nameOfKind(character, code));
  return `${name} U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function nameOfKind(character: string, code: number): PlainMessageId {
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return 'character-direction';
  if (/\p{Cc}/u.test(character)) return 'character-control';
  if (/\p{Zs}/u.test(character)) return 'character-space';
  return 'character-invisible';
}

/** A text of at most about `most` characters with what cannot be seen in it by name, between angles; equal neighbours are counted. */
export function showInvisible(text: string, most: number, say: Say): string {
  let shown = '';
  let done = 0;
  const cut = text.slice(0, most + 1);
  for (const { 0: piece, 1: character = '', index } of cut.matchAll(ONE_PIECE)) {
    const count = piece.length / character.length;
    const name = `‹${count > 1 ? `${count} × ` : ''}${nameOfCharacter(character, say)}›`;
    shown += cut.slice(done, index) + name;
    done = index + piece.length;
    if (shown.length > most) return `${shown}${done < text.length ? '…' : ''}`;
  }
  shown += cut.slice(done);
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
}
