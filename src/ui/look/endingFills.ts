/** What each ending looks like in a bar, the same on every page: a tone and a pattern, so that no two are told apart by colour alone, and a letter. */
import { ENDINGS, type Ending } from '../../model/vocabulary/words.ts';

/** How a part of a bar is filled. */
export type FillPattern = 'plain' | 'rising' | 'falling' | 'crossed' | 'dotted' | 'lined';

/** Tone and pattern by ending; `alarm` is for violence only. */
export const ENDING_FILLS = {
  'open-conflict': { tone: 'alarm', pattern: 'plain' },
  fracture: { tone: 'faint', pattern: 'crossed' },
  'leadership-crisis-host': { tone: 'host', pattern: 'dotted' },
  'leadership-crisis-struck': { tone: 'struck', pattern: 'lined' },
  'recurrent-cycle': { tone: 'alarm', pattern: 'rising' },
  'frozen-stalemate': { tone: 'faint', pattern: 'plain' },
  'fragile-ceasefire': { tone: 'calm', pattern: 'falling' },
  'durable-framework': { tone: 'calm', pattern: 'plain' },
} as const satisfies Record<
  Ending,
  { tone: 'alarm' | 'faint' | 'host' | 'struck' | 'calm'; pattern: FillPattern }
>;

/** The endings from the worst to the best: an order for reading, by violence first and then by how much was settled. */
export const WORST_FIRST: readonly Ending[] = ENDINGS.toReversed();

/** The letter that stands for an ending in a bar and in its key, A for the worst. */
export function letterOf(ending: Ending): string {
  return String.fromCodePoint(65 + WORST_FIRST.indexOf(ending));
}
