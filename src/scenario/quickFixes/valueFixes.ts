/** Quick fixes values whose meaning is certain although they are not written as declared. */
import { getNodeValue, type Node } from 'jsonc-parser';
import type { Field, NumberField, TextForm } from '../../model/scenarioShape/declaration.ts';
import { sameValue } from '../../model/match/run.ts';
import { editsToRemove } from '../editing/entryEdits.ts';
import type { Fault } from '../checking/faults/fault.ts';
import { surelyMeant } from '../checking/nearestName.ts';
import type { TextEdit } from '../editing/textEdit.ts';

// How far beyond its bound a number may lie and still mean the bound, as a share of the range.
const MOST_BEYOND = 0.01;

/** The edits that quick fix a fault of the value at a node; undefined where the fault is of another kind or the quick fix not certain. */
export function valueFix(
  text: string,
  node: Node,
  fault: Fault,
  field: Field | undefined,
): readonly TextEdit[] | undefined {
  if (fault.kind === 'name-taken') return withoutTwin(node);
  const written = meantValue(text, node, fault, field);
  return written === undefined
    ? undefined
    : [{ offset: node.offset, length: node.length, insert: written }];
}

/** What the author meant, as JSON. */
function meantValue(
  text: string,
  node: Node,
  fault: Fault,
  field: Field | undefined,
): string | undefined {
  const value: unknown = node.value;
  const source = text.slice(node.offset, node.offset + node.length);
  switch (fault.kind) {
    case 'wrong-type':
      if (field?.kind === 'number' && typeof value === 'string') return numberIn(value);
      return field?.kind === 'text' && typeof value === 'number'
        ? JSON.stringify(source)
        : undefined;
    case 'not-whole':
      return typeof value === 'number' ? nearestWhole(value) : undefined;
    case 'too-small':
    case 'too-large':
      return typeof value === 'number' && field?.kind === 'number'
        ? nearBound(value, field)
        : undefined;
    case 'not-a-choice':
      return field?.kind === 'choice' ? meantName(value, field.options) : undefined;
    case 'name-unknown':
      return meantName(value, fault.facts.names ?? []);
    case 'wrong-form': {
      const respelt =
        field?.kind === 'text' && typeof value === 'string'
          ? respell(value.trim(), field.form)
          : undefined;
      return respelt === undefined ? undefined : JSON.stringify(respelt);
    }
    default:
      return undefined;
  }
}

function meantName(value: unknown, names: readonly string[]): string | undefined {
  const meant = typeof value === 'string' ? surelyMeant(value, names) : undefined;
  return meant === undefined ? undefined : JSON.stringify(meant);
}

function numberIn(value: string): string | undefined {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.exec(value.trim())?.[0];
}

function nearestWhole(value: number): string | undefined {
  return Math.abs(value - Math.floor(value) - 0.5) < 1e-9 ? undefined : String(Math.round(value));
}

function nearBound(value: number, { min, max }: NumberField): string | undefined {
  const bound = value < min ? min : max;
  return Math.abs(value - bound) <= (max - min) * MOST_BEYOND ? String(bound) : undefined;
}

/** The usual spelling; a year comes first in it, so that day and month cannot be confused. */
function respell(value: string, form: TextForm): string {
  if (form === 'country') return value.toUpperCase();
  if (form !== 'day' && form !== 'date') return value;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return value;
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** Takes out the list entry to which a taken name belongs, if the entry before says the same in everything. */
function withoutTwin(name: Node): readonly TextEdit[] | undefined {
  const entry = name.parent?.parent;
  const list = entry?.parent;
  if (entry === undefined || list?.type !== 'array') return undefined;
  const value: unknown = getNodeValue(entry);
  const isTwin = (list.children ?? []).some(
    (other) => other.offset < entry.offset && sameValue(getNodeValue(other), value),
  );
  return isTwin ? editsToRemove(list, [entry]) : undefined;
}
