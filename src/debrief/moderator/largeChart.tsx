/** A plot drawn for a back row: as large as its place allows, with words of the projector's size. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import type { Chart } from '../figure/chart.ts';
import { drawApart } from '../figure/drawing.ts';
import { loadPlot } from '../figure/plotLibrary.ts';
import { PAGE_COLOURS } from '../figure/palettes.ts';
import * as figureCss from '../figure/figure.module.css';
import * as moderatorCss from './moderator.module.css';

/** Words of a plot are drawn between these shares of the place's own size. */
const LEAST = 0.62;
const MOST = 1.25;

/** Halvings of that range until the size is good enough: one drawing each, a frame apart. */
const HALVINGS = 4;

/** The plot, redrawn when its place changes. Its name is its sentence. */
export function LargeChart(props: { readonly chart: Chart; readonly say: Say }): JSX.Element {
  const { chart, say } = props;
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<string>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    let stopped = false;
    let frame: number | undefined;
    setFailed(false);
    // Another screen's plot must not stand beside this one's sentence; one that only grows stands until it is drawn anew.
    if (drawn.current !== chart.id) current.replaceChildren();
    drawn.current = chart.id;
    const start = async (): Promise<() => void> => {
      const plot = await loadPlot();
      const attempt = (range: readonly [number, number], halvings: number): void => {
        frame = undefined;
        // A place that has left the page has no size to draw for.
        if (stopped || !current.isConnected) return;
        try {
          const middle = (range[0] + range[1]) / 2;
          const share = halvings === 0 ? range[0] : middle;
          const { drawing, fits } = draw(plot, chart, current, share);
          if (halvings === 0) {
            current.replaceChildren(drawing);
            return;
          }
          const narrower = fits ? ([middle, range[1]] as const) : ([range[0], middle] as const);
          frame = requestAnimationFrame(() => attempt(narrower, halvings - 1));
        } catch (error) {
          console.error(error);
          setFailed(true);
        }
      };
      const sizes = new ResizeObserver(() => {
        if (frame !== undefined) cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => attempt([LEAST, MOST], HALVINGS));
      });
      if (!stopped) sizes.observe(current);
      return () => sizes.disconnect();
    };
    const started = start();
    started.catch(() => setFailed(true));
    return () => {
      stopped = true;
      if (frame !== undefined) cancelAnimationFrame(frame);
      void stopAll(started);
    };
  }, [chart]);
  return (
    <>
      <div ref={place} class={`${figureCss.plot} ${moderatorCss.moderatorPlot}`} hidden={failed} />
      {failed ? <p class={figureCss.plotFailed}>{say('moderator-drawing')}</p> : null}
    </>
  );
}

async function stopAll(started: Promise<() => void>): Promise<void> {
  try {
    const stop = await started;
    stop();
  } catch {
    // What never started needs no end.
  }
}

/** The drawing with words of a share of the place's own size, and whether it is no higher than its place. */
function draw(
  plot: Awaited<ReturnType<typeof loadPlot>>,
  chart: Chart,
  place: HTMLElement,
  share: number,
): { readonly drawing: SVGSVGElement; readonly fits: boolean } {
  const drawing = drawApart(plot, chart, {
    width: Math.round(place.clientWidth),
    fontSize: Number.parseFloat(getComputedStyle(place).fontSize) * share,
    colours: PAGE_COLOURS,
  });
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', chart.sentence);
  return {
    drawing: place.ownerDocument.adoptNode(drawing),
    fits: Number(drawing.getAttribute('height')) <= place.clientHeight,
  };
}
