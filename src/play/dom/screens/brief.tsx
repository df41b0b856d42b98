/** The brief: one state's own file, and what the other says in public. */
import type { JSX } from 'preact';
import type { Side } from '../../../model/vocabulary/words.ts';
import type { Say } from '../../../text/speaker.ts';
import type { Theatre } from '../../map/theatre.ts';
import { Screen } from './screen.tsx';

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
      <article class={`file side-${words.side}`}>
        <p class="file-kicker">{words.kicker}</p>
        <h1 id="brief-heading">{words.heading}</h1>
        <div class="file-sides">
          <div class="file-story">
            {words.paragraphs.map((paragraph) => (
              <p key={paragraph} class="file-text">
                {paragraph}
              </p>
            ))}
            <figure class={`claim side-${words.theirs.side}`}>
              <figcaption>{words.theirs.who}</figcaption>
              <blockquote>{words.theirs.text}</blockquote>
            </figure>
          </div>
          <div class="file-expects">
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
        <div class="file-foot">
          {words.notice === undefined ? null : <p class="file-notice">{words.notice}</p>}
          <div class="way-on">
            <button type="button" class="button dispatch-on" onClick={props.onContinue}>
              {props.continueLabel ?? say('brief-continue')}
            </button>
          </div>
        </div>
      </article>
    </Screen>
  );
}
