/** What was bet before the first turn, beside what came. */
import { SIDES, type Ending, type Side } from '../../../model/vocabulary/words.ts';
import { harmedIn } from '../classInput.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';

/** A bet of a finished play, beside what came. */
export interface LaidBet {
  readonly shown: ShownPlay;
  readonly side: Side;
  readonly expected: Ending;
  readonly came: Ending;
  readonly personsExpected: number;
  readonly personsCame: number;
}

/** Every bet of every finished play. */
export function laidBets(plays: readonly ShownPlay[]): readonly LaidBet[] {
  return plays.flatMap((shown) =>
    SIDES.flatMap((side) => {
      const { bet } = shown.play.sides[side];
      const came = shown.play.ending;
      if (bet === null || came === null) return [];
      return [
        {
          shown,
          side,
          expected: bet.ending,
          came,
          personsExpected: bet.persons,
          personsCame: harmedIn(shown),
        },
      ];
    }),
  );
}

/** How many bets on the ending were right. */
export function rightBets(bets: readonly LaidBet[]): number {
  return bets.filter(({ came, expected }) => came === expected).length;
}
