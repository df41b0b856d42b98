/** What every option of the table is worth to one government; the other's points stand on no paper of it. */
import type { JSX } from 'preact';
import type { Side } from '../../../model/vocabulary/words.ts';
import { Sheet, ToWrite } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';
import * as packCss from '../handouts.module.css';

const OFFERS = [1, 2, 3, 4] as const;

/** The points sheet of `side`, with columns to tick offers and to guess the other's mind. */
export function TableSheet(props: PaperProps & { readonly side: Side }): JSX.Element {
  const { say, scenario, side } = props;
  const { issues, variation } = scenario.table;
  return (
    <Sheet
      {...props}
      class={packCss.tablePaper}
      heading={say('pack-table-heading', { name: scenario.sides[side].name })}
      lead={say('pack-table-lead')}
    >
      {variation === 0 ? null : (
        <p class={packCss.sheetNote}>{say('pack-table-variation', { points: variation })}</p>
      )}
      <div class={packCss.sheetScroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('pack-table-option')}</th>
              <th scope="col" class={packCss.number}>
                {say('pack-table-ours')}
              </th>
              <th scope="col">{say('pack-table-theirs')}</th>
              {OFFERS.map((offer) => (
                <th key={offer} scope="col">
                  {say('pack-table-offer', { number: offer })}
                </th>
              ))}
            </tr>
          </thead>
          {issues.map((issue) => (
            <tbody key={issue.id}>
              <tr>
                <th scope="rowgroup" colSpan={3 + OFFERS.length}>
                  {issue.name}
                </th>
              </tr>
              {issue.options.map((option) => (
                <tr key={option.id}>
                  <th scope="row">{option.name}</th>
                  <td class={packCss.number}>{option.worth[side]}</td>
                  <ToWrite />
                  {OFFERS.map((offer) => (
                    <ToWrite key={offer} />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
          <tbody>
            <tr class={packCss.sum}>
              <th scope="row" colSpan={3}>
                {say('pack-table-sum')}
              </th>
              {OFFERS.map((offer) => (
                <ToWrite key={offer} />
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
