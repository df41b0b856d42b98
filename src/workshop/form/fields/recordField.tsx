/** Values under some of a closed list of keys: those that are given, and a way to give another. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { RecordField } from '../../../model/scenarioShape/declaration.ts';
import { emptyValue } from '../../../scenario/editing/emptyValue.ts';
import { writePath } from '../../../scenario/json/path.ts';
import { valueAt } from '../../../scenario/editing/scenarioTree.ts';
import { endStep, setValue } from '../../editor/scenarioDocument.ts';
import { FaultNotes } from '../faultNotes.tsx';
import type { FieldProps } from './fieldKit.ts';
import { fieldLabel } from './fieldLabels.ts';
import { useForm } from '../formContext.ts';
import * as formCss from '../form.module.css';
import { meaningAt } from '../../../scenario/json/fieldWords.ts';

/** The control. */
export function RecordControl({ field, path, value }: FieldProps<RecordField>): JSX.Element {
  const { Inner, store, say, view } = useForm();
  const id = useId();
  const given = field.keys.filter((key) => valueAt(value, [key]) !== undefined);
  const left = field.keys.filter((key) => !given.includes(key));
  return (
    <fieldset class={formCss.object} data-path={writePath(path)}>
      <legend>{fieldLabel(path, say)}</legend>
      <p class={formCss.fieldNote}>{meaningAt(path, say)}</p>
      <FaultNotes faults={[...view.faults.at(path), ...view.faults.beside(path, field.keys)]} />
      <div class={formCss.fields}>
        {given.map((key) => (
          <Inner key={key} field={field.of} path={[...path, key]} value={valueAt(value, [key])} />
        ))}
      </div>
      <p class={formCss.adder}>
        <label for={id}>{say('adder', { list: fieldLabel(path, say) })}</label>
        <select
          id={id}
          class={`${formCss.textBox} ${formCss.short}`}
          value=""
          onChange={(event) => {
            const key = event.currentTarget.value;
            store.change((document) =>
              endStep(setValue(document, [...path, key], emptyValue(field.of))),
            );
          }}
        >
          <option value="">{say('adder-choose')}</option>
          {left.map((key) => (
            <option key={key} value={key}>
              {fieldLabel([...path, key], say)}
            </option>
          ))}
        </select>
      </p>
    </fieldset>
  );
}
