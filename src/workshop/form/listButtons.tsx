/** The buttons of a list in a form: one that adds an entry, and those of each entry that move it and take it away. */
import type { JSX } from 'preact';
import { Glyph } from '../frame/glyph.tsx';
import { useForm } from './formContext.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as formCss from './form.module.css';

/** Takes away what is called so. */
export function RemoveButton(props: {
  readonly name: string;
  readonly disabled?: boolean;
  readonly onRemove: () => void;
}): JSX.Element {
  const { say } = useForm();
  return (
    <button
      type="button"
      class={editorCss.icon}
      data-part="item-remove"
      aria-label={say('item-remove', { name: props.name })}
      disabled={props.disabled === true}
      onClick={props.onRemove}
    >
      <Glyph name="cross" />
    </button>
  );
}

/** Up, down, away. */
export function ItemButtons(props: {
  /** What the entry is called. */
  readonly name: string;
  /** Its place in the list, from 0, and how many the list has. */
  readonly index: number;
  readonly count: number;
  /** Fewest entries that the list may have; none of these can be taken away. */
  readonly least?: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { count, index, least = 0, name, onMove } = props;
  const { say } = useForm();
  return (
    <span class={formCss.itemWays}>
      <button
        type="button"
        class={editorCss.icon}
        data-part="item-up"
        aria-label={say('item-up', { name })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <Glyph name="up" />
      </button>
      <button
        type="button"
        class={editorCss.icon}
        data-part="item-down"
        aria-label={say('item-down', { name })}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        <Glyph name="down" />
      </button>
      <RemoveButton name={name} disabled={count <= least} onRemove={props.onRemove} />
    </span>
  );
}

/** Adds an entry. */
export function AddButton(props: {
  readonly label: string;
  readonly disabled: boolean;
  /** What it looks like; a list's own button where it is left out. */
  readonly class?: string;
  readonly onAdd: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={props.class ?? `${buttonCss.button} ${formCss.listAdd}`}
      disabled={props.disabled}
      onClick={props.onAdd}
    >
      <Glyph name="plus" />
      {props.label}
    </button>
  );
}
