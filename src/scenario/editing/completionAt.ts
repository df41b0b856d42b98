/** Says what can be written at a place of a scenario's text, for completion as an author types. */
import { getLocation, type Node } from 'jsonc-parser';
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { declaredKeys, fieldUnder } from '../../model/scenarioShape/walk.ts';
import { emptyValue } from './emptyValue.ts';
import { keyOf, nodeAt, nodesOf, propertiesNamed } from '../checking/jsonNodes.ts';
import { writeInline } from '../json/jsonLayout.ts';
import { brokenLimit } from '../json/limits.ts';
import { fieldAt, type Path } from '../json/path.ts';

/** Something that can be written: its name in a list, the text to insert, and its meaning. */
export interface Completion {
  readonly label: string;
  readonly insert: string;
  readonly meaning: string;
}

/** A place in a text: which key or value is being written, and what could stand there instead of `from` to `to`. */
export interface CompletionPoint {
  readonly path: Path;
  /** What is declared there; undefined where nothing is. */
  readonly field: Field | undefined;
  /** Whether a key is being written, and not a value. */
  readonly isKey: boolean;
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

/** The place at an offset of a text (UTF-16 code units), however broken the text is around it. */
export function completionAt(text: string, offset: number): CompletionPoint {
  const at = Math.max(0, Math.min(offset, text.length));
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (brokenLimit(json) !== undefined)
    return { path: [], field: undefined, isKey: false, from: at, to: at, options: [] };
  const { path, previousNode, isAtPropertyKey: isKey } = getLocation(json, at);
  const [from, to] = spanAt(json, at, previousNode);
  const field = fieldAt(scenarioShape, path);
  const place = { path, field, isKey, from, to };
  const root = nodesOf(json);
  // A file is one value: beside it, there is nothing to write.
  const isBeside = path.length === 0 && json.trim() !== '';
  if (!isKey)
    return { ...place, options: field === undefined || isBeside ? [] : valueOptions(field, root) };
  const parent = nodeAt(root, path.slice(0, -1));
  const options = keyOptions(fieldAt(scenarioShape, path.slice(0, -1)), parent, from);
  return { ...place, options: options.map((option) => completed(option, json, to)) };
}

/** What would be replaced: the text or number at the place, or the bare letters before it. */
function spanAt(
  text: string,
  at: number,
  node: Node | undefined,
): readonly [from: number, to: number] {
  if (node !== undefined && node.offset <= at && at <= node.offset + node.length)
    return [node.offset, Math.min(text.length, node.offset + node.length)];
  let from = at;
  while (from > 0 && /[\w.-]/.test(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (/[\w.-]/.test(text.charAt(to))) to += 1;
  return [from, to];
}

interface KeyOption extends Completion {
  readonly value: string;
}

/** The declared keys that are not there yet. */
function keyOptions(
  field: Field | undefined,
  parent: Node | undefined,
  from: number,
): readonly KeyOption[] {
  return declaredKeys(field)
    .filter((key) => {
      const there = parent === undefined ? [] : propertiesNamed(parent, key);
      return there.every((property) => property.offset === from && keyOf(property) === key);
    })
    .flatMap((key) => {
      const inner = fieldUnder(field, key);
      if (inner === undefined) return [];
      const value = writeInline(emptyValue(inner));
      return [{ label: key, insert: JSON.stringify(key), meaning: inner.meaning, value }];
    });
}

/** A key with its colon, a value and the comma to what follows, as far as these are not there. */
function completed({ value, ...option }: KeyOption, text: string, to: number): Completion {
  const next = /^\s*(\S)/.exec(text.slice(to, to + 200))?.[1];
  if (next === ':') return option;
  return { ...option, insert: `${option.insert}: ${value}${next === '"' ? ',' : ''}` };
}

function valueOptions(field: Field, root: Node | undefined): readonly Completion[] {
  const { meaning } = field;
  const option = (value: unknown): Completion => ({
    label: typeof value === 'string' ? value : writeInline(value),
    insert: writeInline(value),
    meaning,
  });
  if (field.kind === 'choice') return field.options.map(option);
  if (field.kind === 'text' && field.refersTo !== undefined) {
    const { list, key } = field.refersTo;
    return namesIn(nodeAt(root, list.split('.')), key).map(option);
  }
  const value = emptyValue(field);
  return value === '' ? [] : [option(value)];
}

function namesIn(list: Node | undefined, key: string): readonly string[] {
  const items = list?.type === 'array' ? (list.children ?? []) : [];
  return items
    .map((item) => nodeAt(item, [key])?.value as unknown)
    .filter((name) => typeof name === 'string');
}
