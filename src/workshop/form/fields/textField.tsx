/** A text: on one line where it is short, otherwise in a sheet that grows with it; a reference is chosen from what it may name. */
import type { JSX } from 'preact';
import { TEXT_FORMS, type TextField } from '../../../model/scenarioShape/declaration.ts';
import { valueAt } from '../../../scenario/editing/scenarioTree.ts';
import { endStep, setValue, setValues } from '../../editor/scenarioDocument.ts';
import { writesOf } from '../shortNames.ts';
import { FieldFrame, describedBy } from './fieldFrame.tsx';
import { controlId, type FieldProps } from './fieldKit.ts';
import { useForm } from '../formContext.ts';
import * as formCss from '../form.module.css';
import { sayForm } from '../../../text/declared.ts';

/** Texts that may be longer get a sheet. */
const ONE_LINE = 130;

/** The control with its frame. */
export function TextControl(props: FieldProps<TextField>): JSX.Element {
  const { field, path, value } = props;
  const { say } = useForm();
  const length = typeof value === 'string' ? value.length : 0;
  const isNearEnd = length > field.maxLength * 0.8 && field.maxLength > 64;
  return (
    <FieldFrame
      field={field}
      path={path}
      value={value}
      trailing={
        isNearEnd ? (
          <span class={formCss.unit}>
            {say('letters-of', { count: length, most: field.maxLength })}
          </span>
        ) : null
      }
    >
      {field.refersTo === undefined ? <TextBox {...props} /> : <ReferenceBox {...props} />}
    </FieldFrame>
  );
}

/** The box alone, for places that have a frame of their own. */
export function TextBox(
  props: FieldProps<TextField> & { readonly label?: string; readonly placeholder?: string },
): JSX.Element {
  const { field, path, value } = props;
  const { say, store, view } = useForm();
  const isFaulty = view.faults.at(path).length > 0;
  const given = {
    id: controlId(path),
    value: typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value),
    'aria-label': props.label,
    'aria-invalid': isFaulty,
    'aria-describedby': describedBy(path, isFaulty),
    placeholder: props.placeholder ?? '',
    onBlur: () => store.change(endStep),
    onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const written = event.currentTarget.value;
      store.change((document) =>
        setValues(document, writesOf(store.getSnapshot().tree.value, path, written)),
      );
    },
  };
  if (field.form === 'day')
    return <input class={`${formCss.textBox} ${formCss.short}`} type="date" {...given} />;
  if (field.form !== 'plain')
    return (
      <input
        class={`${formCss.textBox} ${formCss.short}`}
        type="text"
        autocomplete="off"
        spellcheck={false}
        title={sayForm(field.form, TEXT_FORMS[field.form].meaning, say)}
        {...given}
      />
    );
  if (field.maxLength <= ONE_LINE)
    return <input class={formCss.textBox} type="text" autocomplete="off" {...given} />;
  return (
    <textarea
      class={`${formCss.textBox} ${formCss.sheet}`}
      rows={field.maxLength > 1000 ? 5 : 2}
      {...given}
    ></textarea>
  );
}

function ReferenceBox({ field, path, value }: FieldProps<TextField>): JSX.Element {
  const { store, say, view } = useForm();
  const isFaulty = view.faults.at(path).length > 0;
  const { key = '', list = '' } = field.refersTo ?? {};
  const listed = valueAt(view.tree.value, list.split('.'));
  const names = (Array.isArray(listed) ? listed : [])
    .map((item: unknown) => valueAt(item, [key]))
    .filter((name) => typeof name === 'string');
  const held = typeof value === 'string' ? value : '';
  const isKnown = held === '' || names.includes(held);
  return (
    <select
      id={controlId(path)}
      class={formCss.textBox}
      value={held}
      aria-invalid={isFaulty}
      aria-describedby={describedBy(path, isFaulty)}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        store.change((document) => endStep(setValue(document, path, chosen)));
      }}
    >
      <option value="">{say('reference-none')}</option>
      {isKnown ? null : <option value={held}>{held}</option>}
      {[...new Set(names)].map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
