/** Short names that nobody has to write: they follow the title of what they name until an author writes another, and what refers to them follows. */
import type { Field, ListField } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { placesOf, type Place } from '../../model/scenarioShape/walk.ts';
import { emptyValue } from '../../scenario/editing/emptyValue.ts';
import { fieldAt, type Path } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';

/** The keys that tell what a thing is called, of which its short name is made. */
const TITLES = ['name', 'title', 'headline'] as const;

/** Longest short name that is made, in letters; it ends with a word. */
const LONGEST = 40;

/** A value to be put at a path. */
export type Write = readonly [Path, unknown];

/** A title as a short name; empty where it has no letter or digit that such a name may have. */
export function shortNameOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+(?:['’\p{M}][a-z]+)*/gu) ?? [];
  let name = '';
  for (const word of words.map((one) => one.replace(/[^a-z0-9]/g, ''))) {
    const longer = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name;
}

/** The name, with a number where it is taken. */
function free(name: string, taken: ReadonlySet<unknown>): string {
  return taken.has(name) ? numbered(name, 2, taken) : name;
}

function numbered(name: string, from: number, taken: ReadonlySet<unknown>): string {
  const next = `${name}-${from}`;
  return taken.has(next) ? numbered(name, from + 1, taken) : next;
}

/** A new entry for the list at a path, with short names in it. */
export function newEntry(list: ListField, path: Path, held: readonly unknown[]): unknown {
  return named(list.of, emptyValue(list.of), String(path.at(-1)), namesIn(held));
}

function named(field: Field, value: unknown, kind: string, taken: ReadonlySet<unknown>): unknown {
  if (field.kind !== 'object' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const of = field.fields[key];
      if (isShortName(of, key) && inner === '') return [key, numbered(kind, 1, taken)];
      if (of?.kind !== 'list' || !Array.isArray(inner)) return [key, inner];
      const items: unknown[] = [];
      for (const item of inner) items.push(named(of.of, item, key, namesIn(items)));
      return [key, items];
    }),
  );
}

function namesIn(items: readonly unknown[]): ReadonlySet<unknown> {
  return new Set(items.map((item) => valueAt(item, ['id'])));
}

function isShortName(field: Field | undefined, key: string): boolean {
  return key === 'id' && field?.kind === 'text' && field.form === 'id';
}

/** Everything that is written when a text is: itself, the short name that is made of it, and what refers to either. */
export function writesOf(value: unknown, path: Path, written: string): readonly Write[] {
  const own: Write = [path, written];
  const made = madeName(value, path, written);
  return [own, ...renames(value, path, written), ...made];
}

function madeName(value: unknown, path: Path, written: string): readonly Write[] {
  const key = path.at(-1);
  const around = path.slice(0, -1);
  const at = [...around, 'id'];
  if (!TITLES.some((title) => title === key) || !isShortName(fieldAt(scenarioShape, at), 'id'))
    return [];
  const siblings = typeof around.at(-1) === 'number' ? valueAt(value, around.slice(0, -1)) : [];
  const others = (Array.isArray(siblings) ? siblings : []).filter(
    (_, index) => index !== around.at(-1),
  );
  const id = valueAt(value, at);
  const title = valueAt(value, path);
  const stem = String(id).replace(/-\d+$/, '');
  const before = shortNameOf(typeof title === 'string' ? title : '');
  const kind = around.findLast((step) => typeof step === 'string');
  const isMade = id === undefined || id === '' || id === before || stem === before || stem === kind;
  const name = shortNameOf(written);
  if (!isMade || name === '') return [];
  const next = free(name, namesIn(others));
  return next === id ? [] : [[at, next], ...renames(value, at, next)];
}

/** What names the thing whose name is being written, under its new name. */
function renames(value: unknown, path: Path, written: string): readonly Write[] {
  const before = valueAt(value, path);
  const list = fieldAt(scenarioShape, path.slice(0, -2));
  const key = path.at(-1);
  if (list?.kind !== 'list' || list.uniqueBy !== key || typeof before !== 'string') return [];
  if (before === '' || written === '') return [];
  const of = path.slice(0, -2).join('.');
  const refers = ({ field, value: held }: Place): boolean =>
    held === before &&
    field.kind === 'text' &&
    field.refersTo?.list === of &&
    field.refersTo.key === key;
  return [...placesOf(scenarioShape, value)]
    .filter(refers)
    .map((place): Write => [place.path, written]);
}
