/** A scenario as the room has it: from the library, a link, a file or the workshop. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';

/** A scenario with its content's hash. */
export interface Shipped {
  readonly scenario: Scenario;
  readonly hash: string;
  /** There where it came in a link that was made before some of its words were fixed. */
  readonly isReworded?: true;
}
