/** A page on which a file can be dropped anywhere. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../../../text/speaker.ts';
import { useFileDrop } from '../../../../ui/files/useFileDrop.ts';
import * as forcedCss from '../../forced.module.css';
import * as screenCss from '../screen.module.css';

/** The place, which says so while a file is held over it. */
export function DropPlace(props: {
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
  /** What is open above it. */
  readonly dialog: ComponentChildren;
  readonly say: Say;
}): JSX.Element {
  const { say } = props;
  const { isOver, zone } = useFileDrop(props.onFile);
  return (
    <div class={isOver ? forcedCss.dropOver : ''} data-part="drop" {...zone}>
      {props.children}
      {isOver ? <p class={screenCss.dropWord}>{say('door-drop')}</p> : null}
      {props.dialog}
    </div>
  );
}
