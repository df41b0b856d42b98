/** Everything that is wrong with the scenario, each with its place and, where it is certain, its quick fix. */
import type { JSX } from 'preact';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { fixAll } from '../../scenario/quickFixes/quickFixes.ts';
import { sayTextDoubt } from '../../scenario/reading/textDoubts.ts';
import { readPath } from '../editor/readPath.ts';
import type { Path } from '../../scenario/json/path.ts';
import { applyQuickFix, replaceText } from '../editor/scenarioDocument.ts';
import { placeLabel } from '../form/fields/fieldLabels.ts';
import { useForm } from '../form/formContext.ts';
import { sayFault } from '../form/sayFault.ts';
import { ChecklistPart } from './checklistPart.tsx';
import { sayMapDoubt } from '../place/doubtNotes.tsx';
import { Glyph } from '../frame/glyph.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as panesCss from './panes.module.css';

/** A fault with its ways: to the form, to the text, and its quick fix. */
function FaultEntry(props: {
  readonly fault: Fault;
  readonly path: Path;
  readonly onGoTo: (path: Path) => void;
  readonly onShowText: (fault: Fault) => void;
}): JSX.Element {
  const { fault, path } = props;
  const { announce, fixes, say, store, view } = useForm();
  const fix = fixes.get(fault);
  return (
    <li class={panesCss.fault}>
      <p class={panesCss.faultPlace}>
        {placeLabel(readPath(fault.path), say)}
        <span>{say('fault-position', { line: fault.line, column: fault.column })}</span>
      </p>
      <p class={panesCss.faultProblem}>{sayFault(fault, say)}</p>
      <p class={panesCss.faultWays}>
        {view.tree.isReadable ? (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
            onClick={() => props.onGoTo(path)}
          >
            {say('fault-go')}
          </button>
        ) : null}
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
          onClick={() => props.onShowText(fault)}
        >
          {say('fault-text')}
        </button>
        {fix === undefined ? null : (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
            onClick={() => {
              store.change((document) => applyQuickFix(document, fix));
              announce(say('mended', { count: 1 }));
            }}
          >
            {say('mend')}
          </button>
        )}
      </p>
    </li>
  );
}

/** Applies every quick fix that there is. */
function FixAll(): JSX.Element {
  const { announce, fixes, say, store, view } = useForm();
  return (
    <button
      type="button"
      class={buttonCss.button}
      onClick={() => {
        const { fixed, text } = fixAll(view.document.text);
        store.change((document) => replaceText(document, text));
        announce(say('mended', { count: fixed.length }));
      }}
    >
      {say('mend-all', { count: fixes.size })}
    </button>
  );
}

/** The list. */
export function FaultsPanel(props: {
  readonly onGoTo: (path: Path) => void;
  readonly onShowText: (fault: Fault) => void;
}): JSX.Element {
  const { map, fixes, say, view } = useForm();
  const { all } = view.faults;
  const doubts =
    view.doubts.length + map.doubts.length === 0 ? null : <Doubts onGoTo={props.onGoTo} />;
  const checklist = view.tree.isReadable ? <ChecklistPart onGoTo={props.onGoTo} /> : null;
  if (all.length === 0)
    return (
      <div>
        {doubts}
        {doubts === null && view.tree.parsed.ok ? (
          <p class={panesCss.faultsNone}>
            <Glyph name="tick" />
            {say('faults-none')}
          </p>
        ) : null}
        {checklist}
      </div>
    );
  return (
    <div>
      {doubts}
      <div class={panesCss.paneHead}>
        <p>{say('faults-count', { count: all.length })}</p>
        {fixes.size === 0 ? null : <FixAll />}
      </div>
      <ol>
        {all.map(({ fault, path }) => (
          <FaultEntry
            key={`${fault.line}:${fault.column}:${fault.kind}:${fault.path}`}
            fault={fault}
            path={path}
            onGoTo={props.onGoTo}
            onShowText={props.onShowText}
          />
        ))}
      </ol>
      {checklist}
    </div>
  );
}

/** What may be wrong with the letters of a text that can be read, and with its map. */
function Doubts(props: { readonly onGoTo: (path: Path) => void }): JSX.Element {
  const { map, say, view } = useForm();
  return (
    <section aria-live="polite">
      <div class={panesCss.paneHead}>
        <p>{say('doubts-heading')}</p>
      </div>
      <ul>
        {view.doubts.map((doubt) => (
          <li key={doubt.kind} class={panesCss.fault}>
            <p class={panesCss.faultPlace}>
              {placeLabel(readPath(doubt.path), say)}
              <span>{say('fault-position', { line: doubt.line, column: doubt.column })}</span>
            </p>
            <p class={panesCss.faultProblem}>{sayTextDoubt(doubt, say)}</p>
          </li>
        ))}
        {map.doubts.map((doubt) => (
          <li key={`${doubt.kind}${doubt.path.join('.')}`} class={panesCss.fault}>
            <p class={panesCss.faultPlace}>{placeLabel(doubt.path, say)}</p>
            <p class={panesCss.faultProblem}>{sayMapDoubt(doubt, say)}</p>
            <p class={panesCss.faultWays}>
              <button
                type="button"
                class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
                onClick={() => props.onGoTo(doubt.path)}
              >
                {say('fault-go')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
