/**
 * The student's way through a play: briefing, bets, then turn after turn of news, choice, seal and reveal, until it is over.
 * It knows beats and seats, no rule of the crisis; facts come with its events.
 */
import { assign, setup } from 'xstate';
import type { Side } from '../../model/vocabulary/words.ts';

/** What the session tells the flow when a turn opens. */
export interface TurnFactsForFlow {
  readonly over: boolean;
  readonly atTable: boolean;
  /** Milliseconds to seal for the side that chooses; undefined without a clock. */
  readonly clock: Readonly<Record<Side, number>> | undefined;
}

/** Where a play starts: anew, or at a turn that was left. */
export interface FlowInput {
  /** The sides played by persons, in the order in which they take the screen. */
  readonly persons: readonly Side[];
  readonly resumes: boolean;
  readonly facts: TurnFactsForFlow;
  /** Milliseconds in which a seal against a policy can be taken back. */
  readonly answerAfter: number;
}

interface FlowContext extends FlowInput {
  /** Whose desk is on the screen, as an index into `persons`. */
  readonly at: number;
}

export type FlowEvent =
  | { readonly type: 'continue' }
  | { readonly type: 'seal' }
  | { readonly type: 'unseal' }
  /** The play is put aside before its end. */
  | { readonly type: 'setAside' }
  /** The session has played the turn. */
  | { readonly type: 'played'; readonly facts: TurnFactsForFlow };

/** The flow. Its actions are provided by the session: `lapse` seals for a player whose time is up, `playTurn` plays the sealed turn. */
export const flowMachine = setup({
  types: {
    context: {} as FlowContext,
    events: {} as FlowEvent,
    input: {} as FlowInput,
  },
  guards: {
    isShared: ({ context }) => context.persons.length > 1,
    resumesOver: ({ context }) => context.resumes && context.facts.over,
    resumes: ({ context }) => context.resumes,
    anotherReads: ({ context }) => context.at + 1 < context.persons.length,
    anotherSeals: ({ context }) => context.at + 1 < context.persons.length,
    anotherHasSealed: ({ context }) => context.at > 0,
    atTable: ({ context }) => context.facts.atTable,
    isOver: ({ context }) => context.facts.over,
  },
  actions: {
    nextPerson: assign({ at: ({ context }) => context.at + 1 }),
    previousPerson: assign({ at: ({ context }) => context.at - 1 }),
    firstPerson: assign({ at: 0 }),
    lapse: () => {},
    playTurn: () => {},
    noteFacts: assign({
      facts: ({ context, event }) => (event.type === 'played' ? event.facts : context.facts),
    }),
  },
  delays: {
    clock: ({ context }) => {
      const side = context.persons[context.at];
      return side === undefined ? Infinity : (context.facts.clock?.[side] ?? 2 ** 31 - 1);
    },
    answer: ({ context }) => context.answerAfter,
  },
}).createMachine({
  id: 'flow',
  context: ({ input }) => ({ ...input, at: 0 }),
  initial: 'entering',
  states: {
    entering: {
      always: [
        { guard: 'resumesOver', target: 'over' },
        { guard: 'resumes', target: 'turn' },
        { target: 'briefing' },
      ],
    },
    briefing: {
      initial: 'arriving',
      states: {
        arriving: { always: [{ guard: 'isShared', target: 'curtain' }, { target: 'brief' }] },
        curtain: { on: { continue: 'brief' } },
        brief: { on: { continue: 'bet' } },
        bet: {
          on: {
            continue: [
              { guard: 'anotherReads', target: 'curtain', actions: 'nextPerson' },
              { target: '#flow.turn', actions: 'firstPerson' },
            ],
          },
        },
      },
    },
    turn: {
      initial: 'arriving',
      on: {
        setAside: [
          { guard: 'isOver', target: 'over' },
          { target: 'aside', actions: 'firstPerson' },
        ],
      },
      states: {
        arriving: { always: [{ guard: 'isShared', target: 'curtain' }, { target: 'news' }] },
        curtain: {
          on: {
            continue: 'news',
            unseal: { guard: 'anotherHasSealed', actions: 'previousPerson' },
          },
        },
        news: { on: { continue: [{ guard: 'atTable', target: 'table' }, { target: 'choosing' }] } },
        choosing: {
          on: { seal: 'sealed' },
          after: { clock: { target: 'sealed', actions: 'lapse' } },
        },
        table: {
          on: { seal: 'sealed' },
          after: { clock: { target: 'sealed', actions: 'lapse' } },
        },
        sealed: {
          always: { guard: 'anotherSeals', target: 'curtain', actions: 'nextPerson' },
          on: { unseal: [{ guard: 'atTable', target: 'table' }, { target: 'choosing' }] },
          after: { answer: 'reveal' },
        },
        reveal: {
          entry: 'playTurn',
          on: {
            played: { actions: 'noteFacts' },
            continue: [
              { guard: 'isOver', target: '#flow.over' },
              { target: 'arriving', actions: 'firstPerson' },
            ],
          },
        },
      },
    },
    aside: { on: { continue: 'turn' } },
    over: {},
  },
});
