/** Tells a play that was handed in twice from two students who chose alike, and asks where it cannot. */
import type { ClassPlay } from './classRow.ts';
import type { HandedIn, HandInOrigin, Repeat } from './gathered.ts';

/** A play with its fingerprint and that of its scenario. */
interface Judged {
  readonly hash: string;
  readonly item: HandedIn;
  readonly play: ClassPlay;
  readonly print: string;
}

/** A play of its own, a copy of one that was handed in before, or a repeat that may be either. */
interface Judgement {
  readonly verdict: 'play' | 'copy' | 'repeat';
  readonly copyOf: HandInOrigin;
}

interface Kept {
  readonly origin: HandInOrigin;
  /** Names of the plays that are counted; undefined for one without. */
  readonly names: (string | undefined)[];
  others: Judged[];
}

/** Everything that was handed in more than once. */
export interface Repeats {
  readonly judge: (judged: Judged) => Judgement;
  /** What is not settled yet. */
  readonly open: () => readonly Repeat[];
  /** Takes what is not settled out, of one print or of all, to be counted each or once. */
  readonly settle: (
    isEachCounted: boolean,
    print: string | undefined,
  ) => readonly { readonly first: HandInOrigin; readonly others: readonly Judged[] }[];
  readonly clear: () => void;
}

/** Nothing handed in. */
export function createRepeats(): Repeats {
  const kept = new Map<string, Kept>();
  const unsettled = (): readonly (readonly [string, Kept])[] =>
    [...kept].filter(([, { others }]) => others.length > 0);
  return {
    judge: (judged) => {
      const { item, play, print } = judged;
      const { line, source } = item;
      const origin = { line, source };
      const before = kept.get(print);
      if (before === undefined) {
        kept.set(print, { origin, names: [play.label], others: [] });
        return { verdict: 'play', copyOf: origin };
      }
      const copyOf = before.origin;
      const isNamed = play.label !== undefined && play.label !== '';
      if (isNamed && before.names.includes(play.label)) return { verdict: 'copy', copyOf };
      if (isNamed && before.names.every((name) => name !== undefined && name !== '')) {
        before.names.push(play.label);
        return { verdict: 'play', copyOf };
      }
      before.others.push(judged);
      return { verdict: 'repeat', copyOf };
    },
    open: () =>
      unsettled().map(([print, { origin, others }]) => ({
        print,
        scenario: others[0]?.hash ?? '',
        first: origin,
        others: others.map(({ item }) => item),
      })),
    settle: (isEachCounted, print) =>
      unsettled()
        .filter(([one]) => print === undefined || one === print)
        .map(([, own]) => {
          const { origin, others } = own;
          own.others = [];
          if (isEachCounted) own.names.push(...others.map(({ play }) => play.label));
          return { first: origin, others };
        }),
    clear: () => kept.clear(),
  };
}
