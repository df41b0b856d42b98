/** A play that was put aside before its end: where it lies, its code, and the ways on. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import type { Theatre } from '../../map/theatre.ts';
import { HandIn, type Handing } from '../screens/handIn.tsx';
import { Screen } from '../screens/screen.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as handInCss from '../screens/handIn.module.css';
import * as screenCss from '../screens/screen.module.css';

/** The screen. */
export function Aside(props: {
  readonly crisis: string;
  /** The turn that is open, from 1. */
  readonly turn: number;
  /** Whether the browser keeps it, so that one can go on with it later. */
  readonly isKept: boolean;
  readonly handing: Handing;
  readonly theatre?: Theatre;
  readonly onGoOn: () => void;
  readonly onDebrief: () => void;
  readonly onLeave: () => void;
  /** What is amiss with the keeping of the play, where anything is. */
  readonly notice?: ComponentChildren;
  readonly say: Say;
}): JSX.Element {
  const { crisis, isKept, say, turn } = props;
  return (
    <Screen
      name="aside"
      labelledBy="aside-heading"
      {...(props.theatre === undefined ? {} : { theatre: props.theatre })}
    >
      <p class={wordsCss.kicker}>{crisis}</p>
      <h1 id="aside-heading">{say('aside-heading', { turn })}</h1>
      <p class={screenCss.doorLine}>{say(isKept ? 'aside-kept' : 'aside-not-kept')}</p>
      {props.notice}
      <HandIn handing={props.handing} say={say} />
      <div class={screenCss.doorWays}>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.primary}`}
          onClick={props.onGoOn}
        >
          {say('aside-go-on')}
        </button>
        <button type="button" class={buttonCss.button} onClick={props.onLeave}>
          {say('menu-leave')}
        </button>
        <button type="button" class={buttonCss.button} onClick={props.onDebrief}>
          {say('ended-debrief')}
        </button>
      </div>
      <p class={handInCss.handNote}>{say('aside-debrief-note')}</p>
    </Screen>
  );
}
