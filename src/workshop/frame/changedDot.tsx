/** The mark of what differs from the scenario that was opened. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';

/** A dot for the eye, a word for the ear and for the pointer that rests on it. */
export function ChangedDot(props: { readonly say: Say }): JSX.Element {
  const word = props.say('changed-mark');
  return (
    <span class="changed-dot" title={word}>
      <span class="only-spoken">{word}</span>
    </span>
  );
}
