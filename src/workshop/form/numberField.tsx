/** A number: slid where its range is short enough to be felt, and always typed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NumberField } from '../../model/declaration.ts';
import { endStep, setValue } from '../scenarioDocument.ts';
import { FieldFrame, describedBy } from './fieldFrame.tsx';
import { controlId, plainDefault, type FieldProps } from './fieldKit.ts';
import { fieldLabel } from './fieldLabels.ts';
import { useForm } from './formContext.ts';

/** Longest range that a slider is of use for; beyond it a pixel means too much. */
const LONGEST_SLIDE = 130;

/** The step of a slider and of the arrow keys: about a hundredth of the range, in round numbers. */
export function stepOf({ max, min, whole }: NumberField): number {
  if (whole) return 1;
  const range = max - min;
  if (range <= 1.01) return 0.01;
  if (range <= 5) return 0.05;
  return range <= LONGEST_SLIDE ? 1 : 0.01;
}

/** How far along its range a value lies, in percent. */
function placeIn({ max, min }: NumberField, value: number): number {
  return (100 * (Math.min(max, Math.max(min, value)) - min)) / (max - min);
}

/** The control. */
export function NumberControl(props: FieldProps<NumberField>): JSX.Element {
  const { field, path, value } = props;
  const { say } = useForm();
  const hasSlider = field.max - field.min <= LONGEST_SLIDE;
  return (
    <FieldFrame
      field={field}
      path={path}
      value={value}
      trailing={
        <span class="number-entry">
          <NumberBox {...props} />
          {hasSlider ? null : <span class="unit">{say('unit', { unit: field.unit })}</span>}
        </span>
      }
    >
      {hasSlider ? <Slider {...props} /> : null}
    </FieldFrame>
  );
}

/** The box in which the number is typed; while it has the focus it shows what was typed. */
export function NumberBox(
  props: FieldProps<NumberField> & { readonly label?: string; readonly class?: string },
): JSX.Element {
  const { field, path, value } = props;
  const { bench, say, view } = useForm();
  const [draft, setDraft] = useState<string>();
  const isFaulty = view.faults.at(path).length > 0;
  const held = typeof value === 'number' ? String(value) : '';
  // A draft that no longer says what the document holds is given up: somebody undid, or slid.
  const isOwn = draft !== undefined && (draft === '' || Number(draft) === value);
  return (
    <input
      id={controlId(path)}
      class={props.class ?? 'number-box'}
      type="number"
      inputMode="decimal"
      min={field.min}
      max={field.max}
      step={stepOf(field)}
      value={isOwn ? draft : held}
      placeholder={typeof value === 'number' || value === undefined ? '' : say('not-a-number')}
      aria-label={props.label}
      aria-invalid={isFaulty}
      aria-describedby={describedBy(path, isFaulty)}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        setDraft(typed);
        if (typed !== '' && Number.isFinite(Number(typed)))
          bench.change((document) => setValue(document, path, Number(typed)));
      }}
      onBlur={(event) => {
        setDraft(undefined);
        // What was cleared within one frame was never drawn, so that nothing would bring it back.
        event.currentTarget.value = held;
        bench.change(endStep);
      }}
    />
  );
}

function Slider({ field, path, value }: FieldProps<NumberField>): JSX.Element {
  const { bench, say } = useForm();
  const usual = plainDefault(field);
  const held = typeof value === 'number' ? value : field.min;
  return (
    <div class="slide">
      <input
        type="range"
        class="slider"
        min={field.min}
        max={field.max}
        step={stepOf(field)}
        value={held}
        style={{ '--filled': `${placeIn(field, held)}%` }}
        aria-label={fieldLabel(path, say)}
        aria-valuetext={say('value-with-unit', { value: held, unit: field.unit })}
        onInput={(event) => {
          const slid = Number(event.currentTarget.value);
          bench.change((document) => setValue(document, path, slid));
        }}
        onChange={() => bench.change(endStep)}
      />
      <div class="slide-ends" aria-hidden="true">
        <span>{field.min}</span>
        {typeof usual === 'number' ? (
          <span class="slide-default" style={{ '--at': `${placeIn(field, usual)}%` }}>
            <i />
          </span>
        ) : null}
        <span>{say('value-with-unit', { value: String(field.max), unit: field.unit })}</span>
      </div>
    </div>
  );
}
