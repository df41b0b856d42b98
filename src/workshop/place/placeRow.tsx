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
import * as wordsCss from '../../ui/look/words.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as formCss from '../form/form.module.css';

interface CellProps {
  readonly path: Path;
  readonly value: unknown;
  /** What a cell is called, with the name of the place. */
  readonly of: (what: string) => string;
}

/** What stands at the place. */
function KindBox({ of, path, value }: CellProps): JSX.Element {
  const { store, say } = useForm();
  const kinds = fieldAt(scenarioShape, [...path, 'kind']) as ChoiceField;
  const kind = valueAt(value, ['kind']);
  return (
    <select
      id={controlId([...path, 'kind'])}
      class={formCss.textBox}
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
  );
}

/** How far east or north it lies. */
function DegreeBox({
  axis,
  of,
  path,
  value,
}: CellProps & { readonly axis: 'longitude' | 'latitude' }): JSX.Element {
  const { say } = useForm();
  const word = say(axis === 'longitude' ? 'place-east' : 'place-north');
  return (
    <span class={formCss.placeDegree}>
      <span aria-hidden="true">{word}</span>
      <NumberBox
        field={fieldAt(scenarioShape, [...path, axis]) as NumberField}
        path={[...path, axis]}
        value={valueAt(value, [axis])}
        class={formCss.numberBox}
        label={of(word)}
      />
    </span>
  );
}

/** What is amiss with the place, and what its cells mean. */
function PlaceNotes({ path }: { readonly path: Path }): JSX.Element {
  const { say, view } = useForm();
  const keys = ['name', 'kind', 'longitude', 'latitude'].map((key) => [...path, key]);
  return (
    <div class={formCss.placeNotes}>
      {view.faults.gapsUnder(path) > 0 ? (
        <span class={editorCss.gapMark}>{say('gap-mark')}</span>
      ) : null}
      <FaultNotes faults={[path, ...keys].flatMap((at) => view.faults.at(at))} />
      <DoubtNotes path={path} />
      {keys.map((at) => (
        <span key={at.at(-1)} class={wordsCss.onlySpoken} id={`${controlId(at)}-note`}>
          {meaningAt(at, say)}
        </span>
      ))}
    </div>
  );
}
import { meaningAt } from '../../scenario/json/fieldWords.ts';

/** The row; writing in it makes it the one that the map moves. */
export function PlaceRow(props: {
  readonly path: Path;
  readonly value: unknown;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { isPicked, path, value } = props;
  const { say } = useForm();
  const named = valueAt(value, ['name']);
  const name = typeof named === 'string' && named !== '' ? named : say('place-new');
  const of = (what: string): string => say('place-of', { what, place: name });
  return (
    <li
      class={isPicked ? `${formCss.placeRow} ${formCss.picked}` : formCss.placeRow}
      data-path={writePath(path)}
      onFocusCapture={props.onPick}
    >
      <span class={formCss.itemNumber} aria-hidden="true">
        {Number(path.at(-1)) + 1}
      </span>
      <TextBox
        field={fieldAt(scenarioShape, [...path, 'name']) as TextField}
        path={[...path, 'name']}
        value={named}
        label={of(say('field-name'))}
        placeholder={say('field-name')}
      />
      <KindBox path={path} value={value} of={of} />
      <DegreeBox axis="longitude" path={path} value={value} of={of} />
      <DegreeBox axis="latitude" path={path} value={value} of={of} />
      <RemoveButton name={name} onRemove={props.onRemove} />
      <PlaceNotes path={path} />
    </li>
  );
}
