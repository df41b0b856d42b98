/** A job under way in a pool: which of its chunks are asked for, and the sum of the rows that have arrived. */
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

/** A job under way. */
export interface Job {
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

/** What a run that is asked for becomes; `done` and `failed` end it. Throws where the kind has no whole number of chunks. */
export function jobOf<Order extends object>(
  id: number,
  kind: JobKind<Order>,
  order: Order,
  ends: Pick<Job, 'done' | 'failed' | 'onProgress'>,
): Job {
  const chunks = kind.chunks(order);
  if (!Number.isInteger(chunks) || chunks < 0)
    throw new Error(`pool: ${kind.name} has ${chunks} chunks, not a whole number from 0`);
  const length = kind.span?.length(order);
  return {
    id,
    // A job's order is only ever handed to its own kind.
    kind: kind as unknown as JobKind<object>,
    order,
    chunks,
    sum: length === undefined ? undefined : new Float64Array(length),
    early: new Map(),
    asked: 0,
    lost: [],
    added: 0,
    ...ends,
  };
}

/** How a job is called where something goes wrong with it. */
export function nameOf(job: Job): string {
  return `pool: ${job.kind.name}`;
}

/** Whether a job still has chunks that nobody plays. */
export function hasWork({ asked, chunks, lost }: Job): boolean {
  return lost.length > 0 || asked < chunks;
}

/** Takes the next chunk of a job; one that was lost goes first. */
export function nextChunk(job: Job): number {
  return job.lost[0] ?? job.asked;
}

/** Notes that the next chunk has been given to a worker. */
export function noteGiven(job: Job): void {
  if (job.lost.shift() === undefined) job.asked += 1;
}

/** Adds the rows that have arrived, in the order of their chunks, as long as `isWanted`. Gives whether all of them are added. */
export function addArrived(
  job: Job,
  chunk: number,
  row: Float64Array,
  isWanted: () => boolean,
): boolean {
  job.early.set(chunk, row);
  for (let next = job.early.get(job.added); next !== undefined;) {
    job.early.delete(job.added);
    addRow(job, next);
    job.added += 1;
    if (job.sum !== undefined) job.onProgress?.(job.sum, job.added, job.chunks);
    next = isWanted() ? job.early.get(job.added) : undefined;
  }
  return job.added >= job.chunks;
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
