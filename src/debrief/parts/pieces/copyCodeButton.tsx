/** Copies the code of the play from wherever in its debrief one is. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { copyField } from '../../../ui/files/copyField.ts';
import { attempt } from '../../../ui/rooms/faults.ts';
import * as buttonCss from '../../../ui/look/button.module.css';

/** Milliseconds for which the button says that the code is copied. */
const TOLD_FOR = 4000;

/** The button; `field` holds the code, and is where it is copied by hand where the browser lets no page copy. */
export function CopyCodeButton(props: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Told what came of it. */
  readonly onDone: (words: string) => void;
  readonly say: Say;
}): JSX.Element {
  const { field, onDone, say } = props;
  const [copies, setCopies] = useState(0);
  useEffect(() => {
    if (copies === 0) return;
    const forget = setTimeout(() => setCopies(0), TOLD_FOR);
    return () => clearTimeout(forget);
  }, [copies]);
  const copy = async (): Promise<void> => {
    const copied = await copyField(field.current);
    onDone(say(copied));
    if (copied === 'copied') setCopies((before) => before + 1);
  };
  return (
    <button type="button" class={buttonCss.button} onClick={() => attempt(copy)}>
      {say(copies === 0 ? 'debrief-keep-copy' : 'copied')}
    </button>
  );
}
