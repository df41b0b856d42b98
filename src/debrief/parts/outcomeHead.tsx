/** The head of the debrief: how the play ended, why, what to try next, and the four bars. */
import type { JSX, RefObject } from 'preact';
import type { MessageId } from '../../text/speaker.ts';
import { MeasureGlyph } from '../../ui/look/emblem.tsx';
import { ENDING_LOOKS } from '../../ui/look/looks.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import type { Ending } from '../../model/vocabulary/words.ts';
import { FourBars } from './pieces/fourBars.tsx';
import { dateOfTurn, writtenDay } from '../../text/dates.ts';
import { names } from '../readings/debriefInput.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { whatToTry } from '../readings/whatToTry.ts';
import { whyEnded } from '../readings/whyEnded.ts';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as pageCss from '../page.module.css';
import * as outcomeCss from './outcome.module.css';
import { SIDE_CLASS } from './sideClass.ts';

/** The ending's name ("A frozen stalemate"). */
export function endingName({ say, scenario }: DebriefInput, ending: Ending | null): string {
  const id: MessageId = `debrief-name-${ending ?? 'left'}`;
  return say(id, names(scenario));
}

/** What the ending means for the seat that looks back. */
export function endingSentence({ run, say, scenario, seat }: DebriefInput): string {
  if (run.ending === null) return say('debrief-ending-left');
  return say(`debrief-ending-${run.ending}-${seat}`, {
    us: scenario.sides[seat].name,
    them: scenario.sides[otherSide(seat)].name,
    militants: scenario.militants.name,
  });
}

/** The head; `heading` receives the focus when the page opens. */
export function OutcomeHead(props: {
  readonly input: DebriefInput;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}): JSX.Element {
  const { input } = props;
  const { run, say, scenario, seat } = input;
  const look =
    run.ending === null ? ({ tone: 'neutral', glyph: 'leave' } as const) : ENDING_LOOKS[run.ending];
  const advice = whatToTry(input);
  const last = dateOfTurn(scenario.calendar, Math.max(1, run.log.length));
  return (
    <section
      class={`${outcomeCss.outcome} ${TONE_CLASS[look.tone]}`}
      aria-labelledby="debrief-title"
    >
      <div>
        <p class={outcomeCss.outcomeKicker}>
          <span class={`${pageCss.sideName} ${SIDE_CLASS[seat]}`}>
            {say('debrief-you-led', { us: scenario.sides[seat].name })}
          </span>
          <span>{scenario.title}</span>
          <span>
            {say('debrief-turns', { turns: run.log.length })}, {writtenDay(last, scenario.language)}
          </span>
        </p>
        <div class={outcomeCss.outcomeTitle}>
          <MeasureGlyph glyph={look.glyph} class={outcomeCss.outcomeGlyph} weight={1.7} />
          <h1 id="debrief-title" tabIndex={-1} ref={props.heading}>
            {endingName(input, run.ending)}
          </h1>
        </div>
        <p class={outcomeCss.outcomeSentence}>{endingSentence(input)}</p>
        <p class={outcomeCss.outcomeWhy}>{whyEnded(input)}</p>
        {advice === undefined ? null : (
          <div class={outcomeCss.outcomeTry}>
            <h2>{say('debrief-try-heading')}</h2>
            <p>{advice}</p>
          </div>
        )}
      </div>
      <FourBars input={input} />
    </section>
  );
}
