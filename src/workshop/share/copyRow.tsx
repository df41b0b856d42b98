/** A text to be taken along: shown, selected at a touch, and copied by a button. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { copyField } from '../../ui/files/copyField.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as formCss from '../form/form.module.css';
import * as shareCss from './share.module.css';

/** One row. */
export function CopyRow(props: {
  /** Whose link it is. */
  readonly tone: 'struck' | 'host' | 'neutral';
  readonly label: string;
  readonly note: string;
  readonly text: string;
  readonly say: Say;
}): JSX.Element {
  const { say, text } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<{ readonly words: string; readonly times: number }>();
  const copy = async (): Promise<void> => {
    const words = say(await copyField(field.current));
    setDone((before) => ({ words, times: (before?.times ?? 0) + 1 }));
  };
  return (
    <div class={`${shareCss.copyRow} ${TONE_CLASS[props.tone]}`}>
      <label for={id}>{props.label}</label>
      <span>
        <input
          id={id}
          ref={field}
          class={formCss.textBox}
          type="text"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class={buttonCss.button}
          aria-label={say('share-copy-of', { name: props.label })}
          onClick={() => void copy()}
        >
          {say('copy')}
        </button>
      </span>
      {done === undefined && props.note === '' ? null : (
        <p class={formCss.fieldNote}>{done === undefined ? props.note : done.words}</p>
      )}
      <Announcer words={done?.words ?? ''} moment={String(done?.times ?? 0)} />
    </div>
  );
}
