/** The order in which endings are read. */
import { ENDINGS } from '../../model/words.ts';
import type { Ending } from '../../model/words.ts';

/** The endings from the worst to the best: an order for reading, by violence first and then by how much was settled. */
export const WORST_FIRST: readonly Ending[] = ENDINGS.toReversed();
