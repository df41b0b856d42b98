/**
 * Why a number changed: every change carries one of these names, and what a side is told of it.
 * The true name is for the debrief, the told one for the reveal.
 */

export const CAUSES = [
  'restraint-under-anger',
  'mediation-under-anger',
  'failed-mediation',
  'rally',
  'strong-words',
  'force-did-not-end-it',
  'backing-down',
  'losses',
  'drift',
  'rally-round-the-host',
  'signed-below-win-set',
  'quiet-at-home',
  'attack',
  'strike',
  'border-fire',
  'accusation',
  'rumour',
  'expectations-gap',
  'agreement-collapses',
  'catharsis',
  'restraint-under-fire',
  'anger-cools',
  'attack-blamed',
  'quiet-turn',
  'crossings-closed',
  'denial',
  'sheltering',
  'restraint',
  'mediation',
  'policing',
  'delivery',
  'apparent-delivery',
  'caught-relocating',
  'stalling',
  'no-delivery',
  'honoured',
  'asking-for-more',
  'pledge-broken',
  'pledge-suspended',
  'dismantling',
  'relocation',
  'recovery',
  'crisis',
  'fence',
  'trade-relief',
  'act-follows-word',
  'fading',
  'agreement',
  'brink',
  'closure',
  'returns',
  'vacuum',
  'intelligence',
  'civilian-deaths-recruit',
  'hit',
  'splinter',
  'engagement',
  'neglect',
  'talks',
  'force',
  'agreed-floor',
  'guarantor',
  'verification',
  'collapse',
  'suspension',
  'pace',
  'words',
  'easing',
  'lapsed',
  'wear',
  'inject',
] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * What a cause is called before the veil lifts, where that differs from its true name:
 * a relocation passes for a delivery until it is caught, a rumour for a fact.
 */
export const TOLD = {
  'apparent-delivery': 'delivery',
  relocation: 'delivery',
  dismantling: 'delivery',
  rumour: 'accusation',
} as const satisfies Partial<Record<Cause, Cause>>;

/** The told name of a cause, as the side on `seat` hears it; one's own acts keep their true names. */
export function toldCause(cause: Cause, ownAct: boolean): Cause {
  return !ownAct && cause in TOLD ? TOLD[cause as keyof typeof TOLD] : cause;
}
