/** The reveal: two sealed cards that turn over together, and below them the consequences, one at a time. */
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { PostureEmblem } from '../../../ui/look/emblem.tsx';
import type { Desk, Reveal, RevealedChoice, RingStage, Intent } from '../../../seat/description.ts';
import type { RevealPace } from './useReveal.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import { TONE_CLASS } from '../../../ui/look/toneClass.ts';
import * as boardCss from './board.module.css';
import * as revealViewCss from './revealView.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

function Sealed(props: {
  readonly choice: RevealedChoice;
  readonly desk: Desk | undefined;
  readonly turned: boolean;
}): JSX.Element {
  const { choice, desk } = props;
  return (
    <article
      class={`${revealViewCss.sealed} ${SIDE_CLASS[choice.side]}`}
      data-paint="sealed"
      data-side={choice.side}
      data-own={desk?.own ?? false}
      data-turned={props.turned}
    >
      <p class={`${revealViewCss.sealedWho} ${boardCss.sideText}`}>{desk?.kicker ?? choice.who}</p>
      <PostureEmblem posture={choice.posture} class={revealViewCss.sealedEmblem} />
      <p class={revealViewCss.sealedPosture}>{choice.label}</p>
      <h3 class={revealViewCss.sealedTitle}>{choice.title}</h3>
      {choice.note === undefined ? null : <p class={revealViewCss.sealedNote}>{choice.note}</p>}
    </article>
  );
}

/** The two cards, over the map; each says whose it is as its desk does, where the desks are open. */
export function RevealCards(props: {
  readonly reveal: Reveal;
  readonly desks: readonly Desk[];
  readonly pace: RevealPace;
}): JSX.Element {
  return (
    <div class={revealViewCss.revealCards}>
      {props.reveal.choices.map((choice) => (
        <Sealed
          key={choice.side}
          choice={choice}
          desk={props.desks.find((desk) => desk.side === choice.side && desk.gauges.length > 0)}
          turned={props.pace.turned}
        />
      ))}
    </div>
  );
}

/** Where the crisis stood and where it stands now, as two marks of the ring; one where it stays. */
function Way(props: {
  readonly reveal: Reveal;
  readonly ring: readonly RingStage[];
}): JSX.Element | null {
  const { ring, reveal } = props;
  const before = ring.find((stage) => stage.state === 'present');
  const { stageAfter } = reveal;
  const isAtTable = stageAfter === 'bargaining' || stageAfter === 'implementing';
  const after = ring.find((stage) => stage.id === (isAtTable ? 'talks' : stageAfter));
  if (before === undefined) return null;
  const marks = after === undefined || after === before ? [before] : [before, after];
  return (
    <ol class={revealViewCss.way} aria-hidden="true" data-over={reveal.stageAfter === 'over'}>
      {marks.map((stage) => (
        <li key={stage.id} class={TONE_CLASS[stage.tone]}>
          <i />
          {stage.label}
        </li>
      ))}
    </ol>
  );
}

/** The consequences, what they come to, and the way on; Enter and clicks hurry them. */
export function RevealSteps(props: {
  readonly reveal: Reveal;
  readonly ring: readonly RingStage[];
  readonly pace: RevealPace;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { reveal, pace, onIntent, say } = props;
  const go = (): void => {
    if (pace.done) onIntent({ type: 'continue' });
    else pace.next();
  };
  useLayoutEffect(() => {
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
    <section
      class={`${boardCss.choices} ${revealViewCss.consequences}`}
      aria-labelledby="reveal-heading"
      data-done={pace.done}
    >
      <h2 id="reveal-heading" tabIndex={-1}>
        {reveal.heading}
      </h2>
      <ol class={revealViewCss.steps} data-few={reveal.steps.length < 5}>
        {reveal.steps.map((step, index) => (
          <li
            key={`${index}${step.text}`}
            class={`${revealViewCss.step} ${TONE_CLASS[step.tone]}`}
            data-paint="step"
            data-shown={index < pace.shown}
            aria-hidden={index >= pace.shown}
          >
            <b class={revealViewCss.stepAmount}>{step.amount ?? '·'}</b>
            <span class={revealViewCss.stepText}>{step.text}</span>
          </li>
        ))}
      </ol>
      <div class={revealViewCss.upshot} data-shown={pace.done}>
        <Way reveal={reveal} ring={props.ring} />
        <p>{pace.done ? reveal.outcome : ''}</p>
      </div>
      <div class={revealViewCss.wayOn}>
        <button
          type="button"
          class={`${buttonCss.button} ${revealViewCss.consequencesOn}`}
          data-reveal-next
          onClick={go}
        >
          {say(pace.done ? 'reveal-continue' : 'reveal-next')}
        </button>
      </div>
    </section>
  );
}
