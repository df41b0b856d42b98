/** Numbers as people of many countries type them. */
import { withPlainDigits } from './digits.ts';

/** What a typed text says. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** Nothing, or the beginning of a number. */
  | { readonly kind: 'unfinished' }
  /** A separator that may stand before the fraction or between thousands: both readings, the fraction first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'unreadable' };

const UNREADABLE: TypedNumber = { kind: 'unreadable' };

/** Blanks and apostrophes stand between thousands only; marks that are not seen come with text that was copied. */
function plainSigns(typed: string): string {
  return withPlainDigits(typed.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^[\u2010-\u2015\u2212]\s*/u, '-')
    .replace(/^\+\s*/u, '')
    .replaceAll('٫', '.')
    .replaceAll('،', ',')
    .replace(/[\s'’٬]/gu, '_');
}

/** Whole part and fraction of a number, or why it is none; `groups` may part thousands in the whole. */
function numberOf(sign: string, whole: string, fraction: string, groups: string): TypedNumber {
  const isGrouped = new RegExp(`^\\d{1,3}(?:[${groups}]\\d{3})+$`, 'u').test(whole);
  if (!isGrouped && !/^\d*$/u.test(whole)) return UNREADABLE;
  const digits = whole.replace(/\D/gu, '');
  if (digits === '' && !/\d/u.test(fraction)) return { kind: 'unfinished' };
  return { kind: 'number', value: Number(`${sign}${digits === '' ? '0' : digits}.${fraction}`) };
}

/**
 * Reads a typed number for a place that takes `min` to `max`. Digits, signs and separators of every script are known. A comma is
 * a decimal comma where it can only be that (`0,25`), and so is a full stop; `1,000` and `1.000` are told and not guessed.
 */
export function readTypedNumber(
  typed: string,
  { max, min }: { readonly min: number; readonly max: number },
): TypedNumber {
  const text = plainSigns(typed);
  if (/^-?\d+(?:\.\d*)?e[+-]?\d+$/iu.test(text)) return { kind: 'number', value: Number(text) };
  const found = /^(-?)([\d.,_]*)$/u.exec(text);
  if (found === null) return UNREADABLE;
  const [, sign = '', body = ''] = found;
  const marks = body.replace(/[^.,]/gu, '');
  if (marks === '') return numberOf(sign, body, '', '_');
  if (/^(.)\1+$/u.test(marks)) return numberOf(sign, body, '', marks.charAt(0));
  const at = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  const [before, after] = [body.slice(0, at), body.slice(at + 1)];
  // One mark of each kind, or several of the first: the last one stands before the fraction.
  if (!/^\d*$/u.test(after) || !/^(.)\1*$/u.test(marks.slice(0, -1) || '.')) return UNREADABLE;
  if (marks.length > 1 && marks.startsWith(body.charAt(at))) return UNREADABLE;
  const read = numberOf(sign, before, after, marks.length > 1 ? marks.charAt(0) : '_');
  if (marks.length > 1 || read.kind !== 'number' || !/^[1-9]\d{0,2}$/u.test(before)) return read;
  if (!/^\d{3}$/u.test(after)) return read;
  const thousands = Number(`${sign}${before}${after}`);
  if (after !== '000' && (thousands < min || thousands > max)) return read;
  return { kind: 'ambiguous', readings: [read.value, thousands] };
}
