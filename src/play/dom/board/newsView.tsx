/** The news of the turn: a dispatch to read first, then a strip along the foot of the map. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { wordMarks } from '../../../ui/look/scenarioWords.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Description, News, Intent } from '../../../seat/description.ts';

function Claims(props: { readonly news: News }): JSX.Element {
  return (
    <>
      {props.news.claims.map((claim) => (
        <figure key={claim.side} class={`claim side-${claim.side}`}>
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
    <ul class="dispatch-facts" data-many={news.facts.length > 3}>
      {news.facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      {news.source === undefined ? null : <li class="dispatch-source">{news.source}</li>}
    </ul>
  );
}

/** The strip while choosing: stage, headline, what each side says and the first fact; the whole dispatch opens from it. */
export function NewsStrip(props: { readonly news: News; readonly say: Say }): JSX.Element {
  const { news, say } = props;
  const [isReading, setReading] = useState(false);
  const [first] = news.facts;
  return (
    <div class={`news-strip tone-${news.tone}`} data-over-map>
      <p class="news-line">
        <strong class="news-stage">{news.stage}</strong>
        <span class="news-headline">{news.headline}</span>
      </p>
      {news.claims.length === 0 ? null : (
        <p class="news-claims">
          {news.claims.map((claim) => (
            <span key={claim.side} class={`side-${claim.side}`} {...wordMarks(claim.text)}>
              <span class="side-text">{claim.who}</span> {claim.text}
            </span>
          ))}
        </p>
      )}
      <p class="news-facts">
        {first === undefined ? null : <span>{first}</span>}
        <button
          type="button"
          class="news-more"
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
          <div class="news-whole">
            <p class="kicker">{news.stage}</p>
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
    <section class={`choices dispatch tone-${news.tone}`} aria-labelledby="news-heading">
      <div class="dispatch-head">
        <p class="dispatch-stage">{news.stage}</p>
        <h2 id="news-heading" tabIndex={-1}>
          {news.headline}
        </h2>
      </div>
      <div class="dispatch-claims">
        <Claims news={news} />
      </div>
      <div class="dispatch-foot">
        <Facts news={news} />
        <div class="way-on">
          <button
            type="button"
            class="button dispatch-on"
            onClick={() => props.onIntent({ type: 'continue' })}
          >
            {props.say('news-continue')}
          </button>
        </div>
      </div>
    </section>
  );
}
