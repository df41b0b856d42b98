/** Takes in what a class hands in, has it checked by a pool, and keeps plays and refusals. */
import { classJob, classOrder } from './classJob.ts';
import { readItem, readPlay } from './classRow.ts';
import type { ClassPlay, ItemResult } from './classRow.ts';
import type { WorkerPool } from '../workers/workerPool.ts';
import { findScenario, type KnownScenario } from '../../scenario/links/findScenario.ts';
import { decodeBytes } from '../../scenario/runs/codes/runCode.ts';
import { readHead } from '../../scenario/runs/codes/runHead.ts';
import {
  excerptOf,
  type Gathered,
  type HandedIn,
  type HandInProgress,
  type HandInRefusal,
  type ShownPlay,
} from './gathered.ts';
import {
  readFile,
  readText,
  type Found,
  type HandedFile,
  type ReadOptions,
} from './containers/readFiles.ts';
import { createRepeats } from './repeats.ts';
import { inSlices } from './codes/slices.ts';

/** What a person said of plays that are the same: whether each counts, of those with one print or of all that are open. */
interface Answer {
  readonly kind: 'answer';
  readonly isEachCounted: boolean;
  readonly print: string | undefined;
}

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

/** A gatherer that has been handed nothing; `onChange` is called after every change, hundreds of times a second. */
export function createGatherer(pool: WorkerPool, onChange: () => void): Gatherer {
  const scenarios = new Map<string, KnownScenario>();
  const plays = new Map<string, ShownPlay[]>();
  const repeats = createRepeats();
  let handedIn: readonly Handed[] = [];
  let refusals: HandInRefusal[] = [];
  let added: string[] = [];
  let progress: HandInProgress | undefined;
  let stopping = new AbortController();
  let before: Promise<void> = Promise.resolve();
  let state: Gathered | undefined;
  // Kept as long as no play is added, so that charts are not drawn anew for news of progress.
  let classes: Gathered['classes'] | undefined;

  const change = (): void => {
    state = undefined;
    onChange();
  };
  const tell = (next: HandInProgress | undefined): void => {
    progress = next;
    change();
  };

  function keep(item: HandedIn, result: ItemResult, rows: Float64Array, index: number): void {
    const { detail, fault, place, print, scenario: hash } = result;
    const { line, source } = item;
    const refused = { source, line, detail, place, excerpt: excerptOf(item.text) };
    if (fault === 'unknown-scenario') {
      const id = scenarioIdOf(item);
      const isKnown = [...scenarios.values()].some(({ scenario }) => scenario.id === id);
      const reason = isKnown ? 'other-scenario-version' : fault;
      refusals.push({ ...refused, reason, scenario: { id, hash }, item });
    } else if (fault === 'none') {
      const read = readPlay(rows, index);
      const name = [read.label, item.name].find((one) => one !== undefined && one !== '');
      const play = name === undefined ? read : { ...read, label: name };
      const { copyOf, verdict } = repeats.judge({ hash, item, play, print });
      if (verdict === 'play') count(hash, item, play);
      else if (verdict === 'copy') refusals.push({ ...refused, reason: 'duplicate', copyOf });
    } else refusals.push({ ...refused, reason: fault });
  }

  function count(hash: string, item: HandedIn, play: ClassPlay): void {
    const own = plays.get(hash) ?? [];
    plays.set(hash, own);
    own.push({ number: own.length + 1, item, play });
  }

  async function check(items: readonly HandedIn[], signal: AbortSignal): Promise<void> {
    const of = items.length;
    tell({ phase: 'checking', done: 0, of });
    for (let from = 0; from < of; from += ITEMS_AN_ORDER) {
      const few = items.slice(from, from + ITEMS_AN_ORDER);
      const order = classOrder(
        few.map(({ kind, text }) => ({ kind, text })),
        [...scenarios.values()],
      );
      try {
        const rows = await pool.run(classJob, order, {
          signal,
          onProgress: (_sum, chunks) =>
            tell({ phase: 'checking', done: from + (order.starts[chunks] ?? few.length), of }),
        });
        await inSlices(few, (item, index) => keep(item, readItem(rows, index), rows, index));
      } catch {
        const left = items.slice(from);
        refusals.push(...(signal.aborted ? [stopped(left.length)] : left.map(unchecked)));
        return;
      }
    }
  }

  /** Takes up a scenario, and gives the plays that may have waited for it. One that a run brings along adds nothing where another plays alike. */
  function learn({ isOfRun, known }: Extract<Found, { kind: 'scenario' }>): readonly HandedIn[] {
    const { hash, played, scenario } = known;
    const { id } = scenario;
    const isKnown = findScenario({ id, hash, played }, [...scenarios.values()]) !== undefined;
    if (isOfRun === true && isKnown) return [];
    // A class hands its scenario in many times over, as a link in every mail.
    if (!scenarios.has(hash)) added.push(scenario.title);
    scenarios.set(hash, scenarios.get(hash) ?? known);
    const waiting = refusals.filter((one) => one.scenario?.id === id);
    refusals = refusals.filter((one) => one.scenario?.id !== id);
    return waiting.flatMap(({ item }) => (item === undefined ? [] : [item]));
  }

  /** Does with open repeats as the person has said. */
  function answer({ isEachCounted, print }: Answer): void {
    for (const { first, others } of repeats.settle(isEachCounted, print))
      for (const { hash, item, play } of others)
        if (isEachCounted) count(hash, item, play);
        else {
          const { line, source, text } = item;
          const refused = { source, line, detail: 0, place: 0, excerpt: excerptOf(text) };
          refusals.push({ ...refused, reason: 'counted-once', copyOf: first });
        }
    classes = undefined;
  }

  async function take(read: (signal: AbortSignal) => Promise<readonly Handed[]>): Promise<void> {
    const { signal } = stopping;
    try {
      const found = await read(signal);
      handedIn = [...handedIn, ...found];
      let items: HandedIn[] = [];
      for (const one of found)
        if (one.kind === 'item') items.push(one.item);
        else if (one.kind === 'refusal') refusals.push(one.refusal);
        else if (one.kind === 'scenario') items.push(...learn(one));
        else {
          // It spoke of what had been handed in before it.
          await check(items, signal);
          items = [];
          answer(one);
        }
      await check(items, signal);
    } catch {
      refusals.push(signal.aborted ? stopped(0) : { ...stopped(0), reason: 'unread' });
    } finally {
      // Only now: charts that grow while they are read would hold up the page, and the eye.
      classes = undefined;
      tell(undefined);
    }
  }

  const scenarioOf: ReadOptions['scenarioOf'] = (id) =>
    [...scenarios.values()].find(({ scenario }) => scenario.id === id);

  async function queue(read: (signal: AbortSignal) => Promise<readonly Handed[]>): Promise<void> {
    const turn = before.then(async () => take(read));
    before = turn.catch(() => {});
    return turn;
  }

  return {
    now: () => {
      state ??= {
        progress,
        classes: (classes ??= classesOf(plays, scenarios)),
        refusals: refusals.slice(),
        repeats: repeats.open(),
        added: added.slice(),
      };
      return state;
    },
    takeText: async (text) =>
      queue(async (signal) => {
        tell({ phase: 'reading', done: 0, of: undefined });
        const onProgress = (done: number): void => tell({ phase: 'reading', done, of: undefined });
        return readText(text, { signal, onProgress, scenarioOf });
      }),
    takeFiles: async (files) =>
      queue(async (signal) => {
        const found: Found[] = [];
        for (const [index, file] of files.entries()) {
          tell({ phase: 'reading', done: index, of: files.length });
          found.push(...(await readFile(file, { signal, scenarioOf })));
          signal.throwIfAborted();
        }
        return found;
      }),
    settle: (isEachCounted, print) => {
      const given: Answer = { kind: 'answer', isEachCounted, print };
      handedIn = [...handedIn, given];
      answer(given);
      change();
    },
    handedIn: () => handedIn,
    takeAgain: async (handed) => queue(async () => handed),
    know: (known) => {
      scenarios.set(known.hash, known);
      change();
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
    clear: () => {
      plays.clear();
      classes = undefined;
      repeats.clear();
      handedIn = [];
      refusals = [];
      added = [];
      change();
    },
  };
}

function classesOf(
  plays: ReadonlyMap<string, readonly ShownPlay[]>,
  scenarios: ReadonlyMap<string, KnownScenario>,
): Gathered['classes'] {
  return [...plays]
    .flatMap(([hash, own]) => {
      const known = scenarios.get(hash);
      return known === undefined ? [] : [{ ...known, plays: own.slice() }];
    })
    .sort((one, other) => other.plays.length - one.plays.length);
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

/** The id of the scenario that an item of an unknown one names. */
function scenarioIdOf(item: HandedIn): string {
  if (item.kind === 'file')
    return /"scenario"\s*:\s*\{[^{}]*"id"\s*:\s*"([^"\\]{1,64})"/.exec(item.text)?.[1] ?? '';
  const decoded = decodeBytes(item.text);
  return (decoded.ok ? readHead(decoded.bytes)?.scenario.id : undefined) ?? '';
}
