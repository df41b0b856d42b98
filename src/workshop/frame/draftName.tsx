/** What the author calls the draft on the editor: shown in the bar, and written there. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import * as editorCss from '../editor/editor.module.css';
import * as formCss from '../form/form.module.css';

/** Longest name, in UTF-16 units. */
const LONGEST = 60;

/** The name as a button that opens a box; Enter or leaving the box keeps what was written, Escape does not. */
export function DraftName(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly say: Say;
}): JSX.Element {
  const { name, say } = props;
  const [written, setWritten] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const isOpen = written !== undefined;
  useLayoutEffect(() => {
    if (isOpen) box.current?.select();
  }, [isOpen]);
  if (!isOpen)
    return (
      <button
        type="button"
        class={editorCss.draftName}
        title={say('draft-name-way')}
        onClick={() => setWritten(name)}
      >
        {name === '' ? say('draft-name-way') : say('draft-named', { name })}
      </button>
    );
  const keep = (): void => {
    setWritten(undefined);
    if (written.trim() !== name) props.onName(written.trim());
  };
  return (
    <input
      ref={box}
      class={`${formCss.textBox} ${editorCss.draftNameBox}`}
      type="text"
      autocomplete="off"
      maxLength={LONGEST}
      aria-label={say('draft-name-label')}
      placeholder={say('draft-name-hint')}
      value={written}
      onInput={(event) => setWritten(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else if (event.key === 'Escape') setWritten(undefined);
      }}
    />
  );
}
