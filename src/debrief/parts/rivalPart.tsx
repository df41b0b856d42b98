/** Who played the other side: its type, what it wanted, and the turn that could have told. */
import type { JSX } from 'preact';
import type { RunFile } from '../../model/match/run.ts';
import { RIVAL_TYPES, type RivalType } from '../../model/vocabulary/policyRecords.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import type { Seat } from '../../model/match/run.ts';
import { points } from '../../text/numbers.ts';
import { measureName } from '../../seat/measureName.ts';
import { readSign } from '../readings/readSigns.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import * as analysisCss from './analysis.module.css';
import { SIDE_CLASS } from './sideClass.ts';

type Led = { readonly side: Side; readonly by: Exclude<Seat, 'person'> };

/** The sides that a policy led. */
export function ledByPolicy({ seats }: RunFile): readonly Led[] {
  return SIDES.flatMap((side) => {
    const by = seats[side];
    return by === 'person' ? [] : [{ side, by }];
  });
}

/** Whether a seat's policy is one of the hidden types. */
export function isHiddenType(name: string): name is RivalType {
  return (RIVAL_TYPES as readonly string[]).includes(name);
}

/** Nothing where two people played. */
export function RivalPart(props: { readonly input: DebriefInput }): JSX.Element | null {
  const { run, say, scenario } = props.input;
  const led = ledByPolicy(run);
  if (led.length === 0) return null;
  return (
    <section aria-labelledby="debrief-rival">
      <h3 id="debrief-rival">
        {say(led.length === 1 ? 'debrief-rival-heading' : 'debrief-rival-heading-both')}
      </h3>
      <div class={analysisCss.rivals}>
        {led.map(({ by, side }) => (
          <article
            key={side}
            class={`${analysisCss.rival} ${analysisCss.paper} ${SIDE_CLASS[side]}`}
          >
            <div>
              <p class={analysisCss.rivalOf}>
                {say('debrief-rival-of', { side: scenario.sides[side].name })}
              </p>
              <h4>{say(`debrief-type-${by}`)}</h4>
              <p class={analysisCss.rivalWants}>{say(`debrief-wants-${by}`)}</p>
            </div>
            {isHiddenType(by) ? <SignLine type={by} side={side} input={props.input} /> : null}
          </article>
        ))}
      </div>
    </section>
  );
}

/** The turn that gave a hidden type away, or that none did. */
export function signSentence(
  { run, say, scenario }: DebriefInput,
  type: RivalType,
  side: Side,
): string {
  const sign = readSign(type, run.log, side, scenario);
  return sign === undefined
    ? say('debrief-sign-none')
    : say(`debrief-sign-${type}-${sign.kind}`, {
        turn: sign.turn,
        measure: measureName(scenario, sign.measure, say),
        outrage: points(sign.outrage),
      });
}

function SignLine(props: {
  readonly type: RivalType;
  readonly side: Side;
  readonly input: DebriefInput;
}): JSX.Element {
  return (
    <div class={analysisCss.rivalSign}>
      <h5>{props.input.say('debrief-sign-heading')}</h5>
      <p>{signSentence(props.input, props.type, props.side)}</p>
    </div>
  );
}
