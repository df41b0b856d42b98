/** Papers that anyone may read: the sheet on which a group writes its turns, and the questions for afterwards. */
import type { JSX } from 'preact';
import { dateOfTurn, writtenDay } from '../../../text/dates.ts';
import { Sheet, ToWrite } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';

/** The answer timeline: a row for every turn that the match can have. */
export function TimelineSheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  const { calendar, language } = scenario;
  const turns = Array.from({ length: calendar.lastTurn }, (_, index) => index + 1);
  return (
    <Sheet {...props} class="timeline-paper" heading={say('pack-timeline-heading')}>
      <div class="write-row">
        <p class="write-on">{say('pack-timeline-group')}</p>
        <p class="write-on">{say('pack-timeline-side')}</p>
      </div>
      <div class="sheet-scroll">
        <table>
          <thead>
            <tr>
              {(['turn', 'stage', 'ours', 'expected', 'happened'] as const).map((column) => (
                <th key={column} scope="col" class={`column-${column}`}>
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
      class="prompts-paper"
      heading={say('pack-prompts-heading')}
      lead={say('pack-prompts-lead')}
    >
      <ol class="questions">
        {scenario.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
    </Sheet>
  );
}
