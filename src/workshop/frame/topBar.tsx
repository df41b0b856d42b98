/** The bar over the editor: what is on it, whether it is kept, and what can be done with the whole of it. */
import type { JSX } from 'preact';
import type { MessageId } from '../../text/speaker.ts';
import type { Say } from '../../text/speaker.ts';
import { DraftName } from './draftName.tsx';
import { Glyph } from './glyph.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as editorCss from '../editor/editor.module.css';

/** Whether this browser keeps the document: `none` while nothing was changed yet, `elsewhere` where another tab has written it since. */
export type Keeping = 'none' | 'waiting' | 'kept' | 'refused' | 'elsewhere';

const KEEPING_WORDS = {
  none: 'keeping-none',
  waiting: 'keeping-waiting',
  kept: 'keeping-kept',
  refused: 'keeping-refused',
  elsewhere: 'keeping-elsewhere',
} as const satisfies Record<Keeping, MessageId>;

/** What the bar shows, and what is done from it. */
interface BarProps {
  readonly title: string;
  /** What the author calls the draft; empty where it goes by its title. */
  readonly name: string;
  readonly keeping: Keeping;
  readonly faults: number;
  /** Texts without which the crisis cannot be played, and what else it should have. */
  readonly gaps: number;
  readonly lacks: number;
  readonly onCheck: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isPlayable: boolean;
  readonly onName: (name: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLoad: () => void;
  readonly onShare: () => void;
  readonly onHandouts: () => void;
  readonly onPlay: () => void;
  readonly onLeave: () => void;
  readonly say: Say;
}

/** The names of the draft, and how it stands with it. */
function DraftState(props: BarProps): JSX.Element {
  const { say } = props;
  return (
    <div class={editorCss.benchName}>
      <h1>{props.title}</h1>
      <p class={editorCss.benchState}>
        <DraftName name={props.name} onName={props.onName} say={say} />
        <span>{say(KEEPING_WORDS[props.keeping])}</span>
        <button type="button" class={editorCss.stateMark} onClick={props.onCheck}>
          {props.faults > 0 ? (
            <span class={editorCss.faultMark}>{say('faults-mark', { count: props.faults })}</span>
          ) : props.gaps > 0 ? (
            <span class={editorCss.gapMark}>{say('gaps-mark', { count: props.gaps })}</span>
          ) : (
            <span class={editorCss.goodMark}>{say('valid-mark')}</span>
          )}
          {props.lacks > 0 ? <span>{say('lacks-mark', { count: props.lacks })}</span> : null}
        </button>
      </p>
    </div>
  );
}

/** What can be done with the whole of it. */
function Ways(props: BarProps): JSX.Element {
  const { say } = props;
  return (
    <div class={editorCss.benchWays}>
      <button
        type="button"
        class={editorCss.icon}
        aria-label={say('undo')}
        title={say('undo')}
        aria-keyshortcuts="Control+Z"
        disabled={!props.canUndo}
        onClick={props.onUndo}
      >
        <Glyph name="undo" />
      </button>
      <button
        type="button"
        class={editorCss.icon}
        aria-label={say('redo')}
        title={say('redo')}
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!props.canRedo}
        onClick={props.onRedo}
      >
        <Glyph name="redo" />
      </button>
      <button type="button" class={buttonCss.button} onClick={props.onLoad}>
        <Glyph name="folder" />
        {say('load')}
      </button>
      <button type="button" class={buttonCss.button} onClick={props.onShare}>
        <Glyph name="share" />
        {say('share')}
      </button>
      <button
        type="button"
        class={buttonCss.button}
        disabled={!props.isPlayable}
        onClick={props.onHandouts}
      >
        <Glyph name="pages" />
        {say('papers')}
      </button>
      <button
        type="button"
        class={`${buttonCss.button} ${editorCss.benchPlay}`}
        disabled={!props.isPlayable}
        onClick={props.onPlay}
      >
        <Glyph name="play" />
        {say('play-it')}
      </button>
    </div>
  );
}

/** The bar. Playing and printing need a valid scenario. */
export function TopBar(props: BarProps): JSX.Element {
  const { say } = props;
  return (
    <header class={editorCss.benchBar}>
      <button
        type="button"
        class={editorCss.icon}
        aria-label={say('bench-leave')}
        title={say('bench-leave')}
        onClick={props.onLeave}
      >
        <Glyph name="left" />
      </button>
      <DraftState {...props} />
      <Ways {...props} />
    </header>
  );
}
