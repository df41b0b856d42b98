/**
 * The draft format `strategic-patience/scenario@0`, and the way from it to the first one.
 *
 * The draft is written in the letters of the model's first description: the struck state is `A`, the host `B`, the
 * militants `M`. Otherwise it has the keys of format 1, apart from these:
 *
 * | draft | format 1 |
 * |---|---|
 * | `M` | `militants.capacity` |
 * | `kin`, `cap` | `militants.kinship`, `militants.hostCapability` |
 * | `media` (a number), `intl` (true or false) | `media.speed`, `media.audience` (international or domestic) |
 * | `fence` | `border.fence` |
 * | `demand`, `civShift` | `demandPace`, `civilianRisk` |
 * | `insider` (true or false) | `mediatorRule` (biased-insider or both-trust) |
 * | `sides.A`, `sides.B`, with `aud` | `sides.struck`, `sides.host`, with `audience` |
 * | `mediators[].tA`, `.tB` | `.trustOfStruck`, `.trustOfHost` |
 * | `A` and `B` in `theatre`, in the `worth` of options, in the `claims` of news, in teaching claims | `struck` and `host` |
 * | `A.` and `B.` at the start of the names of measures and of effects; the effect `M` | `struck.` and `host.`; `militants` |
 */
import { at } from '../json/lookUp.ts';
import type { Migration, MigrationChange } from './migration.ts';
import { writePath, type Path } from '../json/path.ts';
import { replaceAt, withoutKey } from '../editing/replaceAt.ts';

/** The name of the draft format. */
export const DRAFT_FORMAT = 'strategic-patience/scenario@0';

// Named here and not by SCENARIO_FORMAT, which moves on with later formats.
const FIRST_FORMAT = 'strategic-patience/scenario@1';

/** A key that moves; `*` in a path is every entry of a list. Where `convert` gives nothing, it stays where it is. */
interface Move {
  readonly from: Path;
  readonly to: Path;
  /** Where it stands in the end, if another move takes it further along. */
  readonly end?: Path;
  readonly convert?: (value: unknown) => unknown;
}

const SIDE_OF = { A: 'struck', B: 'host' } as const;
const LETTERS = ['A', 'B'] as const;

const whether = (yes: string, no: string) => (value: unknown) =>
  typeof value === 'boolean' ? (value ? yes : no) : undefined;
const ifNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** Both letters at the end of a path. */
function bothSides(...path: Path): readonly Move[] {
  return LETTERS.map((letter) => ({ from: [...path, letter], to: [...path, SIDE_OF[letter]] }));
}

const MOVES: readonly Move[] = [
  ...bothSides('theatre'),
  ...LETTERS.map((letter) => ({
    from: ['sides', letter, 'aud'],
    to: ['sides', letter, 'audience'],
    end: ['sides', SIDE_OF[letter], 'audience'],
  })),
  ...bothSides('sides'),
  { from: ['M'], to: ['militants', 'capacity'] },
  { from: ['kin'], to: ['militants', 'kinship'] },
  { from: ['cap'], to: ['militants', 'hostCapability'] },
  { from: ['fence'], to: ['border', 'fence'] },
  { from: ['media'], to: ['media', 'speed'], convert: ifNumber },
  { from: ['intl'], to: ['media', 'audience'], convert: whether('international', 'domestic') },
  { from: ['demand'], to: ['demandPace'] },
  { from: ['civShift'], to: ['civilianRisk'] },
  { from: ['insider'], to: ['mediatorRule'], convert: whether('biased-insider', 'both-trust') },
  { from: ['mediators', '*', 'tA'], to: ['mediators', '*', 'trustOfStruck'] },
  { from: ['mediators', '*', 'tB'], to: ['mediators', '*', 'trustOfHost'] },
  ...bothSides('table', 'issues', '*', 'options', '*', 'worth'),
  ...bothSides('news', '*', 'claims'),
  ...bothSides('claims', '*'),
];

/** From the draft to format 1. */
export const draftToFirst: Migration = {
  from: DRAFT_FORMAT,
  to: FIRST_FORMAT,
  migrate(draft) {
    const changes: MigrationChange[] = [];
    let value = draft;
    const move = ({ from, to, convert, end = to }: Move): void => {
      const before = at(value, ...from);
      const after = convert === undefined ? before : convert(before);
      if (before === undefined || after === undefined) return;
      const emptied = withoutKey(value, from);
      // A place that is taken, or that something other than an object is in the way of, stays the author's to quick fix.
      const holder = at(emptied, ...to.slice(0, -1));
      if (at(emptied, ...to) !== undefined) return;
      if (holder !== undefined && (typeof holder !== 'object' || holder === null)) return;
      value = replaceAt(emptied, to, after);
      changes.push({
        kind: before === after ? 'moved' : 'rewritten',
        formerPath: writePath(from),
        path: writePath(end),
        before,
        after,
      });
    };
    for (const declared of MOVES)
      for (const indexes of entriesOf(value, declared.from))
        move({
          ...declared,
          from: filled(declared.from, indexes),
          to: filled(declared.to, indexes),
          end: filled(declared.end ?? declared.to, indexes),
        });
    for (const [list, inner] of [
      [['measures'], []],
      [['injects', '*'], ['effects']],
    ] as const)
      for (const indexes of entriesOf(value, list)) {
        const holder = [...filled(list, indexes), ...inner];
        for (const key of keysOf(at(value, ...holder))) {
          const renamed = withoutLetter(key);
          if (renamed !== key) move({ from: [...holder, key], to: [...holder, renamed] });
        }
      }
    changes.unshift({
      kind: 'rewritten',
      formerPath: 'format',
      path: 'format',
      before: DRAFT_FORMAT,
      after: FIRST_FORMAT,
    });
    return { value: replaceAt(value, ['format'], FIRST_FORMAT), changes };
  },
};

/** The list positions for which a path with stars leads somewhere. */
function entriesOf(value: unknown, path: Path): readonly (readonly number[])[] {
  const star = path.indexOf('*');
  if (star === -1) return [[]];
  const list = at(value, ...path.slice(0, star));
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    entriesOf(item, path.slice(star + 1)).map((rest) => [index, ...rest]),
  );
}

function filled(path: Path, indexes: readonly number[]): Path {
  let next = 0;
  return path.map((key) => {
    if (key !== '*') return key;
    next += 1;
    return indexes[next - 1] ?? key;
  });
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

function withoutLetter(key: string): string {
  if (key === 'M') return 'militants';
  return key.replace(/^([AB])(?=\.)/, (letter) => (letter === 'A' ? SIDE_OF.A : SIDE_OF.B));
}
