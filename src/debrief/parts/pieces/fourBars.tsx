/** The four bars of a play, one's own with the other side's beside it; each explains itself on a tap. */
import type { JSX } from 'preact';
import { otherSide, BARS, type Bar } from '../../../model/vocabulary/words.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { names } from '../../readings/debriefInput.ts';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import { PRINT_CLASS } from '../printClass.ts';
import * as analysisCss from '../analysis.module.css';
import * as outcomeCss from '../outcome.module.css';

/** Whether both sides have the same value. */
const JOINT = {
  security: false,
  survival: false,
  civilians: true,
  relations: true,
} as const satisfies Record<Bar, boolean>;

function Rail(props: {
  readonly value: number;
  readonly tone: Side | 'joint';
  readonly who: string;
  readonly own: boolean;
}): JSX.Element {
  return (
    <p
      class={`${outcomeCss.barRow} ${PRINT_CLASS[props.tone]}${props.own ? ` ${outcomeCss.own}` : ''}`}
    >
      <span>{props.who}</span>
      <span class={outcomeCss.barRail} aria-hidden="true">
        <span class={outcomeCss.barFill} style={{ width: `${props.value}%` }} />
      </span>
      <b class={outcomeCss.barValue}>{Math.round(props.value)}</b>
    </p>
  );
}

function Bar(props: { readonly name: Bar; readonly input: DebriefInput }): JSX.Element {
  const { name } = props;
  const { run, say, scenario, seat } = props.input;
  const value = (side: Side): number => run.bars?.[side][name] ?? 0;
  const named = { ...names(scenario), militants: scenario.militants.name };
  const order: readonly Side[] = [seat, otherSide(seat)];
  return (
    <li class={outcomeCss.bar}>
      <details>
        <summary>
          <h3>{say(`debrief-bar-${name}`)}</h3>
          <span class={outcomeCss.barAsk} aria-hidden="true">
            ?
          </span>
        </summary>
        {name === 'civilians' || name === 'relations' ? (
          <p class={outcomeCss.barMeans}>{say(`debrief-bar-${name}-both`)}</p>
        ) : (
          order.map((side) => (
            <p key={side} class={outcomeCss.barMeans}>
              {say(`debrief-bar-${name}-${side}`, named)}
            </p>
          ))
        )}
      </details>
      {JOINT[name] ? (
        <Rail value={value(seat)} tone="joint" who={say('debrief-bars-joint')} own />
      ) : (
        order.map((side) => (
          <Rail
            key={side}
            value={value(side)}
            tone={side}
            who={scenario.sides[side].name}
            own={side === seat}
          />
        ))
      )}
    </li>
  );
}

/** The paper with the four bars, or a line where the play was left. */
export function FourBars(props: { readonly input: DebriefInput }): JSX.Element {
  const { run, say } = props.input;
  return (
    <section class={`${outcomeCss.bars} ${analysisCss.paper}`} aria-labelledby="debrief-bars">
      <h2 id="debrief-bars">{say('debrief-bars-heading')}</h2>
      {run.bars === null ? (
        <p class={outcomeCss.barsNote}>{say('debrief-bars-unfinished')}</p>
      ) : (
        <>
          <ul>
            {BARS.map((name) => (
              <Bar key={name} name={name} input={props.input} />
            ))}
          </ul>
          <p class={outcomeCss.barsNote}>{say('debrief-bars-note')}</p>
        </>
      )}
    </section>
  );
}
