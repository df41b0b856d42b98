/** What moved support and trust of both sides most, in a sentence each; the plots above show the whole courses. */
import type { JSX } from 'preact';
import { SIDES, otherSide } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { signed } from '../../text/numbers.ts';
import { COURSES, readCourse } from '../readings/readCourse.ts';
import type { Course, CourseName } from '../readings/readCourse.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import * as pageCss from '../page.module.css';
import * as analysisCss from './analysis.module.css';
import { MARK_CLASS, SIDE_CLASS } from './sideClass.ts';
import * as veilCss from './veil.module.css';

/** The sentences, by number; nothing where no turn was played. */
export function CoursePart(props: { readonly input: DebriefInput }): JSX.Element | null {
  const { run, say, scenario } = props.input;
  if (run.log.length === 0) return null;
  return (
    <section aria-labelledby="debrief-course">
      <h3 id="debrief-course">{say('debrief-course-heading')}</h3>
      <p class={pageCss.debriefText}>{say('debrief-course-lead')}</p>
      <div class={analysisCss.courses}>
        {COURSES.map((name) => (
          <section
            key={name}
            class={`${analysisCss.course} ${pageCss.panel}`}
            aria-labelledby={`debrief-course-${name}`}
          >
            <h4 id={`debrief-course-${name}`}>{say(`debrief-course-${name}`)}</h4>
            {SIDES.map((side) => (
              <p key={side} class={`${analysisCss.courseSentence} ${SIDE_CLASS[side]}`}>
                <i class={`${veilCss.mark} ${MARK_CLASS[side]}`} aria-hidden="true" />
                <span>
                  {courseSentence(
                    props.input,
                    readCourse(scenario, run.log, side, name),
                    side,
                    name,
                  )}
                </span>
              </p>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

function courseSentence(
  { say, scenario }: DebriefInput,
  { from, greatest, to }: Course,
  side: Side,
  name: CourseName,
): string {
  const ends = say(`debrief-course-${name}-of`, {
    side: scenario.sides[side].name,
    other: scenario.sides[otherSide(side)].name,
    from,
    to,
  });
  if (greatest === null) return ends;
  const why = say('debrief-course-greatest', {
    amount: signed(greatest.amount),
    turn: greatest.turn,
    cause: say(`debrief-cause-${greatest.cause}`),
  });
  return `${ends} ${why}`;
}
