/**
 * What each posture means at each stage: the concrete measures a government can take.
 * The first measure of a list is the posture's default there (taken by a slip or a lapse of the clock).
 */
import type { Posture, Side, Stage } from './words.ts';

/** The measures by side, stage and posture, defaults first. */
export const MEASURES = {
  struck: {
    calm: { restraint: ['hold', 'fence'], mediation: ['channel'], retaliation: ['accuse', 'close'] },
    attack: { restraint: ['inquiry'], mediation: ['evidence'], retaliation: ['accuse', 'close'] },
    accusation: {
      restraint: ['step-back'],
      mediation: ['exit'],
      retaliation: ['limited-strike', 'broad-strike'],
    },
    strike: {
      restraint: ['absorb'],
      mediation: ['ceasefire-call'],
      retaliation: ['limited-strike', 'broad-strike'],
    },
    bargaining: {
      restraint: ['hold-fire'],
      mediation: ['offer'],
      retaliation: ['walk-out', 'limited-strike'],
    },
    implementing: {
      restraint: ['honour'],
      mediation: ['press-verification'],
      retaliation: ['suspend', 'limited-strike'],
    },
  },
  host: {
    calm: { restraint: ['hold', 'police'], mediation: ['channel'], retaliation: ['deny', 'shelter'] },
    attack: { restraint: ['police', 'hold'], mediation: ['joint-inquiry'], retaliation: ['deny', 'shelter'] },
    accusation: { restraint: ['police', 'hold'], mediation: ['exit'], retaliation: ['deny', 'border-fire'] },
    strike: { restraint: ['absorb'], mediation: ['ceasefire-call'], retaliation: ['border-fire', 'barrage'] },
    bargaining: {
      restraint: ['hold-fire'],
      mediation: ['offer'],
      retaliation: ['walk-out', 'border-fire'],
    },
    implementing: {
      restraint: ['dismantle', 'relocate', 'stall'],
      mediation: ['ask-terms'],
      retaliation: ['renounce', 'border-fire'],
    },
  },
} as const satisfies Record<Side, Record<Stage, Record<Posture, readonly string[]>>>;

type MeasureOf<S extends Side, T extends Stage, P extends Posture> = (typeof MEASURES)[S][T][P] extends readonly (infer M extends string)[]
  ? `${S}.${T}.${P}.${M}`
  : never;

/** A measure's full name, such as `struck.attack.restraint.inquiry`: side, stage, posture, variant. */
export type MeasureId = {
  [S in Side]: { [T in Stage]: { [P in Posture]: MeasureOf<S, T, P> }[Posture] }[Stage];
}[Side];
