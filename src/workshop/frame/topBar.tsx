/** The bar over the editor: what is on it, whether it is kept, and what can be done with the whole of it. */
import type { JSX } from 'preact';
import type { MessageId } from '../../text/speaker.ts';
import type { Say } from '../../text/speaker.ts';
import { DraftName } from './draftName.tsx';
import { Glyph } from './glyph.tsx';

/** Whether this browser keeps the document: `none` while nothing was changed yet, `elsewhere` where another tab has written it since. */
export type Keeping = 'none' | 'waiting' | 'kept' | 'refused' | 'elsewhere';

const KEEPING_WORDS = {
  none: 'keeping-none',
  waiting: 'keeping-waiting',
  kept: 'keeping-kept',
  refused: 'keeping-refused',
  elsewhere: 'keeping-elsewhere',
} as const satisfies Record<Keeping, MessageId>;

/** The bar. Playing and printing need a valid scenario. */
export function TopBar(props: {
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
}): JSX.Element {
  const { say } = props;
  return (
    <header class="bench-bar">
      <button
        type="button"
        class="icon bench-leave"
        aria-label={say('bench-leave')}
        title={say('bench-leave')}
        onClick={props.onLeave}
      >
        <Glyph name="left" />
      </button>
      <div class="bench-name">
        <h1>{props.title}</h1>
        <p class="bench-state">
          <DraftName name={props.name} onName={props.onName} say={say} />
          <span>{say(KEEPING_WORDS[props.keeping])}</span>
          <button type="button" class="state-mark" onClick={props.onCheck}>
            {props.faults > 0 ? (
              <span class="fault-mark">{say('faults-mark', { count: props.faults })}</span>
            ) : props.gaps > 0 ? (
              <span class="gap-mark">{say('gaps-mark', { count: props.gaps })}</span>
            ) : (
              <span class="good-mark">{say('valid-mark')}</span>
            )}
            {props.lacks > 0 ? <span>{say('lacks-mark', { count: props.lacks })}</span> : null}
          </button>
        </p>
      </div>
      <div class="bench-ways">
        <button
          type="button"
          class="icon"
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
          class="icon"
          aria-label={say('redo')}
          title={say('redo')}
          aria-keyshortcuts="Control+Shift+Z"
          disabled={!props.canRedo}
          onClick={props.onRedo}
        >
          <Glyph name="redo" />
        </button>
        <button type="button" class="button bench-load" onClick={props.onLoad}>
          <Glyph name="folder" />
          {say('load')}
        </button>
        <button type="button" class="button bench-share" onClick={props.onShare}>
          <Glyph name="share" />
          {say('share')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!props.isPlayable}
          onClick={props.onHandouts}
        >
          <Glyph name="pages" />
          {say('papers')}
        </button>
        <button
          type="button"
          class="button bench-play"
          disabled={!props.isPlayable}
          onClick={props.onPlay}
        >
          <Glyph name="play" />
          {say('play-it')}
        </button>
      </div>
    </header>
  );
}
