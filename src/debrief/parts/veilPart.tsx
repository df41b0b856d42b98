/** Two truths side by side: what the capitals were told, under a veil, and what was so, on paper. */
import type { ComponentChildren, JSX } from 'preact';
import { dateOfTurn, writtenDay } from '../../text/dates.ts';
import { hiddenTurns } from '../readings/readTruths.ts';
import type { Truth } from '../readings/readTruths.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { tellHidden, tellTruth } from '../readings/tellTruth.ts';
import * as pageCss from '../page.module.css';
import * as analysisCss from './analysis.module.css';
import * as veilCss from './veil.module.css';

/** Everything hidden, turn by turn, after a sentence that counts it. */
export function VeilPart(props: { readonly input: DebriefInput }): JSX.Element {
  const { run, say, scenario } = props.input;
  const turns = hiddenTurns(run.log);
  const told = Object.values(tellHidden(props.input)).filter((words) => words !== '');
  return (
    <section aria-labelledby="debrief-veil">
      <h3 id="debrief-veil">{say('debrief-veil-heading')}</h3>
      <p class={pageCss.debriefText}>
        {told.length === 0 ? say('debrief-veil-none') : told.join(' ')}
      </p>
      <ol class={veilCss.veil}>
        {turns.map(({ truths, turn }) => (
          <li key={turn} class={veilCss.veilTurn}>
            <h4>
              {say('debrief-turn', { turn })}
              <time>{writtenDay(dateOfTurn(scenario.calendar, turn), scenario.language)}</time>
            </h4>
            <div class={veilCss.veilTruths}>
              {truths.map((truth) => (
                <TruthPair
                  key={`${truth.kind}${'side' in truth ? truth.side : ''}`}
                  truth={truth}
                  input={props.input}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Pair(props: {
  readonly input: DebriefInput;
  readonly name: string;
  readonly told: ComponentChildren;
  readonly truth: ComponentChildren;
  readonly foot?: string;
}): JSX.Element {
  const { say } = props.input;
  return (
    <article class={veilCss.truths}>
      <h5>{props.name}</h5>
      <div class={veilCss.truthsTold}>
        <p class={veilCss.truthsTag}>{say('debrief-told')}</p>
        <p>{props.told}</p>
      </div>
      <div class={`${veilCss.truthsTrue} ${analysisCss.paper}`}>
        <p class={veilCss.truthsTag}>{say('debrief-true')}</p>
        <p>{props.truth}</p>
      </div>
      {props.foot === undefined ? null : <p class={veilCss.truthsFoot}>{props.foot}</p>}
    </article>
  );
}

function TruthPair(props: { readonly truth: Truth; readonly input: DebriefInput }): JSX.Element {
  const { input, truth } = props;
  const { about, foot, so, told, verdict } = tellTruth(truth, input);
  return (
    <Pair
      input={input}
      name={about}
      told={told}
      truth={
        verdict === undefined ? (
          so
        ) : (
          <>
            {so}{' '}
            <b class={verdict.right ? veilCss.verdict : `${veilCss.verdict} ${veilCss.wrong}`}>
              {verdict.words}
            </b>
          </>
        )
      }
      {...(foot === undefined ? {} : { foot })}
    />
  );
}
