/** What the buttons of a kept run do; loaded when one is pressed. Each resolves to what is true then, empty where nothing need be said. */
import type { RunFile } from '../model/run.ts';
import type { Say } from '../text/speaker.ts';
import { copyField } from '../ui/copyField.ts';
import { printPage } from '../ui/printPage.ts';
import { saveFile } from '../ui/saveFile.ts';
import { loadPlot } from './figure/plotLibrary.ts';
import { runFileName, runFileText } from '../scenario/runToFile.ts';
import type { OwnCrisis } from './ownCrisis.ts';

/** Saves the run as a file, whose text may be given. */
export async function saveRun(
  run: RunFile,
  say: Say,
  text: string = runFileText(run),
): Promise<string> {
  return saveFile(new Blob([text], { type: 'application/json' }), runFileName(run), say);
}

/** Saves a run on a crisis that does not come with the page, with the crisis in its file where that is not too large. */
export async function saveWithCrisis(run: RunFile, own: OwnCrisis, say: Say): Promise<string> {
  const whole = own.file(run);
  const handed = await saveRun(run, say, whole);
  return whole === undefined ? say('debrief-keep-alone', { handed }) : handed;
}

/** Copies the code that stands in a field. */
export async function copyCode(field: HTMLTextAreaElement | null, say: Say): Promise<string> {
  return say(await copyField(field));
}

/** Prints the page as a handout; its plots can only be drawn for paper when their library is there. */
export async function printHandout(say: Say): Promise<string> {
  await loadPlot();
  return printPage() ? '' : say('print-refused');
}
