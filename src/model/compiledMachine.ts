/** The stage machine compiled to a plain table: the same transitions, without the interpreter. */
import type { StageEvent } from './facts.ts';
import { STAGE_ROOT } from './machine.ts';
import type { StageNode } from './machine.ts';
import { ENDINGS, STAGES } from './words.ts';
import type { Ending, Stage } from './words.ts';

/** Where a match can be: at a stage, or ended. */
export type Place = Stage | Ending;

/** One row: go to `target` if the fact holds (or always, where there is none). */
export interface Transition {
  readonly fact: string | undefined;
  readonly target: Place;
}

type EventType = StageEvent['type'];

const PLACES: ReadonlySet<string> = new Set([...STAGES, ...ENDINGS]);

function isPlace(key: string): key is Place {
  return PLACES.has(key);
}

/** The leaf that a transition to `node` enters. */
function leafOf(node: StageNode): Place {
  const child = node.initial.target[0];
  if (child !== undefined) return leafOf(child);
  if (!isPlace(node.key))
    throw new Error(`compiledMachine: the leaf "${node.key}" is neither a stage nor an ending`);
  return node.key;
}

/** The transitions of a leaf for an event in the order in which the interpreter asks: its own, then its ancestors'. */
function rowsOf(leaf: StageNode, event: EventType): Transition[] {
  const rows: Transition[] = [];
  for (let node: StageNode | undefined = leaf; node !== undefined; node = node.parent)
    for (const { guard, target } of node.transitions.get(event) ?? []) {
      const to = target?.[0];
      if (to === undefined)
        throw new Error(`compiledMachine: a transition of "${node.key}" has no target`);
      if (guard !== undefined && typeof guard !== 'string')
        throw new Error(`compiledMachine: a guard of "${node.key}" has no name`);
      rows.push({ fact: guard, target: leafOf(to) });
    }
  return rows;
}

function leavesBelow(node: StageNode): StageNode[] {
  const children: readonly StageNode[] = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(leavesBelow);
}

type Table = Readonly<Record<string, Readonly<Record<EventType, readonly Transition[]>>>>;

/** Every leaf's transitions by event. */
export const TRANSITIONS: Table = Object.fromEntries(
  leavesBelow(STAGE_ROOT).map((leaf) => [
    leafOf(leaf),
    {
      news: rowsOf(leaf, 'news'),
      turn: rowsOf(leaf, 'turn'),
      settled: leaf.type === 'final' ? [] : rowsOf(leaf, 'settled'),
    },
  ]),
);

/** The place after an event; guards bear the names of facts, so the table asks the facts themselves. */
export function nextPlace(place: Place, event: StageEvent): Place {
  const facts: Readonly<Record<string, boolean>> = { ...event.facts };
  return nextByFacts(place, event.type, facts);
}

/** `nextPlace` for callers that keep the event's type and facts apart. */
export function nextByFacts(place: Place, type: EventType, facts: object): Place {
  const rows = TRANSITIONS[place]?.[type] ?? [];
  const held = facts as Readonly<Record<string, boolean>>;
  for (const row of rows) if (row.fact === undefined || held[row.fact] === true) return row.target;
  return place;
}

/** Whether the match is over. */
export function isEnding(place: Place): place is Ending {
  return (ENDINGS as readonly string[]).includes(place);
}

/** The stages that can follow a stage within a turn, endings left out, in the order of the machine. */
export function possibleNext(stage: Stage): readonly Stage[] {
  const rows = [...(TRANSITIONS[stage]?.turn ?? []), ...(TRANSITIONS[stage]?.news ?? [])];
  const targets = rows
    .map((row) => row.target)
    .filter((target) => target !== stage && !isEnding(target));
  return [...new Set(targets)] as Stage[];
}
