/** Faults as the door lists them. */
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { wordFault } from '../../scenario/checking/faults/faultText.ts';
import type { Say } from '../../text/speaker.ts';
import type { DoorFaults } from '../dom/screens/door/doorChoice.ts';
import { showInvisible } from '../../scenario/reading/invisible.ts';
import type { Unopened } from './readLink.ts';

const LONGEST_PATH = 200;

/** The faults of a scenario or a run, as the door lists them. */
export function faultRows(file: string, faults: readonly Fault[], say: Say): DoorFaults {
  return {
    file,
    rows: faults.map((fault) => {
      const { column, line, path } = fault;
      const { expected, nearest, problem } = wordFault(fault, say);
      return {
        where: say('fault-place', {
          line,
          column,
          path: path === '' ? '' : ` · ${showInvisible(path, LONGEST_PATH, say)}`,
        }),
        message: say('fault-says', {
          problem,
          expected: expected === '' ? '' : say('fault-expected', { expected }),
          nearest: nearest === undefined ? '' : say('fault-nearest', { nearest }),
        }),
      };
    }),
  };
}

/** Why a link could not be opened, as the door lists it. */
export function linkRows(unopened: Unopened, say: Say): DoorFaults {
  const file = say('link-name');
  return unopened.kind === 'faults'
    ? faultRows(file, unopened.faults, say)
    : { file, rows: [{ where: say('link-closed'), message: say(`link-${unopened.problem}`) }] };
}
