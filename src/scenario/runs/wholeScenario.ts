/** Judges the scenario that a run file brings along, as strictly as the file of a scenario. */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { choice } from '../../model/scenarioShape/declaration.ts';
import type { RunScenario } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { foundValue, type Fault } from '../checking/faults/fault.ts';
import { listFaults, type PlacedFault } from '../checking/faults/faultList.ts';
import { parseScenario } from '../checking/parse.ts';
import { positionsOf } from '../json/textPosition.ts';
import { offsetsIn } from '../checking/treePosition.ts';

const KEY = 'wholeScenario';

/** The scenario within a run file, or its faults, placed in that file; one that is not the scenario which the run names is a fault, too. */
export type WholeScenario =
  | { readonly ok: true; readonly scenario: Scenario | undefined }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the scenario out of the text of a run file, which names it as `said`. */
export function readWholeScenario(
  { text: json, tree }: { readonly text: string; readonly tree: Node },
  said: RunScenario,
): WholeScenario {
  const node = findNodeAtLocation(tree, [KEY]);
  if (node === undefined) return { ok: true, scenario: undefined };
  const parsed = parseScenario(json.slice(node.offset, node.offset + node.length));
  if (!parsed.ok) return { ok: false, faults: placedIn(json, node.offset, parsed.faults) };
  const { scenario } = parsed;
  const is = { id: scenario.id, hash: parsed.hash, played: parsed.played };
  const offsetOf = offsetsIn(tree);
  // Where the run names what it depends on, the words may be others, as they may in a scenario from elsewhere.
  const wrong = (['id', said.played === undefined ? 'hash' : 'played'] as const)
    .filter((key) => said[key] !== is[key])
    .map((key): PlacedFault => {
      const path = ['scenario', key];
      const field = choice({ options: [is[key]], meaning: '' });
      const facts = { field, found: foundValue(said[key]) };
      return { kind: 'not-a-choice', path, offset: offsetOf(path, 'value'), facts };
    });
  return wrong.length === 0
    ? { ok: true, scenario }
    : { ok: false, faults: listFaults(json, wrong) };
}

/** Faults of a part of a text that begins at this offset, as faults of the whole. */
function placedIn(json: string, offset: number, faults: readonly Fault[]): readonly Fault[] {
  const start = positionsOf(json)(offset);
  return faults.map((fault) => ({
    ...fault,
    line: start.line + fault.line - 1,
    column: fault.line === 1 ? start.column + fault.column - 1 : fault.column,
    path:
      fault.path === '(scenario)'
        ? KEY
        : `${KEY}${fault.path.startsWith('[') ? '' : '.'}${fault.path}`,
  }));
}
