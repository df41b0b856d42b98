/** The head of the board: which crisis, which turn, and the ways to its papers. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import type { Description, Intent } from '../../../seat/description.ts';
import { LineDrawing } from '../../../ui/look/lineDrawing.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as boardCss from './board.module.css';
import * as narrowCss from './narrow.module.css';

const PANELS = ['brief', 'history', 'help', 'menu'] as const;

const ICONS = {
  brief: 'M4 1.5H10L13 4.5V14.5H4ZM6.5 7H10.5M6.5 10H10.5',
  history: 'M8 1.8A6.2 6.2 0 1 1 2.3 5.6M2 2V5.8H5.8M8 4.6V8.2L10.6 9.8',
  help: 'M5.4 5.6C5.4 2 10.6 2 10.6 5.4C10.6 7.8 8 7.6 8 10.2M8 13.2V13.3',
  menu: 'M2 4H14M2 8H14M2 12H14',
} as const;

const WORDS = {
  brief: 'open-brief',
  history: 'open-history',
  help: 'open-help',
  menu: 'open-menu',
} as const;

/** Title, crisis, turn and date, class code, and four buttons. */
export function BoardHeader(props: {
  readonly description: Description;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { description, say } = props;
  return (
    <header class={boardCss.boardHead}>
      <h1>{description.title}</h1>
      <p class={boardCss.boardWhere}>
        <span class={narrowCss.boardCrisis}>{description.crisis}</span>
        <span class={boardCss.boardTurn}>{description.turn}</span>
        <span>
          <bdi>{description.date}</bdi>
        </span>
      </p>
      {description.classCode === undefined ? null : (
        <p class={boardCss.boardCode} translate={false}>
          {say('class-code', { code: description.classCode })}
        </p>
      )}
      <nav aria-label={say('board-ways')}>
        {PANELS.map((panel) => (
          <button
            key={panel}
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet}`}
            title={say(WORDS[panel])}
            onClick={() => props.onIntent({ type: 'open', panel })}
          >
            <LineDrawing path={ICONS[panel]} of={16} stroke={1.4} />
            <span class={narrowCss.boardWay}>{say(WORDS[panel])}</span>
          </button>
        ))}
      </nav>
    </header>
  );
}
