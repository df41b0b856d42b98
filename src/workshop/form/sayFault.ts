/** Says what is wrong and what was expected, in a sentence. */
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { wordFault } from '../../scenario/checking/faults/faultText.ts';
import type { Say } from '../../text/speaker.ts';

/** The sentence, with the name that was probably meant. */
export function sayFault(fault: Fault, say: Say): string {
  const { expected, nearest, problem } = wordFault(fault, say);
  const hasExpected = expected === '' ? 'no' : 'yes';
  const sentence = say('fault-line', { problem, expected, hasExpected });
  return nearest === undefined ? sentence : `${sentence} ${say('fault-meant', { name: nearest })}`;
}
