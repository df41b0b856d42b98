/** Hands a run to the player's device as a file. */
import type { RunFile } from '../model/run.ts';
import { runFileName, runFileText } from '../scenario/runToFile.ts';
import type { Say } from '../text/speaker.ts';
import { saveFile } from '../ui/saveFile.ts';

/** Saves it, named after its scenario; resolves to what is true of it. */
export async function saveRun(run: RunFile, say: Say): Promise<string> {
  return saveFile(
    new Blob([runFileText(run)], { type: 'application/json' }),
    runFileName(run),
    say,
  );
}
