/** The board with the canvas over it, where there can be one; without it the page draws itself. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../text/speaker.ts';
import type { Description, Intent } from '../seat/description.ts';
import { Board } from './dom/board/board.tsx';
import type { Theatre } from './map/theatre.ts';
import type { Painter } from './paint/painter.ts';
import * as mapViewCss from './dom/board/mapView.module.css';

/** So long, in milliseconds, the painter leaves the page to draw itself first. */
const HEAD_START = 2000;

/** Waits until the page has drawn its own map: on a slow device what paints it finer takes seconds to come, and keeps all else waiting. */
async function pageDrawn(host: HTMLElement): Promise<void> {
  const until = performance.now() + HEAD_START;
  const isDrawn = (): boolean =>
    host.querySelector(`.${mapViewCss.map}[data-lost="no"]`) === null ||
    host.querySelector(`.${mapViewCss.map} image`) !== null;
  while (!isDrawn() && performance.now() < until)
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
}

/** A board that is painted as soon as Phaser has come. */
export function PaintedBoard(props: {
  readonly description: Description;
  readonly theatre: Theatre;
  readonly canvas: boolean;
  readonly notice: ComponentChildren;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { description, theatre, say } = props;
  const host = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter | undefined>(undefined);
  const onIntent = useRef(props.onIntent);
  onIntent.current = props.onIntent;
  const latest = useRef(description);
  latest.current = description;
  useEffect(() => {
    if (!props.canvas) return undefined;
    let wanted = true;
    const start = async (element: HTMLElement): Promise<void> => {
      await pageDrawn(element);
      const { startPainter } = await import('./paint/painter.ts');
      if (!wanted) return;
      const started = await startPainter(element, {
        say,
        theatre,
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onIntent: (intent) => onIntent.current(intent),
      });
      if (!wanted) {
        started.destroy();
        return;
      }
      painter.current = started;
      started.draw(latest.current);
    };
    // Where the painter cannot be loaded, or neither WebGL nor a 2D canvas is to be had, the page goes on drawing itself.
    if (host.current !== null) start(host.current).catch((reason) => console.warn(reason));
    return () => {
      wanted = false;
      painter.current?.destroy();
      painter.current = undefined;
    };
  }, [props.canvas]);
  useEffect(() => painter.current?.draw(description), [description]);
  return (
    <div ref={host} data-part="board-host">
      <Board
        description={description}
        theatre={theatre}
        notice={props.notice}
        onIntent={props.onIntent}
        say={say}
      />
    </div>
  );
}
