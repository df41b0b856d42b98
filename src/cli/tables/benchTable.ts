/** What a bench measured, as lines for a terminal. */
import type { BenchFigures } from '../../analysis/bench/bench.ts';
import type { Say } from '../../text/speaker.ts';
import type { FurtherFigures } from '../workers/benchRun.ts';
import { aligned } from './aligned.ts';

/** One line a figure; those that were not measured are left out. */
export function benchTable(figures: BenchFigures & FurtherFigures, say: Say): string {
  const row = (meaning: string, value: number | undefined, digits: number): string[][] =>
    value === undefined ? [] : [[meaning, value.toFixed(digits)]];
  return aligned(
    [
      ...row(say('cli-bench-matches'), figures.gamesPerSecond, 0),
      ...row(say('cli-bench-matches-for-steps'), figures.gamesPerMillionSteps, 1),
      ...row(say('cli-bench-times-actors'), figures.timesActors, 1),
      ...row(say('cli-bench-times-transition'), figures.timesTransition, 1),
      ...row(say('cli-bench-bytes'), figures.bytesPerGame, 0),
      ...row(say('cli-bench-workers'), figures.timesTwoWorkers, 2),
      ...row(say('cli-bench-counterfactual'), figures.counterfactualSeconds, 2),
      ...row(say('cli-bench-resident'), figures.residentMegabytes, 0),
    ],
    [{ width: 58 }, { isNumber: true, width: 9 }],
    ' ',
  );
}
