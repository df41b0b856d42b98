/** The classes of this browser: what each handed in, so that it can be read again another day. */
import { shelfOf, type Head } from '../../../ui/kept/shelf.ts';
import type { Grouping } from '../grouping/grouping.ts';
import type { Handed } from '../../../analysis/class/gather.ts';

/** What is kept of a class: codes, files and scenarios as they were read, and answers; what they amount to is checked anew. */
export interface KeptClass {
  readonly found: readonly Handed[];
  /** Plays that could be shown, and the scenarios that they were of. */
  readonly plays: number;
  readonly titles: readonly string[];
  /** What the teacher said of it; a class kept by an earlier version has none. */
  readonly grouping?: Grouping;
}

/** What a list shows of a class. */
export type ClassSummary = Pick<KeptClass, 'plays' | 'titles'>;

/** A class as it stands in a list. */
export type ClassHead = Head<ClassSummary>;

/** The shelf. */
export const CLASSES = shelfOf<KeptClass, ClassSummary>('class', ({ plays, titles }) => ({
  plays,
  titles,
}));
