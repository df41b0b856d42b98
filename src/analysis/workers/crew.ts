/** A crew of workers that shares the portions of a job, whatever the workers are made of. */
import type { JobKind } from './jobKind.ts';

/** How a run is followed or stopped. */
export interface RunOptions {
  /** Aborted, the run rejects at once with the signal's reason, and the workers go on with the next order. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told after every portion, in their order: up to hundreds of times a second, so draw no more than once a frame. The sum is the crew's
   * own and goes on growing: read it, now or on the next frame, and do not change it.
   */
  readonly onProgress?:
    | ((sumSoFar: Float64Array, portionsDone: number, portionsOf: number) => void)
    | undefined;
}

/** Plays jobs. Several can be asked for at once; an earlier one's portions go first. */
export interface Crew {
  /** Number of workers; 1 from the moment that a stand-in does the work of all. */
  readonly size: number;
  /**
   * Plays every portion of an order and gives the sum of their rows. Rejects with the signal's reason where it is aborted, and with an
   * `Error` naming kind and portion where the job throws (the worker's own stack is its cause), a worker breaks and nobody stands in, or
   * the crew is closed.
   */
  readonly run: <Order extends object>(
    kind: JobKind<Order>,
    order: Order,
    options?: RunOptions,
  ) => Promise<Float64Array>;
  /** Ends the workers; what is still running rejects. A closed crew takes no more work. */
  readonly close: () => void;
}

/** What a worker gives back for a portion. */
export type Answer =
  | { readonly job: number; readonly portion: number; readonly row: Float64Array<ArrayBuffer> }
  | {
      readonly job: number;
      readonly portion: number;
      readonly fault: string;
      readonly stack: string;
    };

/** One worker as the crew sees it. */
export interface Hand {
  readonly begin: (job: number, kind: JobKind<object>, order: object) => void;
  readonly play: (job: number, portion: number) => void;
  readonly forget: (job: number) => void;
  readonly end: () => void;
}

/** Takes on a worker: later, never during the call, it calls `answered` for each portion, and `broke` when it will answer no more. */
export type Hire = (answered: (answer: Answer) => void, broke: (problem: string) => void) => Hand;

/** Who does the work of all workers from the first failure of one of them on. */
export interface StandIn {
  readonly hire: Hire;
  /** Told once, when a worker could not be made, broke or did not answer. */
  readonly onBegin: (problem: string) => void;
}

interface Job {
  readonly id: number;
  readonly kind: JobKind<object>;
  readonly order: object;
  readonly portions: number;
  /** Undefined until the first row tells its length. */
  sum: Float64Array | undefined;
  /** Rows that arrived before their turn. */
  readonly early: Map<number, Float64Array>;
  asked: number;
  /** Portions that were given to a worker who will not answer any more; they go first. */
  lost: number[];
  added: number;
  readonly onProgress: RunOptions['onProgress'];
  readonly done: (sum: Float64Array) => void;
  readonly failed: (reason: unknown) => void;
}

interface Portion {
  readonly job: number;
  readonly portion: number;
}

interface Place {
  hand: Hand | undefined;
  /** Jobs it has been told of. */
  readonly told: Set<number>;
  /** What it has been given and has not answered. */
  readonly busy: Portion[];
}

// One portion being played and one waiting, so that a worker never waits for the caller's thread.
const PORTIONS_AHEAD = 2;

/**
 * A crew of `size` workers (1 or more), each taken on by `hire` when there is first something to do. At the first failure of a worker the
 * stand-in, where there is one, takes over everything: portions that were being played are played again, and none is counted twice.
 */
export function crewOf(size: number, hire: Hire, standIn?: StandIn): Crew {
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`crewOf: a crew has a whole number of workers from 1, not ${size}`);
  const places: Place[] = Array.from({ length: size }, () => ({
    hand: undefined,
    told: new Set(),
    busy: [],
  }));
  const jobs = new Map<number, Job>();
  let taking = hire;
  let waiting = standIn;
  let lastId = 0;
  let closed = false;

  function drop(job: Job): void {
    jobs.delete(job.id);
    for (const place of places) if (place.told.delete(job.id)) place.hand?.forget(job.id);
  }

  function fail(job: Job, reason: unknown): void {
    drop(job);
    job.failed(reason);
  }

  function add(job: Job, portion: number, row: Float64Array): void {
    job.early.set(portion, row);
    for (let next = job.early.get(job.added); next !== undefined;) {
      job.early.delete(job.added);
      addRow(job, next);
      job.added += 1;
      if (job.sum !== undefined) job.onProgress?.(job.sum, job.added, job.portions);
      next = jobs.has(job.id) ? job.early.get(job.added) : undefined;
    }
    if (job.added < job.portions || !jobs.has(job.id)) return;
    drop(job);
    job.done(job.sum ?? new Float64Array(0));
  }

  function answered(place: Place, answer: Answer): void {
    const at = place.busy.findIndex(
      ({ job, portion }) => job === answer.job && portion === answer.portion,
    );
    if (at >= 0) place.busy.splice(at, 1);
    const job = jobs.get(answer.job);
    if (job !== undefined) {
      if ('fault' in answer)
        fail(
          job,
          new Error(`${nameOf(job)}, portion ${answer.portion}: ${answer.fault}`, {
            cause: answer.stack,
          }),
        );
      else
        try {
          add(job, answer.portion, answer.row);
        } catch (error) {
          fail(job, error);
        }
    }
    handOut();
  }

  /** Lets a worker go; gives what it was playing. */
  function letGo(place: Place): readonly Portion[] {
    place.hand?.end();
    place.hand = undefined;
    place.told.clear();
    return place.busy.splice(0);
  }

  /** Has the stand-in do everything from now on; false where nobody stands in. */
  function standsIn(problem: string): boolean {
    if (waiting === undefined) return false;
    const { hire: hireInstead, onBegin } = waiting;
    waiting = undefined;
    taking = hireInstead;
    for (const { job, portion } of places.flatMap(letGo)) jobs.get(job)?.lost.push(portion);
    for (const { lost } of jobs.values()) lost.sort((one, other) => one - other);
    places.splice(1);
    onBegin(problem);
    return true;
  }

  function broke(place: Place, problem: string): void {
    if (!standsIn(problem))
      for (const { job: id } of letGo(place)) {
        const job = jobs.get(id);
        if (job !== undefined) fail(job, new Error(`${nameOf(job)}: a worker broke: ${problem}`));
      }
    handOut();
  }

  function hireFor(place: Place): Hand {
    // A worker that was let go may still be heard; its words are nobody's.
    const isHere = (): boolean => place.hand === hand;
    const hand = taking(
      (answer) => isHere() && answered(place, answer),
      (problem) => isHere() && broke(place, problem),
    );
    return hand;
  }

  function give(place: Place, job: Job): void {
    place.hand ??= hireFor(place);
    if (!place.told.has(job.id)) {
      place.told.add(job.id);
      place.hand.begin(job.id, job.kind, job.order);
    }
    const portion = job.lost[0] ?? job.asked;
    place.hand.play(job.id, portion);
    place.busy.push({ job: job.id, portion });
    if (job.lost.shift() === undefined) job.asked += 1;
  }

  function handOut(): void {
    for (let ahead = 1; ahead <= PORTIONS_AHEAD; ahead++)
      for (const place of places) {
        if (closed || place.busy.length >= ahead) continue;
        const job = [...jobs.values()].find(
          ({ asked, lost, portions }) => lost.length > 0 || asked < portions,
        );
        if (job === undefined) return;
        try {
          give(place, job);
        } catch (error) {
          // A worker that cannot be made, or an order that cannot be copied.
          if (!standsIn(String(error))) fail(job, error);
          handOut();
          return;
        }
      }
  }

  function run<Order extends object>(
    kind: JobKind<Order>,
    order: Order,
    { signal, onProgress }: RunOptions = {},
  ): Promise<Float64Array> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (closed) throw new Error('crew: it is closed');
      const portions = kind.portions(order);
      if (!Number.isInteger(portions) || portions < 0)
        throw new Error(`crew: ${kind.name} has ${portions} portions, not a whole number from 0`);
      const length = kind.place?.length(order);
      const sum = length === undefined ? undefined : new Float64Array(length);
      if (portions === 0) {
        resolve(sum ?? new Float64Array(0));
        return;
      }
      const onAbort = (): void => {
        fail(job, signal?.reason);
        handOut();
      };
      const id = ++lastId;
      const job: Job = {
        id,
        // A job's order is only ever handed to its own kind.
        kind: kind as unknown as JobKind<object>,
        order,
        portions,
        sum,
        early: new Map(),
        asked: 0,
        lost: [],
        added: 0,
        onProgress,
        done: (whole) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(whole);
        },
        failed: (reason) => {
          signal?.removeEventListener('abort', onAbort);
          reject(reason);
        },
      };
      jobs.set(id, job);
      signal?.addEventListener('abort', onAbort, { once: true });
      handOut();
    });
  }

  function close(): void {
    closed = true;
    for (const job of jobs.values()) fail(job, new Error(`${nameOf(job)}: the crew was closed`));
    for (const place of places) letGo(place);
  }

  return {
    get size() {
      return places.length;
    },
    run,
    close,
  };
}

function nameOf(job: Job): string {
  return `crew: ${job.kind.name}`;
}

function addRow(job: Job, row: Float64Array): void {
  const { kind, order } = job;
  job.sum ??= new Float64Array(row.length);
  const { sum } = job;
  const from = kind.place?.from(order, job.added) ?? 0;
  const fits =
    kind.place === undefined
      ? row.length === sum.length
      : from >= 0 && from + row.length <= sum.length;
  if (!fits)
    throw new Error(
      `${nameOf(job)}, portion ${job.added}: its row of ${row.length} from ${from} does not fit a sum of ${sum.length}`,
    );
  for (let index = 0; index < row.length; index++)
    sum[from + index] = (sum[from + index] ?? 0) + (row[index] ?? 0);
}
