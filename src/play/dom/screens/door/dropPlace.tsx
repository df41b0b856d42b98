/** A page on which a file can be dropped anywhere. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../../../text/speaker.ts';
import * as forcedCss from '../../forced.module.css';
import * as screenCss from '../screen.module.css';

/** Hands on the first of some files, where there is one. */
export function takeFirst(list: FileList | null | undefined, onFile: (file: File) => void): void {
  const one = list?.[0];
  if (one !== undefined) onFile(one);
}

/** The place, which says so while a file is held over it. */
export function DropPlace(props: {
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
  /** What is open above it. */
  readonly dialog: ComponentChildren;
  readonly say: Say;
}): JSX.Element {
  const { say } = props;
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? forcedCss.dropOver : ''}
      data-part="drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget || event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        takeFirst(event.dataTransfer?.files, props.onFile);
      }}
    >
      {props.children}
      {isOver ? <p class={screenCss.dropWord}>{say('door-drop')}</p> : null}
      {props.dialog}
    </div>
  );
}
