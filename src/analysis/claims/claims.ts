/**
 * The claims of the essay that the game grew from, each tied to the mechanisms that carry it and to what shows it.
 * The sentences are the project's own; the numbers are those by which mechanisms and patterns refer to them.
 */
import type { MechanismName } from '../patterns/mechanisms.ts';

/** A test that shows a claim, by its file and its title. */
export interface ShownByTest {
  readonly file: string;
  readonly title: string;
}

/** A claim. */
export interface Claim {
  readonly id: string;
  /** What it says, in the model's words. */
  readonly claim: string;
  readonly mechanisms: readonly MechanismName[];
  /** Patterns that show it, by id. */
  readonly patterns: readonly string[];
  readonly tests: readonly ShownByTest[];
}

const test = (file: string, title: string): ShownByTest => ({
  file: `tests/${file}.test.ts`,
  title,
});
const rules = (title: string): ShownByTest => test('model/lawsOfRules', title);
const accounts = (title: string): ShownByTest => test('model/lawsOfAccounts', title);

export const CLAIMS: readonly Claim[] = [
  {
    id: 'C1',
    claim: 'The same cycle of attack, accusation and denial comes back.',
    mechanisms: ['accusation', 'denial', 'trust-memory', 'breakdown', 'walk-away'],
    patterns: ['C1', 'C1b', 'SF8d'],
    tests: [test('analysis/simplePairs', '%s against %s ends as it is known to')],
  },
  {
    id: 'C2',
    claim: 'New leaders inherit the crisis of the old ones.',
    mechanisms: ['trust-memory'],
    patterns: ['C2', 'C1b'],
    tests: [],
  },
  {
    id: 'C3',
    claim: 'Managing the frontier is not the same as coordinating across it.',
    mechanisms: ['vacuum', 'fence'],
    patterns: ['SF18', 'SF18b'],
    tests: [],
  },
  {
    id: 'C4',
    claim: 'Where an attack came from is reported, not known.',
    mechanisms: ['attribution', 'shared-evidence'],
    patterns: ['SF13', 'SF13b', 'C28b'],
    tests: [
      accounts('a report is believed as far as its accuracy goes'),
      test(
        'play/present',
        'the true origin of an attack changes nothing that either seat is shown',
      ),
    ],
  },
  {
    id: 'C5',
    claim: 'Losses and anger at home are real, and leaders pay for them.',
    mechanisms: ['outrage', 'losses', 'restraint-cost'],
    patterns: ['C7', 'C22b'],
    tests: [
      rules('anger makes restraint and mediation dearer at home, the more the audience counts'),
    ],
  },
  {
    id: 'C6',
    claim: 'Patience wears out with each blow that is endured.',
    mechanisms: ['restraint-cost', 'impatience', 'audience-costs'],
    patterns: ['C6', 'SF3'],
    tests: [],
  },
  {
    id: 'C7',
    claim: 'A leadership can endure only so much before it falls.',
    mechanisms: ['leadership-crisis', 'restraint-cost', 'quiet-at-home'],
    patterns: ['C7', 'C7b'],
    tests: [rules('a leadership whose support falls below twenty falls with it')],
  },
  {
    id: 'C8',
    claim: 'Each side tells another story of who was harmed, and denies the other’s.',
    mechanisms: ['denial', 'recruitment', 'provocation', 'rally-round-the-host'],
    patterns: ['C8', 'C32b'],
    tests: [
      accounts(
        'of every violent event four figures are told: the truth, two claims, and a later estimate near the truth',
      ),
    ],
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
    tests: [
      accounts('a misreading costs the misread side the trust of the other, who hears a rumour'),
    ],
  },
  {
    id: 'C10',
    claim: 'What one side expects and the other believes it promised do not match.',
    mechanisms: ['expectations-gap', 'stalling', 'private-priorities'],
    patterns: ['SF20', 'C10', 'C10b', 'C10c', 'C15'],
    tests: [],
  },
  {
    id: 'C11',
    claim: 'The struck state wants sanctuaries dismantled, attacks prevented and pledges kept.',
    mechanisms: ['expectations-gap', 'dismantling', 'policing', 'capability-inference'],
    patterns: ['SF17b', 'SF20', 'C23b'],
    tests: [],
  },
  {
    id: 'C12',
    claim: 'Acting against kin is dangerous at home for the host.',
    mechanisms: ['kinship', 'delivery-fatigue', 'political-cover', 'residual-violence'],
    patterns: ['SF5', 'SF5d', 'SF5w', 'SF9'],
    tests: [rules('a divided movement close to the militants can sign less')],
  },
  {
    id: 'C13',
    claim: 'The host’s movement can break apart, and rivals grow from it.',
    mechanisms: ['kinship', 'fracture', 'splinter'],
    patterns: ['SF5', 'C13'],
    tests: [],
  },
  {
    id: 'C14',
    claim: 'Priorities that differ leave a stalemate that nobody breaks.',
    mechanisms: ['hurting-stalemate', 'ripe-moment', 'win-set', 'failed-call', 'ratification'],
    patterns: ['SF14', 'SF14c', 'SF5p', 'SF5r', 'C14a', 'C14b'],
    tests: [
      test('analysis/simplePairs', '%s against %s ends as it is known to'),
      rules(
        'signing costs support at home by how far below the win-set it is, and nothing within it',
      ),
    ],
  },
  {
    id: 'C15',
    claim: 'One side finds that too little is done, the other that too much is asked too soon.',
    mechanisms: ['expectations-gap', 'asking-for-more', 'stalling', 'delivery-fatigue'],
    patterns: ['SF20', 'C10', 'C15', 'C15b'],
    tests: [
      rules(
        'asking for more while the host delivers widens the gap between what is expected and what is done',
      ),
    ],
  },
  {
    id: 'C16',
    claim: 'Militants live on the vacuum between two states that do not talk.',
    mechanisms: ['vacuum', 'spoiling', 'spoiled-agreement'],
    patterns: ['C16', 'SF18b', 'SF8', 'C16b'],
    tests: [],
  },
  {
    id: 'C17',
    claim: 'Both states are vulnerable, and the crisis makes them more so.',
    mechanisms: ['insecurity', 'strain-of-conflict', 'trade-relief'],
    patterns: ['SF19', 'C17', 'C24b'],
    tests: [],
  },
  {
    id: 'C18',
    claim: 'Vulnerability makes for bad decisions.',
    mechanisms: ['slips', 'insecurity'],
    patterns: ['SF19', 'SF19b'],
    tests: [
      rules(
        'vulnerable and angry governments slip more, and a standing channel prevents slips and misreadings',
      ),
    ],
  },
  {
    id: 'C19',
    claim: 'A stronger fence does not replace coordination.',
    mechanisms: ['vacuum', 'fence'],
    patterns: ['SF18', 'SF18b'],
    tests: [],
  },
  {
    id: 'C20',
    claim: 'Fast media make public anger quicker and sharper.',
    mechanisms: ['media', 'outrage', 'audience-costs'],
    patterns: ['SF12', 'SF12i'],
    tests: [rules('an international audience dampens what a domestic one sharpens')],
  },
  {
    id: 'C21',
    claim: 'A small incident can run away from those who should answer for it.',
    mechanisms: ['misreading', 'slips', 'insecurity', 'media', 'brink'],
    patterns: ['SF1', 'SF12', 'C33b'],
    tests: [accounts('a lapse of the clock is logged as the choice it became')],
  },
  {
    id: 'C22',
    claim: 'Civilians on both sides bear the greatest part.',
    mechanisms: ['civilian-ledger', 'losses', 'recruitment'],
    patterns: ['C22', 'C22b', 'SF11c'],
    tests: [
      accounts('the civilian ledger of a match adds up to the harm done, and harm never shrinks'),
    ],
  },
  {
    id: 'C23',
    claim: 'Operations against militants disrupt the districts in which they take place.',
    mechanisms: ['civilian-ledger', 'policing'],
    patterns: ['C23', 'C23b'],
    tests: [],
  },
  {
    id: 'C24',
    claim: 'Each wave of tension costs livelihoods, schooling and stability.',
    mechanisms: ['civilian-ledger', 'closure', 'trade-relief', 'returns'],
    patterns: ['C24', 'C24b', 'C24c'],
    tests: [
      accounts('the shares of the civilian ledger sum to one for every cause that does harm'),
    ],
  },
  {
    id: 'C25',
    claim: 'Neither government can end it without the other.',
    mechanisms: ['dismantling', 'trust-by-delivery', 'honouring'],
    patterns: ['C25', 'C26'],
    tests: [],
  },
  {
    id: 'C26',
    claim: 'Verification tells dismantling from relocation.',
    mechanisms: ['verification', 'detection', 'relocation', 'dismantling', 'commitment-problem'],
    patterns: ['SF17', 'SF17b', 'SF17c', 'SF4', 'C26'],
    tests: [rules('relocation passes for delivery until verification catches it')],
  },
  {
    id: 'C27',
    claim: 'A pledge not to strike alone is worth something because breaking it costs.',
    mechanisms: ['pledge', 'commitment-problem', 'honouring'],
    patterns: ['C27', 'C31'],
    tests: [
      rules(
        'a strike under an agreement costs the more trust, the stronger the pledge not to use force',
      ),
    ],
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
    tests: [],
  },
  {
    id: 'C29',
    claim: 'Mediation that dictates does not last.',
    mechanisms: ['dictation', 'ownership', 'mediation-signal', 'failed-call'],
    patterns: ['SF10', 'SF10b', 'SF7b'],
    tests: [],
  },
  {
    id: 'C30',
    claim: 'A mediator has to be trusted by both.',
    mechanisms: ['mediator-trust'],
    patterns: ['SF7', 'SF7k'],
    tests: [rules('a mediator whom only one side trusts is heard under the insider rule alone')],
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
    tests: [],
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
    tests: [],
  },
  {
    id: 'C33',
    claim: 'Patience that looks at the moment does better than any fixed posture.',
    mechanisms: ['ripe-moment', 'restraint-signal', 'cooling-by-restraint', 'brink'],
    patterns: ['C33', 'C33h', 'C33b', 'C33r'],
    tests: [],
  },
];
