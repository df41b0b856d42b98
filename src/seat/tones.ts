/** What a moment means to whoever sees it, before anybody gives it a colour. */
import type { Stage } from '../model/vocabulary/words.ts';

/** Whose something is, or what it is; `alarm` is for violence only. */
export type Tone = 'struck' | 'host' | 'neutral' | 'calm' | 'alarm';

/** The tone of each stage. */
export const STAGE_TONES = {
  calm: 'calm',
  attack: 'alarm',
  accusation: 'neutral',
  strike: 'alarm',
  bargaining: 'calm',
  implementing: 'calm',
} as const satisfies Record<Stage, Tone>;
