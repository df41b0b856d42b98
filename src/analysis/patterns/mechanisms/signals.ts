/** The mechanisms of signals: how trust is won, and how it fades. */
import type { Mechanism } from './mechanism.ts';
import { withoutDoves } from './without.ts';

export const SIGNALS = {
  'restraint-signal': {
    meaning: 'Restraint that is seen, most of all after a blow, earns trust and eases anger.',
    claims: ['C33'],
    off: {
      absorbTrust: 1,
      absorbOutrage: 0,
      absorbTension: 0,
      restraintUnderFire: 0,
      restraintTrust: 1,
    },
  },
  'mediation-signal': {
    meaning: 'Coming to a mediator earns trust.',
    claims: ['C29'],
    off: { mediationTrust: 1 },
  },
  hawk: {
    meaning: 'Known hawks buy peace more cheaply at home, and are believed less abroad.',
    claims: [],
    off: { hawkDiscount: 0 },
  },
  dove: {
    meaning: 'Some publics punish belligerence.',
    claims: [],
    off: {},
    offIn: withoutDoves,
  },
  'trust-memory': {
    meaning: 'Trust drifts back to what a side believed of the other at first.',
    claims: ['C1', 'C2'],
    off: { trustDrift: 0 },
  },
} as const satisfies Record<string, Mechanism>;
