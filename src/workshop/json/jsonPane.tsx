/** The scenario's own text, to be read and written: an editor that completes, explains and marks faults. */
import './jsonPane.module.css';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { completionAt } from '../../scenario/editing/completionAt.ts';
import type { Say } from '../../text/speaker.ts';
import { openEditor, type Editor } from './editor.ts';
import { modifier } from './modifier.ts';
import { placeWords } from './placeWords.ts';
import * as jsonPaneCss from './jsonPane.module.css';

/** What the pane is given. The text is the document's; what is typed goes to `onChange`, and undo and redo are the document's too. */
export interface JsonPaneProps {
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Each new object is a jump, both numbers counted from 1. */
  readonly goTo?: { readonly line: number; readonly column: number } | undefined;
  readonly say: Say;
}

/** The cursor's place is read so long after it last moved, in milliseconds: nobody reads while holding a key. */
const AT_REST = 120;

/** The pane. */
export function JsonPane(props: JsonPaneProps): JSX.Element {
  const { faults, goTo, say, text } = props;
  const latest = useRef(props);
  latest.current = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  const [cursor, setCursor] = useState({ text, offset: 0 });

  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    let rest: ReturnType<typeof setTimeout> | undefined;
    const open = openEditor(
      root,
      latest.current.text,
      () => ({
        onChange: (now) => latest.current.onChange(now),
        onUndo: () => latest.current.onUndo(),
        onRedo: () => latest.current.onRedo(),
        onCursor: (now, offset) => {
          clearTimeout(rest);
          rest = setTimeout(() => setCursor({ text: now, offset }), AT_REST);
        },
      }),
      say,
    );
    editor.current = open;
    return () => {
      clearTimeout(rest);
      open.close();
    };
  }, [say]);
  useLayoutEffect(() => editor.current?.showText(text), [text]);
  useEffect(() => editor.current?.showFaults(faults), [faults, text]);
  useEffect(() => {
    if (goTo !== undefined) editor.current?.goTo(goTo.line, goTo.column);
  }, [goTo]);

  const words = useMemo(
    () => placeWords(completionAt(cursor.text, cursor.offset), say),
    [cursor, say],
  );
  return (
    <section class={jsonPaneCss.jsonPane} aria-label={say('json-title')}>
      <div ref={host} class={jsonPaneCss.jsonEditor} translate={false} />
      <footer class={jsonPaneCss.jsonFoot}>
        <div class={jsonPaneCss.jsonPlace}>
          <p>
            <code>{words.path}</code> <span>{words.meaning}</span>
          </p>
          <p class={jsonPaneCss.jsonTakes}>{words.takes}</p>
        </div>
        <p class={jsonPaneCss.jsonKeys}>{say('json-keys', { mod: modifier() })}</p>
      </footer>
    </section>
  );
}
