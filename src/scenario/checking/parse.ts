/** Turns the text of a scenario file, from whoever it comes, into a validated scenario or the list of all its faults. */
import type { Node } from 'jsonc-parser';
import { scenarioShape, type Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { crossFaults } from './faults/crossFaults.ts';
import type { Fault } from './faults/fault.ts';
import { SCHEMA_KEY } from './faults/keyFaults.ts';
import { judge } from './judge.ts';
import { MOST_BYTES } from '../json/limits.ts';
import { playedHash } from './playedPart.ts';
import { readJson, tooBig } from './readJson.ts';
import { listFaults } from './faults/faultList.ts';
import { scenarioHash } from './scenarioHash.ts';
import { validatorOf } from './validator.ts';

/** A scenario with its fingerprints (16 hexadecimal digits each: of the whole, and of what a match depends on), or everything that is wrong with it in file order. */
export type ParsedScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly hash: string;
      readonly played: string;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const JUDGING = {
  shape: scenarioShape,
  validator: validatorOf(scenarioShape),
  ignored: [SCHEMA_KEY],
  between: crossFaults,
};

/** A text as it was read: its answer, and its values with their places where the text can be trusted to mean what it says. */
export interface ReadScenario {
  readonly parsed: ParsedScenario;
  /** Undefined where the text is not JSON, slips of punctuation aside. */
  readonly tree: Node | undefined;
}

/**
 * Parses and validates the text of a scenario file. Size and nesting are checked before anything is parsed;
 * a byte order mark is skipped; `$schema` is ignored. Never throws for what a file may contain.
 */
export function parseScenario(text: string): ParsedScenario {
  return readScenario(text).parsed;
}

/** The same with the tree of the text; its offsets do not count a byte order mark. */
export function readScenario(text: string): ReadScenario {
  const read = readJson(text);
  const judged = judge(read, JUDGING);
  if (!judged.ok) return { parsed: judged, tree: read.tree };
  const scenario = withSharesOfOne(judged.value);
  const [hash, played] = [scenarioHash(scenario), playedHash(scenario)];
  return { parsed: { ok: true, scenario, hash, played }, tree: read.tree };
}

/** The answer for a file whose size in bytes is known before it is read; undefined when it may be read. */
export function refuseBySize(bytes: number): ParsedScenario | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  const { faults, text } = tooBig(bytes);
  return { ok: false, faults: listFaults(text, faults) };
}

/** A validated scenario as the text of a file; parsing it gives the same scenario again. */
export function printScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

/** The weights of the rivals' types made to sum to 1; weights that do already stay as they are, to the last bit. */
function withSharesOfOne(scenario: Scenario): Scenario {
  const { rivals } = scenario;
  const sum = Object.values(rivals).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) < 1e-9) return scenario;
  return {
    ...scenario,
    rivals: {
      'security-seeker': rivals['security-seeker'] / sum,
      'free-rider': rivals['free-rider'] / sum,
      reformer: rivals.reformer / sum,
      populist: rivals.populist / sum,
      captured: rivals.captured / sum,
    },
  };
}
