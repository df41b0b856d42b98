/** What was changed since the scenario was opened, place by place, and the way back from each. */
import type { JSX } from 'preact';
import type { Migrated } from '../../scenario/formats/migrations.ts';
import type { Path } from '../../scenario/json/path.ts';
import type { ScenarioChange } from '../../scenario/editing/scenarioDiff.ts';
import type { SayOfStates } from '../form/sayOfStates.ts';
import { placeLabel } from '../form/fields/fieldLabels.ts';
import { useForm } from '../form/formContext.ts';
import { optionLabel } from '../form/fields/optionLabels.ts';
import { readPath } from '../editor/readPath.ts';
import { replaceText, setValue } from '../editor/scenarioDocument.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as wordsCss from '../../ui/look/words.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as panesCss from './panes.module.css';

/** The list; `migrated` is what was done to an older format before the scenario was opened. */
export function ChangesPanel(props: {
  readonly migrated: Migrated | undefined;
  readonly onGoTo: (path: Path) => void;
}): JSX.Element {
  const { store, say, view } = useForm();
  const { changes } = view;
  return (
    <div>
      {props.migrated === undefined ? null : <Migration migrated={props.migrated} say={say} />}
      {changes.length === 0 ? (
        <div class={panesCss.paneEmpty}>
          <p>{say(view.tree.isReadable ? 'changes-none' : 'changes-unreadable')}</p>
        </div>
      ) : (
        <>
          <div class={panesCss.paneHead}>
            <p>{say('changes-count', { count: changes.length })}</p>
            <button
              type="button"
              class={buttonCss.button}
              onClick={() => store.change((document) => replaceText(document, document.original))}
            >
              {say('changes-undo-all')}
            </button>
          </div>
          <ol>
            {changes.map((change) => (
              <Change key={change.path} change={change} onGoTo={props.onGoTo} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Change(props: {
  readonly change: ScenarioChange;
  readonly onGoTo: (path: Path) => void;
}): JSX.Element {
  const { store, say } = useForm();
  const { after, before, path: written } = props.change;
  const path = readPath(written);
  const place = placeLabel(path, say);
  // An entry that is gone left no place of its own to be put back to.
  const canReturn =
    !(after === undefined && typeof path.at(-1) === 'number') && !isOrder(props.change);
  return (
    <li class={panesCss.change}>
      <p class={panesCss.faultPlace}>{place}</p>
      <p class={panesCss.changeValues}>
        <del>
          <span class={wordsCss.onlySpoken}>{say('change-before')} </span>
          {told(before, say)}
        </del>
        <span aria-hidden="true">→</span>
        <ins>
          <span class={wordsCss.onlySpoken}>{say('change-after')} </span>
          {told(after, say)}
        </ins>
      </p>
      <p class={panesCss.faultWays}>
        {after === undefined ? null : (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
            aria-label={say('fault-go-to', { place })}
            onClick={() => props.onGoTo(path)}
          >
            {say('fault-go')}
          </button>
        )}
        {canReturn ? (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
            aria-label={say('change-return-of', { place })}
            onClick={() => store.change((document) => setValue(document, path, before))}
          >
            {say('change-return')}
          </button>
        ) : null}
      </p>
    </li>
  );
}

/** Whether a change is of the order of a list's entries, whose names it holds. */
function isOrder({ after, before }: ScenarioChange): boolean {
  return (
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.every((name) => typeof name === 'string')
  );
}

function Migration(props: { readonly migrated: Migrated; readonly say: SayOfStates }): JSX.Element {
  const { migrated, say } = props;
  return (
    <details class={panesCss.migration} open>
      <summary>{say('migrated', { from: migrated.from, count: migrated.changes.length })}</summary>
      <ul>
        {migrated.changes.map((change) => (
          <li key={`${change.formerPath}>${change.path}`}>
            {change.kind === 'moved'
              ? say('migrated-moved', { from: change.formerPath, to: change.path })
              : say('migrated-rewritten', {
                  from: change.formerPath,
                  to: change.path,
                  before: told(change.before, say),
                  after: told(change.after, say),
                })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A value in few words. */
function told(value: unknown, say: SayOfStates): string {
  if (value === undefined) return say('change-nothing');
  if (typeof value === 'string')
    return value === '' ? say('change-empty') : optionLabel(cut(value), say);
  return cut(JSON.stringify(value));
}

function cut(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
