/**
 * Reads JSON that comes from outside, whoever wrote it: files, links, what a browser kept. Nothing else in the project parses a stranger's
 * text. Bytes are made a text by `decodeText` first, because the same bytes may be a mail, an archive or a list of codes.
 */
import { getNodeValue, type Node } from 'jsonc-parser';
import { parse as parseSecurely } from 'secure-json-parse';
import { FILE_LIMITS, brokenLimit, type JsonLimits } from '../json/limits.ts';
import type { Path } from '../json/path.ts';
import { foundValue } from './faults/fault.ts';
import { MOST_FAULTS, type PlacedFault } from './faults/faultList.ts';
import { isFixable, readText } from './faults/syntaxFaults.ts';

/** A text that is JSON, with its value; offsets in its tree are those of `text`, which has no byte order mark. */
export interface SoundJson {
  readonly ok: true;
  readonly text: string;
  readonly value: unknown;
  /** The place of everything in it; made when it is first asked for. */
  readonly tree: Node | undefined;
}

/**
 * A text that is not JSON, or more than may be read, with every reason in the order of the text, found when they are first asked for. Tree and value
 * are there where it can be trusted to mean what it says in spite of them: slips of punctuation, and keys that are allowed in no file. The text is
 * empty where it is too big to be shown.
 */
export interface FaultyJson {
  readonly ok: false;
  readonly text: string;
  readonly faults: readonly PlacedFault[];
  readonly value: unknown;
  readonly tree: Node | undefined;
}

/**
 * Reads a text. Size and nesting are checked before anything is parsed, a byte order mark is skipped, and no key reaches for a prototype.
 * Never throws. Reading costs what `JSON.parse` does; a tree and faults cost several times that, and a refusal without reasons needs none.
 */
export function readJson(
  given: string,
  { limits = FILE_LIMITS }: { readonly limits?: JsonLimits } = {},
): SoundJson | FaultyJson {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const limit = brokenLimit(text, limits);
  if (limit?.kind === 'too-big') return tooBig(limit.bytes, limits);
  if (limit !== undefined) {
    const fault = {
      kind: limit.kind,
      path: [],
      offset: limit.offset,
      facts: { most: limits.levels },
    };
    return { ok: false, text, faults: [fault], tree: undefined, value: undefined };
  }
  try {
    const value: unknown = parseSecurely(text);
    return sound(text, value);
  } catch {
    return faulty(text);
  }
}

function sound(text: string, value: unknown): SoundJson {
  const read = once(() => readText(text).tree);
  return {
    ok: true,
    text,
    value,
    get tree() {
      return read();
    },
  };
}

function faulty(text: string): FaultyJson {
  const read = once(() => placesIn(text));
  return {
    ok: false,
    text,
    get faults() {
      return read().faults;
    },
    get tree() {
      return read().tree;
    },
    // From the tree, whose objects have no prototype.
    get value(): unknown {
      const { tree } = read();
      return tree === undefined ? undefined : (getNodeValue(tree) as unknown);
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Why a text is no sound JSON, and what stands where in it. */
function placesIn(text: string): Pick<FaultyJson, 'faults' | 'tree'> {
  const { faults, tree } = readText(text);
  const slips = faults.map((fault): PlacedFault => ({ ...fault, path: [] }));
  return tree !== undefined && isFixable(faults)
    ? { faults: [...slips, ...forbiddenKeys(tree)], tree }
    : { faults: slips, tree: undefined };
}

/** The refusal of a text whose size in bytes is known before it is read. */
export function tooBig(bytes: number, limits: JsonLimits = FILE_LIMITS): FaultyJson {
  const facts = { amount: bytes, most: limits.bytes };
  const faults: readonly PlacedFault[] = [{ kind: 'too-big', path: [], offset: 0, facts }];
  return { ok: false, text: '', faults, tree: undefined, value: undefined };
}

/** Whether a key is one that secure-json-parse refuses; found here because it does not say where such keys stand. */
export function isForbiddenKey(key: string, value: Node | undefined): boolean {
  if (key === '__proto__') return true;
  const inner = key === 'constructor' && value?.type === 'object' ? (value.children ?? []) : [];
  return inner.some((property) => property.children?.[0]?.value === 'prototype');
}

function forbiddenKeys(tree: Node): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  const visit = (node: Node, path: Path): void => {
    for (const [index, child] of (node.children ?? []).entries()) {
      if (faults.length > MOST_FAULTS) return;
      if (node.type === 'array') visit(child, [...path, index]);
      else visitProperty(child, path);
    }
  };
  const visitProperty = (property: Node, path: Path): void => {
    const [name, value] = property.children ?? [];
    const key = String(name?.value);
    const here = [...path, key];
    const facts = { found: foundValue(key), key };
    if (isForbiddenKey(key, value))
      faults.push({ kind: 'forbidden-key', path: here, offset: property.offset, facts });
    if (value !== undefined) visit(value, here);
  };
  visit(tree, []);
  return faults;
}
