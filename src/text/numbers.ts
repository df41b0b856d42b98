/** Numbers as a reader expects them: a true minus sign, a thin space between thousands, no digits that say nothing. */
import { withPlainDigits } from './digits.ts';
import { writtenLanguage } from './language/writtenLanguage.ts';
import type { WrittenNumber } from './values.ts';

const MINUS = '−';

/** How the digits of a number are written in a language. */
interface Style {
  /** A number with so many digits after the mark, which may be none; thousands are grouped. */
  readonly digits: (value: number, decimals: number) => string;
  readonly minus: string;
  readonly plus: string;
  readonly percent: (share: number) => string;
  /** What stands between thousands, and before the fraction. */
  readonly group: string;
  readonly decimal: string;
}

/** The house's own way, which no locale has: a point, and a narrow space between thousands. */
const ENGLISH: Style = {
  digits: (value, decimals) => {
    const [units = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = units.replace(/\B(?=(\d{3})+$)/g, '\u202F');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  },
  minus: MINUS,
  plus: '+',
  percent: (share) => `${Math.round(share * 100)}\u202F%`,
  group: '\u202F',
  decimal: '.',
};

/** The way of another language, as `Intl` knows it. */
function styleOf(language: string): Style {
  const format = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  const partOf = (value: number, type: Intl.NumberFormatPartTypes): string | undefined =>
    format.formatToParts(value).find((part) => part.type === type)?.value;
  const byDecimals = new Map<number, Intl.NumberFormat>();
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  return {
    digits: (value, decimals) => {
      const known =
        byDecimals.get(decimals) ??
        new Intl.NumberFormat(language, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
      byDecimals.set(decimals, known);
      return known.format(Math.abs(value));
    },
    minus: partOf(-1, 'minusSign') ?? MINUS,
    plus: partOf(1, 'plusSign') ?? '+',
    percent: (share) => percents.format(share),
    group: partOf(1_234_567, 'group') ?? '',
    decimal: partOf(0.5, 'decimal') ?? '.',
  };
}

let style: { readonly language: string; readonly of: Style } = { language: 'en', of: ENGLISH };

function styleNow(): Style {
  const language = writtenLanguage();
  if (style.language !== language)
    style = { language, of: language === 'en' ? ENGLISH : styleOf(language) };
  return style.of;
}

/** A number with so many digits after the mark ("2 400", "−0.35"). */
export function decimals(value: number, count: number): WrittenNumber {
  const { digits, minus } = styleNow();
  const written = digits(value, count);
  return (
    value < 0 && Number(value.toFixed(count)) !== 0 ? minus + written : written
  ) as WrittenNumber;
}

/** A whole number with grouped thousands ("2 400"). */
export function whole(value: number): WrittenNumber {
  return decimals(Math.round(value), 0);
}

/** What a product such as 100 × 0.29 may fall short of its whole number. */
const GRAIN = 1e-9;

/**
 * A level on a scale of a hundred as it is shown everywhere: whole points that were reached. A support of 19.6 has fallen below a floor of 20
 * and must not read as 20.
 */
export function points(level: number): number {
  return Math.floor(level + GRAIN);
}

/** The least worth that a side could sign for, in whole points: what is worth that much is enough. */
export function leastInPoints(least: number): number {
  return Math.ceil(least - GRAIN);
}

/** The worth of a package in whole points; beside the least, it reads as enough where it is, and as too little where it is not. */
export function worthInPoints(worth: number, least: number): number {
  return worth >= least ? Math.max(leastInPoints(least), Math.round(worth)) : Math.floor(worth);
}

/** A change with its sign ("+3", "−6"), to one decimal where it is smaller than one ("+0.4"). */
export function signed(value: number): string {
  const size = Math.abs(value);
  return withSign(value, size < 0.95 ? 1 : 0);
}

/** A number to one decimal ("3.4", "1.0"). */
export function tenths(value: number): WrittenNumber {
  return decimals(value, 1);
}

/** A change with its sign, to one decimal however large it is ("+3.4", "−1.0"). */
export function signedTenths(value: number): WrittenNumber {
  return withSign(value, 1);
}

function withSign(value: number, count: number): WrittenNumber {
  const { digits, minus, plus } = styleNow();
  return ((value < 0 ? minus : plus) + digits(value, count)) as WrittenNumber;
}

/** A share as a percentage ("46 %"). */
export function percent(share: number): string {
  return styleNow().percent(share);
}

/**
 * What a number says that was written by one of these functions or as a program writes it, with the digits behind its mark; undefined for
 * any other text.
 */
export function readWritten(
  text: string,
): { readonly value: number; readonly decimals: number } | undefined {
  if (text.length > 24 || !/\p{Nd}$/u.test(text)) return undefined;
  const { decimal, digits, group, minus, plus } = styleNow();
  // Digits of another script are words of another direction.
  if (/[^\0-\u007F]/u.test(text.replaceAll(/\P{Nd}/gu, '')) && /^\d$/u.test(digits(1, 0)))
    return undefined;
  const sign = text.startsWith(minus) || text.startsWith('-') ? '-' : '';
  const bare = withPlainDigits(text).replace(
    sign === '' ? plus : new RegExp(`^(?:${minus}|-)`, 'u'),
    '',
  );
  const grouped = group === '' ? bare : bare.replaceAll(group, '');
  const found = /^(\d+)(?:\.(\d+))?$/u.exec(
    /^\d+\.\d+$/u.test(bare) && group !== '.' ? bare : grouped.replace(decimal, '.'),
  );
  if (found === null) return undefined;
  return { value: Number(sign + found[0]), decimals: found[2]?.length ?? 0 };
}

/** A number as a program writes it (`262144`, `0.05`): for what has to be typed so, in any language. */
export function plain(value: number): WrittenNumber {
  return String(value) as WrittenNumber;
}

/** Things one after another, without a word before the last ("a, b, c"). */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(writtenLanguage(), { type: 'unit', style: 'short' }).format(items);
}
