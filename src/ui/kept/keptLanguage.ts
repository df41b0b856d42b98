/** The language that somebody chose in this browser. */

const KEY = 'language';

/** The tag that was chosen; undefined where none was, or where this browser keeps nothing. */
export function keptLanguage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next time, if this browser keeps anything. */
export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice lasts as long as the address says it.
  }
}
