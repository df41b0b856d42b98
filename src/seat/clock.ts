/** The optional clock: less time to seal the angrier the street is, and what is done when it runs out. */
import type { Choice } from '../model/match/choice.ts';
import type { Crisis } from '../model/state/crisis.ts';
import { DRAWS, draw } from '../model/exact/draw.ts';
import { defaultMeasure } from '../model/vocabulary/measures.ts';
import { OUTRAGE } from '../model/vocabulary/quantities.ts';
import { isEnding } from '../model/vocabulary/words.ts';
import type { Side } from '../model/vocabulary/words.ts';

const LONGEST = 90_000;
const SHORTENING = 0.6;

/** Milliseconds that a side has to seal: 90 seconds, less up to 60 percent at full media and outrage. */
export function timeToSeal(crisis: Crisis, side: Side): number {
  const anger = crisis.rows[side][OUTRAGE] / 100;
  return LONGEST * (1 - SHORTENING * crisis.setting.media * anger);
}

/** What is done for a side whose time has run out: the angrier the street, the likelier a retaliation; else the stage's default restraint. */
export function lapsedChoice(crisis: Crisis, side: Side): Choice {
  if (isEnding(crisis.phase)) throw new Error(`lapsedChoice: the match is over (${crisis.phase})`);
  const id = side === 'struck' ? DRAWS.lapseOfStruck : DRAWS.lapseOfHost;
  const angry = draw(crisis.seed, crisis.turn, id) < crisis.rows[side][OUTRAGE] / 100;
  const measure = defaultMeasure(side, crisis.phase, angry ? 'retaliation' : 'restraint');
  return { measure: measure.id, lapsed: true };
}
