/** The brief: one state's own file, and what the other says in public. */
import type { JSX } from 'preact';
import type { Side } from '../../../model/vocabulary/words.ts';
import type { Say } from '../../../text/speaker.ts';
import type { Theatre } from '../../map/theatre.ts';
import { Screen } from './screen.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as cardsCss from '../board/cards.module.css';
import * as screenCss from './screen.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/** What the file holds; every text is ready to be read. */
export interface BriefWords {
  readonly side: Side;
  readonly kicker: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What we expect of them; what we think they expect of us. */
  readonly expectations: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly theirs: { readonly side: Side; readonly who: string; readonly text: string };
  readonly notice?: string;
}

/** The file on the desk; on a later look from the board, `onContinue` closes it. */
export function Brief(props: {
  readonly words: BriefWords;
  readonly theatre?: Theatre;
  readonly continueLabel?: string;
  readonly onContinue: () => void;
  readonly say: Say;
}): JSX.Element {
  const { words, say } = props;
  return (
    <Screen
      name="brief"
      labelledBy="brief-heading"
      {...(props.theatre === undefined ? {} : { theatre: props.theatre })}
    >
      <article class={`${screenCss.file} ${SIDE_CLASS[words.side]}`}>
        <p class={screenCss.fileKicker}>{words.kicker}</p>
        <h1 id="brief-heading">{words.heading}</h1>
        <div class={screenCss.fileSides}>
          <div class={screenCss.fileStory}>
            {words.paragraphs.map((paragraph) => (
              <p key={paragraph} class={screenCss.fileText}>
                {paragraph}
              </p>
            ))}
            <figure class={`${cardsCss.claim} ${SIDE_CLASS[words.theirs.side]}`}>
              <figcaption>{words.theirs.who}</figcaption>
              <blockquote>{words.theirs.text}</blockquote>
            </figure>
          </div>
          <div class={screenCss.fileExpects}>
            {words.expectations.map((list) => (
              <section key={list.heading}>
                <h2>{list.heading}</h2>
                <ul>
                  {list.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
        <div class={screenCss.fileFoot}>
          {words.notice === undefined ? null : <p class={screenCss.fileNotice}>{words.notice}</p>}
          <div class={screenCss.wayOn}>
            <button
              type="button"
              class={`${buttonCss.button} ${screenCss.dispatchOn}`}
              onClick={props.onContinue}
            >
              {props.continueLabel ?? say('brief-continue')}
            </button>
          </div>
        </div>
      </article>
    </Screen>
  );
}
