/** The curtain between two players at one screen: nothing of either desk is seen until the right one says so. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Side } from '../../../model/vocabulary/words.ts';
import type { Say } from '../../../text/speaker.ts';
import { Screen } from './screen.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as boardCss from '../board/board.module.css';
import * as screenCss from './screen.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/** Asks for the player of `side`, whose state is called `who`. */
export function Curtain(props: {
  readonly side: Side;
  readonly who: string;
  readonly line?: string;
  readonly onReady: () => void;
  /** Where the other player has sealed and may still think again. */
  readonly takeBack?: { readonly label: string; readonly onTakeBack: () => void };
  readonly say: Say;
}): JSX.Element {
  const { say, who } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), [props.side]);
  return (
    <Screen name="curtain" labelledBy="curtain-heading">
      <div class={`${screenCss.curtain} ${SIDE_CLASS[props.side]}`}>
        <p class={`${wordsCss.kicker} ${boardCss.sideText}`}>{say('curtain-kicker')}</p>
        <h1 id="curtain-heading">{say('curtain-heading', { side: who })}</h1>
        <p class={screenCss.doorLine}>{props.line ?? say('curtain-line')}</p>
        <button
          ref={button}
          type="button"
          class={`${buttonCss.button} ${buttonCss.primary} ${screenCss.doorStart}`}
          onClick={props.onReady}
        >
          {say('curtain-ready', { side: who })}
        </button>
        {props.takeBack === undefined ? null : (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet}`}
            onClick={props.takeBack.onTakeBack}
          >
            {props.takeBack.label}
          </button>
        )}
      </div>
    </Screen>
  );
}
