/** Takes a file that is dropped anywhere on the editor. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import { openFile, type HandedIn } from './openText.ts';
import * as editorCss from '../editor/editor.module.css';

/** A zone around everything. */
export function DropZone(props: {
  readonly onOpen: (handedIn: HandedIn) => void;
  readonly say: Say;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [isOver, setOver] = useState(false);
  const holdsFile = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') === true;
  return (
    <div
      data-part="bench-drop"
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (file === undefined) return;
        event.preventDefault();
        setOver(false);
        attempt(async () => props.onOpen(await openFile(file)));
      }}
    >
      {props.children}
      {isOver ? <p class={editorCss.benchDropWord}>{props.say('load-drop')}</p> : null}
    </div>
  );
}
