/** Numbers as a reader expects them: a true minus sign, a thin space between thousands, no digits that say nothing. */
import { writtenLanguage } from './language.ts';
import type { WrittenNumber } from './values.ts';

const MINUS = '−';

/** A whole number with grouped thousands ("2 400"). */
export function whole(value: number): WrittenNumber {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, '\u202F');
  return (Math.round(value) < 0 ? MINUS + digits : digits) as WrittenNumber;
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
  const digits = size < 0.95 ? size.toFixed(1) : String(Math.round(size));
  return (value < 0 ? MINUS : '+') + digits;
}

/** A number to one decimal ("3.4", "1.0"). */
export function tenths(value: number): WrittenNumber {
  return value.toFixed(1) as WrittenNumber;
}

/** A change with its sign, to one decimal however large it is ("+3.4", "−1.0"). */
export function signedTenths(value: number): WrittenNumber {
  return `${value < 0 ? MINUS : '+'}${Math.abs(value).toFixed(1)}` as WrittenNumber;
}

/** A share as a percentage ("46 %"). */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u202F%`;
}

/** A number as a program writes it (`262144`, `0.05`): for what has to be typed so, in any language. */
export function plain(value: number): WrittenNumber {
  return String(value) as WrittenNumber;
}

/** Things one after another, without a word before the last ("a, b, c"). */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(writtenLanguage(), { type: 'unit', style: 'short' }).format(items);
}

/** A count with what is counted (`1 turn`, `2 turns`), for text that is no message. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
