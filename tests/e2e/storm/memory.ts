// What a person has decided in a storm, as far as the page claims to keep it.
import type { Posture } from '../../../src/model/words.ts';

/** Everything that has to be found again. */
export interface Memory {
  /** How many turns of each play are kept, by its class code. */
  readonly plays: Map<string, number>;
  /** Titles of drafts, the last that was kept of each. */
  readonly drafts: Set<string>;
  /** The most plays that a class held. */
  students: number;
}

/** What the page shows of what it keeps, read through the page itself. */
export interface FoundAgain {
  readonly plays: readonly {
    readonly code: string;
    readonly sealed: readonly Posture[];
    readonly hasBet: boolean;
  }[];
  readonly drafts: readonly string[];
  /** How many plays each class holds. */
  readonly classes: readonly number[];
}

/** What was claimed to be kept and is not found again, each as a sentence; `posture` says what was sealed in a turn of a play. */
export function lostOf(
  memory: Memory,
  found: FoundAgain,
  posture: (code: string, turn: number) => Posture,
): readonly string[] {
  const isFound = (code: string, kept: number): boolean =>
    found.plays.some(
      (play) =>
        play.code === code &&
        play.hasBet &&
        play.sealed.length >= kept &&
        play.sealed.slice(0, kept).every((one, index) => one === posture(code, index + 1)),
    );
  return [
    ...[...memory.plays]
      .filter(([code, kept]) => kept > 0 && !isFound(code, kept))
      .map(([code, kept]) => `${kept} turns of the play ${code} are lost`),
    ...[...memory.drafts]
      .filter((title) => !found.drafts.includes(title))
      .map((title) => `the draft “${title}” is lost`),
    ...(found.classes.every((count) => count < memory.students)
      ? [`a class of ${memory.students} plays is lost`].slice(memory.students === 0 ? 1 : 0)
      : []),
  ];
}
