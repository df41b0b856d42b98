/** A list of what is kept: what each is, its ways, and taking it away with a way back. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import type { Head } from './shelf.ts';
import type { ShelfView } from './useShelf.ts';
import * as buttonCss from '../look/button.module.css';
import * as keptListCss from './keptList.module.css';

/** A record in words. */
export interface KeptRow {
  readonly title: string;
  readonly note: string;
  /** What can be done with it, the usual thing first. */
  readonly ways: readonly { readonly label: string; readonly onGo: () => void }[];
}

/** The list; `most` rows of it, where it is given. */
export function KeptList<Summary>(props: {
  readonly shelf: ShelfView<Summary>;
  readonly row: (head: Head<Summary>) => KeptRow;
  readonly most?: number;
  readonly say: Say;
}): JSX.Element {
  const { say, shelf } = props;
  return (
    <ul class={keptListCss.keptList}>
      {shelf.heads.slice(0, props.most).map((head) => {
        const { note, title, ways } = props.row(head);
        const isRemoved = shelf.isRemoved(head.id);
        const all = isRemoved
          ? [{ label: say('kept-put-back'), onGo: () => shelf.putBack(head.id) }]
          : [...ways, { label: say('kept-remove'), onGo: () => shelf.remove(head.id) }];
        return (
          <li
            key={head.id}
            class={
              isRemoved ? `${keptListCss.keptRow} ${keptListCss.removed}` : keptListCss.keptRow
            }
          >
            <p class={keptListCss.keptTitle}>{title}</p>
            <p class={keptListCss.keptNote}>{isRemoved ? say('kept-removed') : note}</p>
            <div class={keptListCss.keptWays}>
              {all.map(({ label, onGo }, index) => (
                <button
                  key={label}
                  type="button"
                  class={index === 0 ? buttonCss.button : `${buttonCss.button} ${buttonCss.quiet}`}
                  aria-label={say('kept-way-of', { way: label, title, note })}
                  onClick={onGo}
                >
                  {label}
                </button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
