/** Turns the text of a scenario file, from whoever it comes, into a validated scenario or the list of all its faults. */
import { parse as parseSecurely } from 'secure-json-parse';
import { getNodeValue } from 'jsonc-parser';
import * as v from 'valibot';
import { scenarioShape, type Scenario } from '../model/scenarioShape.ts';
import { crossFaults } from './crossFaults.ts';
import type { DataFault, Fault, FaultFacts, FaultKind } from './fault.ts';
import { wordFault } from './faultText.ts';
import { keyFaults } from './keyFaults.ts';
import { MOST_BYTES, MOST_LEVELS, brokenLimit } from './limits.ts';
import { writePath, type Path } from './path.ts';
import { scenarioHash } from './scenarioHash.ts';
import { isMendable, readText } from './syntaxFaults.ts';
import { positionsOf } from './textPosition.ts';
import { offsetsIn } from './treePosition.ts';
import { validatorOf } from './validator.ts';
import { valueFaults } from './valueFaults.ts';

/** Most faults that are listed at once; a file with more says so in a last one. */
export const MOST_FAULTS = 200;

/** A scenario with its fingerprint (16 hexadecimal digits), or everything that is wrong with it in file order. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly hash: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

interface PlacedFault {
  readonly kind: FaultKind;
  readonly path: Path;
  readonly offset: number;
  readonly facts: FaultFacts;
}

const scenarioValidator = validatorOf(scenarioShape);

/**
 * Parses and validates the text of a scenario file. Size and nesting are checked before anything is parsed;
 * a byte order mark is skipped; `$schema` is ignored. Never throws for what a file may contain.
 */
export function parseScenario(text: string): ParsedScenario {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;

  const limit = brokenLimit(json);
  if (limit?.kind === 'too-big') return tooBig(limit.bytes);
  if (limit !== undefined) {
    return refuse(json, [
      { kind: 'too-deep', path: [], offset: limit.offset, facts: { most: MOST_LEVELS } },
    ]);
  }

  const { tree, faults: syntax } = readText(json);
  const wrongText = syntax.map((fault) => ({ ...fault, path: [] }));
  if (tree === undefined || !isMendable(syntax)) return refuse(json, wrongText);

  const wrongKeys = keyFaults(tree, scenarioShape, MOST_FAULTS + 1);
  const isHostile = wrongKeys.some((fault) => fault.kind === 'forbidden-key');
  const value: unknown =
    wrongText.length > 0 || isHostile ? getNodeValue(tree) : parseSecurely(json);
  const checked = v.safeParse(scenarioValidator, value);
  const wrongValues = valueFaults(checked.issues ?? [], scenarioShape, MOST_FAULTS + 1);
  const wrongPlaces = new Set(wrongValues.map((fault) => writePath(fault.path)));
  const wrongTogether = crossFaults(checked.output, scenarioShape).filter(
    (fault) => !wrongPlaces.has(writePath(fault.path)),
  );

  if (checked.success && wrongText.length + wrongKeys.length + wrongTogether.length === 0) {
    const scenario = withSharesOfOne(checked.output);
    return { ok: true, scenario, hash: scenarioHash(scenario) };
  }
  const offsetOf = offsetsIn(tree);
  const place = (fault: DataFault): PlacedFault => ({
    ...fault,
    offset: offsetOf(fault.path, fault.at),
  });
  const wrongData = [...withoutMisspelt(wrongValues, wrongKeys), ...wrongTogether];
  return refuse(json, [...wrongText, ...wrongKeys, ...wrongData.map(place)]);
}

/** The answer for a file whose size in bytes is known before it is read; undefined when it may be read. */
export function refuseBySize(bytes: number): ParsedScenario | undefined {
  return bytes > MOST_BYTES ? tooBig(bytes) : undefined;
}

function tooBig(bytes: number): ParsedScenario {
  return refuse('', [
    { kind: 'too-big', path: [], offset: 0, facts: { amount: bytes, most: MOST_BYTES } },
  ]);
}

/** A validated scenario as the text of a file; parsing it gives the same scenario again. */
export function printScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

function refuse(json: string, faults: readonly PlacedFault[]): ParsedScenario {
  const positionOf = positionsOf(json);
  const inOrder = [...faults].sort(
    (left, right) => left.offset - right.offset || left.path.length - right.path.length,
  );
  const listed = inOrder.slice(0, MOST_FAULTS);
  const last = listed.at(-1);
  if (last !== undefined && faults.length > MOST_FAULTS) {
    listed.push({
      kind: 'more-faults',
      path: [],
      offset: last.offset,
      facts: { amount: MOST_FAULTS },
    });
  }
  return {
    ok: false,
    faults: listed.map(({ kind, path, offset, facts }) => ({
      kind,
      ...positionOf(offset),
      path: writePath(path),
      ...wordFault(kind, facts),
      ...(facts.found === undefined ? {} : { found: facts.found }),
      ...(facts.nearest === undefined ? {} : { nearest: facts.nearest }),
      facts,
    })),
  };
}

/** Without the required keys that are only missing because they are misspelt: the misspelling is the one fault to mend. */
function withoutMisspelt(
  values: readonly DataFault[],
  keys: readonly PlacedFault[],
): readonly DataFault[] {
  const meant = new Set(
    keys.flatMap(({ path, facts }) =>
      facts.nearest === undefined ? [] : [writePath([...path.slice(0, -1), facts.nearest])],
    ),
  );
  return values.filter(
    (fault) => fault.kind !== 'missing-key' || !meant.has(writePath(fault.path)),
  );
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
