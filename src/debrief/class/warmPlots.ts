/** Draws a plot that nobody sees, so that the first one that is seen does not hold up the page. */
import { loadPlot } from '../figure/plotLibrary.ts';
import type { Frame } from '../figure/chart.ts';
import { PICTURE_COLOURS } from '../figure/palettes.ts';
import { drawApart } from '../figure/drawing.ts';
import { drawBarList } from './charts/forms/barList.ts';

/** Loads the plots' library and lets the browser compile what a drawing needs. */
export async function warmPlots(): Promise<void> {
  const plot = await loadPlot();
  const bars = [{ label: '.', head: '.', value: 1, said: '.', fill: 'none' }];
  const frame: Frame = { width: 600, fontSize: 12, colours: PICTURE_COLOURS };
  const chart = { id: 'warm', title: '', sentence: '', columns: [], rows: [] };
  drawApart(plot, { ...chart, draw: (of, how) => drawBarList(of, how, bars) }, frame);
}
