/** The mechanisms of words and force. */
import type { Mechanism } from './mechanism.ts';

export const WORDS_AND_FORCE = {
  outrage: {
    meaning: 'Attacks make a public angry, anger makes restraint dear and slips likely.',
    claims: ['C5', 'C20'],
    off: { attackOutrage: 0 },
  },
  accusation: {
    meaning: 'Accusing in public costs trust and raises tension and anger.',
    claims: ['C1'],
    off: { accusationTrust: 1, accusationTension: 0, accusationOutrage: 0 },
  },
  closure: {
    meaning: 'Closed crossings cost trust, livelihoods and strength on both sides.',
    claims: ['C24'],
    off: {
      closureTrust: 1,
      closureStrainHost: 0,
      closureStrainStruck: 0,
      closureHarmStruck: 0,
      closureHarmHost: 0,
    },
    also: ['closureCommitment'],
  },
  denial: {
    meaning: 'Denying or sheltering costs trust and pleases the movement.',
    claims: ['C1', 'C8'],
    off: {
      denialTrust: 1,
      denialTension: 0,
      denialCohesion: 0,
      shelterTrust: 1,
      shelterMilitants: 0,
      shelterCohesion: 0,
    },
  },
  'audience-costs': {
    meaning:
      'Public words bind: stepping back from them costs support, and narrows what can be signed.',
    claims: ['C6', 'C20'],
    off: { backingDown: 0, reservationCommitment: 0 },
    also: [
      'commitmentBase',
      'commitmentMedia',
      'denialCommitment',
      'denialFades',
      'strikeCommitment',
    ],
  },
  'face-saving': {
    meaning: 'Mediation lets a leader step back at half the cost.',
    claims: ['C31'],
    off: { exitShare: 1 },
  },
  provocation: {
    meaning: 'Force angers those it strikes and destroys their trust.',
    claims: ['C8', 'C9', 'C32'],
    off: {
      strikeOutrage: 0,
      limitedTrust: 1,
      broadTrust: 1,
      fireOutrage: 0,
      fireTrust: 1,
      barrageTrust: 1,
    },
    also: ['limitedScale', 'broadScale', 'barrageScale', 'strikeToll'],
  },
  'contact-lost': {
    meaning: 'Force cuts contact.',
    claims: ['C28'],
    off: { strikeChannel: 0, fireChannel: 0 },
  },
  catharsis: {
    meaning: 'Using force lets off a public’s own anger.',
    claims: ['C32'],
    off: { catharsis: 0 },
  },
  brink: {
    meaning: 'Strike meeting fire under tension can become open conflict.',
    claims: ['C21', 'C33'],
    off: { conflictChance: 0 },
    also: ['conflictTension', 'strikeTension', 'fireTension', 'talksTension', 'tensionLeft'],
  },
} as const satisfies Record<string, Mechanism>;
