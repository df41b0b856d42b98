/** Papers that anyone may read: the sheet on which a group writes its turns, and the questions for afterwards. */
import type { JSX } from 'preact';
import { dateOfTurn, writtenDay } from '../../../text/dates.ts';
import { Sheet, ToWrite } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';
import * as packCss from '../handouts.module.css';

const COLUMNS = ['turn', 'stage', 'ours', 'expected', 'happened'] as const;

const COLUMN_CLASS: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  turn: packCss.columnTurn,
  stage: packCss.columnStage,
  ours: packCss.columnOurs,
  expected: packCss.columnExpected,
  happened: '',
};

/** The answer timeline: a row for every turn that the match can have. */
export function TimelineSheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  const { calendar, language } = scenario;
  const turns = Array.from({ length: calendar.lastTurn }, (_, index) => index + 1);
  return (
    <Sheet {...props} class={packCss.timelinePaper} heading={say('pack-timeline-heading')}>
      <div class={packCss.writeRow}>
        <p class={packCss.writeOn}>{say('pack-timeline-group')}</p>
        <p class={packCss.writeOn}>{say('pack-timeline-side')}</p>
      </div>
      <div class={packCss.sheetScroll}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" class={COLUMN_CLASS[column]}>
                  {say(`pack-timeline-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {turns.map((turn) => (
              <tr key={turn}>
                <th scope="row">
                  <b>{turn}</b>
                  <span>{writtenDay(dateOfTurn(calendar, turn), language)}</span>
                </th>
                <ToWrite />
                <ToWrite />
                <ToWrite />
                <ToWrite />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

/** The scenario's questions, with room to write. */
export function PromptsSheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  return (
    <Sheet
      {...props}

      heading={say('pack-prompts-heading')}
      lead={say('pack-prompts-lead')}
    >
      <ol class={packCss.questions}>
        {scenario.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
    </Sheet>
  );
}
