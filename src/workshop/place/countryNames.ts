/** What countries are called, by the three letters that a scenario writes. */
import iso from 'i18n-iso-countries/codes.json';
import { NUMERIC_CODES } from '../../ui/map/countryCodes.ts';

/** A country of the atlas with its name. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Every country of the atlas in the order of its names; the browser knows them in the page's language. */
export function countriesByName(language: string): readonly Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const rows: readonly (readonly string[])[] = iso;
  return rows
    .flatMap(([short = '', code = '']) =>
      NUMERIC_CODES[code] === undefined ? [] : [{ code, name: names.of(short) ?? code }],
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}
