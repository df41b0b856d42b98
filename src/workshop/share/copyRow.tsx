/** A text to be taken along: shown, selected at a touch, and copied by a button. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { copyText } from '../../ui/copyText.ts';

/** One row. */
export function CopyRow(props: {
  readonly label: string;
  readonly note: string;
  readonly text: string;
  readonly say: Say;
}): JSX.Element {
  const { say, text } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<{ readonly words: string; readonly times: number }>();
  const tell = (words: string): void => setDone({ words, times: (done?.times ?? 0) + 1 });
  const copy = async (): Promise<void> => {
    tell(say((await copyText(text, field.current)) ? 'share-copied' : 'share-select'));
  };
  return (
    <div class="copy-row">
      <label for={id}>{props.label}</label>
      <span>
        <input
          id={id}
          ref={field}
          class="text-box"
          type="text"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="button"
          aria-label={say('share-copy-of', { name: props.label })}
          onClick={() => void copy()}
        >
          {say('share-copy')}
        </button>
      </span>
      <p class="field-note">{done === undefined ? props.note : done.words}</p>
      <Announcer words={done?.words ?? ''} moment={String(done?.times ?? 0)} />
    </div>
  );
}
