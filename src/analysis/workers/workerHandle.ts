/** Workers as a pool sees them, whatever they are made of. */
import type { JobKind } from './jobKind.ts';

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
