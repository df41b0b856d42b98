/** What a side did, turn by turn, beside what the other expected of it and what the other saw. */
import { measureOf } from '../../model/vocabulary/measures.ts';
import type { RunFile } from '../../model/match/run.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import type { Posture, Side } from '../../model/vocabulary/words.ts';

/** One turn of one side under the eyes of the other. */
export interface MisperceptionRow {
  readonly turn: number;
  /** What the other said beforehand that this side would choose; null where it said nothing. */
  readonly expected: Posture | null;
  readonly chosen: Posture;
  readonly done: Posture;
  /** What the other saw. */
  readonly seen: Posture;
  /** Whether what was done was not what had been chosen. */
  readonly slipped: boolean;
  /** Whether what was seen was not what had been done. */
  readonly misread: boolean;
}

/** The turns of `side`. */
export function readMisperception(run: RunFile, side: Side): readonly MisperceptionRow[] {
  const other = otherSide(side);
  return run.log.map(({ choices, deeds, turn }, index) => {
    const { misread, posture, seen, slipped } = deeds[side];
    return {
      turn,
      expected: run.turns[index]?.beliefs[other] ?? null,
      chosen: measureOf(choices[side].measure)?.posture ?? posture,
      done: posture,
      seen,
      slipped,
      misread,
    };
  });
}

/** How well a side was read. */
export interface MisperceptionCounts {
  readonly said: number;
  readonly right: number;
  readonly slips: number;
  readonly misreadings: number;
  /** The commonest wrong expectation, the first of equals; null where none was wrong. */
  readonly mistake: {
    readonly expected: Posture;
    readonly came: Posture;
    readonly times: number;
  } | null;
}

/** Counts taps that came true (by what was chosen: nobody can foresee a slip), slips and misreadings. */
export function countMisperceptions(rows: readonly MisperceptionRow[]): MisperceptionCounts {
  const mistakes = new Map<string, NonNullable<MisperceptionCounts['mistake']>>();
  let said = 0;
  let right = 0;
  for (const { chosen, expected } of rows) {
    if (expected === null) continue;
    said += 1;
    if (expected === chosen) right += 1;
    else {
      const key = `${expected} ${chosen}`;
      const times = (mistakes.get(key)?.times ?? 0) + 1;
      mistakes.set(key, { expected, came: chosen, times });
    }
  }
  let mistake: MisperceptionCounts['mistake'] = null;
  for (const found of mistakes.values())
    if (mistake === null || found.times > mistake.times) mistake = found;
  return {
    said,
    right,
    slips: rows.filter(({ slipped }) => slipped).length,
    misreadings: rows.filter(({ misread }) => misread).length,
    mistake,
  };
}
