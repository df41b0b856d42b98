/** The numbers of a scenario that a sensitivity analysis varies: found by walking the declaration, with what is left out and why. */
import type { NumberField } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape, type Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { isKeyed, placesOf } from '../../model/scenarioShape/walk.ts';
import { at } from '../../scenario/json/lookUp.ts';

/** A number, or a group of numbers that are varied together. */
export interface Parameter {
  /** Its path in the scenario, such as `militants.kinship` or `mediators.guarantor.trustOfHost`. */
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
  /** The value in the scenario; 1 for a group, which is varied by a factor. */
  readonly value: number;
  /** The span that is looked at, both ends included. */
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/** Share of a value (or, where that is 0, of its declared range) by which it is varied each way. */
export const SPAN = 0.25;

/** Numbers that are not varied, by the beginning of their path, each with the reason. */
export const LEFT_OUT = {
  'theatre.places': 'where things stand on the map; no rule reads a place',
  'calendar.weeksPerTurn': 'shown as dates; no rule reads it',
  personsPerHarm: 'turns harm into persons for display; no rule reads it',
  injects: 'events that an author adds; the plain scenario has none',
  claims: 'what an author wants checked by play; no rule reads it',
} as const;

/** One number in a scenario. */
interface Leaf {
  /** Keys and list positions from the top. */
  readonly path: readonly (string | number)[];
  /** The same with names for positions, or without them where a list is varied as a whole. */
  readonly name: string;
  readonly field: NumberField;
  readonly value: number;
}

/** A parameter with the places at which its numbers stand. */
interface Placed extends Parameter {
  readonly leaves: readonly Leaf[];
}

/** Lists whose members are varied one by one; the numbers of any other list are varied together, by a factor. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(['mediators']);

/** Whether a path or name is left out. */
export function isLeftOut(name: string): boolean {
  return Object.keys(LEFT_OUT).some((start) => name === start || name.startsWith(`${start}.`));
}

/** What a path is called: with names for positions in the lists whose members are varied one by one, without them in all others. */
function nameOf(scenario: Scenario, path: Leaf['path']): string {
  const steps = path.flatMap((key, depth) => {
    if (typeof key === 'string') return [key];
    const list = path.slice(0, depth);
    if (!ONE_BY_ONE.has(list.join('.'))) return [];
    const id = at(scenario, ...list, key, 'id');
    return [typeof id === 'string' ? id : key];
  });
  return steps.join('.');
}

/** Every number of a scenario, in the order of the declaration. */
function leavesOf(scenario: Scenario): readonly Leaf[] {
  return [...placesOf(scenarioShape, scenario)].flatMap(({ field, path, value }) =>
    field.kind === 'number' && typeof value === 'number'
      ? [{ path, name: nameOf(scenario, path), field, value }]
      : [],
  );
}

function clip(value: number, { min, max, whole }: NumberField): number {
  const clipped = Math.min(max, Math.max(min, value));
  return whole ? Math.round(clipped) : clipped;
}

function single(leaf: Leaf): Placed {
  const { field, value, name } = leaf;
  const step = SPAN * (value === 0 ? field.max - field.min : Math.abs(value));
  const { unit, meaning, source, whole } = field;
  return {
    name,
    unit,
    meaning,
    source,
    value,
    low: clip(value - step, field),
    high: clip(value + step, field),
    whole,
    leaves: [leaf],
  };
}

/** Numbers that are varied together; those that stand at their default, which changes nothing, stay there. */
function grouped(name: string, leaves: readonly Leaf[]): readonly Placed[] {
  const set = leaves.filter(({ field, value }) => value !== field.default && value !== 0);
  const [first] = set;
  if (first === undefined) return [];
  const { meaning, source } = first.field;
  return [
    {
      name,
      unit: 'factor on all of them',
      meaning,
      source,
      value: 1,
      low: 1 - SPAN,
      high: 1 + SPAN,
      whole: false,
      leaves: set,
    },
  ];
}

function placedOf(scenario: Scenario): readonly Placed[] {
  const byName = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(scenario)) {
    if (isLeftOut(leaf.name)) continue;
    const same = byName.get(leaf.name);
    if (same === undefined) byName.set(leaf.name, [leaf]);
    else same.push(leaf);
  }
  return [...byName].flatMap(([name, leaves]) => {
    const [only, ...more] = leaves;
    if (only === undefined) return [];
    const inList = only.path.length > name.split('.').length;
    return more.length === 0 && !inList ? [single(only)] : grouped(name, leaves);
  });
}

/** Every parameter of a scenario, in the order of the declaration. */
export function parametersOf(scenario: Scenario): readonly Parameter[] {
  return placedOf(scenario).map(({ leaves: _leaves, ...parameter }) => parameter);
}

function withValue(whole: unknown, path: readonly (string | number)[], value: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((item: unknown, index) =>
      index === key ? withValue(item, rest, value) : item,
    );
  if (!isKeyed(whole)) throw new Error(`withValue: nothing stands at ${path.join('.')}`);
  return { ...whole, [key]: withValue(whole[key], rest, value) };
}

/** The scenario with its parameters, in the order of `parametersOf`, at these values (factors for groups); all in their declared ranges. */
export function scenarioAt(scenario: Scenario, values: readonly number[]): Scenario {
  let varied: unknown = scenario;
  for (const [index, { leaves, value }] of placedOf(scenario).entries()) {
    const now = values[index];
    if (now === undefined) throw new Error(`scenarioAt: there is no value ${index}`);
    if (now === value) continue;
    const [only, ...more] = leaves;
    const isGroup = more.length > 0 || only?.value !== value;
    for (const { path, field, value: before } of leaves)
      varied = withValue(varied, path, clip(isGroup ? before * now : now, field));
  }
  // Only numbers were replaced, each within its declared range.
  return varied as Scenario;
}
