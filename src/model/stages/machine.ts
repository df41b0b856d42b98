/**
 * The escalation stages and how one leads to another, written once.
 * Its guards look only at the facts of the event; the rules decide what is a fact.
 */
import { createActor, initialTransition, setup, transition } from 'xstate';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { NEWS_FACTS, SETTLED_FACTS, TURN_FACTS } from '../vocabulary/facts.ts';
import type { NewsFact, SettledFact, StageEvent, TurnFact } from '../vocabulary/facts.ts';
import { recordOf } from '../exact/recordOf.ts';

type Guard = (args: { event: StageEvent }) => boolean;

const onNews =
  (fact: NewsFact): Guard =>
  ({ event }) =>
    event.type === 'news' && event.facts[fact];
const onTurn =
  (fact: TurnFact): Guard =>
  ({ event }) =>
    event.type === 'turn' && event.facts[fact];
const onSettled =
  (fact: SettledFact): Guard =>
  ({ event }) =>
    event.type === 'settled' && event.facts[fact];

const force = { guard: 'forceUsed', target: '#strike' } as const;
const talksOpen = { guard: 'talksOpen', target: '#bargaining' } as const;
const accusation = { guard: 'publicAccusation', target: '#accusation' } as const;
const talksLeft = { guard: 'talksLeft', target: '#accusation' } as const;

/** The stage machine. No guard holds: the stage stays. */
export const stageMachine = setup({
  types: { events: {} as StageEvent },
  guards: {
    ...recordOf(NEWS_FACTS, onNews),
    ...recordOf(TURN_FACTS, onTurn),
    ...recordOf(SETTLED_FACTS, onSettled),
  },
}).createMachine({
  id: 'crisis',
  initial: 'attack',
  on: {
    settled: [
      { guard: 'openConflict', target: '.open-conflict' },
      { guard: 'struckLeadershipFalls', target: '.leadership-crisis-struck' },
      { guard: 'hostLeadershipFalls', target: '.leadership-crisis-host' },
      { guard: 'movementFractures', target: '.fracture' },
      { guard: 'frameworkEndures', target: '.durable-framework' },
      { guard: 'ceasefireHolds', target: '.fragile-ceasefire' },
      { guard: 'cycleRecurs', target: '.recurrent-cycle' },
      { guard: 'nothingSettled', target: '.frozen-stalemate' },
    ],
  },
  states: {
    calm: {
      id: 'calm',
      on: {
        news: { guard: 'attack', target: 'attack' },
        turn: [force, talksOpen, accusation],
      },
    },
    attack: {
      id: 'attack',
      on: { turn: [force, talksOpen, accusation, { guard: 'frontierQuiet', target: 'calm' }] },
    },
    accusation: {
      id: 'accusation',
      on: {
        turn: [
          force,
          talksOpen,
          accusation,
          { guard: 'calmedUnderAttack', target: 'attack' },
          { guard: 'calmedInQuiet', target: 'calm' },
        ],
      },
    },
    strike: {
      id: 'strike',
      on: { turn: [force, talksOpen, { target: 'accusation' }] },
    },
    talks: {
      id: 'talks',
      initial: 'bargaining',
      states: {
        bargaining: {
          id: 'bargaining',
          on: {
            turn: [
              force,
              talksLeft,
              { guard: 'agreementSigned', target: 'implementing' },
              { guard: 'attackEndsTalks', target: '#accusation' },
              { guard: 'talksLapse', target: '#calm' },
            ],
          },
        },
        implementing: {
          id: 'implementing',
          on: {
            turn: [force, talksLeft, { guard: 'agreementBreaksDown', target: '#accusation' }],
          },
        },
      },
    },
    'durable-framework': { type: 'final' },
    'fragile-ceasefire': { type: 'final' },
    'frozen-stalemate': { type: 'final' },
    'recurrent-cycle': { type: 'final' },
    'leadership-crisis-struck': { type: 'final' },
    'leadership-crisis-host': { type: 'final' },
    fracture: { type: 'final' },
    'open-conflict': { type: 'final' },
  },
});

/** A node of the machine, as far as the compiler reads it. */
export interface StageNode {
  readonly key: string;
  readonly type: string;
  readonly parent?: StageNode | undefined;
  readonly initial: { readonly target: readonly StageNode[] };
  readonly states: object;
  readonly transitions: ReadonlyMap<
    string,
    readonly { readonly guard?: unknown; readonly target: readonly StageNode[] | undefined }[]
  >;
}

/** The machine's root. */
export const STAGE_ROOT: StageNode = stageMachine.root;

/** Where the interpreted machine stands. */
export type StageSnapshot = SnapshotFrom<typeof stageMachine>;

/** The interpreted machine at its start. */
export function interpretedStart(): StageSnapshot {
  return initialTransition(stageMachine)[0];
}

/** Where the interpreted machine goes on an event: what the compiled table saves us. */
export function interpretedNext(snapshot: StageSnapshot, event: StageEvent): StageSnapshot {
  return transition(stageMachine, snapshot, event)[0];
}

/** A running actor of the machine, at its start. */
export function startedActor(): ActorRefFrom<typeof stageMachine> {
  return createActor(stageMachine).start();
}
