/** Paces a reveal: the cards turn, then one consequence after the other; the reader can go faster, or see all at once. */
import { useEffect, useState } from 'preact/hooks';
import type { Reveal } from '../description.ts';

/** How far a reveal has come. `shown` consequences can be read; `next` goes one on, and the second time all the way. */
export interface RevealPace {
  readonly turned: boolean;
  readonly shown: number;
  readonly done: boolean;
  readonly next: () => void;
}

/** Milliseconds before the cards turn, until the first consequence, and for reading one: a base and an amount a character. */
const PACE = { turn: 650, first: 1500, step: 900, letter: 26 } as const;

function reducesMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Runs the pace of one reveal; a new reveal starts anew, and with reduced motion all is there at once. */
export function useReveal(reveal: Reveal | undefined): RevealPace {
  const count = reveal?.steps.length ?? 0;
  const [state, setState] = useState({ of: reveal, turned: false, shown: 0, hurried: false });
  const isNew = state.of !== reveal && JSON.stringify(state.of) !== JSON.stringify(reveal);
  const now = isNew ? { of: reveal, turned: false, shown: 0, hurried: false } : state;
  if (isNew) setState(now);
  const done = now.turned && now.shown >= count;
  useEffect(() => {
    if (reveal === undefined || done) return;
    if (reducesMotion()) {
      setState({ of: reveal, turned: true, shown: count, hurried: true });
      return;
    }
    const last = reveal.steps[now.shown - 1]?.text ?? '';
    const pause = now.turned
      ? now.shown === 0
        ? PACE.first
        : PACE.step + last.length * PACE.letter
      : PACE.turn;
    const timer = setTimeout(() => {
      setState((before) =>
        before.turned ? { ...before, shown: before.shown + 1 } : { ...before, turned: true },
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [reveal, now.turned, now.shown, done, count]);
  const next = (): void => {
    setState((before) =>
      before.hurried
        ? { ...before, turned: true, shown: count }
        : { ...before, turned: true, shown: Math.min(before.shown + 1, count), hurried: true },
    );
  };
  return { turned: now.turned, shown: now.shown, done, next };
}
