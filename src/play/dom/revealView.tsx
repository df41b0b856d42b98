/** The reveal: two sealed cards that turn over together, and below them the consequences, one at a time. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { PostureEmblem } from '../../ui/emblem.tsx';
import type { Reveal, RevealedChoice, Wish } from '../description.ts';
import type { RevealPace } from './useReveal.ts';

function Sealed(props: { readonly choice: RevealedChoice; readonly turned: boolean }): JSX.Element {
  const { choice } = props;
  return (
    <article
      class={`sealed side-${choice.side}`}
      data-paint="sealed"
      data-side={choice.side}
      data-turned={props.turned}
    >
      <p class="sealed-who side-text">{choice.who}</p>
      <PostureEmblem posture={choice.posture} class="sealed-emblem" />
      <p class="sealed-posture">{choice.label}</p>
      <h3 class="sealed-title">{choice.title}</h3>
      {choice.note === undefined ? null : <p class="sealed-note">{choice.note}</p>}
    </article>
  );
}

/** The two cards, over the map. */
export function RevealCards(props: {
  readonly reveal: Reveal;
  readonly pace: RevealPace;
}): JSX.Element {
  return (
    <div class="reveal-cards">
      {props.reveal.choices.map((choice) => (
        <Sealed key={choice.side} choice={choice} turned={props.pace.turned} />
      ))}
    </div>
  );
}

/** The consequences and the way on; Enter and clicks hurry them. */
export function RevealSteps(props: {
  readonly reveal: Reveal;
  readonly pace: RevealPace;
  readonly onWish: (wish: Wish) => void;
  readonly say: Say;
}): JSX.Element {
  const { reveal, pace, onWish, say } = props;
  const go = (): void => {
    if (pace.done) onWish({ type: 'continue' });
    else pace.next();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.defaultPrevented) return;
      if (
        event.target instanceof Element &&
        event.target.closest('button, a, summary, dialog, input') !== null
      )
        return;
      event.preventDefault();
      go();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return (
    <section class="choices consequences" aria-labelledby="reveal-heading" data-done={pace.done}>
      <header>
        <h2 id="reveal-heading" tabIndex={-1}>
          {reveal.heading}
        </h2>
        <button type="button" class="button consequences-on" data-reveal-next onClick={go}>
          {say(pace.done ? 'reveal-continue' : 'reveal-next')}
        </button>
      </header>
      <ol class="steps">
        {reveal.steps.map((step, index) => (
          <li
            key={`${index}${step.text}`}
            class={`step tone-${step.tone}`}
            data-paint="step"
            data-shown={index < pace.shown}
            aria-hidden={index >= pace.shown}
          >
            <b class="step-amount">{step.amount ?? '·'}</b>
            <span class="step-text">{step.text}</span>
          </li>
        ))}
      </ol>
      <p class="outcome" data-shown={pace.done}>
        {pace.done ? reveal.outcome : ''}
      </p>
    </section>
  );
}
