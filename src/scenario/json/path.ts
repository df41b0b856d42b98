/** Names a place inside a scenario: as a list of keys, and as a person writes it. */
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { fieldUnder } from '../../model/scenarioShape/walk.ts';

/** The keys and list positions (from 0) that lead from the whole scenario to one of its values. */
export type Path = readonly (string | number)[];

/** The path as a person writes it, such as `sides.struck.support` or `mediators[1].id`; the whole scenario is `(scenario)`. */
export function writePath(path: Path): string {
  if (path.length === 0) return '(scenario)';
  let written = '';
  for (const key of path) {
    if (typeof key === 'number') written += `[${key}]`;
    else if (/^[A-Za-z_$][\w$-]{0,79}$/.test(key)) written += written === '' ? key : `.${key}`;
    else written += `[${JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key)}]`;
  }
  return written;
}

/** What is declared at a path; undefined where nothing is. */
export function fieldAt(field: Field, path: Path): Field | undefined {
  let here: Field | undefined = field;
  for (const key of path) here = fieldUnder(here, key);
  return here;
}
