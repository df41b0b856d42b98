/** A plot on the page: its heading, its drawing, the sentence that says what it shows, the numbers behind it, and ways to take it along. */
import type * as Plot from '@observablehq/plot';
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import type { Chart } from './chart.ts';
import { chartToCsv } from './csv.ts';
import { DataTable } from './dataTable.tsx';
import { chartToPng, chartToSvg } from './picture.ts';
import { saveFile } from './saveFile.ts';
import { showDrawing } from './showDrawing.ts';
import type { Showing } from './showDrawing.ts';

/** What a figure is given. */
export interface FigureProps {
  readonly chart: Chart;
  readonly say: Say;
  /** The rank of its heading; 4 where it is left out. */
  readonly level?: 2 | 3 | 4 | 5;
}

/** The plotting library, loaded when it is first needed. */
export async function loadPlot(): Promise<typeof Plot> {
  return import('@observablehq/plot');
}

/**
 * A figure. The picture's name is the chart's sentence, which also stands below it; without a picture, sentence and table say the same.
 * Marks drawn with the class `pick` from the chart's rows, in their order, open what their row stands for; so do the table's rows.
 */
export function Figure({ chart, say, level = 4 }: FigureProps): JSX.Element {
  const heading = useId();
  const plot = useRef<HTMLDivElement>(null);
  const shown = useRef<Showing | null>(null);
  const [failed, setFailed] = useState<'drawing' | 'saving'>();
  useEffect(() => {
    if (plot.current === null) return undefined;
    const showing = showDrawing(plot.current, loadPlot, () => setFailed('drawing'));
    shown.current = showing;
    return () => showing.stop();
  }, []);
  useEffect(() => shown.current?.show(chart), [chart]);
  const Heading = `h${level}` as const;
  return (
    <figure class="plot-figure" aria-labelledby={heading}>
      <Heading id={heading} class="plot-title">
        {chart.title}
      </Heading>
      <div
        ref={plot}
        class={chart.pick === undefined ? 'plot' : 'plot plot-picks'}
        role="img"
        aria-label={chart.sentence}
        hidden={failed === 'drawing'}
        onClick={(event) => pickMark(chart, event.target)}
      />
      {failed === undefined ? null : <p class="plot-failed">{say(`figure-failed-${failed}`)}</p>}
      <figcaption class="plot-sentence">{chart.sentence}</figcaption>
      <div class="plot-foot">
        <details class="plot-behind">
          <summary>{say('debrief-numbers-behind')}</summary>
          <div class="plot-scroll" tabIndex={0} role="group" aria-label={chart.title}>
            <DataTable chart={chart} caption={chart.title} />
          </div>
        </details>
        <Exports chart={chart} say={say} onFail={() => setFailed('saving')} />
      </div>
    </figure>
  );
}

function Exports(props: {
  readonly chart: Chart;
  readonly say: Say;
  readonly onFail: () => void;
}): JSX.Element {
  const { chart, say } = props;
  const picture = (make: (plot: typeof Plot) => Blob | Promise<Blob>, kind: string): void => {
    const save = async (): Promise<void> =>
      saveFile(await make(await loadPlot()), `${chart.id}.${kind}`);
    save().catch(props.onFail);
  };
  const ways = {
    SVG: () =>
      picture((plot) => new Blob([chartToSvg(plot, chart)], { type: 'image/svg+xml' }), 'svg'),
    PNG: () => picture(async (plot) => chartToPng(plot, chart), 'png'),
    CSV: () =>
      saveFile(
        new Blob([chartToCsv(chart)], { type: 'text/csv;charset=utf-8' }),
        `${chart.id}.csv`,
      ),
  };
  return (
    <div class="plot-exports" role="group" aria-label={say('figure-save', { title: chart.title })}>
      {(['SVG', 'PNG', 'CSV'] as const).map((kind) => (
        <button key={kind} type="button" class="plot-export" onClick={ways[kind]}>
          {kind}
        </button>
      ))}
    </div>
  );
}

/** Opens what a pressed mark stands for: Plot leaves on each mark the index of its row. */
function pickMark({ pick, rows }: Chart, target: EventTarget | null): void {
  if (pick === undefined || !(target instanceof SVGElement) || target.closest('.pick') === null)
    return;
  const row: unknown = '__data__' in target ? target.__data__ : undefined;
  if (typeof row === 'number' && row in rows) pick(row);
}
