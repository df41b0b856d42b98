/** The crisis with every pressure at its declared default, for tests, benchmarks and documentation. */
import { withDefaults } from './declaredDefaults.ts';
import { SCENARIO_FORMAT, scenarioShape, type Scenario } from './scenarioShape.ts';

/** A scenario that names its two sides and leaves everything else to the defaults. */
export const plainScenario: Scenario = withDefaults(scenarioShape, {
  format: SCENARIO_FORMAT,
  id: 'plain',
  title: 'The plain crisis',
  sides: { struck: { name: 'Struck' }, host: { name: 'Host' } },
});
