/** Scenarios as the door shows them. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../../text/speaker.ts';
import type { DoorScenario } from '../dom/screens/door/doorChoice.ts';
import { knowScenario } from '../../ui/look/scenarioWords.ts';
import { monthOf } from '../../seat/present/calendar.ts';
import { theatreOf } from '../theatreOf.ts';

/** A scenario as the door shows it. */
export function doorScenario(scenario: Scenario, say: Say): DoorScenario {
  const { calendar, id, title, summary, notice, sides, theatre } = scenario;
  knowScenario(scenario);
  return {
    id,
    title,
    summary,
    facts:
      theatre.drawn === undefined
        ? say('door-facts-real', { month: monthOf(scenario), turns: calendar.lastTurn })
        : say('door-facts-drawn', { turns: calendar.lastTurn }),
    weeks: calendar.weeksPerTurn,
    sides: { struck: sides.struck.name, host: sides.host.name },
    theatre: theatreOf(theatre),
    ...(notice === '' ? {} : { notice }),
  };
}
