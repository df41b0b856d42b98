/** Who played the other side: its type, what it wanted, and the turn that could have told. */
import type { JSX } from 'preact';
import type { RunFile } from '../model/run.ts';
import { RIVAL_TYPES } from '../model/scenarioShape/setting.ts';
import type { RivalType } from '../model/scenarioShape/setting.ts';
import { SIDES } from '../model/words.ts';
import type { Side } from '../model/words.ts';
import type { Seat } from '../model/run.ts';
import { measureName } from '../ui/measureName.ts';
import { readSign } from './readSigns.ts';
import type { Reading } from './reading.ts';

type Led = { readonly side: Side; readonly by: Exclude<Seat, 'person'> };

function ledByPolicy({ seats }: RunFile): readonly Led[] {
  return SIDES.flatMap((side) => {
    const by = seats[side];
    return by === 'person' ? [] : [{ side, by }];
  });
}

function isHiddenType(name: string): name is RivalType {
  return (RIVAL_TYPES as readonly string[]).includes(name);
}

/** Nothing where two people played. */
export function RivalPart(props: { readonly reading: Reading }): JSX.Element | null {
  const { run, say, scenario } = props.reading;
  const led = ledByPolicy(run);
  if (led.length === 0) return null;
  return (
    <section aria-labelledby="debrief-rival">
      <h3 id="debrief-rival">
        {say(led.length === 1 ? 'debrief-rival-heading' : 'debrief-rival-heading-both')}
      </h3>
      <div class="rivals">
        {led.map(({ by, side }) => (
          <article key={side} class={`rival paper side-${side}`}>
            <div>
              <p class="rival-of">{say('debrief-rival-of', { side: scenario.sides[side].name })}</p>
              <h4>{say(`debrief-type-${by}`)}</h4>
              <p class="rival-wants">{say(`debrief-wants-${by}`)}</p>
            </div>
            {isHiddenType(by) ? <SignLine type={by} side={side} reading={props.reading} /> : null}
          </article>
        ))}
      </div>
    </section>
  );
}

function SignLine(props: {
  readonly type: RivalType;
  readonly side: Side;
  readonly reading: Reading;
}): JSX.Element {
  const { run, say, scenario } = props.reading;
  const sign = readSign(props.type, run.log, props.side, scenario);
  return (
    <div class="rival-sign">
      <h5>{say('debrief-sign-heading')}</h5>
      <p>
        {sign === undefined
          ? say('debrief-sign-none')
          : say(`debrief-sign-${props.type}-${sign.kind}`, {
              turn: sign.turn,
              measure: measureName(scenario, sign.measure, say),
              outrage: Math.round(sign.outrage),
            })}
      </p>
    </div>
  );
}
