/** A value as an error message shows it. */
import { showFound } from '../scenario/checking/faults/fault.ts';

/** What was given, on one line: a short text in quotes, a number, or its kind. */
export function shown(value: unknown): string {
  if (value === undefined) return 'undefined';
  return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint'
    ? `a ${typeof value}`
    : showFound(value);
}
