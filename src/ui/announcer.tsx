/** Reads news aloud to a screen reader: two polite regions by turns, so that the same sentence twice is read twice. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as wordsCss from './look/words.module.css';

/**
 * Announces `words` whenever `moment` changes, even if the words are those said before.
 * Empty words announce nothing.
 */
export function Announcer(props: { readonly words: string; readonly moment: string }): JSX.Element {
  const [spoken, setSpoken] = useState<readonly [string, string]>(['', '']);
  const turn = useRef(0);
  useEffect(() => {
    if (props.words === '') return;
    turn.current = 1 - turn.current;
    setSpoken(turn.current === 0 ? [props.words, ''] : ['', props.words]);
  }, [props.moment, props.words]);
  return (
    <div class={wordsCss.onlySpoken}>
      {spoken.map((words, region) => (
        <p key={region} aria-live="polite">
          {words === '' ? null : (
            // News is a new element each time, and so never touched again: a translated page is not read aloud at every change.
            <span key={words} data-fixed-text>
              {words}
            </span>
          )}
        </p>
      ))}
    </div>
  );
}
