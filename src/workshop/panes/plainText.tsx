/** The text in a plain box, for builds without the editor. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { JsonPaneProps } from './paneSlots.tsx';

/** A box that holds the whole text and can be jumped into. */
export function PlainText(props: JsonPaneProps): JSX.Element {
  const { goTo, say, text } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (goTo === undefined || box.current === null) return;
    const lines = text.split('\n');
    const before = lines.slice(0, goTo.line - 1).join('\n').length + (goTo.line > 1 ? 1 : 0);
    box.current.focus();
    box.current.setSelectionRange(before + goTo.column - 1, before + goTo.column);
    box.current.scrollTop = (box.current.scrollHeight * (goTo.line - 4)) / lines.length;
  }, [goTo]);
  return (
    <textarea
      ref={box}
      class="plain-text"
      spellcheck={false}
      aria-label={say('text-label')}
      value={text}
      onInput={(event) => props.onChange(event.currentTarget.value)}
    ></textarea>
  );
}
