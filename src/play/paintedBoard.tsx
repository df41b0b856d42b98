/** The board with the canvas over it, where there can be one; without it the page draws itself. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../text/speaker.ts';
import type { Description, Wish } from './description.ts';
import { Board } from './dom/board.tsx';
import type { Theatre } from './map/theatre.ts';
import type { Painter } from './paint/painter.ts';

/** A board that is painted as soon as Phaser has come. */
export function PaintedBoard(props: {
  readonly description: Description;
  readonly theatre: Theatre;
  readonly canvas: boolean;
  readonly onWish: (wish: Wish) => void;
  readonly say: Say;
}): JSX.Element {
  const { description, theatre, say } = props;
  const host = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter | undefined>(undefined);
  const onWish = useRef(props.onWish);
  onWish.current = props.onWish;
  const latest = useRef(description);
  latest.current = description;
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!props.canvas) return undefined;
    let wanted = true;
    const start = async (element: HTMLElement): Promise<void> => {
      const { startPainter } = await import('./paint/painter.ts');
      if (!wanted) return;
      const started = await startPainter(element, {
        say,
        theatre,
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onWish: (wish) => onWish.current(wish),
        onLost: () => setPainted(false),
      });
      if (!wanted) {
        started.destroy();
        return;
      }
      painter.current = started;
      started.draw(latest.current);
      setPainted(true);
    };
    // Where neither WebGL nor a 2D canvas is to be had, the page goes on drawing itself.
    if (host.current !== null) start(host.current).catch(() => setPainted(false));
    return () => {
      wanted = false;
      painter.current?.destroy();
      painter.current = undefined;
      setPainted(false);
    };
  }, [props.canvas]);
  useEffect(() => painter.current?.draw(description), [description]);
  return (
    <div ref={host} class="board-host">
      <Board
        description={description}
        theatre={theatre}
        onWish={props.onWish}
        say={say}
        painted={painted}
      />
    </div>
  );
}
