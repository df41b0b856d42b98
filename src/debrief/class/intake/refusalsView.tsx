/** Lists what was handed in and is not shown, each with its place and the reason. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import type { HandInRefusal } from '../../../analysis/class/gathered.ts';
import { Pager } from '../pager.tsx';
import { ScrollBox } from '../../parts/pieces/scrollBox.tsx';
import { originWords, refusalWords } from '../../../analysis/class/refusalWords.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as classCss from '../class.module.css';

const ROWS_A_PAGE = 50;

/** The list; long ones in pages. */
export function RefusalsView(props: {
  readonly refusals: readonly HandInRefusal[];
  readonly say: Say;
}): JSX.Element {
  const { refusals, say } = props;
  const [page, setPage] = useState(0);
  const from = Math.min(page, Math.floor((refusals.length - 1) / ROWS_A_PAGE)) * ROWS_A_PAGE;
  return (
    <>
      <ScrollBox label={say('debrief-class-refused-caption')}>
        <table class={`${classCss.classTable} ${classCss.classRefusals}`}>
          <caption class={wordsCss.onlySpoken}>{say('debrief-class-refused-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('debrief-class-column-origin')}</th>
              <th scope="col">{say('debrief-class-column-reason')}</th>
            </tr>
          </thead>
          <tbody>
            {refusals.slice(from, from + ROWS_A_PAGE).map((refusal, index) => (
              <tr key={from + index}>
                <th scope="row">
                  {originWords(refusal, say)}
                  {refusal.excerpt === '' ? null : <code>{refusal.excerpt}</code>}
                </th>
                <td>{refusalWords(refusal, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Pager of={refusals.length} from={from} size={ROWS_A_PAGE} say={say} onPage={setPage} />
    </>
  );
}
