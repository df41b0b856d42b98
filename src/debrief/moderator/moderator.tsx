/** The view for a projector: one screen at a time, moved by keys, by a presenter's clicker or by buttons. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Announcer } from '../../ui/announcer.tsx';
import type { Say } from '../../text/speaker.ts';
import type { ModeratorContent } from './finding.ts';
import { ScreenView } from './screenView.tsx';
import { commandOf, isPrompt, moved, screensOf } from './screens.ts';
import type { Command, Screen } from './screens.ts';
import { useTimer } from './useTimer.ts';

/** What the view is given. */
export interface ModeratorProps extends ModeratorContent {
  readonly say: Say;
  readonly onLeave: () => void;
}

/** The view. It takes the focus to the first sentence. */
export function Moderator(props: ModeratorProps): JSX.Element {
  const { findings, from, onLeave, prompts, say, title } = props;
  const screens = useMemo(
    () => screensOf({ title, findings, prompts }, say),
    [findings, prompts, say, title],
  );
  const whole = useRef<HTMLDivElement>(null);
  const [{ at, moves }, setPlace] = useState({
    at: Math.max(
      0,
      findings.findIndex(({ id }) => id === from),
    ),
    moves: 0,
  });
  const [named, setNamed] = useState(false);
  const full = useFullScreen(whole);
  const screen = screens[at];
  const timer = useTimer(screen?.id ?? '');
  const obey = (command: Command): void => {
    if ('go' in command)
      setPlace((before) => {
        const to = moved(before.at, command.go, screens.length);
        return to === before.at ? before : { at: to, moves: before.moves + 1 };
      });
    else if (command.do === 'leave') onLeave();
    else if (command.do === 'full') full.turn();
    else if (screen !== undefined && isPrompt(screen))
      (command.do === 'timer' ? timer.startOrPause : timer.addMinute)();
  };
  const obeyed = useRef(obey);
  obeyed.current = obey;
  // Before the first paint: a key pressed at once is not lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event, event.target instanceof HTMLButtonElement);
      if (command === undefined) return;
      event.preventDefault();
      // The page below has keys of its own.
      event.stopImmediatePropagation();
      obeyed.current(command);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
  useLayoutEffect(() => whole.current?.querySelector('h1')?.focus({ preventScroll: true }), []);
  useEffect(() => whole.current?.scrollTo(0, 0), [at]);
  if (screen === undefined) throw new Error('Moderator: there is nothing to show');
  const position = { at: at + 1, of: screens.length };
  const hasNames = findings.some(({ who }) => who !== undefined);
  return (
    <div ref={whole} class="moderator">
      <header class="moderator-head">
        <p class="moderator-title">{title}</p>
        <div class="moderator-ways">
          {hasNames ? (
            <button type="button" class="button quiet" onClick={() => setNamed(!named)}>
              {say(named ? 'moderator-names-hide' : 'moderator-names-show')}
            </button>
          ) : null}
          {full.allowed ? (
            <button type="button" class="button quiet" onClick={full.turn}>
              {say(full.on ? 'moderator-full-end' : 'moderator-full')}
            </button>
          ) : null}
          <button type="button" class="button quiet" onClick={onLeave}>
            {say('moderator-leave')}
          </button>
        </div>
      </header>
      <ScreenView screen={screen} timer={timer} named={named} say={say} />
      <footer class="moderator-foot">
        <p class="moderator-keys">{say('moderator-keys')}</p>
        <nav class="moderator-move" aria-label={say('moderator-name')}>
          <button
            type="button"
            class="button"
            aria-disabled={at === 0}
            onClick={() => obey({ go: 'back' })}
          >
            {say('moderator-back')}
          </button>
          <p class="moderator-position">{say('moderator-position', position)}</p>
          <button
            type="button"
            class="button"
            aria-disabled={at === screens.length - 1}
            onClick={() => obey({ go: 'next' })}
          >
            {say('moderator-next')}
          </button>
        </nav>
      </footer>
      <Announcer
        // The first screen is read when the focus comes to it.
        words={
          moves === 0
            ? ''
            : `${say('moderator-screen', position)}. ${screen.kicker}. ${spokenOf(screen)}`
        }
        moment={String(moves)}
      />
    </div>
  );
}

function spokenOf(screen: Screen): string {
  return isPrompt(screen) || screen.figure === undefined
    ? screen.sentence
    : `${screen.figure} ${screen.sentence}`;
}

interface FullScreen {
  readonly allowed: boolean;
  readonly on: boolean;
  readonly turn: () => void;
}

/** Fills the screen where the browser allows it (telephones often do not). */
function useFullScreen(whole: { readonly current: HTMLElement | null }): FullScreen {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const changed = (): void => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const turn = async (): Promise<void> => {
    try {
      if (document.fullscreenElement === null) await whole.current?.requestFullscreen();
      else await document.exitFullscreen();
    } catch {
      // A browser may refuse; the window is filled as it is.
    }
  };
  return { allowed: document.fullscreenEnabled, on, turn: () => void turn() };
}
