/** Which handouts a handouts has, whom each is for, and which are chosen at first: all but the instructor's own. */
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { PlainMessageId } from '../../text/speaker.ts';

/** Whom a paper is for. */
export const AUDIENCES = ['everyone', 'struck', 'host', 'room', 'instructor'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a side alone may read. */
const OF_A_SIDE = ['brief', 'roles', 'table', 'cards'] as const;
type KindOfSide = (typeof OF_A_SIDE)[number];

type KindForAll =
  | 'cover'
  | 'timeline'
  | 'prompts'
  | 'others'
  | 'news'
  | 'laptop'
  | 'hand'
  | 'chronology'
  | 'claims'
  | 'limits';

/** One paper, on one page or several. */
export type Paper =
  | {
      readonly id: string;
      readonly audience: Side;
      readonly kind: KindOfSide;
      readonly side: Side;
      readonly name: PlainMessageId;
    }
  | {
      readonly id: string;
      readonly audience: Exclude<Audience, Side>;
      readonly kind: KindForAll;
      readonly name: PlainMessageId;
    };

const FOR_ALL = {
  everyone: ['cover', 'timeline', 'prompts'],
  room: ['others', 'news'],
  instructor: ['laptop', 'hand', 'chronology', 'claims', 'limits'],
} as const satisfies Record<Exclude<Audience, Side>, readonly KindForAll[]>;

const PAPERS: readonly Paper[] = AUDIENCES.flatMap((audience): readonly Paper[] =>
  audience === 'struck' || audience === 'host'
    ? OF_A_SIDE.map((kind) => ({
        id: `${kind}-${audience}`,
        audience,
        kind,
        side: audience,
        name: `pack-name-${kind}`,
      }))
    : FOR_ALL[audience].map((kind) => ({ id: kind, audience, kind, name: `pack-name-${kind}` })),
);

/** The handouts of a scenario in the order in which they are printed; a paper that would be empty is left out. */
export function handoutsOf(scenario: Scenario): readonly Paper[] {
  const { prompts, news, chronology, claims } = scenario;
  const told: Readonly<Record<string, readonly unknown[]>> = { prompts, news, chronology, claims };
  return PAPERS.filter(({ kind }) => told[kind]?.length !== 0);
}

/** What is printed unless the instructor says otherwise. */
export const FIRST_CHOSEN: ReadonlySet<string> = new Set(
  PAPERS.filter(({ audience }) => audience !== 'instructor').map(({ id }) => id),
);

/** Whether the paper is for one government alone. */
export function isSecret(audience: Audience): boolean {
  return SIDES.some((side) => side === audience);
}
