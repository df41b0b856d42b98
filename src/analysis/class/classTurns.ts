/** Reads the turns of a packed run one by one, as their stages become known. */
import type { Setting } from '../../model/state/setting.ts';
import { POSTURES, type Posture, type Side, type Stage } from '../../model/vocabulary/words.ts';
import { createDigitReader } from '../../scenario/runs/codes/mixedRadix.ts';
import { unpackChoice } from '../../scenario/runs/codes/packedChoice.ts';
import type { RunHead } from '../../scenario/runs/codes/runHead.ts';
import type { ReplayedTurn } from './classReplay.ts';

/** One thing that was handed in. */
export interface ClassItem {
  readonly kind: 'code' | 'file';
  /** A code, or the whole text of a run file. */
  readonly text: string;
  /** A name that stood glued to the code; it counts where the run has none of its own. */
  readonly name?: string;
}

/** Takes the turns of a head apart, in their order; `isAtEnd` says whether nothing is left over. */
export interface TurnReader {
  readonly read: (stage: Stage) => ReplayedTurn;
  readonly isAtEnd: () => boolean;
}

/** A reader at the first turn. */
export function turnReader({ habits, packed }: RunHead, setting: Setting): TurnReader {
  const digits = createDigitReader(packed);
  const said = { struck: habits.beliefsOfStruck, host: habits.beliefsOfHost };
  return {
    read: (stage) => {
      const beliefs: Partial<Record<Side, Posture>> = {};
      const take = (side: Side) => {
        const choice = unpackChoice(digits, setting, { side, stage }, habits);
        const belief = said[side] ? POSTURES[digits.take(1 + POSTURES.length) - 1] : undefined;
        if (belief !== undefined) beliefs[side] = belief;
        return choice;
      };
      const choices = { struck: take('struck'), host: take('host') };
      return { choices, beliefs };
    },
    isAtEnd: digits.isAtEnd,
  };
}
