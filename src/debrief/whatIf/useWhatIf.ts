/** What if, for a whole debrief: the order, its continuations, and the turn and side that are looked at, on the page and on the projector. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { counterfactualOrder } from '../../analysis/counterfactual/counterfactualOrder.ts';
import type { CounterfactualOrder } from '../../analysis/counterfactual/counterfactualOrder.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { createStore } from '../../ui/store.ts';
import { useStore } from '../../ui/useStore.ts';
import { whenIdle } from '../whenIdle.ts';
import { NOTHING_PLAYED, continuationsOf } from './continuations.ts';
import type { Continuations, Played } from './continuations.ts';

/** How often the shocks after a turn are drawn anew for each alternative. */
export const CONTINUATIONS = 400;

/** What a page has before it looks. */
const UNSEEN = createStore(NOTHING_PLAYED);

/** What if of one run. */
export interface WhatIfSource {
  readonly order: CounterfactualOrder;
  readonly continuations: Continuations;
  /** What is looked at; whoever shows it writes here, so that the projector begins where the page was. No turn: the one on which most depended. */
  readonly looked: { turn: number | undefined; side: Side };
}

/** What if of a debrief's run, played on as soon as the page has time; undefined for a run without turns. The workers end with the component. */
export function useWhatIf({ run, scenario, seat }: DebriefInput): WhatIfSource | undefined {
  const source = useMemo((): WhatIfSource | undefined => {
    if (run.log.length === 0) return undefined;
    const order = counterfactualOrder(scenario, run, CONTINUATIONS);
    return {
      order,
      continuations: continuationsOf(order),
      looked: { turn: undefined, side: seat },
    };
  }, [scenario, run, seat]);
  useEffect(() => {
    if (source === undefined) return undefined;
    const forget = whenIdle(source.continuations.start);
    return () => {
      forget();
      source.continuations.close();
    };
  }, [source]);
  return source;
}

/** What has been played, drawn again at each change once `look` was called; before, a page has nothing to draw. */
export function usePlayed({ continuations }: WhatIfSource): Played & { readonly look: () => void } {
  const [isLookedAt, setLookedAt] = useState(false);
  const played = useStore(isLookedAt ? continuations : UNSEEN);
  return { ...played, look: () => setLookedAt(true) };
}
