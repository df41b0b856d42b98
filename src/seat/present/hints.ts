/** What a measure will likely do, in two or three words: the signs on the cards. */
import type { Hint } from '../description.ts';
import type { Act } from '../../model/vocabulary/measures.ts';
import type { PlainMessageId } from '../../text/speaker.ts';

type Sign = Hint['sign'];
type Signed = readonly [Sign, PlainMessageId];

const COSTS_AT_HOME: Signed = ['−', 'hint-support-less'];
const THEIR_TRUST: Signed = ['+', 'hint-their-trust'];
const LESS_TRUST: Signed = ['−', 'hint-their-trust-less'];
const CHANNEL: Signed = ['+', 'hint-channel'];
const NEEDS_ANSWER: Signed = ['?', 'hint-needs-answer'];
const GAINS_AT_HOME: Signed = ['+', 'hint-support-more'];
const COMMITTED: Signed = ['!', 'hint-committed'];
const CIVILIANS: Signed = ['−', 'hint-civilians'];
const BRINK: Signed = ['!', 'hint-brink'];
const UNITY_LESS: Signed = ['−', 'hint-unity-less'];
const UNITY_MORE: Signed = ['+', 'hint-unity-more'];
const VERIFICATION: Signed = ['+', 'hint-verification'];
const WEAKER: Signed = ['+', 'hint-militants-weaker'];

/** Hints by act; a new act without hints does not compile. */
export const HINTS = {
  hold: [COSTS_AT_HOME, ['?', 'hint-nothing-new']],
  fence: [
    ['+', 'hint-fewer-attacks'],
    ['−', 'hint-strain'],
  ],
  channel: [CHANNEL, NEEDS_ANSWER],
  accuse: [GAINS_AT_HOME, COMMITTED],
  close: [['−', 'hint-their-trade'], COMMITTED],
  inquiry: [COSTS_AT_HOME, THEIR_TRUST],
  evidence: [CHANNEL, NEEDS_ANSWER],
  'step-back': [['−', 'hint-words-paid'], THEIR_TRUST],
  exit: [['−', 'hint-words-half-paid'], NEEDS_ANSWER],
  'limited-strike': [GAINS_AT_HOME, CIVILIANS, ['?', 'hint-militants-hit']],
  'broad-strike': [GAINS_AT_HOME, CIVILIANS, ['!', 'hint-recruits']],
  absorb: [COSTS_AT_HOME, ['+', 'hint-cooler']],
  'ceasefire-call': [NEEDS_ANSWER, CHANNEL],
  'hold-fire': [COSTS_AT_HOME, ['?', 'hint-nothing-new']],
  offer: [['?', 'hint-deal'], CHANNEL],
  'walk-out': [['!', 'hint-ends-talks'], LESS_TRUST],
  honour: [THEIR_TRUST, ['+', 'hint-delivers']],
  'press-verification': [VERIFICATION, ['!', 'hint-gap']],
  suspend: [['!', 'hint-ends-deal'], LESS_TRUST],
  police: [WEAKER, THEIR_TRUST, UNITY_LESS],
  deny: [GAINS_AT_HOME, LESS_TRUST],
  shelter: [UNITY_MORE, LESS_TRUST],
  'joint-inquiry': [CHANNEL, NEEDS_ANSWER],
  'border-fire': [GAINS_AT_HOME, CIVILIANS, BRINK],
  barrage: [GAINS_AT_HOME, CIVILIANS, BRINK],
  dismantle: [WEAKER, ['+', 'hint-delivers'], UNITY_LESS],
  relocate: [
    ['+', 'hint-quiet-now'],
    ['!', 'hint-caught'],
  ],
  stall: [UNITY_MORE, LESS_TRUST],
  'ask-terms': [VERIFICATION, ['!', 'hint-gap']],
  renounce: [['!', 'hint-ends-deal'], LESS_TRUST],
} as const satisfies Record<Act, readonly Signed[]>;
