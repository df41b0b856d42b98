/** Prints a debrief as a handout; loaded when one is asked for. */
import type { Say } from '../text/speaker.ts';
import { printPage } from '../ui/files/printPage.ts';
import { loadPlot } from './figure/plotLibrary.ts';

/** Prints the page as a handout; its plots can only be drawn for paper when their library is there. */
export async function printHandout(say: Say): Promise<string> {
  await loadPlot();
  return printPage() ? '' : say('print-refused');
}
