/** The line between form and panes: dragged by a pointer, or moved as a slider by keys. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as editorCss from '../editor/editor.module.css';

/** Narrowest, widest and usual share of the window that the panes take, in percent. */
export const PANE_SHARE = { least: 22, most: 62, usual: 37 } as const;

/** The line; `share` is what the panes take of the window, in percent. */
export function Splitter(props: {
  readonly share: number;
  readonly onMove: (share: number) => void;
  readonly say: Say;
}): JSX.Element {
  const { onMove, share } = props;
  const move = (to: number): void =>
    onMove(Math.min(PANE_SHARE.most, Math.max(PANE_SHARE.least, Math.round(to))));
  return (
    <div
      class={editorCss.splitter}
      onDblClick={() => onMove(PANE_SHARE.usual)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          move(100 - (100 * event.clientX) / innerWidth);
      }}
    >
      <input
        type="range"
        class={wordsCss.onlySpoken}
        aria-label={props.say('splitter')}
        min={PANE_SHARE.least}
        max={PANE_SHARE.most}
        value={share}
        onInput={(event) => move(Number(event.currentTarget.value))}
      />
    </div>
  );
}
