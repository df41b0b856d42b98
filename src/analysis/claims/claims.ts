/**
 * The claims of the essay that the game grew from, each tied to the mechanisms that carry it and to the patterns that show it.
 * The sentences are the project's own; the numbers are those by which mechanisms and patterns refer to them.
 */
import type { MechanismName } from '../patterns/mechanisms.ts';

/** A claim. */
export interface Claim {
  readonly id: string;
  /** What it says, in the model's words. */
  readonly claim: string;
  readonly mechanisms: readonly MechanismName[];
  /** Patterns that show it, by id. */
  readonly patterns: readonly string[];
}

export const CLAIMS: readonly Claim[] = [
  {
    id: 'C1',
    claim: 'The same cycle of attack, accusation and denial comes back.',
    mechanisms: ['accusation', 'denial', 'trust-memory', 'breakdown', 'walk-away'],
    patterns: ['C1', 'C1b', 'SF8d'],
  },
  {
    id: 'C2',
    claim: 'New leaders inherit the crisis of the old ones.',
    mechanisms: ['trust-memory'],
    patterns: ['C2', 'C1b'],
  },
  {
    id: 'C3',
    claim: 'Managing the frontier is not the same as coordinating across it.',
    mechanisms: ['vacuum', 'fence'],
    patterns: ['SF18', 'SF18b'],
  },
  {
    id: 'C4',
    claim: 'Where an attack came from is reported, not known.',
    mechanisms: ['attribution', 'shared-evidence'],
    patterns: ['SF13', 'SF13b', 'C28b'],
  },
  {
    id: 'C5',
    claim: 'Losses and anger at home are real, and leaders pay for them.',
    mechanisms: ['outrage', 'losses', 'restraint-cost'],
    patterns: ['C7', 'C22b'],
  },
  {
    id: 'C6',
    claim: 'Patience wears out with each blow that is endured.',
    mechanisms: ['restraint-cost', 'impatience', 'audience-costs'],
    patterns: ['C6', 'SF3'],
  },
  {
    id: 'C7',
    claim: 'A leadership can endure only so much before it falls.',
    mechanisms: ['leadership-crisis', 'restraint-cost', 'quiet-at-home'],
    patterns: ['C7', 'C7b'],
  },
  {
    id: 'C8',
    claim: 'Each side tells another story of who was harmed, and denies the other’s.',
    mechanisms: ['denial', 'recruitment', 'provocation', 'rally-round-the-host'],
    patterns: ['C8', 'C32b'],
  },
  {
    id: 'C9',
    claim: 'Both sides feel threatened, and misread each other.',
    mechanisms: [
      'misreading',
      'capability-inference',
      'reassurance',
      'provocation',
      'mistrust-breaks',
    ],
    patterns: ['SF6', 'C9', 'C32c'],
  },
  {
    id: 'C10',
    claim: 'What one side expects and the other believes it promised do not match.',
    mechanisms: ['expectations-gap', 'stalling', 'private-priorities'],
    patterns: ['SF20', 'C10', 'C10b', 'C10c', 'C15'],
  },
  {
    id: 'C11',
    claim: 'The struck state wants sanctuaries dismantled, attacks prevented and pledges kept.',
    mechanisms: ['expectations-gap', 'dismantling', 'policing', 'capability-inference'],
    patterns: ['SF17b', 'SF20', 'C23b'],
  },
  {
    id: 'C12',
    claim: 'Acting against kin is dangerous at home for the host.',
    mechanisms: ['kinship', 'delivery-fatigue', 'political-cover', 'residual-violence'],
    patterns: ['SF5', 'SF5d', 'SF5w', 'SF9'],
  },
  {
    id: 'C13',
    claim: 'The host’s movement can break apart, and rivals grow from it.',
    mechanisms: ['kinship', 'fracture', 'splinter'],
    patterns: ['SF5', 'C13'],
  },
  {
    id: 'C14',
    claim: 'Priorities that differ leave a stalemate that nobody breaks.',
    mechanisms: ['hurting-stalemate', 'ripe-moment', 'win-set', 'failed-call', 'ratification'],
    patterns: ['SF14', 'SF14c', 'SF5p', 'SF5r', 'C14a', 'C14b'],
  },
  {
    id: 'C15',
    claim: 'One side finds that too little is done, the other that too much is asked too soon.',
    mechanisms: ['expectations-gap', 'asking-for-more', 'stalling', 'delivery-fatigue'],
    patterns: ['SF20', 'C10', 'C15', 'C15b'],
  },
  {
    id: 'C16',
    claim: 'Militants live on the vacuum between two states that do not talk.',
    mechanisms: ['vacuum', 'spoiling', 'spoiled-agreement'],
    patterns: ['C16', 'SF18b', 'SF8', 'C16b'],
  },
  {
    id: 'C17',
    claim: 'Both states are vulnerable, and the crisis makes them more so.',
    mechanisms: ['insecurity', 'strain-of-conflict', 'trade-relief'],
    patterns: ['SF19', 'C17', 'C24b'],
  },
  {
    id: 'C18',
    claim: 'Vulnerability makes for bad decisions.',
    mechanisms: ['slips', 'insecurity'],
    patterns: ['SF19', 'SF19b'],
  },
  {
    id: 'C19',
    claim: 'A stronger fence does not replace coordination.',
    mechanisms: ['vacuum', 'fence'],
    patterns: ['SF18', 'SF18b'],
  },
  {
    id: 'C20',
    claim: 'Fast media make public anger quicker and sharper.',
    mechanisms: ['media', 'outrage', 'audience-costs'],
    patterns: ['SF12', 'SF12i'],
  },
  {
    id: 'C21',
    claim: 'A small incident can run away from those who should answer for it.',
    mechanisms: ['misreading', 'slips', 'insecurity', 'media', 'brink'],
    patterns: ['SF1', 'SF12', 'C33b'],
  },
  {
    id: 'C22',
    claim: 'Civilians on both sides bear the greatest part.',
    mechanisms: ['civilian-ledger', 'losses', 'recruitment'],
    patterns: ['C22', 'C22b', 'SF11c'],
  },
  {
    id: 'C23',
    claim: 'Operations against militants disrupt the districts in which they take place.',
    mechanisms: ['civilian-ledger', 'policing'],
    patterns: ['C23', 'C23b'],
  },
  {
    id: 'C24',
    claim: 'Each wave of tension costs livelihoods, schooling and stability.',
    mechanisms: ['civilian-ledger', 'closure', 'trade-relief', 'returns'],
    patterns: ['C24', 'C24b', 'C24c'],
  },
  {
    id: 'C25',
    claim: 'Neither government can end it without the other.',
    mechanisms: ['dismantling', 'trust-by-delivery', 'honouring'],
    patterns: ['C25', 'C26'],
  },
  {
    id: 'C26',
    claim: 'Verification tells dismantling from relocation.',
    mechanisms: ['verification', 'detection', 'relocation', 'dismantling', 'commitment-problem'],
    patterns: ['SF17', 'SF17b', 'SF17c', 'SF4', 'C26'],
  },
  {
    id: 'C27',
    claim: 'A pledge not to strike alone is worth something because breaking it costs.',
    mechanisms: ['pledge', 'commitment-problem', 'honouring'],
    patterns: ['C27', 'C31'],
  },
  {
    id: 'C28',
    claim: 'Contact has to stand before the next blow; it cannot be called up by one.',
    mechanisms: [
      'standing-channel',
      'vacuum',
      'shared-intelligence',
      'shared-evidence',
      'channel-clarity',
      'way-out',
      'call-under-fire',
      'contact-lost',
    ],
    patterns: ['SF18c', 'SF12c', 'C16', 'C28a', 'C28b', 'C28c', 'C28d', 'C28e'],
  },
  {
    id: 'C29',
    claim: 'Mediation that dictates does not last.',
    mechanisms: ['dictation', 'ownership', 'mediation-signal', 'failed-call'],
    patterns: ['SF10', 'SF10b', 'SF7b'],
  },
  {
    id: 'C30',
    claim: 'A mediator has to be trusted by both.',
    mechanisms: ['mediator-trust'],
    patterns: ['SF7', 'SF7k'],
  },
  {
    id: 'C31',
    claim: 'Mediators are there to see that pledges are kept.',
    mechanisms: [
      'guarantee',
      'ownership',
      'verification',
      'mediator-credit',
      'face-saving',
      'political-cover',
      'trust-by-delivery',
    ],
    patterns: ['SF4', 'SF4g', 'SF10', 'SF10b', 'C31', 'C31b', 'C14a'],
  },
  {
    id: 'C32',
    claim: 'Hitting back is popular and accomplishes little.',
    mechanisms: [
      'rally',
      'catharsis',
      'hit-and-lull',
      'recruitment',
      'force-failed',
      'provocation',
      'rally-round-the-host',
      'weariness',
    ],
    patterns: ['SF15', 'SF15b', 'SF11', 'SF11b', 'SF11c', 'C32', 'C32c'],
  },
  {
    id: 'C33',
    claim: 'Patience that looks at the moment does better than any fixed posture.',
    mechanisms: ['ripe-moment', 'restraint-signal', 'cooling-by-restraint', 'brink'],
    patterns: ['C33', 'C33h', 'C33b', 'C33r'],
  },
];
