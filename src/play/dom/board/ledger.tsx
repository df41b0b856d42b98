/** The civilian ledger of both sides: always in view, never a score. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import type { Ledger as LedgerWords } from '../../../seat/description.ts';

/** The ledger as a table; on small screens one line that opens into it. */
export function LedgerPanel(props: {
  readonly ledger: LedgerWords;
  readonly say: Say;
}): JSX.Element {
  const { ledger } = props;
  return (
    <section class="panel ledger" aria-labelledby="ledger-heading">
      <details class="ledger-fold">
        <summary>
          <span class="ledger-fold-name">{ledger.heading}</span>
          <span class="ledger-fold-sum">{ledger.summary}</span>
        </summary>
      </details>
      <div class="ledger-full">
        <h2 id="ledger-heading" class="kicker">
          {ledger.heading}
        </h2>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="only-spoken">{props.say('ledger-harm')}</span>
              </th>
              <th scope="col" class="side-struck side-text">
                {ledger.columns.struck}
              </th>
              <th scope="col" class="side-host side-text">
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
        <p class="ledger-note">{ledger.note}</p>
      </div>
    </section>
  );
}
