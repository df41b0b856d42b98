/** Hands a run to the player's device as a file. */
import type { RunFile } from '../model/run.ts';
import { runFileName, runFileText } from '../scenario/runToFile.ts';
import { saveFile } from '../ui/saveFile.ts';

/** Saves it, named after its scenario. */
export function saveRun(run: RunFile): void {
  saveFile(new Blob([runFileText(run)], { type: 'application/json' }), runFileName(run));
}
