/** What the chart of endings reads of a branch. */
import type { Branch } from '../readWhatIf.ts';

/** What the chart reads of a branch. */
export type EndingsBranch = Pick<
  Branch,
  'turn' | 'posture' | 'measure' | 'chosen' | 'games' | 'endings'
>;
