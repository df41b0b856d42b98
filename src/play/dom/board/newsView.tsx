/** The news of the turn: a dispatch to read first, then a strip along the foot of the map. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { wordMarks } from '../../../ui/look/scenarioWords.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Description, News, Intent } from '../../../seat/description.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import { TONE_CLASS } from '../../../ui/look/toneClass.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as boardCss from './board.module.css';
import * as cardsCss from './cards.module.css';
import * as mapViewCss from './mapView.module.css';
import * as screenCss from '../screens/screen.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

function Claims(props: { readonly news: News }): JSX.Element {
  return (
    <>
      {props.news.claims.map((claim) => (
        <figure key={claim.side} class={`${cardsCss.claim} ${SIDE_CLASS[claim.side]}`}>
          <figcaption>{claim.who}</figcaption>
          <blockquote>{claim.text}</blockquote>
        </figure>
      ))}
    </>
  );
}

function Facts(props: { readonly news: News }): JSX.Element {
  const { news } = props;
  return (
    <ul class={cardsCss.dispatchFacts} data-many={news.facts.length > 3}>
      {news.facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      {news.source === undefined ? null : <li class={cardsCss.dispatchSource}>{news.source}</li>}
    </ul>
  );
}

/** The strip while choosing: stage, headline, what each side says and the first fact; the whole dispatch opens from it. */
export function NewsStrip(props: { readonly news: News; readonly say: Say }): JSX.Element {
  const { news, say } = props;
  const [isReading, setReading] = useState(false);
  const [first] = news.facts;
  return (
    <div class={`${mapViewCss.newsStrip} ${TONE_CLASS[news.tone]}`} data-over-map>
      <p class={mapViewCss.newsLine}>
        <strong class={mapViewCss.newsStage}>{news.stage}</strong>
        <span class={mapViewCss.newsHeadline}>{news.headline}</span>
      </p>
      {news.claims.length === 0 ? null : (
        <p class={mapViewCss.newsClaims}>
          {news.claims.map((claim) => (
            <span key={claim.side} class={SIDE_CLASS[claim.side]} {...wordMarks(claim.text)}>
              <span class={boardCss.sideText}>{claim.who}</span> {claim.text}
            </span>
          ))}
        </p>
      )}
      <p class={mapViewCss.newsFacts}>
        {first === undefined ? null : <span>{first}</span>}
        <button
          type="button"
          class={mapViewCss.newsMore}
          aria-haspopup="dialog"
          onClick={() => setReading(true)}
        >
          {news.facts.length > 1
            ? say('expectations-more', { count: news.facts.length - 1 })
            : say('desk-more')}
        </button>
      </p>
      {isReading ? (
        <Dialog heading={news.headline} closeLabel={say('close')} onClose={() => setReading(false)}>
          <div class={cardsCss.newsWhole}>
            <p class={wordsCss.kicker}>{news.stage}</p>
            <Claims news={news} />
            <Facts news={news} />
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}

/** The dispatch: headline, both claims side by side, the facts, and the one way on. */
export function Dispatch(props: {
  readonly description: Description;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { news } = props.description;
  return (
    <section
      class={`${boardCss.choices} ${cardsCss.dispatch} ${TONE_CLASS[news.tone]}`}
      aria-labelledby="news-heading"
    >
      <div class={cardsCss.dispatchHead}>
        <p class={cardsCss.dispatchStage}>{news.stage}</p>
        <h2 id="news-heading" tabIndex={-1}>
          {news.headline}
        </h2>
      </div>
      <div class={cardsCss.dispatchClaims}>
        <Claims news={news} />
      </div>
      <div class={cardsCss.dispatchFoot}>
        <Facts news={news} />
        <div class={screenCss.wayOn}>
          <button
            type="button"
            class={`${buttonCss.button} ${screenCss.dispatchOn}`}
            onClick={() => props.onIntent({ type: 'continue' })}
          >
            {props.say('news-continue')}
          </button>
        </div>
      </div>
    </section>
  );
}
