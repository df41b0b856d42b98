/** A scenario to begin with: two sides with names, and everything else at its declared default. */
import { SCENARIO_FORMAT } from '../../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../../text/speaker.ts';
import { shortNameOf } from '../form/shortNames.ts';

/** The text of it. */
export function blankText(say: Say): string {
  const blank = {
    $schema: '../assets/scenario.schema.json',
    format: SCENARIO_FORMAT,
    id: shortNameOf(say('blank-title')),
    language: 'en',
    title: say('blank-title'),
    sides: {
      struck: { name: say('blank-struck') },
      host: { name: say('blank-host') },
    },
  };
  return `${JSON.stringify(blank, null, 2)}\n`;
}
