/** Named fields together; those that may be absent are added when they are wanted. */
import type { JSX } from 'preact';
import type { Field, ObjectField } from '../../../model/scenarioShape/declaration.ts';
import { emptyValue } from '../../../scenario/editing/emptyValue.ts';
import { writePath } from '../../../scenario/json/path.ts';
import { valueAt } from '../../../scenario/editing/scenarioTree.ts';
import { RemoveButton } from '../listButtons.tsx';
import { endStep, setValue } from '../../editor/scenarioDocument.ts';
import { FaultNotes } from '../faultNotes.tsx';
import { Adder } from './adder.tsx';
import { controlId, type FieldProps } from './fieldKit.ts';
import { fieldLabel } from './fieldLabels.ts';
import { useForm } from '../formContext.ts';
import { ShortName } from '../shortName.tsx';
import * as formCss from '../form.module.css';
import { meaningAt } from '../../../scenario/json/fieldWords.ts';

/** The fields of an object, without a heading where `isBare`. */
export function ObjectControl(
  props: FieldProps<ObjectField> & { readonly isBare?: boolean },
): JSX.Element {
  const { field, path, value } = props;
  const { store, say, view } = useForm();
  const keys = Object.keys(field.fields);
  const isAbsent = (key: string): boolean => valueAt(value, [key]) === undefined;
  const addable = keys.filter((key) => isAddable(field.fields[key]) && isAbsent(key));
  const add = (key: string): void => {
    const added = field.fields[key];
    if (added === undefined) return;
    const at = [...path, key];
    store.change((document) => endStep(setValue(document, at, emptyValue(added))));
    setTimeout(() => document.querySelector<HTMLElement>(`#${CSS.escape(controlId(at))}`)?.focus());
  };
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
      {addable.length === 0 ? null : <Adder path={path} keys={addable} onAdd={add} />}
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
      <RemoveButton
        name={name}
        onRemove={() => store.change((document) => setValue(document, path, undefined))}
      />
    </div>
  );
}
