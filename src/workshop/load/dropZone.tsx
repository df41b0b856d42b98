/** Takes a file that is dropped anywhere on the editor. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import { useFileDrop } from '../../ui/files/useFileDrop.ts';
import { openFile, type HandedIn } from './openText.ts';
import * as editorCss from '../editor/editor.module.css';

/** A zone around everything. */
export function DropZone(props: {
  readonly onOpen: (handedIn: HandedIn) => void;
  readonly say: Say;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { isOver, zone } = useFileDrop((file) =>
    attempt(async () => props.onOpen(await openFile(file))),
  );
  return (
    <div data-part="bench-drop" {...zone}>
      {props.children}
      {isOver ? <p class={editorCss.benchDropWord}>{props.say('load-drop')}</p> : null}
    </div>
  );
}
