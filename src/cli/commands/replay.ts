/** The command `replay`: plays a saved run again and says whether it gives what the file says. */
import type { RunFile } from '../../model/match/run.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';
import { openRun, type OpenedRun } from '../../scenario/runs/openRun.ts';
import type { Say } from '../../text/speaker.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { RUN_FILE, SCENARIO_OF_RUN } from '../commandLine/sharedOptions.ts';
import { readRun } from '../files/loadRun.ts';

function whereItDiffers(
  opened: Extract<OpenedRun, { ok: false }>,
  { scenario: { id, hash } }: RunFile,
  [known]: readonly KnownScenario[],
  say: Say,
): string {
  if (opened.fault === 'unknown-scenario')
    return known === undefined
      ? say('cli-replay-no-scenario', { id, hash })
      : say('cli-replay-other-scenario', { id, hash, here: known.hash });
  const { turn, why } = opened.replay;
  return turn === 0
    ? say('cli-replay-differs-before', { why })
    : say('cli-replay-differs', { turn: String(turn), why });
}

export const replay = defineCommand({
  name: 'replay',
  about: (say) => say('cli-replay-about'),
  exits: (say) => say('cli-replay-exits'),
  options: { file: RUN_FILE, scenario: SCENARIO_OF_RUN },
  play: ({ file, scenario }, terminal) => {
    const { print, say } = terminal;
    const read = readRun(file, scenario, terminal);
    if (read === undefined) return 2;
    const { known, run } = read;
    const opened = openRun(run, known);
    if (!opened.ok) {
      print(`${file}: ${whereItDiffers(opened, run, known, say)}`);
      return 1;
    }
    const turns = run.turns.length;
    const ending = run.ending ?? say('cli-replay-unfinished');
    print(`${file}: ${say('cli-replay-same', { turns, ending })}`);
    if (opened.wording === 'other-words') {
      const { id, hash } = run.scenario;
      print(`${file}: ${say('cli-replay-other-words', { id, hash, here: opened.known.hash })}`);
    }
    return 0;
  },
});

if (import.meta.main) await runHere(replay);
