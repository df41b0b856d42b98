/** The mechanisms of mediators and of the moment for talks. */
import type { Mechanism } from './mechanism.ts';
import { withMediatorsAlike, withoutStyle } from './without.ts';

export const MEDIATORS = {
  'hurting-stalemate': {
    meaning: 'Leaders want a way out the more they are strained and the more force has failed.',
    claims: ['C14'],
    off: { motiveBase: 0.42, motiveStrain: 0, motiveWeariness: 0 },
  },
  weariness: {
    meaning: 'Felt failure of force makes leaders readier to talk and to sign.',
    claims: ['C32'],
    off: { motiveWeariness: 0, reservationWeariness: 0 },
    also: [
      'attackWeariness',
      'strikeWearinessAttacked',
      'strikeWearinessQuiet',
      'strikeWearinessHost',
      'fireWearinessHost',
      'fireWearinessStruck',
      'wearinessFade',
      'wearinessBrink',
      'brink',
    ],
  },
  'ripe-moment': {
    meaning: 'Before the moment is ripe a call for talks is in vain.',
    claims: ['C14', 'C33'],
    off: { ripenessLow: 0, ripenessSpan: 0.001 },
    also: ['jointCall', 'singleCall', 'singleCallCap'],
  },
  'way-out': {
    meaning: 'A standing channel makes the way out that a mediator offers wider.',
    claims: ['C28'],
    off: { wayChannel: 0 },
    also: ['wayBase'],
  },
  'call-under-fire': {
    meaning: 'While strikes go on, calls are seldom heard.',
    claims: ['C28'],
    off: { callUnderStrike: 1 },
  },
  'mediator-trust': {
    meaning: 'A mediator is worth what the trust in it is worth.',
    claims: ['C30'],
    off: {},
    offIn: withMediatorsAlike,
    also: ['reservationMediator', 'coverTrust'],
  },
  'mediator-credit': {
    meaning: 'Failed calls, lapsed talks and broken agreements use up mediators’ patience.',
    claims: ['C31'],
    off: { failedCallCredit: 0, lapseCredit: 0, breakCredit: 0 },
    also: ['creditRecovery'],
  },
  guarantee: {
    meaning: 'A guarantor insures the host against a breach and brings verification.',
    claims: ['C31'],
    off: {},
    offIn: (scenario) => withoutStyle(scenario, 'guarantee'),
  },
  dictation: {
    meaning: 'A mediator that dictates gets signatures sooner, on words that nobody owns.',
    claims: ['C29'],
    off: {},
    offIn: (scenario) => withoutStyle(scenario, 'dictate'),
    also: [
      'closerWeight',
      'fartherWeight',
      'verificationDictated',
      'coverDictated',
      'breakDictatedAge',
    ],
  },
  ownership: {
    meaning: 'Words that the parties own hold longer.',
    claims: ['C29', 'C31'],
    off: { breakOwnership: 0 },
    also: ['directOwnership', 'directOwnershipDictated'],
  },
} as const satisfies Record<string, Mechanism>;
