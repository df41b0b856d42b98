/** The doubts about the letters of a file, as the door lists them. */
import { sayTextDoubt, type TextDoubt } from '../../scenario/reading/textDoubts.ts';
import type { Say } from '../../text/speaker.ts';
import type { DoorFaults } from '../dom/screens/door/doorChoice.ts';

/** A row for each doubt, with its place; undefined where there is none. */
export function doubtRows(
  file: string,
  doubts: readonly TextDoubt[],
  say: Say,
): DoorFaults | undefined {
  if (doubts.length === 0) return undefined;
  const rows = doubts.map((doubt) => ({
    where: say('fault-place', {
      line: doubt.line,
      column: doubt.column,
      path: ` · ${doubt.path}`,
    }),
    message: sayTextDoubt(doubt, say),
  }));
  return { file, rows };
}
