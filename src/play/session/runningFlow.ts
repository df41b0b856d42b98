/** The flow of a play while it runs: which screen and beat it is at, and whose desk is on the screen. */
import { createActor } from 'xstate';
import type { Beat } from '../../seat/description.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { flowMachine } from './flow.ts';
import type { FlowEvent, FlowInput, TurnFactsForFlow } from './flow.ts';
import { type Play, isOver } from '../../seat/play.ts';
import { timeToSeal } from '../../seat/clock.ts';

/** What the flow asks of the play. */
export interface FlowTasks {
  /** Milliseconds that are left to a side of the time that it has. */
  readonly timeLeft: (side: Side, time: number) => number;
  /** Seals for a side whose time has run out. */
  readonly lapse: (side: Side) => void;
  /** Plays the sealed turn, and gives the facts of what then lies open. */
  readonly playTurn: () => TurnFactsForFlow;
}

/** A flow that runs. */
export interface RunningFlow {
  /** The state by its path, such as `turn.choosing`. */
  readonly state: () => string;
  /** The beat of the board; undefined where no board is shown. */
  readonly beat: () => Beat | undefined;
  /** Whose desk is on the screen. */
  readonly active: () => Side;
  /** Milliseconds to seal for a side; undefined without a clock. */
  readonly time: (side: Side) => number | undefined;
  readonly send: (event: FlowEvent) => void;
  readonly subscribe: (listener: () => void) => void;
  readonly stop: () => void;
}

const BEATS: Readonly<Record<string, Beat>> = {
  'turn.news': 'news',
  'turn.choosing': 'choosing',
  'turn.table': 'choosing',
  'turn.sealed': 'sealed',
  'turn.reveal': 'reveal',
};

/** Milliseconds that never come to an end: the longest that a timer takes. */
const NEVER = 2 ** 31 - 1;

/** Prepares the flow; it runs from `start` on. */
export function flowOf(input: FlowInput, tasks: FlowTasks): RunningFlow & { start: () => void } {
  const actor = createActor(
    flowMachine.provide({
      delays: {
        clock: ({ context }) => {
          const side = context.persons[context.at];
          const time = side === undefined ? undefined : context.facts.clock?.[side];
          return side === undefined || time === undefined ? NEVER : tasks.timeLeft(side, time);
        },
      },
      actions: {
        lapse: ({ context }) => {
          const side = context.persons[context.at];
          if (side !== undefined) tasks.lapse(side);
        },
        playTurn: () => {
          const facts = tasks.playTurn();
          queueMicrotask(() => actor.send({ type: 'played', facts }));
        },
      },
    }),
    { input },
  );
  const state = (): string => {
    const { value: now } = actor.getSnapshot();
    return typeof now === 'string' ? now : Object.entries(now).flat().join('.');
  };
  return {
    state,
    beat: () => BEATS[state()],
    active: () => input.persons[actor.getSnapshot().context.at] ?? 'struck',
    time: (side) => actor.getSnapshot().context.facts.clock?.[side],
    send: (event) => actor.send(event),
    subscribe: (listener) => void actor.subscribe(listener),
    start: () => void actor.start(),
    stop: () => void actor.stop(),
  };
}

/** What the flow is told of the turn that lies open. */
export function flowFactsOf(play: Play): TurnFactsForFlow {
  const { crisis } = play.match;
  const over = isOver(play);
  return {
    over,
    atTable: crisis.phase === 'bargaining',
    clock:
      play.start.clock && !over
        ? { struck: timeToSeal(crisis, 'struck'), host: timeToSeal(crisis, 'host') }
        : undefined,
  };
}
