/** A place in a row: its name, what stands there, and where it lies. */
import type { JSX } from 'preact';
import type { ChoiceField, NumberField, TextField } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { fieldAt, writePath, type Path } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { FaultNotes } from '../form/faultNotes.tsx';
import { controlId } from '../form/fields/fieldKit.ts';
import { useForm } from '../form/formContext.ts';
import { NumberBox } from '../form/fields/numberField.tsx';
import { optionLabel } from '../form/fields/optionLabels.ts';
import { TextBox } from '../form/fields/textField.tsx';
import { RemoveButton } from '../form/listButtons.tsx';
import { endStep, setValue } from '../editor/scenarioDocument.ts';
import { DoubtNotes } from './doubtNotes.tsx';

/** The row; writing in it makes it the one that the map moves. */
export function PlaceRow(props: {
  readonly path: Path;
  readonly value: unknown;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { isPicked, path, value } = props;
  const { store, say, view } = useForm();
  const named = valueAt(value, ['name']);
  const name = typeof named === 'string' && named !== '' ? named : say('place-new');
  const of = (what: string): string => say('place-of', { what, place: name });
  const kinds = fieldAt(scenarioShape, [...path, 'kind']) as ChoiceField;
  const kind = valueAt(value, ['kind']);
  const keys = ['name', 'kind', 'longitude', 'latitude'].map((key) => [...path, key]);
  return (
    <li
      class={isPicked ? 'place-row picked' : 'place-row'}
      data-path={writePath(path)}
      onFocusCapture={props.onPick}
    >
      <span class="item-number" aria-hidden="true">
        {Number(path.at(-1)) + 1}
      </span>
      <TextBox
        field={fieldAt(scenarioShape, [...path, 'name']) as TextField}
        path={[...path, 'name']}
        value={named}
        label={of(say('field-name'))}
        placeholder={say('field-name')}
      />
      <select
        id={controlId([...path, 'kind'])}
        class="text-box"
        aria-label={of(say('place-kind'))}
        value={typeof kind === 'string' ? kind : ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          store.change((document) => endStep(setValue(document, [...path, 'kind'], chosen)));
        }}
      >
        {kinds.options.map((option) => (
          <option key={option} value={option}>
            {optionLabel(option, say)}
          </option>
        ))}
      </select>
      {(['longitude', 'latitude'] as const).map((key) => {
        const word = say(key === 'longitude' ? 'place-east' : 'place-north');
        return (
          <span key={key} class="place-degree">
            <span aria-hidden="true">{word}</span>
            <NumberBox
              field={fieldAt(scenarioShape, [...path, key]) as NumberField}
              path={[...path, key]}
              value={valueAt(value, [key])}
              class="number-box"
              label={of(word)}
            />
          </span>
        );
      })}
      <RemoveButton name={name} onRemove={props.onRemove} />
      <div class="place-notes">
        {view.faults.gapsUnder(path) > 0 ? <span class="gap-mark">{say('gap-mark')}</span> : null}
        <FaultNotes faults={[path, ...keys].flatMap((at) => view.faults.at(at))} />
        <DoubtNotes path={path} />
        {keys.map((at) => (
          <span key={at.at(-1)} class="only-spoken" id={`${controlId(at)}-note`}>
            {fieldAt(scenarioShape, at)?.meaning}
          </span>
        ))}
      </div>
    </li>
  );
}
