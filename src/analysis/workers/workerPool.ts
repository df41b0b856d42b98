/** A pool of workers that shares the chunks of a job, whatever the workers are made of. */
import type { JobKind } from './jobKind.ts';
import { type RunOptions, type Job, jobOf, nameOf, addArrived, hasWork } from './poolJob.ts';
import {
  type Slot,
  emptySlots,
  letGo,
  forgetJob,
  noteAnswered,
  spawnFor,
  giveChunk,
} from './poolSlots.ts';
import type { Spawn, StandIn, ChunkAnswer } from './workerHandle.ts';

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

// One chunk being played and one waiting, so that a worker never waits for the caller's thread.
const CHUNKS_AHEAD = 2;

/** A pool at work. Its jobs stand in the order in which they were asked for. */
class Pool implements WorkerPool {
  readonly #slots: Slot[];
  readonly #jobs = new Map<number, Job>();
  #spawn: Spawn;
  #standIn: StandIn | undefined;
  #lastId = 0;
  #isClosed = false;

  constructor(size: number, spawn: Spawn, standIn: StandIn | undefined) {
    this.#slots = emptySlots(size);
    this.#spawn = spawn;
    this.#standIn = standIn;
  }

  get size(): number {
    return this.#slots.length;
  }

  readonly run: WorkerPool['run'] = (kind, order, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (this.#isClosed) throw new Error('pool: it is closed');
      const onAbort = (): void => {
        this.#fail(job, signal?.reason);
        this.#handOut();
      };
      const job = jobOf(this.#lastId + 1, kind, order, {
        onProgress,
        done: (whole) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(whole);
        },
        failed: (reason) => {
          signal?.removeEventListener('abort', onAbort);
          reject(reason);
        },
      });
      if (job.chunks === 0) {
        job.done(job.sum ?? new Float64Array(0));
        return;
      }
      this.#lastId = job.id;
      this.#jobs.set(job.id, job);
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#handOut();
    });

  readonly close = (): void => {
    this.#isClosed = true;
    for (const job of this.#jobs.values())
      this.#fail(job, new Error(`${nameOf(job)}: the pool was closed`));
    for (const slot of this.#slots) letGo(slot);
  };

  #drop(job: Job): void {
    this.#jobs.delete(job.id);
    forgetJob(this.#slots, job.id);
  }

  #fail(job: Job, reason: unknown): void {
    this.#drop(job);
    job.failed(reason);
  }

  #answered(slot: Slot, answer: ChunkAnswer): void {
    noteAnswered(slot, answer);
    const job = this.#jobs.get(answer.job);
    if (job !== undefined) this.#take(job, answer);
    this.#handOut();
  }

  /** Takes the answer to a chunk of a job that is under way. */
  #take(job: Job, answer: ChunkAnswer): void {
    if ('fault' in answer) {
      const words = `${nameOf(job)}, chunk ${answer.chunk}: ${answer.fault}`;
      this.#fail(job, new Error(words, { cause: answer.stack }));
      return;
    }
    const isWanted = (): boolean => this.#jobs.has(job.id);
    try {
      const isWhole = addArrived(job, answer.chunk, answer.row, isWanted);
      if (!isWhole || !isWanted()) return;
      this.#drop(job);
      job.done(job.sum ?? new Float64Array(0));
    } catch (error) {
      this.#fail(job, error);
    }
  }

  #broke(slot: Slot, problem: string): void {
    if (!this.#standsIn(problem))
      for (const { job: id } of letGo(slot)) {
        const job = this.#jobs.get(id);
        if (job !== undefined)
          this.#fail(job, new Error(`${nameOf(job)}: a worker broke: ${problem}`));
      }
    this.#handOut();
  }

  /** Has the stand-in do everything from now on; false where nobody stands in. */
  #standsIn(problem: string): boolean {
    if (this.#standIn === undefined) return false;
    const { spawn, onBegin } = this.#standIn;
    this.#standIn = undefined;
    this.#spawn = spawn;
    for (const { job, chunk } of this.#slots.flatMap(letGo)) this.#jobs.get(job)?.lost.push(chunk);
    for (const { lost } of this.#jobs.values()) lost.sort((one, other) => one - other);
    this.#slots.splice(1);
    onBegin(problem);
    return true;
  }

  #give(slot: Slot, job: Job): void {
    slot.handle ??= spawnFor(
      slot,
      this.#spawn,
      (answer) => this.#answered(slot, answer),
      (problem) => this.#broke(slot, problem),
    );
    giveChunk(slot, slot.handle, job);
  }

  #handOut(): void {
    for (let ahead = 1; ahead <= CHUNKS_AHEAD; ahead++)
      for (const slot of this.#slots) {
        if (this.#isClosed || slot.busy.length >= ahead) continue;
        const job = [...this.#jobs.values()].find(hasWork);
        if (job === undefined) return;
        try {
          this.#give(slot, job);
        } catch (error) {
          // A worker that cannot be made, or an order that cannot be copied.
          if (!this.#standsIn(String(error))) this.#fail(job, error);
          this.#handOut();
          return;
        }
      }
  }
}

/**
 * A pool of `size` workers (1 or more), each taken on by `spawn` when there is first something to do. At the first failure of a worker the
 * stand-in, where there is one, takes over everything: chunks that were being played are played again, and none is counted twice.
 */
export function poolOf(size: number, spawn: Spawn, standIn?: StandIn): WorkerPool {
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`poolOf: a pool has a whole number of workers from 1, not ${size}`);
  return new Pool(size, spawn, standIn);
}
