/** Turns the text of a scenario file, from whoever it comes, into a validated scenario or the list of all its faults. */
import { getNodeValue, type Node } from 'jsonc-parser';
import { parse as parseSecurely } from 'secure-json-parse';
import * as v from 'valibot';
import { scenarioShape, type Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { crossFaults } from './faults/crossFaults.ts';
import { doubtsFrom } from './doubts.ts';
import type { Fault } from './faults/fault.ts';
import { MOST_FAULTS, listFaults, type PlacedFault } from './faults/faultList.ts';
import { keyFaults } from './faults/keyFaults.ts';
import { MOST_BYTES, MOST_LEVELS, brokenLimit } from '../json/limits.ts';
import { nameFaults } from './faults/nameFaults.ts';
import { playedHash } from './playedPart.ts';
import { scenarioHash } from './scenarioHash.ts';
import { isFixable, readText } from './faults/syntaxFaults.ts';
import { offsetsIn } from './treePosition.ts';
import { validatorOf } from './validator.ts';
import { valueFaults } from './faults/valueFaults.ts';

/** A scenario with its fingerprints (16 hexadecimal digits each: of the whole, and of what a match depends on), or everything that is wrong with it in file order. */
export type ParsedScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly hash: string;
      readonly played: string;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const scenarioValidator = validatorOf(scenarioShape);

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
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;

  const limit = brokenLimit(json);
  if (limit?.kind === 'too-big') return { parsed: tooBig(limit.bytes), tree: undefined };
  if (limit !== undefined) {
    const faults = [{ ...limit, path: [], facts: { most: MOST_LEVELS } }];
    return { parsed: refuse(json, faults), tree: undefined };
  }

  const { tree, faults } = readText(json);
  const slips = faults.map((fault) => ({ ...fault, path: [] }));
  return tree !== undefined && isFixable(faults)
    ? { parsed: validate(json, tree, slips), tree }
    : { parsed: refuse(json, slips), tree: undefined };
}

/** The answer for a file whose size in bytes is known before it is read; undefined when it may be read. */
export function refuseBySize(bytes: number): ParsedScenario | undefined {
  return bytes > MOST_BYTES ? tooBig(bytes) : undefined;
}

/** A validated scenario as the text of a file; parsing it gives the same scenario again. */
export function printScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

/** Judges keys, values and relations together, so that one reading finds all faults. */
function validate(json: string, tree: Node, slips: readonly PlacedFault[]): ParsedScenario {
  const wrongKeys = keyFaults(tree, scenarioShape, MOST_FAULTS + 1);
  const isStrictJson =
    slips.length === 0 && !wrongKeys.some(({ kind }) => kind === 'forbidden-key');
  // What secure-json-parse would throw at is read from the tree, whose objects have no prototype.
  const value: unknown = isStrictJson ? parseSecurely(json) : getNodeValue(tree);

  const checked = v.safeParse(scenarioValidator, value);
  const wrongValues = valueFaults(checked.issues ?? [], scenarioShape, MOST_FAULTS + 1);
  const doubts = doubtsFrom(wrongValues, wrongKeys);
  const wrongData = [
    ...wrongValues.filter(({ kind, path }) => kind !== 'missing-key' || !doubts.isMisspelt(path)),
    ...[
      ...nameFaults(checked.output, scenarioShape, doubts),
      ...crossFaults(checked.output, doubts),
    ].filter(({ path }) => !doubts.isDoubtful(path)),
  ];

  if (checked.success && slips.length + wrongKeys.length + wrongData.length === 0) {
    const scenario = withSharesOfOne(checked.output);
    return { ok: true, scenario, hash: scenarioHash(scenario), played: playedHash(scenario) };
  }
  const offsetOf = offsetsIn(tree);
  const placed = wrongData.map((fault) => ({ ...fault, offset: offsetOf(fault.path, fault.at) }));
  return refuse(json, [...slips, ...wrongKeys, ...placed]);
}

function refuse(json: string, faults: readonly PlacedFault[]): ParsedScenario {
  return { ok: false, faults: listFaults(json, faults) };
}

function tooBig(bytes: number): ParsedScenario {
  return refuse('', [
    { kind: 'too-big', path: [], offset: 0, facts: { amount: bytes, most: MOST_BYTES } },
  ]);
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
