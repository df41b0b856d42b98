/** What a measure is called and means: in the scenario's words, or in general ones. */
import { measureOf } from '../model/vocabulary/measures.ts';
import type { MeasureId } from '../model/vocabulary/measures.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../text/speaker.ts';

/** The measure's name ("Take the evidence to Doha"). */
export function measureName(scenario: Scenario, id: MeasureId, say: Say): string {
  return scenario.measures[id]?.name ?? say(`act-${actOf(id)}`);
}

/** What it would mean, in a sentence or two. */
export function measureText(scenario: Scenario, id: MeasureId, say: Say): string {
  const own = scenario.measures[id]?.text ?? '';
  return own === '' ? say(`act-${actOf(id)}-text`) : own;
}

function actOf(id: MeasureId): NonNullable<ReturnType<typeof measureOf>>['act'] {
  const measure = measureOf(id);
  if (measure === undefined) throw new Error(`measureName: there is no measure "${id}"`);
  return measure.act;
}
