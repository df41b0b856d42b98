/** Takes in what a class hands in, has it checked by a pool, and keeps plays and refusals. */
import { classJob, classOrder } from './classJob.ts';
import { readItem } from './classRow.ts';
import type { WorkerPool } from '../workers/workerPool.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';
import {
  excerptOf,
  type Gathered,
  type HandedIn,
  type HandInProgress,
  type HandInRefusal,
} from './gathered.ts';
import { readFile, readText, type HandedFile } from './containers/readFiles.ts';
import type { Found } from './containers/found.ts';
import { inSlices } from './codes/slices.ts';
import { type Answer, ClassRegister } from './classRegister.ts';

/** What a class consists of: what was read, and what was said of it. */
export type Handed = Found | Answer;

/** Takes a class in. Several takings-in wait for one another. */
export interface Gatherer {
  readonly now: () => Gathered;
  readonly takeText: (text: string) => Promise<void>;
  readonly takeFiles: (files: readonly HandedFile[]) => Promise<void>;
  /** Counts every play of the repeats with this print (of all repeats, where none is given), or each of them once. */
  readonly settle: (isEachCounted: boolean, print?: string) => void;
  /** Everything that was handed in and read, and what was answered, in order, as it can be handed in again. */
  readonly handedIn: () => readonly Handed[];
  /** Hands in what was read before; it is checked anew. */
  readonly takeAgain: (handed: readonly Handed[]) => Promise<void>;
  /** Adds a scenario that is known without having been handed in. */
  readonly know: (known: KnownScenario) => void;
  /** Lets everything handed in wait for `ready`, such as the shipped scenarios. */
  readonly after: (ready: Promise<void>) => void;
  /** Stops what is being taken in; what was checked stays. */
  readonly stop: () => void;
  /** Forgets everything but the scenarios. */
  readonly clear: () => void;
}

// So many at a time, so that a copy of an order never holds up the page.
const ITEMS_AN_ORDER = 2000;

type Tell = (progress: HandInProgress | undefined) => void;

/** Has items checked by the pool and entered; what could not be checked is refused. Never rejects. */
async function check(
  items: readonly HandedIn[],
  register: ClassRegister,
  pool: WorkerPool,
  signal: AbortSignal,
  tell: Tell,
): Promise<void> {
  const of = items.length;
  tell({ phase: 'checking', done: 0, of });
  for (let from = 0; from < of; from += ITEMS_AN_ORDER) {
    const few = items.slice(from, from + ITEMS_AN_ORDER);
    const order = classOrder(
      few.map(({ kind, text }) => ({ kind, text })),
      register.scenarios(),
    );
    try {
      const rows = await pool.run(classJob, order, {
        signal,
        onProgress: (_sum, chunks) =>
          tell({ phase: 'checking', done: from + (order.starts[chunks] ?? few.length), of }),
      });
      await inSlices(few, (item, index) =>
        register.enter(item, readItem(rows, index), rows, index),
      );
    } catch {
      const left = items.slice(from);
      register.refuse(...(signal.aborted ? [stopped(left.length)] : left.map(unchecked)));
      return;
    }
  }
}

/** Takes up what was read, in its order, and has its items checked and what was answered done. */
async function takeUp(
  found: readonly Handed[],
  register: ClassRegister,
  checkThem: (items: readonly HandedIn[]) => Promise<void>,
  settle: (answer: Answer) => void,
): Promise<void> {
  let items: HandedIn[] = [];
  for (const one of found)
    if (one.kind === 'item') items.push(one.item);
    else if (one.kind === 'refusal') register.refuse(one.refusal);
    else if (one.kind === 'scenario') items.push(...register.learn(one));
    else {
      // It spoke of what had been handed in before it.
      await checkThem(items);
      items = [];
      settle(one);
    }
  await checkThem(items);
}

/** Reads files, one after the other. */
async function readFiles(
  files: readonly HandedFile[],
  { scenarioOf }: ClassRegister,
  signal: AbortSignal,
  tell: Tell,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [index, file] of files.entries()) {
    tell({ phase: 'reading', done: index, of: files.length });
    found.push(...(await readFile(file, { signal, scenarioOf })));
    signal.throwIfAborted();
  }
  return found;
}

/** Takes in one after the other what is asked for. */
interface Intake {
  readonly add: (read: (signal: AbortSignal) => Promise<readonly Handed[]>) => Promise<void>;
  readonly after: Gatherer['after'];
  readonly stop: () => void;
}

/** An intake that does with each thing that is handed in as `take` says; `take` never rejects. */
function createIntake(
  take: (
    read: (signal: AbortSignal) => Promise<readonly Handed[]>,
    signal: AbortSignal,
  ) => Promise<void>,
): Intake {
  let stopping = new AbortController();
  let before: Promise<void> = Promise.resolve();
  return {
    add: async (read) => {
      const turn = before.then(async () => take(read, stopping.signal));
      before = turn.catch(() => {});
      return turn;
    },
    after: (ready) => {
      const earlier = before;
      before = (async () => {
        await earlier;
        await ready.catch(() => {});
      })();
    },
    stop: () => {
      stopping.abort(new Error('gatherer: stopped by the reader'));
      stopping = new AbortController();
    },
  };
}

/** A gatherer that has been handed nothing; `onChange` is called after every change, hundreds of times a second. */
export function createGatherer(pool: WorkerPool, onChange: () => void): Gatherer {
  const register = new ClassRegister();
  let handedIn: readonly Handed[] = [];
  let progress: HandInProgress | undefined;
  let state: Gathered | undefined;
  // Kept as long as no play is added, so that charts are not drawn anew for news of progress.
  let classes: Gathered['classes'] | undefined;
  const change = (): void => {
    state = undefined;
    onChange();
  };
  const tell: Tell = (next) => {
    progress = next;
    change();
  };
  const settle = (answer: Answer): void => {
    register.settle(answer);
    classes = undefined;
  };
  const intake = createIntake(async (read, signal) => {
    try {
      const found = await read(signal);
      handedIn = [...handedIn, ...found];
      const checkThem = async (items: readonly HandedIn[]): Promise<void> =>
        check(items, register, pool, signal, tell);
      await takeUp(found, register, checkThem, settle);
    } catch {
      register.refuse(signal.aborted ? stopped(0) : { ...stopped(0), reason: 'unread' });
    } finally {
      // Only now: charts that grow while they are read would hold up the page, and the eye.
      classes = undefined;
      tell(undefined);
    }
  });
  return {
    now: () =>
      (state ??= { progress, classes: (classes ??= register.classes()), ...register.aside() }),
    takeText: async (text) =>
      intake.add(async (signal) => {
        tell({ phase: 'reading', done: 0, of: undefined });
        const onProgress = (done: number): void => tell({ phase: 'reading', done, of: undefined });
        return readText(text, { signal, onProgress, scenarioOf: register.scenarioOf });
      }),
    takeFiles: async (files) =>
      intake.add(async (signal) => readFiles(files, register, signal, tell)),
    settle: (isEachCounted, print) => {
      const given: Answer = { kind: 'answer', isEachCounted, print };
      handedIn = [...handedIn, given];
      settle(given);
      change();
    },
    handedIn: () => handedIn,
    takeAgain: async (handed) => intake.add(async () => handed),
    know: (known) => {
      register.know(known);
      change();
    },
    after: intake.after,
    stop: intake.stop,
    clear: () => {
      register.clear();
      classes = undefined;
      handedIn = [];
      change();
    },
  };
}

function stopped(left: number): HandInRefusal {
  return {
    source: undefined,
    line: undefined,
    reason: 'stopped',
    detail: left,
    place: 0,
    excerpt: '',
  };
}

/** An item that could not be checked, through no fault of its own. */
function unchecked({ line, source, text }: HandedIn): HandInRefusal {
  return { source, line, reason: 'unchecked', detail: 0, place: 0, excerpt: excerptOf(text) };
}
