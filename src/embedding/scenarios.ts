/** Scenarios for other programs: those that ship with the package, and those that are read from a text or a value. */
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import { settingOf, type Setting } from '../model/state/setting.ts';
import type { PrintedFault } from '../scenario/checking/faults/fault.ts';
import { formatFault, printedFault } from '../scenario/checking/faults/faultText.ts';
import { nearestName } from '../scenario/checking/nearestName.ts';
import { parseScenario } from '../scenario/checking/parse.ts';
import type { KnownScenario } from '../scenario/links/findScenario.ts';
import { sayInEnglish } from './english.ts';
import { shown } from './shown.ts';

/** A scenario that can be played, or all that is wrong with it, in the order of the text. */
export type ReadScenario =
  | {
      readonly ok: true;
      /** Frozen through and through; every key that has a default is present. */
      readonly scenario: Scenario;
      /** The fingerprint of the whole, 16 hexadecimal digits. */
      readonly hash: string;
      /** The fingerprint of what a match depends on: where it is the same, the same seed and choices give the same log. */
      readonly played: string;
    }
  | { readonly ok: false; readonly faults: readonly PrintedFault[] };

/** A scenario that was judged here, with what is made of it but once. */
interface Judged {
  readonly known: KnownScenario & { readonly played: string };
  setting: Setting | undefined;
}

const judged = new WeakMap<object, Judged>();

const texts: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../../scenarios/*.json', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace(/^.*\//, '').replace(/\.json$/, ''), text]),
);

/** The ids of the scenarios that ship with the package, in alphabetical order. */
export const scenarioIds: readonly string[] = Object.freeze([...texts.keys()].sort());

const shipped = new Map<string, Scenario>();

/**
 * Reads and judges a scenario.
 *
 * `from` is the text of a scenario file, at most 1 MiB, or the same as a value, such as a changed copy of another scenario. Its format is
 * described in `docs/authoring.md`; it is never changed. Nothing is thrown for what a text may contain.
 *
 * Each fault has a line and a column (both from 1, columns in UTF-16 code units), a path such as `sides.struck.support`, what is wrong,
 * what was expected, and the nearest valid name where one was probably meant. Of a value, lines and columns count in
 * `JSON.stringify(value, null, 2)`.
 *
 * Throws a `TypeError` for a value that has no JSON, such as a function or a circle.
 */
export function readScenario(from: unknown): ReadScenario {
  const parsed = parseScenario(typeof from === 'string' ? from : jsonOf(from));
  if (!parsed.ok)
    return { ok: false, faults: parsed.faults.map((fault) => printedFault(fault, sayInEnglish)) };
  const { hash, played } = parsed;
  const scenario = frozen(parsed.scenario);
  judged.set(scenario, { known: { scenario, hash, played }, setting: undefined });
  return { ok: true, scenario, hash, played };
}

/**
 * A scenario that ships with the package, by its id; the same object at every call.
 * Throws a `RangeError` where none has this id; it names the nearest one, and all.
 */
export function shippedScenario(id: string): Scenario {
  const found = shipped.get(id);
  if (found !== undefined) return found;
  const text = texts.get(id);
  if (text === undefined) throw new RangeError(`there is no scenario ${shown(id)}${ofIds(id)}`);
  const parsed = parseScenario(text);
  if (!parsed.ok)
    throw new Error(
      parsed.faults.map((fault) => formatFault(`${id}.json`, fault, sayInEnglish)).join('\n'),
    );
  const { hash, played } = parsed;
  const scenario = frozen(parsed.scenario);
  const known = { scenario, hash, played, isShipped: true } as const;
  judged.set(scenario, { known, setting: undefined });
  shipped.set(id, scenario);
  return scenario;
}

function ofIds(id: unknown): string {
  const nearest = typeof id === 'string' ? nearestName(id, scenarioIds) : undefined;
  const meant = nearest === undefined ? '' : `; perhaps "${nearest}" is meant`;
  return `${meant}; there are ${scenarioIds.join(', ')}`;
}

/** The scenario that is meant by an id, or by what `readScenario` or `shippedScenario` gave, with its fingerprints. Throws as they say. */
export function knownScenario(given: Scenario | string): Judged['known'] {
  return judgedScenario(given).known;
}

/** The same made ready for the rules, once for all its matches. */
export function settingFor(given: Scenario | string): Setting {
  const one = judgedScenario(given);
  one.setting ??= settingOf(one.known.scenario);
  return one.setting;
}

/** The same scenario as one on which matches can be started; one that was not judged here, such as that within a run file, is judged now. */
export function playableScenario(scenario: Scenario): Scenario {
  if (judged.has(scenario)) return scenario;
  const read = readScenario(scenario);
  if (!read.ok) throw new Error(`the scenario ${scenario.id} is faulty`);
  return read.scenario;
}

function judgedScenario(given: unknown): Judged {
  const scenario = typeof given === 'string' ? shippedScenario(given) : given;
  const found =
    typeof scenario === 'object' && scenario !== null ? judged.get(scenario) : undefined;
  if (found === undefined)
    throw new TypeError(
      `a scenario is an id or an object that readScenario gave, not ${shown(given)}; a changed copy is read anew: readScenario({ ...scenario, tension: 60 })`,
    );
  return found;
}

function jsonOf(value: unknown): string {
  // Typed as a text, but undefined for what has no JSON.
  const json = JSON.stringify(value, null, 2) as string | undefined;
  if (json === undefined) throw new TypeError(`readScenario: ${shown(value)} has no JSON`);
  return json;
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
