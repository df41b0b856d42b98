/** A play to be handed in: whose it is, and its code, to be copied or saved as a file. Nothing in it shows what was behind the play. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../../scenario/runs/runLimits.ts';
import type { Say } from '../../../text/speaker.ts';
import { Announcer } from '../../../ui/announcer.tsx';
import { copyField } from '../../../ui/files/copyField.ts';
import { attempt } from '../../../ui/rooms/faults.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as handInCss from './handIn.module.css';

/** What is handed in. */
export interface Handing {
  readonly code: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Saves the run; resolves to what is true of the file then. */
  readonly onSave: () => Promise<string>;
  /** Whether the crisis does not come with the page, so that the code alone opens nowhere. */
  readonly isOwnCrisis: boolean;
}

/** The panel. */
export function HandIn(props: { readonly handing: Handing; readonly say: Say }): JSX.Element {
  const { handing, say } = props;
  const { code, isOwnCrisis, name, onName, onSave } = handing;
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState({ words: '', times: 0 });
  const ids = { heading: useId(), name: useId(), code: useId() };
  const go = (work: () => Promise<string>): void =>
    attempt(async () => {
      const words = await work();
      setDone(({ times }) => ({ words, times: times + 1 }));
    });
  return (
    <section class={handInCss.handIn} aria-labelledby={ids.heading}>
      <h2 id={ids.heading}>{say('hand-heading')}</h2>
      <p class={handInCss.handNote}>{say(isOwnCrisis ? 'debrief-keep-scenario' : 'hand-note')}</p>
      <div class={handInCss.handField}>
        <label for={ids.name}>{say('hand-name')}</label>
        <input
          id={ids.name}
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      </div>
      <div class={handInCss.handField}>
        <label for={ids.code}>{say('debrief-keep-code')}</label>
        <input
          id={ids.code}
          ref={field}
          class={handInCss.handCode}
          type="text"
          readOnly
          spellcheck={false}
          translate={false}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class={handInCss.handWays}>
        <button
          type="button"
          class={buttonCss.button}
          onClick={() => go(async () => say(await copyField(field.current)))}
        >
          {say('debrief-keep-copy')}
        </button>
        <button type="button" class={buttonCss.button} onClick={() => go(onSave)}>
          {say('debrief-keep-file')}
        </button>
        <p class={handInCss.handDone}>{done.words}</p>
      </div>
      <Announcer words={done.words} moment={String(done.times)} />
    </section>
  );
}
