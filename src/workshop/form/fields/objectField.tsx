/** Named fields together; those that may be absent are added when they are wanted. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Field, ObjectField } from '../../../model/scenarioShape/declaration.ts';
import { emptyValue } from '../../../scenario/editing/emptyValue.ts';
import { writePath, type Path } from '../../../scenario/json/path.ts';
import { valueAt } from '../../../scenario/editing/scenarioTree.ts';
import { Glyph } from '../../frame/glyph.tsx';
import { endStep, setValue } from '../../editor/scenarioDocument.ts';
import { FaultNotes } from '../faultNotes.tsx';
import { controlId, type FieldProps } from './fieldKit.ts';
import { fieldLabel } from './fieldLabels.ts';
import { useForm } from '../formContext.ts';
import { ShortName } from '../shortName.tsx';
import * as editorCss from '../../editor/editor.module.css';
import * as formCss from '../form.module.css';
import { meaningAt } from '../../../scenario/json/fieldWords.ts';

/** The fields of an object, without a heading where `isBare`. */
export function ObjectControl(
  props: FieldProps<ObjectField> & { readonly isBare?: boolean },
): JSX.Element {
  const { field, path, value } = props;
  const { say, view } = useForm();
  const keys = Object.keys(field.fields);
  const isAbsent = (key: string): boolean => valueAt(value, [key]) === undefined;
  const addable = keys.filter((key) => isAddable(field.fields[key]) && isAbsent(key));
  const body = (
    <>
      <FaultNotes
        faults={[
          ...(props.isBare === true ? view.faults.at(path) : []),
          ...view.faults.beside(path, keys),
        ]}
      />
      <div class={formCss.fields}>
        {Object.entries(field.fields)
          .filter(([key]) => !addable.includes(key) && !(key === 'id' && path.length > 0))
          .map(([key, inner]) => (
            <Part key={key} field={inner} path={[...path, key]} value={valueAt(value, [key])} />
          ))}
      </div>
      {'id' in field.fields && path.length > 0 ? (
        <ShortName path={[...path, 'id']} value={valueAt(value, ['id'])} />
      ) : null}
      {addable.length === 0 ? null : <Adder path={path} fields={field.fields} keys={addable} />}
    </>
  );
  if (props.isBare === true) return body;
  return (
    <fieldset class={formCss.object} data-path={writePath(path)}>
      <legend>{fieldLabel(path, say)}</legend>
      <p class={formCss.fieldNote}>{meaningAt(path, say)}</p>
      <FaultNotes faults={view.faults.at(path)} />
      {body}
    </fieldset>
  );
}

/** An optional choice can say that it is left open; other optional fields are added and taken away. */
function isAddable(field: Field | undefined): boolean {
  return field?.optional === true && field.kind !== 'choice';
}

function Part(props: FieldProps): JSX.Element {
  const { Inner, store, say } = useForm();
  const { field, path } = props;
  if (!isAddable(field)) return <Inner {...props} />;
  const name = fieldLabel(path, say);
  return (
    <div class={formCss.added}>
      <Inner {...props} />
      <button
        type="button"
        class={editorCss.icon}
        aria-label={say('item-remove', { name })}
        onClick={() => store.change((document) => setValue(document, path, undefined))}
      >
        <Glyph name="cross" />
      </button>
    </div>
  );
}

function Adder(props: {
  readonly path: Path;
  readonly fields: ObjectField['fields'];
  readonly keys: readonly string[];
}): JSX.Element {
  const { store, say } = useForm();
  const id = useId();
  return (
    <p class={formCss.adder}>
      <label for={id}>{say('adder', { list: fieldLabel(props.path, say) })}</label>
      <select
        id={id}
        class={`${formCss.textBox} ${formCss.short}`}
        value=""
        onChange={(event) => {
          const key = event.currentTarget.value;
          const field = props.fields[key];
          if (field === undefined) return;
          const path = [...props.path, key];
          store.change((document) => endStep(setValue(document, path, emptyValue(field))));
          setTimeout(() =>
            document.querySelector<HTMLElement>(`#${CSS.escape(controlId(path))}`)?.focus(),
          );
        }}
      >
        <option value="">{say('adder-choose')}</option>
        {props.keys.map((key) => (
          <option key={key} value={key}>
            {fieldLabel([...props.path, key], say)}
          </option>
        ))}
      </select>
    </p>
  );
}
