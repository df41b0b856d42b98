/** One question with a few answers side by side, of which one holds: radio buttons that look like keys. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import * as screenCss from '../screens/screen.module.css';

/** An answer: its value, its words, perhaps a line below them, and perhaps what is said of it only while it holds. */
export interface RowChoice {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly more?: string;
}

/** The row; `onPick` gets the value of the answer that now holds. */
export function ChoiceRow(props: {
  readonly question: string;
  readonly answers: readonly RowChoice[];
  readonly chosen: string | undefined;
  readonly onPick: (id: string) => void;
  readonly isList?: boolean;
}): JSX.Element {
  const group = useId();
  return (
    <fieldset
      class={
        props.isList === true
          ? `${screenCss.choiceRow} ${screenCss.choiceList}`
          : screenCss.choiceRow
      }
    >
      <legend>{props.question}</legend>
      <div class={screenCss.choiceAnswers}>
        {props.answers.map((answer) => (
          <label key={answer.id} class={screenCss.choiceAnswer}>
            <input
              type="radio"
              name={group}
              value={answer.id}
              checked={props.chosen === answer.id}
              onChange={() => props.onPick(answer.id)}
            />
            <span class={screenCss.choiceLabel}>{answer.label}</span>
            {answer.note === undefined ? null : (
              <span class={screenCss.choiceNote}>{answer.note}</span>
            )}
            {answer.more === undefined || props.chosen !== answer.id ? null : (
              <span class={screenCss.choiceMore}>{answer.more}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
