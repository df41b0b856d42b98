/** A class on paper: every finding with its plot, and the questions to talk about. */
import type { JSX } from 'preact';
import { writtenToday } from '../../ui/dates.ts';
import { Figure } from '../figure/figure.tsx';
import type { Finding, ModeratorContent } from '../moderator/finding.ts';
import type { ClassReading } from './classReading.ts';

/** The handout, in the order of the projector. */
export function ClassHandout(props: {
  readonly content: ModeratorContent;
  readonly reading: ClassReading;
}): JSX.Element {
  const { content, reading } = props;
  const { of, say } = reading;
  const date = writtenToday(of.scenario.language);
  return (
    <div class="print-only class-handout">
      <div class="print-head">
        <p class="print-brand">{say('title')}</p>
        <p>{say('print-printed', { date })}</p>
      </div>
      <h1>{content.title}</h1>
      {content.findings.map((finding) => (
        <OnPaper key={finding.id} finding={finding} reading={reading} />
      ))}
      {content.prompts.length === 0 ? null : (
        <section class="handout-finding">
          <h2>{say('moderator-prompt')}</h2>
          <ol class="prompts">
            {content.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function OnPaper(props: {
  readonly finding: Finding;
  readonly reading: ClassReading;
}): JSX.Element {
  const { chart, figure, kicker, sentence } = props.finding;
  return (
    <section class="handout-finding">
      {kicker === chart?.title ? null : <h2>{kicker}</h2>}
      {figure === undefined && chart !== undefined ? null : (
        <p class="class-finding">
          {figure === undefined ? null : <b class="figure">{figure}</b>} <span>{sentence}</span>
        </p>
      )}
      {chart === undefined ? null : <Figure chart={chart} say={props.reading.say} level={3} />}
    </section>
  );
}
