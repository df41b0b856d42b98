/** Finds the scenario that an address names, however its name was written. */
import { nearestName } from '../checking/nearestName.ts';

const LONGEST_NAME = 200;

/** The id that was meant, or the one that is near enough to be offered, where there is one. */
export type AskedScenario =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly nearest: string | undefined };

/** Letters and digits alone: case, accents, dashes and blanks tell no ids apart. */
function lettersOf(written: string): string {
  return written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}

/** Looks for what was written among the ids that there are; what follows the first sign that no id has may be no part of it. */
export function askedScenario(written: string, ids: readonly string[]): AskedScenario {
  const text = written.slice(0, LONGEST_NAME);
  const [, start = ''] =
    /^[^\p{L}\p{N}]*((?:[\p{L}\p{M}\p{N}\p{Pd}\p{Cf}_\u2212])*)/u.exec(text) ?? [];
  const id = ids.find((one) => [text, start].some((asked) => lettersOf(asked) === lettersOf(one)));
  if (id !== undefined) return { ok: true, id };
  const nearest = lettersOf(start) === '' ? undefined : nearestName(start, ids);
  return { ok: false, nearest };
}
