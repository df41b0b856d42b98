/** The mechanisms of the militants: what lets them attack, grow and shrink. */
import type { Mechanism } from './mechanism.ts';

export const MILITANTS_AND_ATTACKS = {
  vacuum: {
    meaning: 'Militants attack and grow where no standing contact exists.',
    claims: ['C3', 'C16', 'C19', 'C28'],
    off: { attackVacuum: 0, vacuumGrowth: 0 },
  },
  fence: {
    meaning: 'A fence lowers a part of the attacks, and fills no vacuum.',
    claims: ['C3', 'C19'],
    off: { fenceEffect: 0 },
    also: ['fenceGain', 'fenceWear', 'fenceStrain'],
  },
  spoiling: {
    meaning: 'Militants attack more when talks are near to success.',
    claims: ['C16'],
    off: { attackSpoiling: 0 },
    also: ['nearWhileImplementing'],
  },
  'residual-violence': {
    meaning: 'Those who refuse an amnesty strike in the turn after a dismantling.',
    claims: ['C12'],
    off: { attackResidual: 0 },
  },
  'hit-and-lull': {
    meaning: 'A strike that hits weakens the militants and buys some quiet.',
    claims: ['C32'],
    off: { limitedHit: 0, broadHit: 0 },
    also: ['hitLull', 'limitedHitLoss', 'broadHitLoss'],
  },
  recruitment: {
    meaning: 'Civilian deaths bring the militants recruits.',
    claims: ['C8', 'C22', 'C32'],
    off: { recruitment: 0 },
    also: [
      'limitedCivilians',
      'broadCivilians',
      'limitedCivilianLow',
      'limitedCivilianHigh',
      'broadCivilianLow',
      'broadCivilianHigh',
      'fewCivilians',
    ],
  },
  'shared-intelligence': {
    meaning: 'Contact lets the two states weaken the militants together.',
    claims: ['C28'],
    off: { intelligence: 0 },
  },
  policing: {
    meaning: 'A host that polices weakens the militants a little, and is seen to.',
    claims: ['C11', 'C23'],
    off: { policingMilitants: 0, policingCohesion: 0, policingTrust: 1 },
    also: ['policingHarm'],
  },
  dismantling: {
    meaning: 'Dismantling, unlike relocation, takes away capacity.',
    claims: ['C11', 'C25', 'C26'],
    off: { dismantlingMilitants: 0 },
    also: ['dismantlingHarm'],
  },
  relocation: {
    meaning: 'Relocation buys quiet and passes for a delivery.',
    claims: ['C26'],
    off: { relocationLull: 0, apparentTrust: 1, apparentGap: 0 },
    also: ['relocationCohesion'],
  },
} as const satisfies Record<string, Mechanism>;
