/** Keeps what a class hands in as it comes, and takes up again what an earlier class handed in. */
import { openKeeper, type Keeper } from '../../../ui/kept/keeper.ts';
import { noteHere } from '../../../ui/kept/noteHere.ts';
import { NO_GROUPING, type Grouping } from '../grouping/grouping.ts';
import type { Gatherer } from '../../../analysis/class/gather.ts';
import { CLASSES, type KeptClass } from './keptClasses.ts';

/** The record of the class that is seen. */
export interface ClassRecord {
  readonly keeper: () => Keeper<KeptClass>;
  /** What is to be kept as the class stands. */
  readonly content: () => KeptClass;
  /** To be called after every change of the gatherer: hands over what has come. */
  readonly follow: () => void;
  /** What the teacher said of the class. */
  readonly grouping: () => Grouping;
  /** Says something else of it, which is kept at once. */
  readonly regroup: (grouping: Grouping) => void;
  /** Begins a new class; the one so far stays in its own record. */
  readonly beginAnew: () => void;
  /** Goes on with a class that was kept. */
  readonly goOn: (id: string) => Promise<void>;
}

/** The record of what a gatherer takes in. */
export function recordOf(gatherer: Gatherer): ClassRecord {
  let keeper = openKeeper(CLASSES);
  let handedOver = { found: 0, plays: 0 };
  let grouping = NO_GROUPING;

  const content = (): KeptClass => {
    const { classes } = gatherer.now();
    return {
      found: gatherer.handedIn(),
      plays: classes.reduce((sum, { plays }) => sum + plays.length, 0),
      titles: classes.map(({ scenario }) => scenario.title),
      grouping,
    };
  };
  const begin = (from?: { readonly id: string; readonly version: number }): void => {
    void keeper.close();
    keeper = openKeeper(CLASSES, from);
    gatherer.clear();
  };

  return {
    keeper: () => keeper,
    content,
    follow: () => {
      const isReadingFiles = gatherer.now().progress !== undefined;
      const found = gatherer.handedIn();
      // What was read is kept at once, and how many plays it gave as soon as that is known.
      if (isReadingFiles && found.length <= handedOver.found) return;
      if (found.every(({ kind }) => kind === 'refusal')) return;
      const now = content();
      if (found.length === handedOver.found && now.plays === handedOver.plays) return;
      handedOver = { found: found.length, plays: now.plays };
      keeper.keep(now);
      noteHere({ room: 'class', classId: keeper.id() });
    },
    grouping: () => grouping,
    regroup: (next) => {
      grouping = next;
      keeper.keep(content());
      noteHere({ room: 'class', classId: keeper.id() });
    },
    beginAnew: () => {
      grouping = NO_GROUPING;
      handedOver = { found: 0, plays: 0 };
      begin();
      noteHere({ room: 'class' });
    },
    goOn: async (id) => {
      const entry = await CLASSES.read(id);
      if (entry === undefined) return;
      const { found, plays } = entry.content;
      grouping = entry.content.grouping ?? NO_GROUPING;
      handedOver = { found: found.length, plays };
      begin({ id, version: entry.head.version });
      noteHere({ room: 'class', classId: id });
      await gatherer.takeAgain(found);
    },
  };
}
