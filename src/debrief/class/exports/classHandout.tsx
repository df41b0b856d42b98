/** A class on paper: every finding with its plot, what is asked about it and room to write, and the questions to talk about. */
import type { JSX } from 'preact';
import { writtenToday } from '../../../text/dates.ts';
import type { Say } from '../../../text/speaker.ts';
import { Figure } from '../../figure/figure.tsx';
import type { Finding, ModeratorContent } from '../../moderator/finding.ts';
import type { ClassInput } from '../classInput.ts';
import { handoutPages } from './handoutPages.ts';
import * as pageCss from '../../page.module.css';
import * as printCss from '../../print.module.css';
import * as classCss from '../class.module.css';

/** The handout, in the order of the projector. */
export function ClassHandout(props: {
  readonly content: ModeratorContent;
  readonly input: ClassInput;
}): JSX.Element {
  const { content, input } = props;
  const { of, say } = input;
  const date = writtenToday(of.scenario.language);
  const { pages, plain } = handoutPages(content.findings);
  return (
    <div class={`${printCss.printOnly} ${classCss.classHandout}`}>
      <div class={printCss.printHead}>
        <p class={printCss.printBrand}>{say('title')}</p>
        <p>{say('print-printed', { date })}</p>
      </div>
      {pages.map((findings, index) => (
        <section key={findings[0]?.id} class={classCss.handoutPage}>
          {index === 0 ? <h1>{content.title}</h1> : null}
          {findings.map((finding) => (
            <OnPaper key={finding.id} finding={finding} input={input} />
          ))}
          <Room questions={findings.flatMap(({ question }) => question ?? [])} say={say} />
        </section>
      ))}
      {plain.length + content.prompts.length === 0 ? null : (
        <section class={classCss.handoutPage}>
          {pages.length === 0 ? <h1>{content.title}</h1> : null}
          {plain.map((finding) => (
            <OnPaper key={finding.id} finding={finding} input={input} />
          ))}
          {content.prompts.length === 0 ? null : (
            <div class={classCss.handoutFinding}>
              <h2>{say('moderator-prompt')}</h2>
              <ol class={classCss.prompts}>
                {content.prompts.map((prompt) => (
                  <li key={prompt}>{prompt}</li>
                ))}
              </ol>
            </div>
          )}
        </section>
      )}
    </div>
  );
}

/** More lines than a page has room for; what does not fit is cut off. */
const MOST_LINES = 28;

/** What is asked about a page's plots, and lines to write on as far as the page goes. */
function Room(props: { readonly questions: readonly string[]; readonly say: Say }): JSX.Element {
  const { questions, say } = props;
  return (
    <div class={classCss.handoutRoom}>
      {(questions.length === 0 ? [say('handout-room')] : questions).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div class={classCss.handoutLines} aria-hidden="true">
        <div>
          {Array.from({ length: MOST_LINES }, (_, line) => (
            <i key={line} />
          ))}
        </div>
      </div>
    </div>
  );
}

function OnPaper(props: { readonly finding: Finding; readonly input: ClassInput }): JSX.Element {
  const { chart, figure, kicker, sentence } = props.finding;
  return (
    <div class={classCss.handoutFinding}>
      {kicker === chart?.title ? null : <h2>{kicker}</h2>}
      {figure === undefined && chart !== undefined ? null : (
        <p class={classCss.classFinding}>
          {figure === undefined ? null : <b class={pageCss.figure}>{figure}</b>}{' '}
          <span>{sentence}</span>
        </p>
      )}
      {chart === undefined ? null : <Figure chart={chart} say={props.input.say} level={3} />}
    </div>
  );
}
