/** One word out of a closed list: side by side where there are few, otherwise in a list to open. */
import type { JSX } from 'preact';
import type { ChoiceField } from '../../../model/scenarioShape/declaration.ts';
import { endStep, setValue } from '../../editor/scenarioDocument.ts';
import { FieldFrame, describedBy } from './fieldFrame.tsx';
import { controlId, type FieldProps } from './fieldKit.ts';
import { useForm } from '../formContext.ts';
import { optionLabel } from './optionLabels.ts';
import * as formCss from '../form.module.css';

/** Most options that stand side by side. */
const MOST_ABREAST = 3;

/** The control. An optional choice can also be left open. */
export function ChoiceControl(
  props: FieldProps<ChoiceField & { readonly optional?: true }>,
): JSX.Element {
  const { field, path, value } = props;
  const { store, say, view } = useForm();
  const isFaulty = view.faults.at(path).length > 0;
  const id = controlId(path);
  const choose = (option: string | undefined): void =>
    store.change((document) => endStep(setValue(document, path, option)));
  const options = [...(field.optional === true ? [undefined] : []), ...field.options];
  const nameOf = (option: string | undefined): string =>
    option === undefined ? say('choice-none') : optionLabel(option, say);
  if (options.length <= MOST_ABREAST)
    return (
      <FieldFrame field={field} path={path} value={value} as="group">
        <div class={formCss.abreast}>
          {options.map((option, index) => (
            <label key={option ?? ''}>
              <input
                type="radio"
                id={index === 0 ? id : undefined}
                name={id}
                checked={value === option}
                aria-describedby={describedBy(path, isFaulty)}
                onChange={() => choose(option)}
              />
              <span>{nameOf(option)}</span>
            </label>
          ))}
        </div>
      </FieldFrame>
    );
  const isKnown = options.some((option) => option === value);
  return (
    <FieldFrame field={field} path={path} value={value}>
      <select
        id={id}
        class={`${formCss.textBox} ${formCss.short}`}
        value={typeof value === 'string' ? value : ''}
        aria-invalid={isFaulty}
        aria-describedby={describedBy(path, isFaulty)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          choose(chosen === '' ? undefined : chosen);
        }}
      >
        {isKnown ? null : (
          <option value={typeof value === 'string' ? value : ''}>
            {typeof value === 'string' ? value : ''}
          </option>
        )}
        {options.map((option) => (
          <option key={option ?? ''} value={option ?? ''}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
