/** Keeps a chart drawn in an element: when it comes into view or the page has time, at its real width, anew when chart or width change, and for paper. */
import type { Chart } from './chart.ts';
import { drawApart } from './drawing.ts';
import { drawInTurn } from './frameQueue.ts';
import { PAGE_COLOURS } from './palettes.ts';
import { loadPlot, loadedPlot } from './plotLibrary.ts';
import { whenIdle } from '../whenIdle.ts';
import * as figureCss from './figure.module.css';

/** What keeps a drawing; `stop` ends it. */
export interface Showing {
  readonly show: (chart: Chart) => void;
  readonly stop: () => void;
}

/** A drawing for paper is made so wide and scaled to its column: what fits between the margins of A4 and of Letter, in CSS pixels. */
const PAPER = { whole: 660, half: 322, fontSize: 13.2 } as const;

/** When a page has opened, and what is not in view can be drawn as well; in milliseconds. */
const OPENED = 1200;

/** How far outside the window a plot is drawn already. */
const AHEAD = '400px';

/** The drawing in a place: made anew where the chart or the width is another one. */
interface Sheet {
  readonly show: (chart: Chart) => void;
  readonly draw: (width: number, fontSize: number) => void;
  /** Opens what a pressed mark stands for. */
  readonly pick: (event: Event) => void;
}

function sheetIn(place: HTMLElement, isWanted: () => boolean, onFail: () => void): Sheet {
  let chart: Chart | undefined;
  let drawn: { readonly chart: Chart; readonly width: number } | undefined;
  return {
    show: (next) => {
      chart = next;
    },
    draw: (width, fontSize) => {
      const plot = loadedPlot();
      if (chart === undefined || plot === undefined || !isWanted() || width <= 0) return;
      if (drawn?.chart === chart && drawn.width === width) return;
      drawn = { chart, width };
      try {
        const drawing = drawApart(plot, chart, { width, fontSize, colours: PAGE_COLOURS });
        drawing.setAttribute('role', 'img');
        drawing.setAttribute('aria-label', chart.sentence);
        place.replaceChildren(place.ownerDocument.adoptNode(drawing));
      } catch (error) {
        console.error(error);
        onFail();
      }
    },
    pick: (event) => {
      if (chart !== undefined) pickMark(chart, event.target);
    },
  };
}

/** Draws what it is shown in `place`, one drawing of the page a frame. `onFail` is told when that is not possible. */
export function showDrawing(place: HTMLElement, onFail: () => void): Showing {
  let leaveLine: (() => void) | undefined;
  let seen = false;
  // Between the events that frame printing, widths are the paper's.
  let onPaper = false;
  let stopped = false;
  const sheet = sheetIn(place, () => !stopped, onFail);
  const drawForPage = (): void => {
    const size = Number.parseFloat(getComputedStyle(place).fontSize);
    sheet.draw(Math.round(place.clientWidth), Number.isFinite(size) ? size : 12);
  };
  const soon = (): void => {
    if (seen && !onPaper && loadedPlot() !== undefined) leaveLine = drawInTurn(drawForPage);
  };
  const drawForPaper = (): void => {
    onPaper = true;
    leaveLine?.();
    sheet.draw(
      place.closest(`.${figureCss.plotPair}`) === null ? PAPER.whole : PAPER.half,
      PAPER.fontSize,
    );
  };
  const drawForPageAgain = (): void => {
    onPaper = false;
    soon();
  };
  const fetchPlot = async (): Promise<void> => {
    await loadPlot();
    soon();
  };
  const see = (): void => {
    if (seen) return;
    seen = true;
    if (loadedPlot() === undefined) fetchPlot().catch(onFail);
    else soon();
  };
  const stopWatching = watch(place, see);
  const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(soon);
  sizes?.observe(place);
  // A reader may print, or jump to any part, before scrolling anywhere.
  let forget = (): void => {};
  const idle = setTimeout(() => {
    forget = whenIdle(see);
  }, OPENED);
  place.addEventListener('click', sheet.pick);
  addEventListener('beforeprint', drawForPaper);
  addEventListener('afterprint', drawForPageAgain);
  return {
    show: (next) => {
      sheet.show(next);
      soon();
    },
    stop: () => {
      stopped = true;
      stopWatching();
      sizes?.disconnect();
      clearTimeout(idle);
      forget();
      leaveLine?.();
      place.removeEventListener('click', sheet.pick);
      removeEventListener('beforeprint', drawForPaper);
      removeEventListener('afterprint', drawForPageAgain);
    },
  };
}

/** Tells once or more that an element is in view or near it; at once where the browser cannot tell. */
function watch(place: HTMLElement, onSeen: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    onSeen();
    return () => {};
  }
  const views = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
    },
    { rootMargin: AHEAD },
  );
  views.observe(place);
  return () => views.disconnect();
}

/** Opens what a pressed mark stands for: Plot leaves on each mark the index of its row. Keyboards have the table's rows for it. */
function pickMark({ pick, rows }: Chart, target: EventTarget | null): void {
  if (
    pick === undefined ||
    !(target instanceof SVGElement) ||
    target.closest(`.${figureCss.pick}`) === null
  )
    return;
  const row: unknown = '__data__' in target ? target.__data__ : undefined;
  if (typeof row === 'number' && row in rows) pick(row);
}
