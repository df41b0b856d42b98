/** The room before anything is on the editor. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../text/speaker.ts';
import { usePageTitle } from '../ui/rooms/pageTitle.ts';
import { Glyph } from './frame/glyph.tsx';
import * as buttonCss from '../ui/look/button.module.css';
import * as wordsCss from '../ui/look/words.module.css';
import * as loadCss from './load/load.module.css';

/** A heading, and the ways to begin. */
export function StartPage(props: {
  readonly onLeave: () => void;
  readonly say: Say;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { say } = props;
  usePageTitle(say('page-workshop'), say);
  return (
    <main class={loadCss.benchStart}>
      <header>
        <p class={wordsCss.kicker}>{say('title')}</p>
        <h1>{say('workshop')}</h1>
        <p class={loadCss.startLine}>{say('workshop-line')}</p>
      </header>
      {props.children}
      <footer>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet}`}
          onClick={props.onLeave}
        >
          <Glyph name="left" />
          {say('bench-leave')}
        </button>
        <p>{say('workshop-private')}</p>
      </footer>
    </main>
  );
}
