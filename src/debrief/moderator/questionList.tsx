/** The questions that can be asked; an instructor chooses three of them at most. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MOST_QUESTIONS } from './screens.ts';
import type { Question } from './screens.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as moderatorCss from './moderator.module.css';

/** The list; with none chosen, the scenario's own are asked. */
export function QuestionList(props: {
  readonly questions: readonly Question[];
  /** Ids, in the order in which they are asked. */
  readonly chosen: readonly string[];
  readonly say: Say;
  /** Chooses a question, or leaves it. */
  readonly onTurn: (id: string) => void;
  readonly onNone: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { chosen, onNone, onTurn, questions, say } = props;
  const isFull = chosen.length >= MOST_QUESTIONS;
  return (
    <Dialog
      wide
      heading={say('moderator-questions')}
      closeLabel={say('close')}
      onClose={props.onClose}
    >
      <ul class={moderatorCss.moderatorList}>
        {questions.map(({ about, id, text }) => {
          const place = chosen.indexOf(id);
          const isChosen = place >= 0;
          return (
            <li key={id}>
              <label class={moderatorCss.moderatorChoice}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => onTurn(id)}
                />
                <span>
                  <b>
                    {isChosen
                      ? say('moderator-prompt-of', { at: place + 1, of: chosen.length })
                      : (about ?? say('moderator-questions-own'))}
                  </b>
                  {text}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <div class={moderatorCss.moderatorListWays}>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.primary}`}
          onClick={props.onClose}
        >
          {say('moderator-questions-done')}
        </button>
        {chosen.length === 0 ? null : (
          <button type="button" class={`${buttonCss.button} ${buttonCss.quiet}`} onClick={onNone}>
            {say('moderator-questions-none')}
          </button>
        )}
        <p aria-live="polite">
          {say('moderator-questions-chosen', { chosen: chosen.length, most: MOST_QUESTIONS })}
        </p>
      </div>
    </Dialog>
  );
}
