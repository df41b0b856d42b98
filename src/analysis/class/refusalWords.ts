/** Says why something that was handed in is not shown, and what to do about it. */
import { SIDES } from '../../model/vocabulary/words.ts';
import { RULES_VERSION } from '../../model/match/match.ts';
import { whole } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import type { HandInOrigin, HandInRefusal } from './gathered.ts';
import { MOST_CODES } from './containers/readCodes.ts';

/** Where an item came from, such as "letters.txt, line 12". */
export function originWords({ line, source }: HandInOrigin, say: Say): string {
  const where = source ?? say('debrief-class-pasted');
  return line === undefined ? where : say('debrief-class-line', { where, line });
}

/** The reason in one sentence. */
export function refusalWords(refusal: HandInRefusal, say: Say): string {
  const { copyOf, detail, place, reason, scenario } = refusal;
  return say(`debrief-class-refused-${reason}`, {
    detail: whole(detail),
    place,
    side: say(`debrief-class-side-${SIDES[place] ?? 'struck'}`),
    rules: RULES_VERSION,
    most: whole(MOST_CODES),
    id: scenario?.id ?? '',
    hash: scenario?.hash.slice(0, 6) ?? '',
    first: copyOf === undefined ? '' : originWords(copyOf, say),
  });
}
