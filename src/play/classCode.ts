/** A class code is a word that gives everyone the same shocks: its letters are hashed to the seed. */

/** A code in the form in which it is compared: capitals and digits, anything else left out. */
export function plainCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The seed that a code stands for, a 31-bit integer; the same code gives the same seed everywhere (FNV-1a). */
export function seedOfCode(code: string): number {
  let hash = 0x811c9dc5;
  for (const unit of plainCode(code)) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 1) | 0;
}
