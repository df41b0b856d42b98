/** What a mechanism is. */
import type { ConstantName, ReplacedConstants } from '../../../model/vocabulary/constants.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';

/** A mechanism. */
export interface Mechanism {
  /** What it says of the world, in one sentence. */
  readonly meaning: string;
  /** The claims of the essay that it carries. */
  readonly claims: readonly string[];
  /** The constants that switch it off, at the values that do. */
  readonly off: ReplacedConstants;
  /** What else the scenario must not contain for it to be off. */
  readonly offIn?: (scenario: Scenario) => Scenario;
  /** Constants that count only while it is on. */
  readonly also?: readonly ConstantName[];
}
