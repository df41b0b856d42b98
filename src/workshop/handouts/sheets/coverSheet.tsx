/** The first paper: what the scenario is about, what a reader has to know before, and how the handouts are used. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import { Sheet } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';
import * as packCss from '../handouts.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/** The cover. */
export function CoverSheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  const { struck, host } = scenario.sides;
  return (
    <Sheet
      {...props}
      class={packCss.cover}
      kicker={say('pack-cover-kicker')}
      heading={scenario.title}
      lead={scenario.summary}
    >
      <p class={packCss.coverSides}>
        <span class={SIDE_CLASS.struck}>{struck.name}</span>
        <span class={packCss.coverLine} aria-hidden="true" />
        <span class={SIDE_CLASS.host}>{host.name}</span>
      </p>
      {scenario.notice === '' ? null : (
        <div class={packCss.coverNotice}>
          <h3>{say('pack-cover-notice')}</h3>
          <p>{scenario.notice}</p>
        </div>
      )}
      <h3>{say('pack-cover-use')}</h3>
      <ul class={packCss.plainList}>
        {uses(scenario, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Sheet>
  );
}

function uses(scenario: Scenario, say: Say): readonly string[] {
  const { weeksPerTurn, lastTurn, endingFrom } = scenario.calendar;
  return [
    say('pack-cover-use-groups'),
    say('pack-cover-use-turn'),
    say('pack-cover-length', { weeks: weeksPerTurn, last: lastTurn, from: endingFrom }),
    say('pack-cover-use-run'),
    say('pack-cover-use-debrief'),
    say(scenario.theatre.drawn === undefined ? 'pack-cover-use-people' : 'pack-cover-use-invented'),
  ];
}
