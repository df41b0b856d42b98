/** One issue of the table: its name, and its options as rows. */
import type { JSX } from 'preact';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import type { NumberField, TextField } from '../../model/scenarioShape/declaration.ts';
import { fieldAt, writePath, type Path } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { FaultNotes } from '../form/faultNotes.tsx';
import { controlId } from '../form/fields/fieldKit.ts';
import { fieldLabel } from '../form/fields/fieldLabels.ts';
import { useForm } from '../form/formContext.ts';
import { itemTitle } from '../form/fields/itemTitle.ts';
import { NumberBox } from '../form/fields/numberField.tsx';
import { TextBox } from '../form/fields/textField.tsx';
import { addItem, moveItem, setValue } from '../editor/scenarioDocument.ts';
import { AddButton, ItemButtons } from '../form/listButtons.tsx';
import { ShortName } from '../form/shortName.tsx';
import { newEntry } from '../form/shortNames.ts';
import { TermsLine } from './termsLine.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as toneCss from '../../ui/look/tone.module.css';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as formCss from '../form/form.module.css';
import * as tableCss from './table.module.css';

/** An option: its name, what it is worth to each side, and what it writes into an agreement. */
function OptionRow(props: {
  /** The path of the option. */
  readonly at: Path;
  readonly option: unknown;
  readonly count: number;
  /** Fewest options that there may be. */
  readonly least: number;
  readonly opened: string | undefined;
  readonly onOpen: (row: string) => void;
}): JSX.Element {
  const { at, option } = props;
  const { announce, store, say, view } = useForm();
  const index = Number(at.at(-1));
  const row = writePath(at);
  const name = itemTitle(option, index, say);
  const isOpen = props.opened === row;
  return (
    <li class={tableCss.option} data-path={row}>
      <div class={tableCss.optionRow}>
        <GridText path={[...at, 'name']} value={valueAt(option, ['name'])} />
        <GridNumber
          path={[...at, 'worth', 'struck']}
          of={name}
          value={valueAt(option, ['worth', 'struck'])}
        />
        <GridNumber
          path={[...at, 'worth', 'host']}
          of={name}
          value={valueAt(option, ['worth', 'host'])}
        />
        <ItemButtons
          name={name}
          index={index}
          count={props.count}
          least={props.least}
          onMove={(to) => store.change((document) => moveItem(document, at, to))}
          onRemove={() => {
            store.change((document) => setValue(document, at, undefined));
            announce(say('list-removed', { number: index + 1 }));
          }}
        />
      </div>
      <FaultNotes
        faults={view.faults.all
          .filter(
            ({ path: of }) =>
              of[4] === index && of[2] === at[2] && of.length > 4 && of[5] !== 'terms',
          )
          .map(({ fault }) => fault)}
      />
      <TermsLine path={at} value={option} isOpen={isOpen} onOpen={() => props.onOpen(row)} />
    </li>
  );
}
import { meaningAt } from '../../scenario/json/fieldWords.ts';

/** Name, short name and options of the issue at a path. */
export function IssueRows(props: {
  readonly path: Path;
  readonly value: unknown;
  readonly opened: string | undefined;
  readonly onOpen: (row: string) => void;
}): JSX.Element {
  const { path, value } = props;
  const { announce, store, say, view } = useForm();
  const held = valueAt(value, ['options']);
  const options: readonly unknown[] = Array.isArray(held) ? held : [];
  const field = fieldAt(scenarioShape, [...path, 'options']);
  const [least, most] = field?.kind === 'list' ? [field.minLength, field.maxLength] : [0, 0];
  const add = (): void => {
    if (field?.kind !== 'list') return;
    const at = [...path, 'options'];
    store.change((document) => addItem(document, at, options.length, newEntry(field, at, options)));
    announce(say('list-added', { number: options.length + 1 }));
    const name = controlId([...path, 'options', options.length, 'name']);
    setTimeout(() => document.querySelector<HTMLElement>(`#${CSS.escape(name)}`)?.focus());
  };
  return (
    <>
      <div class={tableCss.issueNames}>
        <GridText path={[...path, 'name']} value={valueAt(value, ['name'])} isLabelled />
        <ShortName path={[...path, 'id']} value={valueAt(value, ['id'])} />
      </div>
      <FaultNotes faults={view.faults.at([...path, 'options'])} />
      <div class={tableCss.optionHeads} aria-hidden="true">
        <span>{say('field-options')}</span>
        <span class={toneCss.toneStruck}>{say('table-points-struck')}</span>
        <span class={toneCss.toneHost}>{say('table-points-host')}</span>
        <span />
      </div>
      <ol>
        {options.map((option, index) => (
          <OptionRow
            key={index}
            at={[...path, 'options', index]}
            option={option}
            count={options.length}
            least={least}
            opened={props.opened}
            onOpen={props.onOpen}
          />
        ))}
      </ol>
      <AddButton
        class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small} ${tableCss.optionAdd}`}
        label={say('table-add-option')}
        disabled={options.length >= most}
        onAdd={add}
      />
    </>
  );
}

function GridText(props: {
  readonly path: Path;
  readonly value: unknown;
  readonly isLabelled?: boolean;
}): JSX.Element {
  const { path, value } = props;
  const { say, view } = useForm();
  const field = fieldAt(scenarioShape, path) as TextField;
  const label = fieldLabel(path, say);
  if (props.isLabelled !== true)
    return (
      <span class={tableCss.cell} data-path={writePath(path)}>
        <TextBox field={field} path={path} value={value} label={say('table-option-name')} />
        <span class={wordsCss.onlySpoken} id={`${controlId(path)}-note`}>
          {meaningAt(path, say)}
        </span>
      </span>
    );
  return (
    <div class={tableCss.cell} data-path={writePath(path)}>
      <label for={controlId(path)}>{label}</label>
      <TextBox field={field} path={path} value={value} />
      <span class={wordsCss.onlySpoken} id={`${controlId(path)}-note`}>
        {meaningAt(path, say)}
      </span>
      <FaultNotes faults={view.faults.at(path)} id={`${controlId(path)}-faults`} />
    </div>
  );
}

function GridNumber(props: {
  readonly path: Path;
  readonly of: string;
  readonly value: unknown;
}): JSX.Element {
  const { path, value } = props;
  const { say } = useForm();
  const field = fieldAt(scenarioShape, path) as NumberField;
  return (
    <span
      class={`${tableCss.cell} ${TONE_CLASS[path.at(-1) === 'host' ? 'host' : 'struck']}`}
      data-path={writePath(path)}
    >
      <NumberBox
        field={field}
        path={path}
        value={value}
        class={`${formCss.numberBox} ${tableCss.points}`}
        label={say('table-points-of', { points: fieldLabel(path, say), option: props.of })}
      />
      <span class={wordsCss.onlySpoken} id={`${controlId(path)}-note`}>
        {meaningAt(path, say)}
      </span>
    </span>
  );
}
