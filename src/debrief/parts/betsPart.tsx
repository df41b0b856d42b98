/** What was bet before the first turn beside what came, and how often the other side was read right. */
import type { JSX } from 'preact';
import { civiliansOf, killedOrHurt } from '../../model/rules/civilians.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import { whole } from '../../text/numbers.ts';
import { endingName } from './outcomeHead.tsx';
import { readBeliefs, readBets } from '../readings/readOutcome.ts';
import type { BetResult } from '../readings/readOutcome.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as pageCss from '../page.module.css';
import * as outcomeCss from './outcome.module.css';

function BetTable(props: {
  readonly result: BetResult;
  readonly input: DebriefInput;
}): JSX.Element {
  const { bet, ending, off, persons, side } = props.result;
  const { say, scenario } = props.input;
  const verdict =
    off === 0 ? 'debrief-bet-exact' : off > 0 ? 'debrief-bet-low' : 'debrief-bet-high';
  return (
    <>
      <table class={outcomeCss.bet}>
        <caption>{say('debrief-bet-by', { side: scenario.sides[side].name })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class={wordsCss.onlySpoken}>{say('debrief-bet-question')}</span>
            </th>
            <th scope="col">{say('debrief-bet-said')}</th>
            <th scope="col">{say(ending === null ? 'debrief-bet-so-far' : 'debrief-bet-was')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('debrief-bet-ending')}</th>
            <td class={pageCss.serif}>{endingName(props.input, bet.ending)}</td>
            <td class={pageCss.serif}>{endingName(props.input, ending)}</td>
          </tr>
          <tr>
            <th scope="row">{say('debrief-bet-persons')}</th>
            <td class={outcomeCss.figure}>{whole(bet.persons)}</td>
            <td class={outcomeCss.figure}>{whole(persons)}</td>
          </tr>
        </tbody>
      </table>
      {ending === null ? null : (
        <p class={outcomeCss.betVerdict}>{say(verdict, { off: whole(Math.abs(off)) })}</p>
      )}
    </>
  );
}

/** Bets and belief taps. */
export function BetsPart(props: { readonly input: DebriefInput }): JSX.Element {
  const { run, say, scenario, seat } = props.input;
  const harmed = killedOrHurt(civiliansOf(run.log, scenario.personsPerHarm));
  const { mistake, right, said } = readBeliefs(run, seat);
  const them = scenario.sides[otherSide(seat)].name;
  return (
    <section class={pageCss.panel} aria-labelledby="debrief-bets">
      <h2 id="debrief-bets">{say('debrief-bets-heading')}</h2>
      {readBets(run, harmed).map((result) => (
        <BetTable key={result.side} result={result} input={props.input} />
      ))}
      <p class={outcomeCss.beliefs}>
        {said === 0
          ? say('debrief-beliefs-none', { them })
          : say('debrief-beliefs', { said, right, them })}{' '}
        {mistake === null
          ? null
          : say('debrief-beliefs-mistake', {
              expected: say(`posture-${mistake.expected}`).toLowerCase(),
              came: say(`posture-${mistake.came}`).toLowerCase(),
              times: mistake.times,
            })}
      </p>
    </section>
  );
}
