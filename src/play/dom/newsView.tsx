/** The news of the turn: a dispatch to read first, then a strip along the foot of the map. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import type { Description, News, Wish } from '../description.ts';

/** The strip over the map: stage, headline, and what each side says. */
export function NewsStrip(props: { readonly news: News }): JSX.Element {
  const { news } = props;
  return (
    <div class={`news-strip tone-${news.tone}`} data-over-map>
      <p class="news-line">
        <strong class="news-stage">{news.stage}</strong>
        <span class="news-headline">{news.headline}</span>
      </p>
      <p class="news-claims">
        {news.claims.map((claim) => (
          <span key={claim.side} class={`side-${claim.side}`}>
            <span class="side-text">{claim.who}</span> {claim.text}
          </span>
        ))}
      </p>
    </div>
  );
}

/** The dispatch: headline, both claims side by side, the facts, and the one way on. */
export function Dispatch(props: {
  readonly description: Description;
  readonly onWish: (wish: Wish) => void;
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
        {news.claims.map((claim) => (
          <figure key={claim.side} class={`claim side-${claim.side}`}>
            <figcaption>{claim.who}</figcaption>
            <blockquote>{claim.text}</blockquote>
          </figure>
        ))}
      </div>
      <div class="dispatch-foot">
        <ul class="dispatch-facts">
          {news.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {news.source === undefined ? null : <li class="dispatch-source">{news.source}</li>}
        </ul>
        <button
          type="button"
          class="button dispatch-on"
          onClick={() => props.onWish({ type: 'continue' })}
        >
          {props.say('news-continue')}
        </button>
      </div>
    </section>
  );
}
