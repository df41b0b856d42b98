/** What the columns of the long table mean. */
import type { JSX } from 'preact';
import { sayMeaning } from '../../text/declared.ts';
import type { Say } from '../../text/speaker.ts';
import { LONG_COLUMNS } from './longColumns.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as exportsCss from './exports.module.css';

/** The table. */
export function ColumnsTable({ say }: { readonly say: Say }): JSX.Element {
  return (
    <table class={exportsCss.columnsTable}>
      <caption class={wordsCss.onlySpoken}>{say('keep-columns-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('keep-columns-name')}</th>
          <th scope="col">{say('keep-columns-meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {LONG_COLUMNS.map(({ meaning, name }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{sayMeaning(['columns', name], meaning, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
