/** Paces a reveal: the cards turn, then one consequence after the other; the reader can go faster, or see all at once. */
import { useEffect, useState } from 'preact/hooks';
import type { Reveal } from '../../../seat/description.ts';

/** How far a reveal has come. `shown` consequences can be read; `next` goes one on, and the second time all the way. */
export interface RevealPace {
  readonly turned: boolean;
  readonly shown: number;
  readonly done: boolean;
  readonly next: () => void;
}

/** Milliseconds before the cards turn, until the first consequence, and for reading one: a base and an amount a character. */
const PACE = { turn: 1100, first: 1300, step: 900, letter: 26 } as const;

function reducesMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** What is known of the reveal being shown, by its content, so that drawing the page again does not start it anew. */
interface Shown {
  readonly key: string;
  readonly turned: boolean;
  readonly shown: number;
  readonly hurried: boolean;
}

function atStart(key: string): Shown {
  return { key, turned: false, shown: 0, hurried: false };
}

/** Runs the pace of one reveal; a new reveal starts anew, and with reduced motion all is there at once. */
export function useReveal(reveal: Reveal | undefined): RevealPace {
  const count = reveal?.steps.length ?? 0;
  const key = reveal === undefined ? '' : JSON.stringify(reveal);
  const [state, setState] = useState<Shown>(atStart(key));
  const now = state.key === key ? state : atStart(key);
  const done = now.turned && now.shown >= count;
  const last = reveal?.steps[now.shown - 1]?.text.length ?? 0;
  const update = (change: (before: Shown) => Shown): void => {
    setState((before) => change(before.key === key ? before : atStart(key)));
  };
  useEffect(() => {
    if (key === '' || done) return;
    if (reducesMotion()) {
      update(() => ({ key, turned: true, shown: count, hurried: true }));
      return;
    }
    const reading = now.shown === 0 ? PACE.first : PACE.step + last * PACE.letter;
    const timer = setTimeout(
      () => {
        update((before) =>
          before.turned ? { ...before, shown: before.shown + 1 } : { ...before, turned: true },
        );
      },
      now.turned ? reading : PACE.turn,
    );
    return () => clearTimeout(timer);
  }, [key, now.turned, now.shown, done]);
  const next = (): void => {
    update((before) => ({
      ...before,
      turned: true,
      shown: before.hurried ? count : Math.min(before.shown + 1, count),
      hurried: true,
    }));
  };
  return { turned: now.turned, shown: now.shown, done, next };
}
