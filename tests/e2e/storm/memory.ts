// What a person has decided in a storm, as far as the page claims to keep it.
import type { Posture } from '../../../src/model/vocabulary/words.ts';

/** Everything that has to be found again. */
export interface Memory {
  /** How many turns of each play are kept, by its class code. */
  readonly plays: Map<string, number>;
  /** Of each draft the last title that was said to be kept, and those written after it. */
  readonly drafts: (readonly string[])[];
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

/** Remembers a title that was written over another. */
export function noteTitle(
  { drafts }: Memory,
  {
    before,
    isKept,
    title,
  }: { readonly before: string; readonly isKept: boolean; readonly title: string },
): void {
  const at = drafts.findIndex((titles) => titles.includes(before));
  const titles = isKept ? [title] : [...(drafts[at] ?? []), title];
  if (at !== -1) drafts.splice(at, 1, titles);
  else if (isKept) drafts.push(titles);
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
    ...memory.drafts
      .filter((titles) => !titles.some((title) => found.drafts.includes(title)))
      .map((titles) => `the draft “${titles.join('”, then “')}” is lost`),
    ...(found.classes.every((count) => count < memory.students)
      ? [`a class of ${memory.students} plays is lost`].slice(memory.students === 0 ? 1 : 0)
      : []),
  ];
}
