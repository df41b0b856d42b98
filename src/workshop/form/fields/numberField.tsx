/** A number: slid where its range is short enough to be felt, and always typed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NumberField } from '../../../model/scenarioShape/declaration.ts';
import type { Say } from '../../../text/speaker.ts';
import { readTypedNumber, type TypedNumber } from '../../../text/typedNumber.ts';
import { endStep, setValue } from '../../editor/scenarioDocument.ts';
import { FieldFrame, describedBy } from './fieldFrame.tsx';
import { controlId, plainDefault, type FieldProps } from './fieldKit.ts';
import { fieldLabel } from './fieldLabels.ts';
import { useForm } from '../formContext.ts';
import * as formCss from '../form.module.css';
import { sayUnit } from '../../../text/declared.ts';

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
        <span class={formCss.numberEntry}>
          <NumberBox {...props} />
          {hasSlider ? null : (
            <span class={formCss.unit}>{say('unit', { unit: sayUnit(field.unit, say) })}</span>
          )}
        </span>
      }
    >
      {hasSlider ? <Slider {...props} /> : null}
    </FieldFrame>
  );
}

/**
 * The box in which the number is typed; what was typed stays as long as it says what the document holds, or is told to say
 * nothing certain. The browser's own box for numbers is not used: it reads `0,25` as 25.
 */
export function NumberBox(
  props: FieldProps<NumberField> & { readonly label?: string; readonly class?: string },
): JSX.Element {
  const { field, path, value } = props;
  const { store, say, view } = useForm();
  const [draft, setDraft] = useState<{ readonly typed: string; readonly over: unknown }>();
  const held = typeof value === 'number' ? String(value) : '';
  const read = draft === undefined ? undefined : readTypedNumber(draft.typed, field);
  // A draft that no longer says what the document holds is given up: somebody undid, or slid.
  const isOwn = read?.kind === 'number' ? read.value === value : draft?.over === value;
  const told = isOwn && read !== undefined ? toldOf(read, draft?.typed ?? '', say) : undefined;
  const isFaulty = view.faults.at(path).length > 0;
  const set = (next: number): void => {
    store.change((document) => setValue(document, path, next));
  };
  return (
    <>
      <input
        id={controlId(path)}
        class={props.class ?? formCss.numberBox}
        type="text"
        role="spinbutton"
        // Telephones leave the minus sign off their keys for numbers.
        inputMode={field.min < 0 ? 'text' : 'decimal'}
        autocomplete="off"
        maxLength={40}
        aria-valuemin={field.min}
        aria-valuemax={field.max}
        aria-valuenow={typeof value === 'number' ? value : undefined}
        value={isOwn && draft !== undefined ? draft.typed : held}
        placeholder={typeof value === 'number' || value === undefined ? '' : say('not-a-number')}
        aria-label={props.label}
        aria-invalid={isFaulty || told !== undefined}
        aria-describedby={describedBy(path, isFaulty)}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          const next = readTypedNumber(typed, field);
          setDraft({ typed, over: value });
          if (next.kind === 'number') set(next.value);
        }}
        onKeyDown={(event) => {
          const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (way === undefined || typeof value !== 'number') return;
          event.preventDefault();
          const next = Number((value + way * stepOf(field)).toFixed(4));
          set(Math.min(field.max, Math.max(field.min, next)));
        }}
        onBlur={(event) => {
          store.change(endStep);
          if (told !== undefined) return;
          setDraft(undefined);
          // What was cleared within one frame was never drawn, so that nothing would bring it back.
          event.currentTarget.value = held;
        }}
      />
      {told === undefined ? null : <output class={formCss.numberTold}>{told}</output>}
    </>
  );
}

/** What to say of a text that is no number for certain; undefined where nothing needs to be said. */
function toldOf(read: TypedNumber, typed: string, say: Say): string | undefined {
  if (read.kind === 'unreadable') return say('number-unreadable', { typed });
  if (read.kind !== 'ambiguous') return undefined;
  const [fraction, thousands] = read.readings;
  return say('number-ambiguous', {
    typed,
    fraction: String(fraction),
    thousands: String(thousands),
    written: fraction.toFixed(4),
  });
}

function Slider({ field, path, value }: FieldProps<NumberField>): JSX.Element {
  const { store, say } = useForm();
  const usual = plainDefault(field);
  const held = typeof value === 'number' ? value : field.min;
  return (
    <div class={formCss.slide}>
      <input
        type="range"
        class={formCss.slider}
        min={field.min}
        max={field.max}
        step={stepOf(field)}
        value={held}
        style={{ '--filled': `${placeIn(field, held)}%` }}
        aria-label={fieldLabel(path, say)}
        aria-valuetext={say('value-with-unit', { value: held, unit: sayUnit(field.unit, say) })}
        onInput={(event) => {
          const slid = Number(event.currentTarget.value);
          store.change((document) => setValue(document, path, slid));
        }}
        onChange={() => store.change(endStep)}
      />
      <div class={formCss.slideEnds} aria-hidden="true">
        <span>{field.min}</span>
        {typeof usual === 'number' ? (
          <span class={formCss.slideDefault} style={{ '--at': `${placeIn(field, usual)}%` }}>
            <i />
          </span>
        ) : null}
        <span>
          {say('value-with-unit', { value: String(field.max), unit: sayUnit(field.unit, say) })}
        </span>
      </div>
    </div>
  );
}
