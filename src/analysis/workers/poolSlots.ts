/** The workers of a pool: what each of them has been given, and who stands in for all of them. */
import type { WorkerHandle, Spawn, ChunkAnswer } from './workerHandle.ts';
import { type Job, nextChunk, noteGiven } from './poolJob.ts';

/** One chunk of a job. */
export interface Chunk {
  readonly job: number;
  readonly chunk: number;
}

/** A worker's place in a pool. */
export interface Slot {
  handle: WorkerHandle | undefined;
  /** Jobs it has been told of. */
  readonly told: Set<number>;
  /** What it has been given and has not answered. */
  readonly busy: Chunk[];
}

/** `size` places, each without a worker. */
export function emptySlots(size: number): Slot[] {
  return Array.from({ length: size }, () => ({ handle: undefined, told: new Set(), busy: [] }));
}

/** Takes on a worker for a place. Once it is let go it may still be heard; its words are nobody's. */
export function spawnFor(
  slot: Slot,
  spawn: Spawn,
  answered: (answer: ChunkAnswer) => void,
  broke: (problem: string) => void,
): WorkerHandle {
  const isHere = (): boolean => slot.handle === handle;
  const handle = spawn(
    (answer) => isHere() && answered(answer),
    (problem) => isHere() && broke(problem),
  );
  return handle;
}

/** Has a place's worker play the next chunk of a job, of which it is told first. */
export function giveChunk(slot: Slot, handle: WorkerHandle, job: Job): void {
  if (!slot.told.has(job.id)) {
    slot.told.add(job.id);
    handle.begin(job.id, job.kind, job.order);
  }
  const chunk = nextChunk(job);
  handle.play(job.id, chunk);
  slot.busy.push({ job: job.id, chunk });
  noteGiven(job);
}

/** Notes that a chunk has been answered. */
export function noteAnswered(slot: Slot, answer: ChunkAnswer): void {
  const at = slot.busy.findIndex(({ job, chunk }) => job === answer.job && chunk === answer.chunk);
  if (at >= 0) slot.busy.splice(at, 1);
}

/** Has every worker forget a job. */
export function forgetJob(slots: readonly Slot[], id: number): void {
  for (const slot of slots) if (slot.told.delete(id)) slot.handle?.release(id);
}

/** Lets a worker go; gives what it was playing. */
export function letGo(slot: Slot): readonly Chunk[] {
  slot.handle?.end();
  slot.handle = undefined;
  slot.told.clear();
  return slot.busy.splice(0);
}
