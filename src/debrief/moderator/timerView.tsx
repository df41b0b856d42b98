/** The timer below a question: large digits, a bar that empties, three ways to press it. */
import type { JSX } from 'preact';
import { Announcer } from '../../ui/announcer.tsx';
import type { Say } from '../../text/speaker.ts';
import { FIRST_SECONDS } from './useTimer.ts';
import type { Timer, TimerEvent } from './useTimer.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as moderatorCss from './moderator.module.css';

/** The timer; it makes no sound and nothing in it flashes. */
export function TimerView(props: { readonly timer: Timer; readonly say: Say }): JSX.Element {
  const { say, timer } = props;
  const { event, left, running } = timer;
  const isOver = event?.kind === 'over';
  return (
    <section class={moderatorCss.moderatorTimer} aria-label={say('moderator-timer')}>
      <p class={moderatorCss.moderatorClock} role="timer" aria-label={leftWords(left, say)}>
        {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
      </p>
      <progress
        class={moderatorCss.moderatorLeft}
        max={Math.max(FIRST_SECONDS, left)}
        value={left}
        aria-label={say('moderator-timer')}
      />
      <div class={moderatorCss.moderatorTimerWays}>
        <button type="button" class={buttonCss.button} onClick={timer.startOrPause}>
          {say(running ? 'moderator-timer-pause' : 'moderator-timer-start')}
        </button>
        <button type="button" class={buttonCss.button} onClick={timer.addMinute}>
          {say('moderator-timer-more')}
        </button>
        <p class={moderatorCss.moderatorOver}>{isOver ? say('moderator-timer-over') : ''}</p>
      </div>
      <Announcer
        words={event === undefined ? '' : eventWords(event, say)}
        moment={event === undefined ? '' : `${event.kind} ${event.left}`}
      />
    </section>
  );
}

function leftWords(left: number, say: Say): string {
  return say('moderator-timer-left', { minutes: Math.floor(left / 60), seconds: left % 60 });
}

/** Said once when it happens; the seconds that run are never read out. */
function eventWords({ kind, left }: TimerEvent, say: Say): string {
  return kind === 'over'
    ? say('moderator-timer-over')
    : say(`moderator-timer-${kind}`, { left: leftWords(left, say) });
}
