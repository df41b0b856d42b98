/** Support and trust of both sides over the match, each chart with a sentence for every line and the numbers behind it. */
import type { JSX } from 'preact';
import { SIDES, otherSide } from '../model/words.ts';
import type { Side } from '../model/words.ts';
import { signed } from '../text/numbers.ts';
import { COURSES, readCourse } from './readCourse.ts';
import type { Course, CourseName } from './readCourse.ts';
import type { Reading } from './reading.ts';

/** Both charts. */
export function CoursePart(props: { readonly reading: Reading }): JSX.Element | null {
  const { run, say } = props.reading;
  if (run.log.length === 0) return null;
  return (
    <section aria-labelledby="debrief-course">
      <h3 id="debrief-course">{say('debrief-course-heading')}</h3>
      <p class="debrief-text">{say('debrief-course-lead')}</p>
      <div class="courses">
        {COURSES.map((name) => (
          <CourseChart key={name} name={name} reading={props.reading} />
        ))}
      </div>
      <p class="panel-note">{say('debrief-course-axis')}</p>
    </section>
  );
}

function CourseChart(props: { readonly name: CourseName; readonly reading: Reading }): JSX.Element {
  const { name } = props;
  const { run, say, scenario } = props.reading;
  const of = (side: Side): Course => readCourse(scenario, run.log, side, name);
  const courses = { struck: of('struck'), host: of('host') };
  return (
    <figure class="course panel" aria-labelledby={`debrief-course-${name}`}>
      <figcaption>
        <h4 id={`debrief-course-${name}`}>{say(`debrief-course-${name}`)}</h4>
      </figcaption>
      <Lines
        courses={courses}
        attacks={run.log.filter(({ attack }) => attack !== null).map(({ turn }) => turn)}
      />
      {SIDES.map((side) => (
        <p key={side} class={`course-sentence side-${side}`}>
          <i class={`mark mark-${side}`} aria-hidden="true" />
          <span>{courseSentence(props.reading, courses[side], side, name)}</span>
        </p>
      ))}
      <details class="behind">
        <summary>{say('debrief-numbers-behind')}</summary>
        <CourseTable courses={courses} name={name} reading={props.reading} />
      </details>
    </figure>
  );
}

function courseSentence(
  { say, scenario }: Reading,
  { from, greatest, to }: Course,
  side: Side,
  name: CourseName,
): string {
  const ends = say(`debrief-course-${name}-of`, {
    side: scenario.sides[side].name,
    other: scenario.sides[otherSide(side)].name,
    // Whole points reached: a support of 19.6 is below a floor of 20 and must not read as 20.
    from: Math.floor(from),
    to: Math.floor(to),
  });
  if (greatest === null) return ends;
  const why = say('debrief-course-greatest', {
    amount: signed(greatest.amount),
    turn: greatest.turn,
    cause: say(`debrief-cause-${greatest.cause}`),
  });
  return `${ends} ${why}`;
}

const WIDTH = 320;
const HEIGHT = 120;
/** Room at the sides for the marks at the lines' ends. */
const MARGIN = 6;
const GRID = [0, 50, 100] as const;

/** Two lines, told apart by colour, by dash and by the mark at their end. */
function Lines(props: {
  readonly courses: Readonly<Record<Side, Course>>;
  readonly attacks: readonly number[];
}): JSX.Element {
  const last = Math.max(1, props.courses.struck.points.length - 1);
  const x = (turn: number): number => MARGIN + ((WIDTH - 2 * MARGIN) * turn) / last;
  const y = (value: number): number => MARGIN + (HEIGHT - 2 * MARGIN) * (1 - value / 100);
  const path = (points: readonly number[]): string =>
    points
      .map((value, turn) => `${turn === 0 ? 'M' : 'L'}${x(turn).toFixed(1)} ${y(value).toFixed(1)}`)
      .join('');
  return (
    <div class="lines">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 10}`} aria-hidden="true" fill="none">
        {GRID.map((value) => (
          <path key={value} class="lines-grid" d={`M${MARGIN} ${y(value)}H${WIDTH - MARGIN}`} />
        ))}
        {props.attacks.map((turn) => (
          <path
            key={turn}
            class="lines-attack"
            d={`M${x(turn).toFixed(1)} ${HEIGHT - 1}V${HEIGHT + 7}`}
          />
        ))}
        {SIDES.map((side) => (
          <path key={side} class={`line line-${side}`} d={path(props.courses[side].points)} />
        ))}
        <path
          class="line-end line-struck"
          d={`M${x(last)} ${y(props.courses.struck.to) - 4.6}l4.6 4.6l-4.6 4.6l-4.6 -4.6z`}
        />
        <circle class="line-end line-host" cx={x(last)} cy={y(props.courses.host.to)} r="3.6" />
      </svg>
      <p class="lines-scale" aria-hidden="true">
        <span>100</span>
        <span>50</span>
        <span>0</span>
      </p>
    </div>
  );
}

function CourseTable(props: {
  readonly courses: Readonly<Record<Side, Course>>;
  readonly name: CourseName;
  readonly reading: Reading;
}): JSX.Element {
  const { say, scenario } = props.reading;
  return (
    <table class="behind-table">
      <caption>
        {say('debrief-course-caption', { course: say(`debrief-course-${props.name}`) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="only-spoken">{say('debrief-course-turn')}</span>
          </th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {scenario.sides[side].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.courses.struck.points.map((value, turn) => (
          <tr key={turn}>
            <th scope="row">{say('debrief-turn', { turn })}</th>
            <td class="figure">{Math.floor(value)}</td>
            <td class="figure">{Math.floor(props.courses.host.points[turn] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
