/** Hands a run to the reader's device as a file. */
import type { RunFile } from '../../model/match/run.ts';
import type { OwnCrisis } from '../../scenario/runs/ownCrisis.ts';
import { runFileName, runFileText } from '../../scenario/runs/runToFile.ts';
import type { Say } from '../../text/speaker.ts';
import { saveFile } from './saveFile.ts';

/**
 * Saves it, named after its scenario and whose it is; resolves to what is true of it. Where the crisis does not come with the page, its
 * file holds it, unless that is too large.
 */
export async function saveRun(run: RunFile, say: Say, own?: OwnCrisis): Promise<string> {
  const whole = own?.file(run);
  const content = new Blob([whole ?? runFileText(run)], { type: 'application/json' });
  const handed = await saveFile(content, runFileName(run), say);
  return own === undefined || whole !== undefined ? handed : say('debrief-keep-alone', { handed });
}
