/** What the buttons of a kept run do; loaded when one is pressed. Each resolves to what is true then, empty where nothing need be said. */
import type { Say } from '../text/speaker.ts';
import { copyField } from '../ui/copyField.ts';
import { printPage } from '../ui/printPage.ts';
import { saveRun } from '../ui/saveRun.ts';
import { loadPlot } from './figure/plotLibrary.ts';

export { saveRun };

/** Copies the code that stands in a field. */
export async function copyCode(field: HTMLTextAreaElement | null, say: Say): Promise<string> {
  return say(await copyField(field));
}

/** Prints the page as a handout; its plots can only be drawn for paper when their library is there. */
export async function printHandout(say: Say): Promise<string> {
  await loadPlot();
  return printPage() ? '' : say('print-refused');
}
