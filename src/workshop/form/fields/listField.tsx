/** Several things of one kind: each can be opened, moved and taken away, and another added, by buttons alone. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Field, ListField } from '../../../model/scenarioShape/declaration.ts';
import { writePath, type Path } from '../../../scenario/json/path.ts';
import { valueAt } from '../../../scenario/editing/scenarioTree.ts';
import { leadsTo } from '../../editor/readPath.ts';
import { addItem, moveItem, setValue } from '../../editor/scenarioDocument.ts';
import { newEntry } from '../shortNames.ts';
import { FaultNotes } from '../faultNotes.tsx';
import { controlId, type FieldProps } from './fieldKit.ts';
import { fieldLabel } from './fieldLabels.ts';
import { useForm } from '../formContext.ts';
import { ChangedDot } from '../../frame/changedDot.tsx';
import { Glyph } from '../../frame/glyph.tsx';
import { AddButton, ItemButtons } from '../listButtons.tsx';
import { itemTitle } from './itemTitle.ts';
import { TextBox } from './textField.tsx';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as editorCss from '../../editor/editor.module.css';
import * as formCss from '../form.module.css';
import { meaningAt } from '../../../scenario/json/fieldWords.ts';

/** The entries of a list, which of them is open, and what can be done with them; what is done moves the focus along. */
function useEntries({ field, path, value }: FieldProps<ListField>) {
  const { announce, store, say, target } = useForm();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const [opened, setOpened] = useState<number>();
  const [focus, setFocus] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const targeted =
    target !== undefined && leadsTo(path, target.path) ? target.path[path.length] : undefined;

  useEffect(() => {
    if (typeof targeted === 'number') setOpened(targeted);
  }, [target]);
  useEffect(() => {
    if (focus === undefined) return;
    root.current?.querySelector<HTMLElement>(focus)?.focus();
    setFocus(undefined);
  }, [focus]);

  const item = (index: number): string => `:scope > ol > li:nth-child(${index + 1})`;
  const add = (): void => {
    store.change((document) => addItem(document, path, items.length, newEntry(field, path, items)));
    setOpened(items.length);
    setFocus(`${item(items.length)} :is(input, textarea, select)`);
    announce(say('list-added', { number: items.length + 1 }));
  };
  const remove = (index: number): void => {
    store.change((document) => setValue(document, [...path, index], undefined));
    if (opened !== undefined)
      setOpened(opened === index ? undefined : opened - (opened > index ? 1 : 0));
    setFocus(
      items.length > 1
        ? `${item(Math.min(index, items.length - 2))} [data-part="item-remove"]`
        : `:scope > .${formCss.listAdd}`,
    );
    announce(say('list-removed', { number: index + 1 }));
  };
  const move = (index: number, to: number): void => {
    store.change((document) => moveItem(document, [...path, index], to));
    if (opened === index) setOpened(to);
    else if (opened === to) setOpened(index);
    const button = `[data-part="${to < index ? 'item-up' : 'item-down'}"]`;
    setFocus(`${item(to)} ${button}:not(:disabled), ${item(to)} [data-part="item-remove"]`);
    announce(say('list-moved', { number: to + 1 }));
  };

  const open = (index: number): void => setOpened(opened === index ? undefined : index);
  return { root, items, opened, open, add, remove, move };
}

/** The list with its heading, its entries and the button that adds one. */
export function ListControl(
  props: FieldProps<ListField> & { readonly isBare?: boolean },
): JSX.Element {
  const { field, path } = props;
  const { say, view } = useForm();
  const { add, items, move, open, opened, remove, root } = useEntries(props);
  const label = fieldLabel(path, say);
  return (
    <div ref={root} class={formCss.list} data-path={writePath(path)}>
      {props.isBare === true ? null : (
        <header>
          <h3>
            {label} <span class={formCss.count}>{say('list-count', { count: items.length })}</span>
          </h3>
          <p class={formCss.fieldNote}>{meaningAt(path, say)}</p>
        </header>
      )}
      <FaultNotes faults={view.faults.at(path)} />
      <ol>
        {items.map((held, index) => (
          <Item
            key={index}
            field={field.of}
            path={[...path, index]}
            value={held}
            count={items.length}
            isOpen={opened === index}
            onOpen={() => open(index)}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <AddButton
        label={say('list-add', { list: label })}
        disabled={items.length >= field.maxLength}
        onAdd={add}
      />
    </div>
  );
}

interface ItemProps {
  readonly field: Field;
  readonly path: Path;
  readonly value: unknown;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** The title of an entry, which opens it, and its marks. */
function ItemTitle(props: ItemProps & { readonly title: string }): JSX.Element {
  const { path, title, value } = props;
  const { say, view } = useForm();
  const index = Number(path.at(-1));
  const faults = view.faults.countUnder(path);
  const isChanged = view.original.isReadable && valueAt(view.original.value, path) !== value;
  return (
    <button
      type="button"
      class={formCss.itemTitle}
      aria-expanded={props.isOpen}
      onClick={props.onOpen}
    >
      <Glyph name={props.isOpen ? 'down' : 'right'} />
      <span class={formCss.itemNumber}>{index + 1}</span>
      <span class={formCss.itemName}>{title}</span>
      {isChanged ? <ChangedDot say={say} /> : null}
      {faults > 0 ? (
        <span class={editorCss.faultMark}>{say('faults-mark', { count: faults })}</span>
      ) : null}
      {view.faults.gapsUnder(path) > 0 && !props.isOpen ? (
        <span class={editorCss.gapMark}>{say('gap-mark')}</span>
      ) : null}
    </button>
  );
}

function Item(props: ItemProps): JSX.Element {
  const { field, path, value } = props;
  const { Inner, say, view } = useForm();
  const index = Number(path.at(-1));
  const title = itemTitle(value, index, say);
  const ways = (
    <ItemButtons
      name={title}
      index={index}
      count={props.count}
      onMove={props.onMove}
      onRemove={props.onRemove}
    />
  );
  if (field.kind === 'text')
    return (
      <li class={`${formCss.item} ${formCss.plain}`} data-path={writePath(path)}>
        <span class={formCss.itemNumber} aria-hidden="true">
          {index + 1}
        </span>
        <div class={formCss.itemLine}>
          <TextBox field={field} path={path} value={value} label={fieldLabel(path, say)} />
          <span class={wordsCss.onlySpoken} id={`${controlId(path)}-note`}>
            {meaningAt(path, say)}
          </span>
          <FaultNotes faults={view.faults.at(path)} id={`${controlId(path)}-faults`} />
        </div>
        {ways}
      </li>
    );
  return (
    <li
      class={props.isOpen ? `${formCss.item} ${formCss.open}` : formCss.item}
      data-path={writePath(path)}
    >
      <div class={formCss.itemHead}>
        <ItemTitle {...props} title={title} />
        {ways}
      </div>
      {props.isOpen ? (
        <div class={formCss.itemBody}>
          <Inner field={field} path={path} value={value} isBare />
        </div>
      ) : null}
    </li>
  );
}
