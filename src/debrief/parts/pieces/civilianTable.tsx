/** The people of both sides who paid, in four kinds of harm. */
import type { JSX } from 'preact';
import { civiliansOf } from '../../../model/rules/civilians.ts';
import { LEDGER_ROWS } from '../../../model/rules/ledger.ts';
import { SIDES } from '../../../model/vocabulary/words.ts';
import { whole } from '../../../text/numbers.ts';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as pageCss from '../../page.module.css';
import * as outcomeCss from '../outcome.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/** The ledger of the whole match, in persons. */
export function CivilianTable(props: { readonly input: DebriefInput }): JSX.Element {
  const { run, say, scenario } = props.input;
  const persons = civiliansOf(run.log, scenario.personsPerHarm);
  return (
    <section class={pageCss.panel} aria-labelledby="debrief-civilians">
      <table class={outcomeCss.civilians}>
        <caption>
          <h2 id="debrief-civilians">{say('debrief-civilians-heading')}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class={wordsCss.onlySpoken}>{say('ledger-harm')}</span>
            </th>
            {SIDES.map((side) => (
              <th key={side} scope="col" class={`${pageCss.sideName} ${SIDE_CLASS[side]}`}>
                {scenario.sides[side].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEDGER_ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{say(`ledger-${row}`)}</th>
              {SIDES.map((side) => (
                <td key={side} class={outcomeCss.figure}>
                  {whole(persons[side][row])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class={pageCss.panelNote}>{say('debrief-civilians-note')}</p>
    </section>
  );
}
