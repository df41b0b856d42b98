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

/** The list with its heading, its entries and the button that adds one. */
export function ListControl(
  props: FieldProps<ListField> & { readonly isBare?: boolean },
): JSX.Element {
  const { field, path, value } = props;
  const { announce, store, say, target, view } = useForm();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const label = fieldLabel(path, say);
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
        ? `${item(Math.min(index, items.length - 2))} .item-remove`
        : ':scope > .list-add',
    );
    announce(say('list-removed', { number: index + 1 }));
  };
  const move = (index: number, to: number): void => {
    store.change((document) => moveItem(document, [...path, index], to));
    if (opened === index) setOpened(to);
    else if (opened === to) setOpened(index);
    const button = to < index ? '.item-up' : '.item-down';
    setFocus(`${item(to)} ${button}:not(:disabled), ${item(to)} .item-remove`);
    announce(say('list-moved', { number: to + 1 }));
  };

  return (
    <div ref={root} class="list" data-path={writePath(path)}>
      {props.isBare === true ? null : (
        <header>
          <h3>
            {label} <span class="count">{say('list-count', { count: items.length })}</span>
          </h3>
          <p class="field-note">{field.meaning}</p>
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
            onOpen={() => setOpened(opened === index ? undefined : index)}
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

function Item(props: ItemProps): JSX.Element {
  const { count, field, path, value } = props;
  const { Inner, say, view } = useForm();
  const index = Number(path.at(-1));
  const faults = view.faults.countUnder(path);
  const isChanged = view.original.isReadable && valueAt(view.original.value, path) !== value;
  const title = itemTitle(value, index, say);
  const buttons = (
    <ItemButtons
      name={title}
      index={index}
      count={count}
      onMove={props.onMove}
      onRemove={props.onRemove}
    />
  );
  if (field.kind === 'text')
    return (
      <li class="item plain" data-path={writePath(path)}>
        <span class="item-number" aria-hidden="true">
          {index + 1}
        </span>
        <div class="item-line">
          <TextBox field={field} path={path} value={value} label={fieldLabel(path, say)} />
          <span class="only-spoken" id={`${controlId(path)}-note`}>
            {field.meaning}
          </span>
          <FaultNotes faults={view.faults.at(path)} id={`${controlId(path)}-faults`} />
        </div>
        {buttons}
      </li>
    );
  return (
    <li class={props.isOpen ? 'item open' : 'item'} data-path={writePath(path)}>
      <div class="item-head">
        <button
          type="button"
          class="item-title"
          aria-expanded={props.isOpen}
          onClick={props.onOpen}
        >
          <Glyph name={props.isOpen ? 'down' : 'right'} />
          <span class="item-number">{index + 1}</span>
          <span class="item-name">{title}</span>
          {isChanged ? <ChangedDot say={say} /> : null}
          {faults > 0 ? (
            <span class="fault-mark">{say('faults-mark', { count: faults })}</span>
          ) : null}
          {view.faults.gapsUnder(path) > 0 && !props.isOpen ? (
            <span class="gap-mark">{say('gap-mark')}</span>
          ) : null}
        </button>
        {buttons}
      </div>
      {props.isOpen ? (
        <div class="item-body">
          <Inner field={field} path={path} value={value} isBare />
        </div>
      ) : null}
    </li>
  );
}
