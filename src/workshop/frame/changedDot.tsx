/** The mark of what differs from the scenario that was opened. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as editorCss from '../editor/editor.module.css';

/** A dot for the eye, a word for the ear and for the pointer that rests on it. */
export function ChangedDot(props: { readonly say: Say }): JSX.Element {
  const word = props.say('changed-mark');
  return (
    <span class={editorCss.changedDot} title={word}>
      <span class={wordsCss.onlySpoken}>{word}</span>
    </span>
  );
}
