/** What stands on paper only: a line that says which play this is, and its code to open it again. */
import type { JSX } from 'preact';
import { isolated } from '../../text/direction.ts';
import type { Say } from '../../text/speaker.ts';
import { writtenToday } from '../../text/dates.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import * as printCss from '../print.module.css';

/** The first line of a handout. */
export function PrintHead(props: { readonly input: DebriefInput }): JSX.Element {
  const { run, say, scenario, seat } = props.input;
  const parts = [
    scenario.title,
    say('debrief-you-led', { us: scenario.sides[seat].name }),
    say('debrief-turns', { turns: run.log.length }),
    ...[run.label, run.group].filter((part) => part !== undefined),
    say('print-printed', { date: writtenToday(scenario.language) }),
  ];
  return (
    <div class={`${printCss.printOnly} ${printCss.printHead}`}>
      <p class={printCss.printBrand}>{say('title')}</p>
      <p>{parts.map(isolated).join(' · ')}</p>
    </div>
  );
}

/** The last lines of a handout. */
export function PrintCode(props: { readonly code: string; readonly say: Say }): JSX.Element {
  const { code, say } = props;
  return (
    <section
      class={`${printCss.printOnly} ${printCss.printCode}`}
      aria-labelledby="debrief-print-code"
    >
      <h3 id="debrief-print-code">{say('print-code')}</h3>
      <p class={printCss.printCodeText} translate={false}>
        {code}
      </p>
      <p>{say('print-code-note')}</p>
    </section>
  );
}
