/** Leafs through a long list. */
import type { JSX } from 'preact';
import { whole } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as pageCss from '../page.module.css';
import * as classCss from './class.module.css';

/** Two buttons and where one is; nothing where one page holds all. */
export function Pager(props: {
  readonly of: number;
  /** Index of the first row shown, and rows on a page. */
  readonly from: number;
  readonly size: number;
  readonly say: Say;
  readonly onPage: (page: number) => void;
}): JSX.Element | null {
  const { from, of, onPage, say, size } = props;
  if (of <= size) return null;
  const page = Math.floor(from / size);
  return (
    <div class={classCss.classPager}>
      <button
        type="button"
        class={`${buttonCss.button} ${buttonCss.quiet}`}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        {say('debrief-class-previous')}
      </button>
      <p class={pageCss.figure} aria-live="polite">
        {say('debrief-class-list-page', {
          from: whole(from + 1),
          to: whole(Math.min(of, from + size)),
          of: whole(of),
        })}
      </p>
      <button
        type="button"
        class={`${buttonCss.button} ${buttonCss.quiet}`}
        disabled={from + size >= of}
        onClick={() => onPage(page + 1)}
      >
        {say('debrief-class-next')}
      </button>
    </div>
  );
}
