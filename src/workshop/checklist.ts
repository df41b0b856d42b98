/** What a crisis should have before a class plays it, and which of it is still lacking. Nothing here makes a scenario invalid. */
import { SIDES, STAGES, type Side } from '../model/vocabulary/words.ts';
import type { Path } from '../scenario/json/path.ts';
import { valueAt } from '../scenario/editing/scenarioTree.ts';
import type { MessageId, PlainMessageId, Rest, Say } from '../text/speaker.ts';
import { listed } from '../text/numbers.ts';

/** Questions that a debrief needs at least. */
const LEAST_PROMPTS = 3;

/** One thing to have; `path` is where it is written. */
export interface Wanted {
  readonly id: string;
  readonly words: string;
  readonly path: Path;
  readonly isThere: boolean;
}

/** Everything that a crisis should have, in the order of the form. `value` may be faulty. */
export function wantedIn(value: unknown, say: Say): readonly Wanted[] {
  const textAt = (path: Path): string => {
    const held = valueAt(value, path);
    return typeof held === 'string' ? held.trim() : '';
  };
  const itemsAt = (path: Path): readonly unknown[] => {
    const held = valueAt(value, path);
    return Array.isArray(held) ? held : [];
  };
  const wanted = <Id extends MessageId>(
    message: Id,
    path: Path,
    isThere: boolean,
    ...fills: Rest<Id>
  ): Wanted => ({
    id: `${message} ${path.join('.')}`,
    words: say(message, ...fills),
    path,
    isThere,
  });
  const isOwn = (path: Path, blank: PlainMessageId): boolean =>
    textAt(path) !== '' && textAt(path) !== say(blank);
  const ofSide = (side: Side): readonly Wanted[] => {
    const at = (key: string): Path => ['sides', side, key];
    const isNamed = isOwn(at('name'), `blank-${side}`);
    const name = isNamed ? textAt(at('name')) : say(`wanted-state-${side}`);
    const expects = (['expects', 'thinksTheyExpect'] as const).map((key) => at(key));
    return [
      wanted('wanted-name', at('name'), isNamed, { side: say(`wanted-state-${side}`) }),
      wanted('wanted-brief', at('brief'), textAt(at('brief')) !== '', { side: name }),
      wanted('wanted-position', at('publicPosition'), textAt(at('publicPosition')) !== '', {
        side: name,
      }),
      wanted(
        'wanted-expects',
        expects.find((path) => itemsAt(path).length === 0) ?? at('expects'),
        expects.every((path) => itemsAt(path).length > 0),
        { side: name },
      ),
    ];
  };
  const told = new Set(itemsAt(['news']).map((card) => valueAt(card, ['stage'])));
  const untold = STAGES.filter((stage) => !told.has(stage));
  return [
    wanted('wanted-title', ['title'], isOwn(['title'], 'blank-title')),
    wanted('wanted-summary', ['summary'], textAt(['summary']) !== ''),
    wanted('wanted-notice', ['notice'], textAt(['notice']) !== ''),
    wanted('wanted-places', ['theatre', 'places'], itemsAt(['theatre', 'places']).length > 0),
    ...SIDES.flatMap(ofSide),
    wanted('wanted-news', ['news'], untold.length === 0, {
      stages: listed(untold.map((stage) => say(`stage-title-${stage}`))),
    }),
    wanted('wanted-prompts', ['prompts'], itemsAt(['prompts']).length >= LEAST_PROMPTS, {
      count: LEAST_PROMPTS,
    }),
    wanted('wanted-claims', ['claims'], itemsAt(['claims']).length > 0),
  ];
}
