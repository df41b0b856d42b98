/** What stands around every control: its name, what it means, where that comes from, what is wrong, the way back to the default. */
import type { ComponentChildren, JSX } from 'preact';
import type { Field } from '../../../model/scenarioShape/declaration.ts';
import { writePath, type Path } from '../../../scenario/json/path.ts';
import { valueAt } from '../../../scenario/editing/scenarioTree.ts';
import { setValue } from '../../editor/scenarioDocument.ts';
import { FaultNotes } from '../faultNotes.tsx';
import { controlId, plainDefault, toneOf } from './fieldKit.ts';
import { fieldLabel } from './fieldLabels.ts';
import { useForm } from '../formContext.ts';
import { ChangedDot } from '../../frame/changedDot.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as editorCss from '../../editor/editor.module.css';
import * as formCss from '../form.module.css';
import { TONE_CLASS } from '../../../ui/look/toneClass.ts';
import { meaningAt } from '../../../scenario/json/fieldWords.ts';
import { saySource } from '../../../text/declared.ts';

/** The frame of one control; `named` is the control's label, `as` says whether it labels one element or a group. */
export function FieldFrame(props: {
  readonly field: Field;
  readonly path: Path;
  readonly value: unknown;
  readonly as?: 'label' | 'group';
  readonly trailing?: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { field, path, value } = props;
  const { say, view } = useForm();
  const id = controlId(path);
  const faults = view.faults.at(path);
  const label = fieldLabel(path, say);
  const isChanged = view.original.isReadable && valueAt(view.original.value, path) !== value;
  const head = (
    <>
      {label}
      {isChanged ? <ChangedDot say={say} /> : null}
    </>
  );
  const body = (
    <>
      {props.children}
      <FieldNote field={field} path={path} value={value} />
      <FaultNotes faults={faults} id={`${id}-faults`} />
    </>
  );
  const looks = `${formCss.field} ${TONE_CLASS[toneOf(path)]}`;
  if (props.as === 'group')
    return (
      <fieldset class={looks} data-path={writePath(path)} aria-describedby={`${id}-note`}>
        <legend>{head}</legend>
        {body}
      </fieldset>
    );
  return (
    <div class={looks} data-path={writePath(path)}>
      <div class={formCss.fieldHead}>
        <span>
          <label for={id}>{head}</label>
          {view.faults.gapsUnder(path) > 0 ? (
            <span class={editorCss.gapMark}>{say('gap-mark')}</span>
          ) : null}
        </span>
        {props.trailing}
      </div>
      {body}
    </div>
  );
}

function FieldNote(props: {
  readonly field: Field;
  readonly path: Path;
  readonly value: unknown;
}): JSX.Element {
  const { field, path, value } = props;
  const { store, say } = useForm();
  const usual = plainDefault(field);
  const canReturn = usual !== undefined && usual !== value && usual !== '';
  return (
    <div class={formCss.fieldNote}>
      <p id={`${controlId(path)}-note`}>{meaningAt(path, say, field)}</p>
      {canReturn ? (
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
          aria-label={say('to-default-of', {
            name: fieldLabel(path, say),
            value: typeof usual === 'number' ? usual : '',
          })}
          onClick={() => store.change((document) => setValue(document, path, usual))}
        >
          {say('to-default', { value: typeof usual === 'number' ? usual : '' })}
        </button>
      ) : null}
      {field.kind === 'number' ? (
        <details class={formCss.fieldSource}>
          <summary aria-label={say('source-of', { name: fieldLabel(path, say) })}>
            {say('source')}
          </summary>
          <p>{saySource(field.source, say)}</p>
        </details>
      ) : null}
    </div>
  );
}

/** The ids that describe a control: what it means, and what is wrong with it. */
export function describedBy(path: Path, isFaulty: boolean): string {
  const id = controlId(path);
  return isFaulty ? `${id}-note ${id}-faults` : `${id}-note`;
}
