/** The civilian ledger of both sides: always in view, never a score. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import type { Ledger as LedgerWords } from '../../../seat/description.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as boardCss from './board.module.css';
import * as narrowCss from './narrow.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/** The ledger as a table; on small screens one line that opens into it. */
export function LedgerPanel(props: {
  readonly ledger: LedgerWords;
  readonly say: Say;
}): JSX.Element {
  const { ledger } = props;
  return (
    <section class={`${boardCss.panel} ${boardCss.ledger}`} aria-labelledby="ledger-heading">
      <details class={boardCss.ledgerFold}>
        <summary>
          <span>{ledger.heading}</span>
          <span class={narrowCss.ledgerFoldSum}>{ledger.summary}</span>
        </summary>
      </details>
      <div class={boardCss.ledgerFull}>
        <h2 id="ledger-heading" class={wordsCss.kicker}>
          {ledger.heading}
        </h2>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class={wordsCss.onlySpoken}>{props.say('ledger-harm')}</span>
              </th>
              <th scope="col" class={`${SIDE_CLASS.struck} ${boardCss.sideText}`}>
                {ledger.columns.struck}
              </th>
              <th scope="col" class={`${SIDE_CLASS.host} ${boardCss.sideText}`}>
                {ledger.columns.host}
              </th>
            </tr>
          </thead>
          <tbody>
            {ledger.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                <td>{row.struck}</td>
                <td>{row.host}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class={boardCss.ledgerNote}>{ledger.note}</p>
      </div>
    </section>
  );
}
