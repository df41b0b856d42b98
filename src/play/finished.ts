/** What a play hands over to its debrief. */
import type { Side } from '../model/vocabulary/words.ts';
import { runOf, type Play } from '../seat/play.ts';
import type { Finished } from './openPlay.tsx';

/** The play as its debrief takes it, seen from a seat. */
export function finishedOf(play: Play, seat: Side): Finished {
  const { moments, start } = play;
  const { origin, scenario } = start;
  return { scenario, run: runOf(play), seat, origin, moments };
}
