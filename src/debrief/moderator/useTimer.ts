/** A timer for a discussion: seconds left, whether it runs, and what is to be announced politely. */
import { useEffect, useState } from 'preact/hooks';

/** Seconds that a discussion has at first. */
export const FIRST_SECONDS = 120;

/** Seconds that one press adds. */
export const MORE_SECONDS = 60;

/** Seconds before the end at which it is announced. */
export const LAST_SECONDS = 30;

/** Milliseconds between two looks at the clock: a second never shows late by more. */
const LOOK = 200;

/** What happened to the timer last, where that is worth an announcement, and the seconds that were left then. */
export interface TimerEvent {
  readonly kind: 'started' | 'paused' | 'last' | 'over';
  readonly left: number;
}

/** A timer at one moment. */
export interface Timer {
  readonly left: number;
  readonly running: boolean;
  readonly event: TimerEvent | undefined;
  readonly startOrPause: () => void;
  readonly addMinute: () => void;
}

interface State {
  /** Milliseconds left when it last stood still. */
  readonly left: number;
  /** When it will be over, while it runs; on the page's own clock. */
  readonly until: number | undefined;
  readonly event: TimerEvent | undefined;
}

const AT_FIRST: State = { left: FIRST_SECONDS * 1000, until: undefined, event: undefined };

/** A timer of its own for each `screen`; on another screen it stands at its beginning. */
export function useTimer(screen: string): Timer {
  const [{ of, state }, set] = useState({ of: screen, state: AT_FIRST });
  const [now, setNow] = useState(0);
  const current = of === screen ? state : AT_FIRST;
  const { until } = current;
  useEffect(() => {
    if (until === undefined) return undefined;
    const look = (): void => {
      const time = performance.now();
      setNow(time);
      set((before) =>
        before.of === screen ? { of: screen, state: lookedAt(before.state, time) } : before,
      );
    };
    const looking = setInterval(look, LOOK);
    return () => clearInterval(looking);
  }, [until, screen]);
  return {
    left: Math.ceil(leftAt(current, now) / 1000),
    running: until !== undefined,
    event: current.event,
    startOrPause: () => {
      const time = performance.now();
      setNow(time);
      set({ of: screen, state: startedOrPaused(current, time) });
    },
    addMinute: () => {
      const more = MORE_SECONDS * 1000;
      set({
        of: screen,
        state:
          until === undefined
            ? { ...current, left: current.left + more, event: undefined }
            : { left: current.left + more, until: until + more, event: undefined },
      });
    },
  };
}

function leftAt({ left, until }: State, now: number): number {
  // Between the press and the first look the clock that was read may be older than the start.
  return until === undefined ? left : Math.max(0, Math.min(left, until - now));
}

function startedOrPaused(state: State, now: number): State {
  if (state.until !== undefined) return standing(Math.max(0, state.until - now), 'paused');
  const left = state.left > 0 ? state.left : FIRST_SECONDS * 1000;
  return { left, until: now + left, event: { kind: 'started', left: Math.ceil(left / 1000) } };
}

function lookedAt(state: State, now: number): State {
  if (state.until === undefined) return state;
  const left = state.until - now;
  if (left <= 0) return standing(0, 'over');
  const isLast = left <= LAST_SECONDS * 1000;
  return isLast && state.event?.kind !== 'last'
    ? { ...state, event: { kind: 'last', left: Math.ceil(left / 1000) } }
    : state;
}

function standing(left: number, kind: TimerEvent['kind']): State {
  return { left, until: undefined, event: { kind, left: Math.ceil(left / 1000) } };
}
