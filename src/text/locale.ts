/** The languages in which dates are written. */

/** The locale for a language tag of a scenario, which may be well-formed and yet name nothing: then, as for English, British English. */
export function localeOf(language: string): string {
  try {
    const [known] = Intl.getCanonicalLocales(language);
    return known === undefined || known === 'en' ? 'en-GB' : known;
  } catch {
    return 'en-GB';
  }
}
