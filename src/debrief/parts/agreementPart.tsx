/** Every time at the table: what was signed, what it was worth to each side against the least it could sign, and how it fared. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { leastInPoints, worthInPoints } from '../../text/numbers.ts';
import { readTalks } from '../readings/readAgreements.ts';
import type { Agreement, TalksTold } from '../readings/readAgreements.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { readSittings } from '../readings/readSittings.ts';
import type { Deal } from '../readings/readSittings.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as pageCss from '../page.module.css';
import { PRINT_CLASS } from './printClass.ts';
import * as analysisCss from './analysis.module.css';
import * as outcomeCss from './outcome.module.css';
import * as veilCss from './veil.module.css';

/** All talks in order. */
export function AgreementPart(props: { readonly input: DebriefInput }): JSX.Element {
  const { run, say, scenario } = props.input;
  const talks = readTalks(run.log);
  const deals = useMemo(
    () => readSittings(scenario, run).sittings.flatMap(({ deal }) => deal ?? []),
    [run, scenario],
  );
  return (
    <section aria-labelledby="debrief-talks">
      <h3 id="debrief-talks">{say('debrief-talks-heading')}</h3>
      {talks.length === 0 ? <p class={pageCss.debriefText}>{say('debrief-talks-none')}</p> : null}
      {talks.map((one) => (
        <TalksCard key={one.opened} talks={one} deals={deals} input={props.input} />
      ))}
    </section>
  );
}

function TalksCard(props: {
  readonly talks: TalksTold;
  readonly deals: readonly Deal[];
  readonly input: DebriefInput;
}): JSX.Element {
  const { agreement, mediator, nearest, opened } = props.talks;
  const { say, scenario } = props.input;
  const issues = scenario.table.issues.length;
  return (
    <article
      class={
        agreement === null
          ? `${analysisCss.talks} ${analysisCss.veiled}`
          : `${analysisCss.talks} ${analysisCss.paper}`
      }
    >
      <h4>
        {say('debrief-talks-open', {
          turn: opened,
          mediator: scenario.mediators.find(({ id }) => id === mediator)?.name ?? mediator,
        })}
      </h4>
      {agreement === null ? (
        <p>{say('debrief-talks-nearest', { same: Math.round(nearest * issues), issues })}</p>
      ) : (
        <Signed
          agreement={agreement}
          deal={props.deals.find(({ turn }) => turn === agreement.turn)}
          input={props.input}
        />
      )}
    </article>
  );
}

function Signed(props: {
  readonly agreement: Agreement;
  readonly deal: Deal | undefined;
  readonly input: DebriefInput;
}): JSX.Element {
  const { agreement, deal } = props;
  const { say, scenario } = props.input;
  const { deliveries, ended, fate, kept, options, turn } = agreement;
  return (
    <>
      <p>
        {say('debrief-agreement-signed', { turn, kept, deliveries })}{' '}
        {say(`debrief-fate-${fate}`, { turn: ended ?? 0 })}
      </p>
      <div class={analysisCss.signed}>
        <table class={analysisCss.terms}>
          <caption>{say('debrief-terms-caption')}</caption>
          <thead class={wordsCss.onlySpoken}>
            <tr>
              <th scope="col">{say('debrief-terms-issue')}</th>
              <th scope="col">{say('debrief-terms-option')}</th>
            </tr>
          </thead>
          <tbody>
            {scenario.table.issues.map((issue, index) => (
              <tr key={issue.id}>
                <th scope="row">{issue.name}</th>
                <td>{issue.options.find(({ id }) => id === options[index])?.name ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {deal === undefined ? null : (
          <div class={veilCss.worths}>
            <h5>{say('debrief-terms-worth-caption')}</h5>
            {SIDES.map((side) => (
              <Worth key={side} side={side} deal={deal} input={props.input} />
            ))}
          </div>
        )}
      </div>
    </>
  );
}

/** A bar for what it was worth, with a tick at the least that could be signed. */
function Worth(props: {
  readonly side: Side;
  readonly deal: Deal;
  readonly input: DebriefInput;
}): JSX.Element {
  const { deal, side } = props;
  const { say, scenario } = props.input;
  const worth = deal.worth[side];
  const least = deal.least[side];
  return (
    <div class={`${analysisCss.worth} ${PRINT_CLASS[side]}`}>
      <p>
        <span>{say('debrief-terms-worth', { side: scenario.sides[side].name })}</span>{' '}
        <b>{worthInPoints(worth, least)}</b>
      </p>
      <span class={outcomeCss.barRail} aria-hidden="true">
        <span
          class={outcomeCss.barFill}
          style={{ width: `${Math.max(0, Math.min(100, worth))}%` }}
        />
        <span
          class={analysisCss.barLeast}
          style={{ left: `${Math.max(0, Math.min(100, least))}%` }}
        />
      </span>
      <p class={analysisCss.worthLeast}>
        {say('debrief-terms-least', { least: leastInPoints(least) })}
        {worth < least ? ` ${say('debrief-terms-below')}` : ''}
      </p>
    </div>
  );
}
