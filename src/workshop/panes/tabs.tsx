/** A row of tabs, moved through by arrow keys as the ARIA practices ask. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import * as editorCss from '../editor/editor.module.css';
import * as panesCss from './panes.module.css';

/** One tab; `count` is shown beside its name where it is above 0. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

/** The row; the panel that it governs has the id `pane-panel`. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
}): JSX.Element {
  const { shown, tabs } = props;
  const row = useRef<HTMLDivElement>(null);
  const go = (by: number): void => {
    const at = tabs.findIndex(({ id }) => id === shown);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    props.onShow(next.id);
    row.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div ref={row} class={panesCss.tabs} role="tablist" aria-label={props.label}>
      {tabs.map(({ count = 0, id, label }) => (
        <button
          key={id}
          id={`tab-${id}`}
          data-tab={id}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls="pane-panel"
          tabIndex={id === shown ? 0 : -1}
          onClick={() => props.onShow(id)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') go(1);
            else if (event.key === 'ArrowLeft') go(-1);
            else return;
            event.preventDefault();
          }}
        >
          {label}
          {count > 0 ? <span class={editorCss.tabCount}>{count}</span> : null}
        </button>
      ))}
    </div>
  );
}
