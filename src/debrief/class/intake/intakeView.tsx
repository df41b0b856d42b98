/** Where plays are handed in: a field for codes, files by choice or by drop, and how far the reading is. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { whole } from '../../../text/numbers.ts';
import type { Say } from '../../../text/speaker.ts';
import { useFileChoice } from '../../../ui/files/useFileChoice.tsx';
import type { HandInProgress } from '../../../analysis/class/gathered.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as pageCss from '../../page.module.css';
import * as classCss from '../class.module.css';

/** The form. A text too long for a field to hold in good time is taken at once when it is pasted. */
export function IntakeView(props: {
  readonly say: Say;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const { onFiles, onText, say } = props;
  const [text, setText] = useState('');
  const field = useId();
  const chooser = useFileChoice({ label: say('debrief-class-choose'), multiple: true, onFiles });
  return (
    <form
      class={classCss.classIntake}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onText(text);
        setText('');
      }}
    >
      <label for={field}>{say('debrief-class-paste')}</label>
      <textarea
        id={field}
        class={classCss.classCodes}
        rows={4}
        spellcheck={false}
        autocomplete="off"
        placeholder={say('debrief-class-paste-hint')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class={classCss.classWays}>
        <button type="submit" class={`${buttonCss.button} ${buttonCss.primary}`}>
          {say('debrief-class-read')}
        </button>
        <button type="button" class={buttonCss.button} onClick={chooser.choose}>
          {say('debrief-class-choose')}
        </button>
        {chooser.field}
        <p class={classCss.classDrop}>{say('debrief-class-drop')}</p>
      </div>
    </form>
  );
}

/** How far the reading is, with its numbers, and a way to stop it. */
export function ProgressView(props: {
  readonly progress: HandInProgress;
  readonly say: Say;
  readonly onStop: () => void;
}): JSX.Element {
  const { onStop, say } = props;
  const { done, of, phase } = props.progress;
  const words =
    phase === 'checking'
      ? say('debrief-class-checking', { done: whole(done), of: whole(of ?? done) })
      : say('debrief-class-reading', {
          known: of === undefined ? 'no' : 'yes',
          done: whole(done),
          of: whole(of ?? 0),
        });
  return (
    <div class={classCss.classProgress}>
      <p class={pageCss.figure}>{words}</p>
      <progress aria-label={words} max={of ?? 1} {...(of === undefined ? {} : { value: done })} />
      <button type="button" class={buttonCss.button} onClick={onStop}>
        {say('debrief-class-stop')}
      </button>
    </div>
  );
}
