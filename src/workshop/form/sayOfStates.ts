/** A speaker that knows what the two states of the scenario on the editor are called: the form speaks of them by their names. */
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { sayKnowing, type MessageIdWith, type Say, type SayKnowing } from '../../text/speaker.ts';

/** The names of both states; a general word for one that has none yet. */
export function statesIn(value: unknown, say: Say): Readonly<Record<Side, string>> {
  const [struck, host] = SIDES.map((side) => {
    const name = valueAt(value, ['sides', side, 'name']);
    return typeof name === 'string' && name.trim() !== '' ? name : say(`blank-${side}`);
  });
  return { struck: struck ?? '', host: host ?? '' };
}

/** A speaker that gives the names of both states to every sentence that asks for `$struck` or `$host`. */
export type SayOfStates = SayKnowing<Side>;

/** The messages that need nothing but the names of both states, or not even these. */
export type FormMessageId = MessageIdWith<Side>;

/** The same speaker with the names of both states. */
export function sayOfStates(say: Say, states: Readonly<Record<Side, string>>): SayOfStates {
  return sayKnowing(say, states);
}
