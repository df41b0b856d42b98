/** Reads a scenario's text for a form: whatever values it holds, faulty or not, and what is wrong with them. */
import { getNodeValue } from 'jsonc-parser';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { at } from '../json/lookUp.ts';
import { readScenario, type ParsedScenario } from '../checking/parse.ts';
import type { Path } from '../json/path.ts';
import { keepUnchanged } from './keepUnchanged.ts';
import { shownValue } from '../../model/scenarioShape/declaredDefaults.ts';

/** A text as a form shows it. */
export interface ScenarioTree {
  /** What stands in the text, with declared defaults for what it leaves out; undefined where it cannot be read at all. */
  readonly value: unknown;
  /** The validated scenario, or everything that is wrong. */
  readonly parsed: ParsedScenario;
  /** Whether the text is JSON, slips of punctuation aside. */
  readonly isReadable: boolean;
}

/**
 * Reads a text; never throws for what it may contain. Parts that are the same as in `previous` are the same objects,
 * so that a page can skip what has not changed.
 */
export function readTree(text: string, previous?: ScenarioTree): ScenarioTree {
  const { parsed, tree } = readScenario(text);
  if (tree === undefined) return { value: undefined, parsed, isReadable: false };
  const value = shownValue(scenarioShape, getNodeValue(tree));
  return { value: keepUnchanged(previous?.value, value), parsed, isReadable: true };
}

/** What a value holds at a path; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return at(value, ...path);
}
