/** A value as an error message shows it. */
import { foundValue } from '../scenario/checking/faults/fault.ts';
import { showFound } from '../scenario/checking/faults/faultText.ts';
import { sayInEnglish } from './english.ts';

/** What was given, on one line: a short text in quotes, a number, or its kind. */
export function shown(value: unknown): string {
  if (value === undefined) return 'undefined';
  return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint'
    ? `a ${typeof value}`
    : showFound(foundValue(value), sayInEnglish);
}
