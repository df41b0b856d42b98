/** A few answers side by side, of which one holds. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { TONE_CLASS } from '../../../ui/look/toneClass.ts';
import * as shareCss from '../../share/share.module.css';
import * as formCss from '../form.module.css';

/** The answers under their question; `onPick` gets the one that now holds. */
export function Abreast<Id extends string>(props: {
  readonly legend: string;
  readonly answers: readonly {
    readonly id: Id;
    readonly label: string;
    /** Whose colour the answer wears. */
    readonly tone?: 'struck' | 'host';
  }[];
  readonly chosen: Id;
  readonly onPick: (id: Id) => void;
}): JSX.Element {
  const group = useId();
  return (
    <fieldset class={shareCss.abreastGroup}>
      <legend>{props.legend}</legend>
      <div class={formCss.abreast}>
        {props.answers.map(({ id, label, tone }) => (
          <label key={id} class={tone === undefined ? undefined : TONE_CLASS[tone]}>
            <input
              type="radio"
              name={group}
              checked={props.chosen === id}
              onChange={() => props.onPick(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
