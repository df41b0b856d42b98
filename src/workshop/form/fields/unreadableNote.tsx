/** What stands in place of the form while the text cannot be read. */
import type { JSX } from 'preact';
import type { Fault } from '../../../scenario/checking/faults/fault.ts';
import { undo } from '../../editor/scenarioDocument.ts';
import { FaultNotes } from '../faultNotes.tsx';
import { useForm } from '../formContext.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as editorCss from '../../editor/editor.module.css';
import * as panesCss from '../../panes/panes.module.css';

/** The first fault, and the ways out. */
export function UnreadableNote(props: {
  readonly onShowText: (fault: Fault) => void;
}): JSX.Element {
  const { store, say, view } = useForm();
  const first = view.faults.all[0]?.fault;
  return (
    <section class={editorCss.unreadable} aria-labelledby="unreadable-heading">
      <h2 id="unreadable-heading">{say('unreadable')}</h2>
      <p>{say('unreadable-note')}</p>
      {first === undefined ? null : (
        <>
          <p class={panesCss.faultPlace}>
            {say('fault-position', { line: first.line, column: first.column })}
          </p>
          <FaultNotes faults={[first]} />
          <p class={panesCss.faultWays}>
            <button type="button" class={buttonCss.button} onClick={() => props.onShowText(first)}>
              {say('fault-text')}
            </button>
            {view.document.past.length === 0 ? null : (
              <button type="button" class={buttonCss.button} onClick={() => store.change(undo)}>
                {say('undo')}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
