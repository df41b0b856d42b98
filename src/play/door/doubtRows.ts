/** The doubts about the letters of a file, as the door lists them. */
import type { TextDoubt } from '../../scenario/reading/textDoubts.ts';
import type { Say } from '../../text/speaker.ts';
import type { DoorFaults } from '../dom/screens/door/doorChoice.ts';

/** A row for each doubt, with its place; undefined where there is none. */
export function doubtRows(
  file: string,
  doubts: readonly TextDoubt[],
  say: Say,
): DoorFaults | undefined {
  if (doubts.length === 0) return undefined;
  const rows = doubts.map(({ column, count, found, kind, line, path }) => ({
    where: say('fault-place', { line, column, path: ` · ${path}` }),
    message: say(`doubt-${kind}`, { found, count }),
  }));
  return { file, rows };
}
