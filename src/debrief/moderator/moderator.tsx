/** The view for a projector: one screen at a time, moved by keys, by a presenter's clicker or by buttons. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Announcer } from '../../ui/announcer.tsx';
import type { Say } from '../../text/speaker.ts';
import type { Arranged, ModeratorContent } from './finding.ts';
import { QuestionList } from './questionList.tsx';
import { ScreenList } from './screenList.tsx';
import { ScreenView } from './screenView.tsx';
import { beginning, commandOf, moved, questionsOf, screensOf } from './screens.ts';
import type { Command, Screen } from './screens.ts';
import { useTimer } from './useTimer.ts';
import { WhatIfView } from './whatIfView.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as moderatorCss from './moderator.module.css';

/** What the view is given. */
export interface ModeratorProps extends ModeratorContent {
  readonly say: Say;
  /** What was arranged before; the view writes here what is arranged now. */
  readonly arranged: Arranged;
  readonly onLeave: () => void;
}

/** Which screens there are, and at which of them one is; the view's props hear what is arranged. */
function useScreens(props: ModeratorProps) {
  const { arranged, from, say, title } = props;
  const [chosen, setChosen] = useState(arranged.questions);
  const screens = useMemo(() => screensOf(props, chosen, say), [chosen, say, title]);
  const [{ at, moves }, setPlace] = useState(() => ({
    at: beginning(screens, from, arranged.at),
    moves: 0,
  }));
  const screen = screens[Math.min(at, screens.length - 1)];
  arranged.at = screen?.id;
  const jump = (to: number): void =>
    setPlace((before) => (to === before.at ? before : { at: to, moves: before.moves + 1 }));
  const go = (where: Parameters<typeof moved>[1]): void =>
    setPlace((before) => {
      const to = moved(before.at, where, screens.length);
      return to === before.at ? before : { at: to, moves: before.moves + 1 };
    });
  const choose = (ids: readonly string[]): void => {
    arranged.questions = ids;
    setChosen(ids);
    // The same screen stays, where it still is one; else the last finding, before the questions.
    const next = screensOf(props, ids, say);
    const kept = next.findIndex(({ id }) => id === screen?.id);
    setPlace({
      at:
        kept >= 0
          ? kept
          : Math.max(
              0,
              next.findLastIndex(({ kind }) => kind !== 'prompt'),
            ),
      moves: 0,
    });
  };
  return { screens, screen, at, moves, chosen, jump, go, choose };
}

/** Obeys keys and clickers, but where a list lies open, which has its own keys. */
function useCommands(obey: ((command: Command) => void) | undefined): void {
  const obeyed = useRef(obey);
  obeyed.current = obey;
  // Before the first paint: a key pressed at once is not lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event, focusedKind(event.target));
      if (command === undefined || obeyed.current === undefined) return;
      event.preventDefault();
      // The page below has keys of its own.
      event.stopImmediatePropagation();
      obeyed.current(command);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}

/** What can be done beside going from screen to screen. */
function ModeratorHead(props: {
  readonly title: string;
  readonly onList: (list: 'screens' | 'questions') => void;
  /** Whether names are shown, where there are any, and what shows or hides them. */
  readonly names: { readonly shown: boolean; readonly onTurn: () => void } | undefined;
  readonly full: FullScreen;
  readonly onLeave: () => void;
  readonly say: Say;
}): JSX.Element {
  const { full, names, onLeave, onList, say, title } = props;
  return (
    <header class={moderatorCss.moderatorHead}>
      <p class={moderatorCss.moderatorTitle}>{title}</p>
      <div class={moderatorCss.moderatorWays}>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet}`}
          onClick={() => onList('screens')}
        >
          {say('moderator-screens')}
        </button>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet}`}
          onClick={() => onList('questions')}
        >
          {say('moderator-questions')}
        </button>
        {names === undefined ? null : (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet}`}
            onClick={names.onTurn}
          >
            {say(names.shown ? 'moderator-names-hide' : 'moderator-names-show')}
          </button>
        )}
        {full.allowed ? (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet}`}
            onClick={full.turn}
          >
            {say(full.on ? 'moderator-full-end' : 'moderator-full')}
          </button>
        ) : null}
        <button type="button" class={`${buttonCss.button} ${buttonCss.quiet}`} onClick={onLeave}>
          {say('moderator-leave')}
        </button>
      </div>
    </header>
  );
}

/** Where one is, and the ways on and back. */
function ModeratorFoot(props: {
  readonly at: number;
  readonly of: number;
  readonly onGo: (where: 'back' | 'next') => void;
  readonly say: Say;
}): JSX.Element {
  const { at, of, onGo, say } = props;
  return (
    <footer class={moderatorCss.moderatorFoot}>
      <p class={moderatorCss.moderatorKeys}>{say('moderator-keys')}</p>
      <nav class={moderatorCss.moderatorMove} aria-label={say('moderator-name')}>
        <button
          type="button"
          class={buttonCss.button}
          aria-disabled={at === 0}
          onClick={() => onGo('back')}
        >
          {say('moderator-back')}
        </button>
        <p class={moderatorCss.moderatorPosition}>
          {say('moderator-position', { at: at + 1, of })}
        </p>
        <button
          type="button"
          class={buttonCss.button}
          aria-disabled={at === of - 1}
          onClick={() => onGo('next')}
        >
          {say('moderator-next')}
        </button>
      </nav>
    </footer>
  );
}

/** The view. It takes the focus to the first sentence. */
export function Moderator(props: ModeratorProps): JSX.Element {
  const { arranged, onLeave, say, whatIf } = props;
  const whole = useRef<HTMLDivElement>(null);
  const { at, choose, chosen, go, jump, moves, screen, screens } = useScreens(props);
  const [list, setList] = useState<'screens' | 'questions'>();
  const [named, setNamed] = useState(false);
  const full = useFullScreen(whole);
  const timer = useTimer(screen?.id ?? '');
  const obey = (command: Command): void => {
    if ('go' in command) go(command.go);
    else if (command.do === 'leave') onLeave();
    else if (command.do === 'full') full.turn();
    else if (command.do === 'screens' || command.do === 'questions') setList(command.do);
    else if (screen?.kind === 'prompt')
      (command.do === 'timer' ? timer.startOrPause : timer.addMinute)();
  };
  useCommands(list === undefined ? obey : undefined);
  useLayoutEffect(() => whole.current?.querySelector('h1')?.focus({ preventScroll: true }), []);
  useEffect(() => whole.current?.scrollTo(0, 0), [at]);
  if (screen === undefined) throw new Error('Moderator: there is nothing to show');
  const position = { at: at + 1, of: screens.length };
  const hasNames = props.findings.some(({ who }) => who !== undefined);
  return (
    <div ref={whole} class={moderatorCss.moderator}>
      <ModeratorHead
        title={props.title}
        onList={setList}
        names={hasNames ? { shown: named, onTurn: () => setNamed(!named) } : undefined}
        full={full}
        onLeave={onLeave}
        say={say}
      />
      {screen.kind !== 'what-if' ? (
        <ScreenView screen={screen} timer={timer} named={named} say={say} />
      ) : whatIf === undefined ? null : (
        <WhatIfView {...whatIf} />
      )}
      <ModeratorFoot at={at} of={screens.length} onGo={go} say={say} />
      {list === 'screens' ? (
        <ScreenList
          screens={screens}
          at={at}
          say={say}
          onClose={() => setList(undefined)}
          onGo={(to) => {
            setList(undefined);
            jump(to);
          }}
        />
      ) : null}
      {list === 'questions' ? (
        <QuestionList
          questions={questionsOf(props, say)}
          chosen={chosen}
          say={say}
          onTurn={(id) => {
            const before = arranged.questions;
            choose(before.includes(id) ? before.filter((one) => one !== id) : [...before, id]);
          }}
          onNone={() => choose([])}
          onClose={() => setList(undefined)}
        />
      ) : null}
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
  return screen.kind !== 'finding' || screen.figure === undefined
    ? screen.sentence
    : `${screen.figure} ${screen.sentence}`;
}

function focusedKind(target: EventTarget | null): 'button' | 'choice' | undefined {
  if (target instanceof HTMLButtonElement) return 'button';
  return target instanceof HTMLInputElement ? 'choice' : undefined;
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
