/** One question with a few answers side by side, of which one holds: radio buttons that look like keys. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** An answer: its value, its words, and perhaps a line below them. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

/** The row; `onPick` gets the value of the answer that now holds. */
export function ChoiceRow(props: {
  readonly question: string;
  readonly answers: readonly Answer[];
  readonly chosen: string | undefined;
  readonly onPick: (id: string) => void;
  readonly isList?: boolean;
}): JSX.Element {
  const group = useId();
  return (
    <fieldset class={props.isList === true ? 'choice-row choice-list' : 'choice-row'}>
      <legend>{props.question}</legend>
      <div class="choice-answers">
        {props.answers.map((answer) => (
          <label key={answer.id} class="choice-answer">
            <input
              type="radio"
              name={group}
              value={answer.id}
              checked={props.chosen === answer.id}
              onChange={() => props.onPick(answer.id)}
            />
            <span class="choice-label">{answer.label}</span>
            {answer.note === undefined ? null : <span class="choice-note">{answer.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
