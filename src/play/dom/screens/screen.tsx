/** The frame of every screen before and after the board: a sheet of words at one side, the crisis's map at the other. */
import type { ComponentChildren, JSX } from 'preact';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../../ui/look/tokens.css';
import '../../../ui/look/base.css';
import '../../../ui/look/forcedColours.css';
import type { Theatre } from '../../map/theatre.ts';
import '../../styles/screens.css';
import '../../styles/forced.css';
import { Backdrop } from '../board/backdrop.tsx';
import { useTop } from '../useTop.ts';

/** A screen; `name` picks its layout in the style sheet. Without a theatre the ground stays plain. */
export function Screen(props: {
  readonly name: 'door' | 'brief' | 'bet' | 'curtain' | 'aside' | 'ended';
  readonly theatre?: Theatre;
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  useTop(props.name);
  return (
    <main class={`screen screen-${props.name}`} aria-labelledby={props.labelledBy}>
      {props.theatre === undefined ? null : <Backdrop theatre={props.theatre} />}
      <div class="screen-words" data-over-map>
        {props.children}
      </div>
    </main>
  );
}
