/** A pool of workers that shares the chunks of a job, whatever the workers are made of. */
import type { JobKind } from './jobKind.ts';

/** How a run is followed or stopped. */
export interface RunOptions {
  /** Aborted, the run rejects at once with the signal's reason, and the workers go on with the next order. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told after every chunk, in their order: up to hundreds of times a second, so draw no more than once a frame. The sum is the pool's
   * own and goes on growing: read it, now or on the next frame, and do not change it.
   */
  readonly onProgress?:
    | ((sumSoFar: Float64Array, chunksDone: number, chunksOf: number) => void)
    | undefined;
}

/** Plays jobs. Several can be asked for at once; an earlier one's chunks go first. */
export interface WorkerPool {
  /** Number of workers; 1 from the moment that a stand-in does the work of all. */
  readonly size: number;
  /**
   * Plays every chunk of an order and gives the sum of their rows. Rejects with the signal's reason where it is aborted, and with an
   * `Error` naming kind and chunk where the job throws (the worker's own stack is its cause), a worker breaks and nobody stands in, or
   * the pool is closed.
   */
  readonly run: <Order extends object>(
    kind: JobKind<Order>,
    order: Order,
    options?: RunOptions,
  ) => Promise<Float64Array>;
  /** Ends the workers; what is still running rejects. A closed pool takes no more work. */
  readonly close: () => void;
}

/** What a worker gives back for a chunk. */
export type ChunkAnswer =
  | { readonly job: number; readonly chunk: number; readonly row: Float64Array<ArrayBuffer> }
  | {
      readonly job: number;
      readonly chunk: number;
      readonly fault: string;
      readonly stack: string;
    };

/** One worker as the pool sees it. */
export interface WorkerHandle {
  readonly begin: (job: number, kind: JobKind<object>, order: object) => void;
  readonly play: (job: number, chunk: number) => void;
  readonly release: (job: number) => void;
  readonly end: () => void;
}

/** Takes on a worker: later, never during the call, it calls `answered` for each chunk, and `broke` when it will answer no more. */
export type Spawn = (
  answered: (answer: ChunkAnswer) => void,
  broke: (problem: string) => void,
) => WorkerHandle;

/** Who does the work of all workers from the first failure of one of them on. */
export interface StandIn {
  readonly spawn: Spawn;
  /** Told once, when a worker could not be made, broke or did not answer. */
  readonly onBegin: (problem: string) => void;
}

interface Job {
  readonly id: number;
  readonly kind: JobKind<object>;
  readonly order: object;
  readonly chunks: number;
  /** Undefined until the first row tells its length. */
  sum: Float64Array | undefined;
  /** Rows that arrived before their turn. */
  readonly early: Map<number, Float64Array>;
  asked: number;
  /** Chunks that were given to a worker who will not answer any more; they go first. */
  lost: number[];
  added: number;
  readonly onProgress: RunOptions['onProgress'];
  readonly done: (sum: Float64Array) => void;
  readonly failed: (reason: unknown) => void;
}

interface Chunk {
  readonly job: number;
  readonly chunk: number;
}

interface Slot {
  handle: WorkerHandle | undefined;
  /** Jobs it has been told of. */
  readonly told: Set<number>;
  /** What it has been given and has not answered. */
  readonly busy: Chunk[];
}

// One chunk being played and one waiting, so that a worker never waits for the caller's thread.
const CHUNKS_AHEAD = 2;

/**
 * A pool of `size` workers (1 or more), each taken on by `spawn` when there is first something to do. At the first failure of a worker the
 * stand-in, where there is one, takes over everything: chunks that were being played are played again, and none is counted twice.
 */
export function poolOf(size: number, spawn: Spawn, standIn?: StandIn): WorkerPool {
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`poolOf: a pool has a whole number of workers from 1, not ${size}`);
  const slots: Slot[] = Array.from({ length: size }, () => ({
    handle: undefined,
    told: new Set(),
    busy: [],
  }));
  const jobs = new Map<number, Job>();
  let taking = spawn;
  let waiting = standIn;
  let lastId = 0;
  let closed = false;

  function drop(job: Job): void {
    jobs.delete(job.id);
    for (const slot of slots) if (slot.told.delete(job.id)) slot.handle?.release(job.id);
  }

  function fail(job: Job, reason: unknown): void {
    drop(job);
    job.failed(reason);
  }

  function add(job: Job, chunk: number, row: Float64Array): void {
    job.early.set(chunk, row);
    for (let next = job.early.get(job.added); next !== undefined;) {
      job.early.delete(job.added);
      addRow(job, next);
      job.added += 1;
      if (job.sum !== undefined) job.onProgress?.(job.sum, job.added, job.chunks);
      next = jobs.has(job.id) ? job.early.get(job.added) : undefined;
    }
    if (job.added < job.chunks || !jobs.has(job.id)) return;
    drop(job);
    job.done(job.sum ?? new Float64Array(0));
  }

  function answered(slot: Slot, answer: ChunkAnswer): void {
    const at = slot.busy.findIndex(
      ({ job, chunk }) => job === answer.job && chunk === answer.chunk,
    );
    if (at >= 0) slot.busy.splice(at, 1);
    const job = jobs.get(answer.job);
    if (job !== undefined) {
      if ('fault' in answer)
        fail(
          job,
          new Error(`${nameOf(job)}, chunk ${answer.chunk}: ${answer.fault}`, {
            cause: answer.stack,
          }),
        );
      else
        try {
          add(job, answer.chunk, answer.row);
        } catch (error) {
          fail(job, error);
        }
    }
    handOut();
  }

  /** Lets a worker go; gives what it was playing. */
  function letGo(slot: Slot): readonly Chunk[] {
    slot.handle?.end();
    slot.handle = undefined;
    slot.told.clear();
    return slot.busy.splice(0);
  }

  /** Has the stand-in do everything from now on; false where nobody stands in. */
  function standsIn(problem: string): boolean {
    if (waiting === undefined) return false;
    const { spawn: spawnInstead, onBegin } = waiting;
    waiting = undefined;
    taking = spawnInstead;
    for (const { job, chunk } of slots.flatMap(letGo)) jobs.get(job)?.lost.push(chunk);
    for (const { lost } of jobs.values()) lost.sort((one, other) => one - other);
    slots.splice(1);
    onBegin(problem);
    return true;
  }

  function broke(slot: Slot, problem: string): void {
    if (!standsIn(problem))
      for (const { job: id } of letGo(slot)) {
        const job = jobs.get(id);
        if (job !== undefined) fail(job, new Error(`${nameOf(job)}: a worker broke: ${problem}`));
      }
    handOut();
  }

  function spawnFor(slot: Slot): WorkerHandle {
    // A worker that was let go may still be heard; its words are nobody's.
    const isHere = (): boolean => slot.handle === handle;
    const handle = taking(
      (answer) => isHere() && answered(slot, answer),
      (problem) => isHere() && broke(slot, problem),
    );
    return handle;
  }

  function give(slot: Slot, job: Job): void {
    slot.handle ??= spawnFor(slot);
    if (!slot.told.has(job.id)) {
      slot.told.add(job.id);
      slot.handle.begin(job.id, job.kind, job.order);
    }
    const chunk = job.lost[0] ?? job.asked;
    slot.handle.play(job.id, chunk);
    slot.busy.push({ job: job.id, chunk });
    if (job.lost.shift() === undefined) job.asked += 1;
  }

  function handOut(): void {
    for (let ahead = 1; ahead <= CHUNKS_AHEAD; ahead++)
      for (const slot of slots) {
        if (closed || slot.busy.length >= ahead) continue;
        const job = [...jobs.values()].find(
          ({ asked, lost, chunks }) => lost.length > 0 || asked < chunks,
        );
        if (job === undefined) return;
        try {
          give(slot, job);
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
      if (closed) throw new Error('pool: it is closed');
      const chunks = kind.chunks(order);
      if (!Number.isInteger(chunks) || chunks < 0)
        throw new Error(`pool: ${kind.name} has ${chunks} chunks, not a whole number from 0`);
      const length = kind.span?.length(order);
      const sum = length === undefined ? undefined : new Float64Array(length);
      if (chunks === 0) {
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
        chunks,
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
    for (const job of jobs.values()) fail(job, new Error(`${nameOf(job)}: the pool was closed`));
    for (const slot of slots) letGo(slot);
  }

  return {
    get size() {
      return slots.length;
    },
    run,
    close,
  };
}

function nameOf(job: Job): string {
  return `pool: ${job.kind.name}`;
}

function addRow(job: Job, row: Float64Array): void {
  const { kind, order } = job;
  job.sum ??= new Float64Array(row.length);
  const { sum } = job;
  const from = kind.span?.from(order, job.added) ?? 0;
  const fits =
    kind.span === undefined
      ? row.length === sum.length
      : from >= 0 && from + row.length <= sum.length;
  if (!fits)
    throw new Error(
      `${nameOf(job)}, chunk ${job.added}: its row of ${row.length} from ${from} does not fit a sum of ${sum.length}`,
    );
  for (let index = 0; index < row.length; index++)
    sum[from + index] = (sum[from + index] ?? 0) + (row[index] ?? 0);
}
