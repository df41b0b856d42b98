/** Plays the continuations of a run on a crew of workers as soon as the page has time, and tells how far they are once somebody looks. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { counterfactualCrew } from '../../analysis/debriefCrews.ts';
import { counterfactualJob } from '../../analysis/counterfactual.ts';
import type { CounterfactualOrder } from '../../analysis/counterfactualOrder.ts';
import type { Crew } from '../../analysis/crew.ts';
import { whenIdle } from '../whenIdle.ts';

/** How far the continuations are. */
export type Progress = 'waiting' | 'playing' | 'done' | 'stopped' | 'failed';

/** What has been played so far. */
export interface Continuations {
  readonly progress: Progress;
  /** 0 to 1. */
  readonly share: number;
  /** Grows in place; `moment` changes whenever there is more to read in it. */
  readonly sum: Float64Array | undefined;
  readonly moment: number;
  readonly start: () => void;
  /** Tells from now on how far they are. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** The shortest time between two drawings while results stream in, in milliseconds: drawing must not hold up the page. */
const BETWEEN_DRAWINGS = 120;

/** Continuations of an order, which start by themselves; `start` begins anew after a stop. The workers end with the component. */
export function useContinuations(order: CounterfactualOrder): Continuations {
  const [state, setState] = useState<Pick<Continuations, 'progress' | 'share' | 'sum' | 'moment'>>({
    progress: 'waiting',
    share: 0,
    sum: undefined,
    moment: 0,
  });
  const crew = useRef<Crew | undefined>(undefined);
  const stopping = useRef<AbortController | undefined>(undefined);
  const isLookedAt = useRef(false);
  const tell = useRef<() => void>(() => {});

  const start = (): void => {
    if (stopping.current !== undefined) return;
    const stop = new AbortController();
    stopping.current = stop;
    crew.current ??= counterfactualCrew();
    let frame = 0;
    let drawn = -BETWEEN_DRAWINGS;
    let latest: { readonly sum: Float64Array; readonly share: number } | undefined;
    const draw = (now: number): void => {
      frame = 0;
      if (latest === undefined || stop.signal.aborted || !isLookedAt.current) return;
      if (now - drawn < BETWEEN_DRAWINGS) {
        frame = requestAnimationFrame(draw);
        return;
      }
      drawn = now;
      const { share, sum } = latest;
      setState(({ moment }) => ({ progress: 'playing', share, sum, moment: moment + 1 }));
    };
    const end = (progress: Progress): void => {
      cancelAnimationFrame(frame);
      stopping.current = undefined;
      // A handout holds no part that its reader has not looked at.
      if (!isLookedAt.current) {
        tell.current = () => end(progress);
        return;
      }
      tell.current = () => {};
      setState(({ moment, share, sum }) => ({
        progress,
        share: progress === 'done' ? 1 : (latest?.share ?? share),
        sum: latest?.sum ?? sum,
        moment: moment + 1,
      }));
    };
    tell.current = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    setState((before) => ({ ...before, progress: 'playing', share: 0 }));
    crew.current
      .run(counterfactualJob, order, {
        signal: stop.signal,
        onProgress: (sum, done, of) => {
          latest = { sum, share: done / of };
          if (isLookedAt.current) tell.current();
        },
      })
      .then(
        () => end('done'),
        () => {
          // A crew that was closed with the page has nobody left to tell.
          if (crew.current !== undefined) end(stop.signal.aborted ? 'stopped' : 'failed');
        },
      );
  };
  const look = (): void => {
    isLookedAt.current = true;
    tell.current();
  };
  useEffect(() => {
    const forget = whenIdle(start);
    return () => {
      forget();
      stopping.current?.abort();
      crew.current?.close();
      crew.current = undefined;
    };
  }, []);
  return { ...state, start, look, stop: () => stopping.current?.abort() };
}
