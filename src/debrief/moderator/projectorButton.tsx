/** The button that shows one play on the projector; the view itself is loaded when it is pressed. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reading } from '../reading.ts';

/** The button. */
export function ProjectorButton(props: { readonly reading: Reading }): JSX.Element {
  const { reading } = props;
  const close = useRef<() => void>(() => {});
  useEffect(() => () => close.current(), []);
  const open = async (): Promise<void> => {
    const [{ openModerator }, { contentOfPlay }] = await Promise.all([
      import('./openModerator.tsx'),
      import('./findingsOfPlay.ts'),
    ]);
    close.current();
    close.current = openModerator(document.body, { ...contentOfPlay(reading), say: reading.say });
  };
  return (
    <button type="button" class="button quiet" onClick={() => void open()}>
      {reading.say('moderator-open')}
    </button>
  );
}
