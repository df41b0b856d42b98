/** Names the key that goes with others. */

/** “⌘” on Apple's machines, “Ctrl” on all others. */
export function modifier(): string {
  return /Mac|iP(?:hone|ad|od)/u.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
