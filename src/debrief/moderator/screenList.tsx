/** Every screen of the projector in a list, to jump to one. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Screen } from './screens.ts';
import * as moderatorCss from './moderator.module.css';

/** The list; the screen that is shown is marked. */
export function ScreenList(props: {
  readonly screens: readonly Screen[];
  readonly at: number;
  readonly say: Say;
  readonly onGo: (at: number) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { at, onGo, say, screens } = props;
  return (
    <Dialog
      wide
      heading={say('moderator-screens')}
      closeLabel={say('close')}
      onClose={props.onClose}
    >
      <ol class={moderatorCss.moderatorList}>
        {screens.map((screen, index) => (
          <li key={screen.id}>
            <button
              type="button"
              class={moderatorCss.moderatorJump}
              aria-current={index === at ? 'true' : undefined}
              onClick={() => onGo(index)}
            >
              <span class={moderatorCss.moderatorNumber}>{index + 1}</span>
              <span>
                <b>{screen.kicker}</b>
                <span class={moderatorCss.moderatorJumpWords}>
                  {screen.kind === 'finding' && screen.figure !== undefined
                    ? `${screen.figure} ${screen.sentence}`
                    : screen.sentence}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
