/** The two ways in which programs expect tables as text. */

/** `point`: 1.5 and commas between cells, as statistics programs have it; `comma`: 1,5 and semicolons, as spreadsheets of most of Europe do. */
export const CSV_DIALECTS = ['point', 'comma'] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

/** Both dialects, that of a language first. */
export function dialectsFor(language: string): readonly CsvDialect[] {
  return dialectOf(language) === 'point' ? CSV_DIALECTS : ['comma', 'point'];
}

/** The dialect that spreadsheets expect where a language is spoken; `point` where a browser names none that is known (`C`, `en_US`). */
export function dialectOf(language: string): CsvDialect {
  try {
    return new Intl.NumberFormat(language).format(0.5).includes(',') ? 'comma' : 'point';
  } catch {
    return 'point';
  }
}
