/** When what is kept was done, by this device's clock; the model has none, so a run does not know. In milliseconds since 1970; null where nobody noted it. */
export interface Moments {
  /** The first turn was opened. */
  readonly begun: number | null;
  /** Each turn was decided, in order. */
  readonly turns: readonly (number | null)[];
}

/** Before anything was done. */
export const NO_MOMENTS: Moments = { begun: null, turns: [] };

/** With one turn more, decided at `now`; `played` turns lie before it, of which earlier versions of the page noted nothing. */
export function withTurn({ begun, turns }: Moments, played: number, now: number): Moments {
  const noted = Array.from({ length: played }, (_, turn) => turns[turn] ?? null);
  return { begun, turns: [...noted, now] };
}
