/** A chart as a file; loaded when one is asked for. */
import type { CsvDialect } from '../../text/csvDialect.ts';
import type { Say } from '../../text/speaker.ts';
import { saveFile } from '../../ui/files/saveFile.ts';
import type { Chart } from './chart.ts';
import { chartToCsv } from './chartCsv.ts';
import { chartToPng, chartToSvg } from './picture.ts';
import { loadPlot } from './plotLibrary.ts';

/** As what: a picture, or the numbers in a dialect of CSV. */
export type ChartFile = 'SVG' | 'PNG' | CsvDialect;

async function chartToFile(
  chart: Chart,
  as: ChartFile,
): Promise<{ readonly content: Blob; readonly name: string }> {
  if (as === 'point' || as === 'comma') {
    const type = 'text/csv;charset=utf-8';
    return { content: new Blob([chartToCsv(chart, as)], { type }), name: `${chart.id}.csv` };
  }
  const plot = await loadPlot();
  const content =
    as === 'PNG'
      ? await chartToPng(plot, chart)
      : new Blob([chartToSvg(plot, chart)], { type: 'image/svg+xml' });
  return { content, name: `${chart.id}.${as.toLowerCase()}` };
}

/** Saves the file. Rejects where the browser cannot draw the picture, or what draws it cannot be loaded. */
export async function saveChart(chart: Chart, as: ChartFile, say: Say): Promise<void> {
  const { content, name } = await chartToFile(chart, as);
  await saveFile(content, name, say);
}
