/** Puts a forecast's warnings into words. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Ending } from '../../model/vocabulary/words.ts';
import { percent, tenths, whole } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import type { Warning } from './warning.ts';

/** A warning as a sentence or two, with the scenario's own names for the two sides. */
export function sayWarning(say: Say, { sides }: Scenario, warning: Warning): string {
  const struck = sides.struck.name;
  const host = sides.host.name;
  const nameOf = (ending: Ending): string => say(`debrief-name-${ending}`, { struck, host });
  switch (warning.id) {
    case 'posture-always-best':
      return say('forecast-warns-posture-always-best', {
        side: sides[warning.side].name,
        posture: say(`posture-${warning.posture}`),
        margin: tenths(warning.margin),
      });
    case 'choices-alike':
      return say('forecast-warns-choices-alike', {
        side: sides[warning.side].name,
        spread: tenths(warning.spread),
      });
    case 'framework-never':
      return say('forecast-warns-framework-never', {
        ending: nameOf('durable-framework'),
        share: percent(warning.share),
      });
    case 'ending-never':
      return say('forecast-warns-ending-never', {
        ending: nameOf(warning.ending),
        games: whole(warning.games),
      });
    case 'one-ending':
      return say('forecast-warns-one-ending', {
        ending: nameOf(warning.ending),
        share: percent(warning.share),
      });
    case 'over-early':
      return say('forecast-warns-over-early', {
        turn: warning.turn,
        share: percent(warning.share),
      });
    case 'leadership-falls':
      return say('forecast-warns-leadership-falls', {
        side: sides[warning.side].name,
        share: percent(warning.share),
      });
    case 'talks-never':
      return say('forecast-warns-talks-never', { share: percent(warning.share) });
    case 'no-zone-at-start':
      return say('forecast-warns-no-zone-at-start', {
        struck,
        host,
        share: percent(warning.share),
        leastOfStruck: whole(warning.least.struck),
        leastOfHost: whole(warning.least.host),
      });
    case 'no-zone-in-talks':
      return say('forecast-warns-no-zone-in-talks', { share: percent(warning.share) });
    case 'one-rival':
      return say('forecast-warns-one-rival', { rival: say(`debrief-type-${warning.rival}`) });
  }
}
