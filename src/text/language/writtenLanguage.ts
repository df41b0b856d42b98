/** The language in which numbers, lists and dates are written: one for the page or command, set where its speaker is made. */

let written = 'en';

/** The tag of the language in which numbers, lists and dates are written; English until something else is said. */
export function writtenLanguage(): string {
  return written;
}

/** From now on numbers, lists and dates are written in this language, of which a formatter is known. */
export function writeIn(language: string): void {
  written = language;
}
