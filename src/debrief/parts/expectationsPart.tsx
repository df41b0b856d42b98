/** Both sides' expectations compared: what one asked, and what the other thought that it was asked. */
import type { JSX } from 'preact';
import { SIDES, otherSide } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { tenths } from '../../text/numbers.ts';
import { readGap } from '../readings/readCourse.ts';
import { names } from '../readings/debriefInput.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import * as pageCss from '../page.module.css';
import * as analysisCss from './analysis.module.css';
import { SIDE_CLASS } from './sideClass.ts';

/** Deliveries by which demand may run ahead before it is worth a sentence of its own. */
const CLOSE = 0.5;

/** Two pairs of lists, and the gap that opened while an agreement was carried out. */
export function ExpectationsPart(props: { readonly input: DebriefInput }): JSX.Element {
  const { say } = props.input;
  return (
    <>
      <div class={analysisCss.expects}>
        {SIDES.map((side) => (
          <ListPair key={side} asking={side} input={props.input} />
        ))}
      </div>
      <section aria-labelledby="debrief-gap">
        <h3 id="debrief-gap">{say('debrief-gap-heading')}</h3>
        <p class={pageCss.debriefText}>{gapSentence(props.input)}</p>
      </section>
    </>
  );
}

function ListPair(props: { readonly asking: Side; readonly input: DebriefInput }): JSX.Element {
  const { asking } = props;
  const { say, scenario } = props.input;
  const asked = otherSide(asking);
  const who = { side: scenario.sides[asking].name, other: scenario.sides[asked].name };
  return (
    <div class={`${analysisCss.expect} ${SIDE_CLASS[asking]}`}>
      <Items
        input={props.input}
        look={analysisCss.paper}
        heading={say('debrief-expect-asked', who)}
        items={scenario.sides[asking].expects}
      />
      <Items
        input={props.input}
        look={analysisCss.veiled}
        heading={say('debrief-expect-heard', who)}
        items={scenario.sides[asked].thinksTheyExpect}
      />
    </div>
  );
}

function Items(props: {
  readonly input: DebriefInput;
  readonly look: string;
  readonly heading: string;
  readonly items: readonly string[];
}): JSX.Element {
  return (
    <div class={`${analysisCss.expectList} ${props.look}`}>
      <h3>{props.heading}</h3>
      {props.items.length === 0 ? (
        <p>{props.input.say('debrief-expect-none')}</p>
      ) : (
        <ul>
          {props.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How far demand ran ahead of delivery while an agreement was carried out. */
export function gapSentence({ run, say, scenario }: DebriefInput): string {
  const gaps = readGap(run.log);
  const last = gaps.at(-1);
  if (last === undefined) return say('debrief-gap-none');
  const most = gaps.reduce((high, at) => (at.gap > high.gap ? at : high), last);
  if (most.gap < CLOSE) return say('debrief-gap-small', { most: tenths(most.gap) });
  return say('debrief-gap-sentence', {
    ...names(scenario),
    most: tenths(most.gap),
    turn: most.turn,
    last: tenths(last.gap),
  });
}
