/** Asks of plays that are the same in every choice whether one student played them or several. */
import type { JSX } from 'preact';
import type { Repeat } from '../../../analysis/class/gathered.ts';
import type { Say } from '../../../text/speaker.ts';
import { originWords } from '../../../analysis/class/refusalWords.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as classCss from '../class.module.css';

// More questions than these are answered together or group by group as they move up.
const MOST_ASKED = 20;

/** The question for each group of such plays, with one answer for all where there are several groups. */
export function RepeatsView(props: {
  readonly repeats: readonly Repeat[];
  readonly say: Say;
  readonly onSettle: (isEachCounted: boolean, print?: string) => void;
}): JSX.Element {
  const { onSettle, repeats, say } = props;
  return (
    <section class={classCss.classRepeats} aria-labelledby="class-repeats-head">
      <h2 id="class-repeats-head">{say('debrief-class-repeats')}</h2>
      <p>{say('debrief-class-repeats-note')}</p>
      {repeats.length < 2 ? null : (
        <div class={classCss.classRepeat}>
          <p>{say('debrief-class-repeats-all', { count: repeats.length })}</p>
          <Answers
            each={say('debrief-class-repeats-all-each')}
            once={say('debrief-class-repeats-all-once')}
            onSettle={onSettle}
          />
        </div>
      )}
      <ul>
        {repeats.slice(0, MOST_ASKED).map(({ first, others, print }) => (
          <li key={print} class={classCss.classRepeat}>
            <p>
              {say('debrief-class-repeat', {
                first: originWords(first, say),
                others: others
                  .map((other) => originWords(other, say))
                  .join(` ${say('debrief-class-repeat-also')} `),
              })}
            </p>
            <Answers
              each={say('debrief-class-repeat-each', { count: others.length + 1 })}
              once={say('debrief-class-repeat-once')}
              onSettle={(isEachCounted) => onSettle(isEachCounted, print)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers(props: {
  readonly each: string;
  readonly once: string;
  readonly onSettle: (isEachCounted: boolean) => void;
}): JSX.Element {
  return (
    <div class={classCss.classAnswers}>
      <button type="button" class={buttonCss.button} onClick={() => props.onSettle(true)}>
        {props.each}
      </button>
      <button type="button" class={buttonCss.button} onClick={() => props.onSettle(false)}>
        {props.once}
      </button>
    </div>
  );
}
