/** A plot on the page: its heading, its drawing, the sentence that says what it shows, the numbers behind it, and ways to take it along. */
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { dialectsFor } from '../../text/csvDialect.ts';
import { whole } from '../../text/numbers.ts';
import type { Chart } from './chart.ts';
import type { ChartFile } from './chartFile.ts';
import { DataTable } from './dataTable.tsx';
import { showDrawing } from './showDrawing.ts';
import type { Showing } from './showDrawing.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as figureCss from './figure.module.css';

/** What a figure is given. */
export interface FigureProps {
  readonly chart: Chart;
  readonly say: Say;
  /** The rank of its heading; 4 where it is left out. */
  readonly level?: 2 | 3 | 4 | 5;
}

/** Rows of a table on the page; the file has them all. */
const MOST_ROWS = 300;

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
    const showing = showDrawing(plot.current, () => setFailed('drawing'));
    shown.current = showing;
    return () => showing.stop();
  }, []);
  useEffect(() => shown.current?.show(chart), [chart]);
  const Heading = `h${level}` as const;
  return (
    <figure class={figureCss.plotFigure} aria-labelledby={heading}>
      <Heading id={heading} class={figureCss.plotTitle}>
        {chart.title}
      </Heading>
      <div
        ref={plot}
        class={
          chart.pick === undefined ? figureCss.plot : `${figureCss.plot} ${figureCss.plotPicks}`
        }
        hidden={failed === 'drawing'}
      />
      {failed === undefined ? null : (
        <p class={figureCss.plotFailed}>{say(`figure-failed-${failed}`)}</p>
      )}
      <figcaption class={figureCss.plotSentence}>{chart.sentence}</figcaption>
      <div class={figureCss.plotFoot}>
        <Behind chart={chart} say={say} />
        <Exports chart={chart} say={say} onFail={() => setFailed('saving')} />
      </div>
    </figure>
  );
}

/** The numbers behind; a table is made when it is asked for, since a class has thousands of rows. */
function Behind({ chart, say }: Pick<FigureProps, 'chart' | 'say'>): JSX.Element {
  const [open, setOpen] = useState(false);
  const scroll = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = scroll;
    // Only what has to be scrolled is a stop for the keyboard.
    if (
      current !== null &&
      (current.scrollWidth > current.clientWidth || current.scrollHeight > current.clientHeight)
    )
      current.tabIndex = 0;
  }, [open]);
  return (
    <details
      class={figureCss.plotBehind}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('debrief-numbers-behind')}</summary>
      {open ? (
        <section
          ref={scroll}
          class={figureCss.plotScroll}
          aria-label={`${say('debrief-numbers-behind')}: ${chart.title}`}
        >
          <DataTable chart={chart} caption={chart.title} most={MOST_ROWS} />
          {chart.rows.length > MOST_ROWS ? (
            <p>{say('figure-rows', { shown: MOST_ROWS, rows: whole(chart.rows.length) })}</p>
          ) : null}
        </section>
      ) : null}
    </details>
  );
}

function Exports(props: {
  readonly chart: Chart;
  readonly say: Say;
  readonly onFail: () => void;
}): JSX.Element {
  const { chart, onFail, say } = props;
  const save = async (as: ChartFile): Promise<void> => {
    try {
      const { saveChart } = await import('./chartFile.ts');
      await saveChart(chart, as, say);
    } catch {
      onFail();
    }
  };
  return (
    <fieldset class={figureCss.plotExports}>
      <legend class={wordsCss.onlySpoken}>{say('figure-save', { title: chart.title })}</legend>
      {(['SVG', 'PNG', ...dialectsFor(navigator.language)] as const).map((as) => (
        <button
          key={as}
          type="button"
          class={figureCss.plotExport}
          title={as === 'comma' ? say('figure-save-comma-why') : undefined}
          onClick={() => void save(as)}
        >
          {as === 'point' || as === 'comma' ? say(`figure-save-${as}`) : as}
        </button>
      ))}
    </fieldset>
  );
}
