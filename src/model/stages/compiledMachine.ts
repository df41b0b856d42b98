/** The stage machine compiled to a plain table: the same transitions, without the interpreter. Facts are asked as bits. */
import { bitOf, newsBits, settledBits, turnBits } from './factBits.ts';
import type { NewsFacts, SettledFacts, StageEvent, TurnFacts } from '../vocabulary/facts.ts';
import { STAGE_ROOT } from './machine.ts';
import type { StageNode } from './machine.ts';
import { ENDINGS, STAGES, atStage, isEnding } from '../vocabulary/words.ts';
import type { Phase, Stage } from '../vocabulary/words.ts';

/** One row: go to `target` if the fact holds (or always, where there is none). */
export interface Transition {
  readonly fact: string | undefined;
  readonly target: Phase;
}

type EventType = StageEvent['type'];

const PLACES: ReadonlySet<string> = new Set([...STAGES, ...ENDINGS]);

function isPhase(key: string): key is Phase {
  return PLACES.has(key);
}

/** The leaf that a transition to `node` enters. */
function leafOf(node: StageNode): Phase {
  const child = node.initial.target[0];
  if (child !== undefined) return leafOf(child);
  if (!isPhase(node.key))
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

/** A transition as the rules ask for it: taken if one of the bits is set. */
interface Step {
  readonly bits: number;
  readonly target: Phase;
}

/** The bit of a transition without a fact, which every event sets. */
const ALWAYS = 1 << 30;

type Steps = Readonly<Record<Stage, readonly Step[]>>;

function stepsOf(event: EventType): Steps {
  const from = (stage: Stage): readonly Step[] =>
    (TRANSITIONS[stage]?.[event] ?? []).map(({ fact, target }) => ({
      bits: fact === undefined ? ALWAYS : bitOf(fact),
      target,
    }));
  return {
    calm: from('calm'),
    attack: from('attack'),
    accusation: from('accusation'),
    strike: from('strike'),
    bargaining: from('bargaining'),
    implementing: from('implementing'),
  };
}

const STEPS_ON_NEWS = stepsOf('news');
const STEPS_ON_TURN = stepsOf('turn');
const STEPS_ON_SETTLED = stepsOf('settled');

function hasAlways(steps: Steps): boolean {
  return Object.values(steps)
    .flat()
    .some(({ bits }) => bits === ALWAYS);
}

// Where nothing holds, only a transition without a fact could be taken: no need to look for one on events that have none.
const NEWS_ALONE_MOVES = hasAlways(STEPS_ON_NEWS);
const SETTLING_ALONE_MOVES = hasAlways(STEPS_ON_SETTLED);

function firstTaken(steps: Steps, held: number, phase: Phase): Phase {
  if (isEnding(phase)) return phase;
  const bits = held | ALWAYS;
  for (const step of atStage(steps, phase)) if ((step.bits & bits) !== 0) return step.target;
  return phase;
}

/** The phase after the news. */
export function afterNews(phase: Phase, facts: NewsFacts): Phase {
  const held = newsBits(facts);
  return held === 0 && !NEWS_ALONE_MOVES ? phase : firstTaken(STEPS_ON_NEWS, held, phase);
}

/** The phase after both choices took effect. */
export function afterTurn(phase: Phase, facts: TurnFacts): Phase {
  return firstTaken(STEPS_ON_TURN, turnBits(facts), phase);
}

/** The phase after the turn's consequences. */
export function afterSettled(phase: Phase, facts: SettledFacts): Phase {
  const held = settledBits(facts);
  return held === 0 && !SETTLING_ALONE_MOVES ? phase : firstTaken(STEPS_ON_SETTLED, held, phase);
}

/** The phase after an event. */
export function nextPhase(phase: Phase, event: StageEvent): Phase {
  if (event.type === 'news') return afterNews(phase, event.facts);
  if (event.type === 'turn') return afterTurn(phase, event.facts);
  return afterSettled(phase, event.facts);
}

/** The stages that can follow a stage within a turn, endings left out, in the order of the machine. */
export function possibleNext(stage: Stage): readonly Stage[] {
  const rows = [...(TRANSITIONS[stage]?.turn ?? []), ...(TRANSITIONS[stage]?.news ?? [])];
  const targets = rows
    .map((row) => row.target)
    .filter((target) => target !== stage && !isEnding(target));
  return [...new Set(targets)] as Stage[];
}
