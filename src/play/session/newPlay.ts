/** Plays as they begin: a scenario from the door, a run that is gone on with, the same play once more. */
import type { DoorChoice } from '../dom/screens/door/doorChoice.ts';
import type { Shipped } from '../door/shipped.ts';
import type { PlayOrigin } from '../../seat/keptPlay.ts';
import { type Play, seatsFor, startPlay, restorePlay } from '../../seat/play.ts';
import { countedCode, plainCode, seedOfCode } from '../../scenario/runs/codes/classCode.ts';
import type { OpenPlay } from '../howOpened.ts';
import { labelled } from '../../scenario/runs/runToFile.ts';

/** A fresh seed, a 31-bit integer from the browser's source of chance. */
function freshSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) >>> 1;
}

/** A play of a scenario as it was chosen at the door; a class code gives the seed, whatever `seed` is. */
export function newPlay(
  { hash, scenario }: Shipped,
  choice: Pick<DoorChoice, 'seat' | 'rival' | 'classCode' | 'clock'>,
  seed = freshSeed(),
  origin?: PlayOrigin,
): Play {
  const written = countedCode(choice.classCode);
  const classCode = plainCode(written) === '' ? undefined : written;
  const sown = classCode === undefined ? seed : seedOfCode(classCode);
  const seats = seatsFor(scenario, choice.seat, choice.rival === 'friend', sown);
  return startPlay({ scenario, hash, seed: sown, seats, classCode, clock: choice.clock, origin });
}

/** A run as a play of one's own, whoever played it so far. Throws where its choices do not fit the rules. */
export function continuedPlay({ origin, run, scenario }: NonNullable<OpenPlay['from']>): Play {
  const clock = run.clock === true;
  const unnamed = labelled(run, '', '');
  const play = restorePlay({ run: unnamed, scenario, classCode: undefined, clock, origin });
  if (play === undefined)
    throw new Error(`continuedPlay: the run of ${run.turns.length} turns cannot be gone on with`);
  return play;
}

/** The same play from its first turn: with other shocks, unless a class shares them. */
export function restartedPlay({ start }: Play): Play {
  const seed = start.classCode === undefined ? freshSeed() : start.seed;
  return startPlay({ ...start, seed, origin: undefined });
}
