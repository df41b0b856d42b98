/** The frame of every screen before and after the board: a sheet of words at one side, the crisis's map at the other. */
import '../sheets.ts';
import type { ComponentChildren, JSX } from 'preact';
import type { Theatre } from '../../map/theatre.ts';
import { Backdrop } from '../board/backdrop.tsx';
import { useTop } from '../useTop.ts';
import * as screenCss from './screen.module.css';
import * as handInCss from './handIn.module.css';

type ScreenName = 'door' | 'brief' | 'bet' | 'curtain' | 'aside' | 'ended';

const NAME_CLASS: Readonly<Record<ScreenName, string>> = {
  door: screenCss.screenDoor,
  brief: screenCss.screenBrief,
  bet: screenCss.screenBet,
  curtain: screenCss.screenCurtain,
  aside: handInCss.screenAside,
  ended: screenCss.screenEnded,
};

/** A screen; `name` picks its layout in the style sheet. Without a theatre the ground stays plain. */
export function Screen(props: {
  readonly name: ScreenName;
  readonly theatre?: Theatre;
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  useTop(props.name);
  return (
    <main
      class={`${screenCss.screen} ${NAME_CLASS[props.name]}`}
      aria-labelledby={props.labelledBy}
    >
      {props.theatre === undefined ? null : <Backdrop theatre={props.theatre} />}
      <div class={screenCss.screenWords} data-over-map>
        {props.children}
      </div>
    </main>
  );
}
