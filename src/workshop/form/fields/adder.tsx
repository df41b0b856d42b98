/** Gives a value to another of several keys: those that have none yet, in a box. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Path } from '../../../scenario/json/path.ts';
import { fieldLabel } from './fieldLabels.ts';
import { useForm } from '../formContext.ts';
import * as formCss from '../form.module.css';

/** The box, for the keys of the object or record at `path`. */
export function Adder(props: {
  readonly path: Path;
  readonly keys: readonly string[];
  readonly onAdd: (key: string) => void;
}): JSX.Element {
  const { path } = props;
  const { say } = useForm();
  const id = useId();
  return (
    <p class={formCss.adder}>
      <label for={id}>{say('adder', { list: fieldLabel(path, say) })}</label>
      <select
        id={id}
        class={`${formCss.textBox} ${formCss.short}`}
        value=""
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') props.onAdd(value);
        }}
      >
        <option value="">{say('adder-choose')}</option>
        {props.keys.map((key) => (
          <option key={key} value={key}>
            {fieldLabel([...path, key], say)}
          </option>
        ))}
      </select>
    </p>
  );
}
