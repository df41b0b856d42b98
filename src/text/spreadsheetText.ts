/** What spreadsheets make of a text that was meant as text. */
import { withPlainDigits } from './digits.ts';

/** A spreadsheet, in one country or another, takes a cell that begins so for a formula; the bar begins a call to another program. */
const FORMULA_SIGNS = '=+\\-@|＝＋－＠';

/** What is passed over on the way to a formula: blanks and marks that are not seen, and quotes, which a reader takes away. */
const FORMULA = new RegExp(`^[\\s\\p{C}"]*[${FORMULA_SIGNS}]`, 'u');

/** A formula at the start of a line, or of what is a cell to a program that expects another separator. */
const LATER_FORMULA = new RegExp(
  `(?<=[,;\\t\\n]|\\r(?!\\n))(?=(?:(?![\\t\\r\\n])[\\s\\p{C}"])*[${FORMULA_SIGNS}])`,
  'gu',
);

/** A whole number written plainly means the same as a number. */
const PLAIN_WHOLE = /^(?:0|[1-9]\d{0,14})$/u;

/** A day by ISO 8601 means the same day to every reader. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Digits and signs alone: `10-2`, `3/4`, `007`, `1,5`, `10:30`, `50 %`, `$5`, `(3)`. */
const SIGNS_ALONE = /^[\s\d\p{Sc}%()+\-/.,:'’]*\d[\s\d\p{Sc}%()+\-/.,:'’]*$/u;

/** `1E5`, `5 pm`, `3月4日`. */
const NUMBER_WITH_LETTERS =
  /^(?:[+-]?\d*[.,]?\d+e[+-]?\d+|\d{1,2}(?::\d{2}){0,2}(?:\s*[ap]m|\s+[ap])|(?:\d+\s*[年月日時分년월일시분]\s*)+)$/iu;

/** Truth values and missing ones, as spreadsheets and statistics programs know them. */
const WORDS = new Set(
  'true false wahr falsch vrai faux verdadero falso verdadeiro vero waar onwaar prawda fałsz истина ложь doğru yanliş yanlış na n/a nan null inf'.split(
    ' ',
  ),
);

/** Where spreadsheets know the names of months. */
const LANGUAGES = ['en', 'en-GB', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'ru'] as const;

/** Names of months, long and short, alone and after a day, without their full stops. */
function monthNames(): readonly string[] {
  const names = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { month, day: 'numeric' } as const].flatMap((options) => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, at) =>
          format.formatToParts(new Date(Date.UTC(2026, at, 15))),
        ).flatMap((parts) => parts.filter(({ type }) => type === 'month'));
      }),
    ),
  );
  const plain = names.map(({ value }) => value.toLowerCase().replaceAll('.', ''));
  return [...new Set(plain)].filter((name) => /^\p{L}+$/u.test(name));
}

let knownMonths: RegExp | undefined;

/** `MARCH1`, `1. Mai`, `2 de enero de 2026`. */
function isDayOfMonth(plain: string): boolean {
  // Most texts with digits are told apart without the long list of months.
  if (!/^\D*\d{1,4}\D*\d{0,4}$/u.test(plain)) return false;
  knownMonths ??= ((): RegExp => {
    const month = `(?:${monthNames().join('|')})`;
    const part = '[\\s.,/-]*(?:de\\s+)?';
    return new RegExp(
      `^(?:\\d{1,4}${part}${month}|${month}${part}\\d{1,4})(?:${part}\\d{1,4})?$`,
      'u',
    );
  })();
  return knownMonths.test(plain);
}

function isReadAsValue(text: string): boolean {
  if (ISO_DAY.test(text)) return false;
  const plain = withPlainDigits(text.normalize('NFKC')).trim().toLowerCase();
  if (!/\d/u.test(plain)) return WORDS.has(plain);
  return SIGNS_ALONE.test(plain) || NUMBER_WITH_LETTERS.test(plain) || isDayOfMonth(plain);
}

/**
 * A text as it has to stand in a file of cells, so that it stays a text. An apostrophe stands in
 * front of what could be computed, and of what a spreadsheet or a statistics program, whatever its language, would read as a
 * number, a day, a time, a truth value or as missing. Whole numbers and ISO days are left: they mean what they say.
 */
export function spreadsheetText(text: string): string {
  if (PLAIN_WHOLE.test(text)) return text;
  const within = text.replace(LATER_FORMULA, "'");
  return FORMULA.test(text) || isReadAsValue(text) ? `'${within}` : within;
}
