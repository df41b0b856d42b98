/** Takes a file that is dropped anywhere on the editor. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import { useFileDrop } from '../../ui/files/useFileDrop.ts';
import { openFile, type HandedIn } from './openText.ts';

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
    <div class={isOver ? 'bench-drop over' : 'bench-drop'} {...zone}>
      {props.children}
      {isOver ? <p class="bench-drop-word">{props.say('load-drop')}</p> : null}
    </div>
  );
}
