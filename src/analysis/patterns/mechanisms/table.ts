/** The mechanisms of the table. */
import type { Mechanism } from './mechanism.ts';

export const TABLE = {
  'win-set': {
    meaning:
      'What can be signed at home depends on anger, need, words given and trust in the mediator.',
    claims: ['C14'],
    off: {
      reservationOutrage: 0,
      reservationStrain: 0,
      reservationCommitment: 0,
      reservationMediator: 0,
      reservationWeariness: 0,
      reservationKinship: 0,
    },
  },
  'private-priorities': {
    meaning:
      'What each side wants most is its own, differs from crisis to crisis, and has to be read from its offers.',
    claims: ['C10'],
    off: {},
    offIn: (scenario) => ({ ...scenario, table: { ...scenario.table, variation: 0 } }),
  },
  'commitment-problem': {
    meaning: 'Promises count for less where they are not believed.',
    claims: ['C26', 'C27'],
    off: { promiseDiscount: 0 },
  },
  ratification: {
    meaning: 'Signing below what home can bear costs support.',
    claims: ['C14'],
    off: { shortfallSupport: 0 },
  },
  'walk-away': {
    meaning: 'A mistrustful struck state may leave the table after an attack.',
    claims: ['C1'],
    off: { walkAwayChance: 0 },
    also: ['walkAwayTrust'],
  },
} as const satisfies Record<string, Mechanism>;
