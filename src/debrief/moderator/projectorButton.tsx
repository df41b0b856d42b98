/** The button that shows a play or a class on the projector; the view itself is loaded when it is pressed. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import type { Arranged, ModeratorContent } from './finding.ts';
import * as buttonCss from '../../ui/look/button.module.css';

/** The button; `content` is asked for what to show each time that it is pressed. */
export function ProjectorButton(props: {
  readonly say: Say;
  readonly content: () => Promise<ModeratorContent>;
}): JSX.Element {
  const { content, say } = props;
  const close = useRef<() => void>(() => {});
  const arranged = useRef<Arranged>({ questions: [], at: undefined });
  useEffect(() => () => close.current(), []);
  const open = async (): Promise<void> => {
    const [{ openModerator }, shown] = await Promise.all([
      import('./openModerator.tsx'),
      content(),
    ]);
    close.current();
    close.current = openModerator(document.body, { ...shown, say, arranged: arranged.current });
  };
  return (
    <button
      type="button"
      class={`${buttonCss.button} ${buttonCss.quiet}`}
      onClick={() => attempt(open)}
    >
      {say('moderator-open')}
    </button>
  );
}
