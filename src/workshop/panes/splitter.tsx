/** The line between form and panes: dragged, or moved by arrow keys. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';

/** Narrowest and widest share of the window that the panes may take, in percent. */
export const PANE_SHARE = { least: 22, most: 62, usual: 37 } as const;

/** The line; `share` is what the panes take of the window, in percent. */
export function Splitter(props: {
  readonly share: number;
  readonly onMove: (share: number) => void;
  readonly say: Say;
}): JSX.Element {
  const { share } = props;
  const move = (to: number): void =>
    props.onMove(Math.min(PANE_SHARE.most, Math.max(PANE_SHARE.least, Math.round(to))));
  return (
    <hr
      class="splitter"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={props.say('splitter')}
      aria-valuemin={PANE_SHARE.least}
      aria-valuemax={PANE_SHARE.most}
      aria-valuenow={share}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') move(share + 3);
        else if (event.key === 'ArrowRight') move(share - 3);
        else if (event.key === 'Home') move(PANE_SHARE.most);
        else if (event.key === 'End') move(PANE_SHARE.least);
        else return;
        event.preventDefault();
      }}
      onDblClick={() => move(PANE_SHARE.usual)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          move(100 - (100 * event.clientX) / innerWidth);
      }}
    />
  );
}
