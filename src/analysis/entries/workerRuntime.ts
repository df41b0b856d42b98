/** The worker's half of a pool: keeps the orders it was told of and plays their chunks. */
import type { ChunkAnswer } from '../workers/workerHandle.ts';
import type { JobKind } from '../workers/jobKind.ts';

/** What a pool says to a worker of another thread. */
export type Message =
  | { readonly say: 'begin'; readonly job: number; readonly kind: string; readonly order: object }
  | { readonly say: 'play'; readonly job: number; readonly chunk: number }
  | { readonly say: 'forget'; readonly job: number };

/** Plays what it is told; `kinds` are those that it knows by name, `answer` gives a row away for good. */
export function workerRuntime(
  kinds: ReadonlyMap<string, JobKind<object>>,
  answer: (answer: ChunkAnswer) => void,
): (message: Message) => void {
  const begun = new Map<number, { readonly kind: JobKind<object>; readonly order: object }>();
  const unknown = new Map<number, string>();
  return (message) => {
    const { job } = message;
    if (message.say === 'begin') {
      const kind = kinds.get(message.kind);
      if (kind === undefined) unknown.set(job, message.kind);
      else begun.set(job, { kind, order: message.order });
    } else if (message.say === 'forget') {
      begun.delete(job);
      unknown.delete(job);
    } else {
      const { chunk } = message;
      const name = unknown.get(job);
      if (name !== undefined)
        return answer({ job, chunk, fault: `no job of the list is named "${name}"`, stack: '' });
      const own = begun.get(job);
      // Given up between two chunks: nobody waits for the row, but the pool counts the answer.
      if (own === undefined) return answer({ job, chunk, fault: 'given up', stack: '' });
      answer(played(own.kind, own.order, job, chunk));
    }
  };
}

function played(kind: JobKind<object>, order: object, job: number, chunk: number): ChunkAnswer {
  try {
    const row = kind.play(order, chunk);
    return { job, chunk, row: isOwn(row) ? row : Float64Array.from(row) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { job, chunk, fault: message, stack: stack ?? '' };
  }
}

/** Whether a row can be given away as it is. */
function isOwn(row: ArrayLike<number>): row is Float64Array<ArrayBuffer> {
  return row instanceof Float64Array && row.buffer instanceof ArrayBuffer;
}

/** A handle that passes everything on as messages. */
export function postingHandle(
  post: (message: Message) => void,
  end: () => void,
): {
  readonly begin: (job: number, kind: JobKind<object>, order: object) => void;
  readonly play: (job: number, chunk: number) => void;
  readonly release: (job: number) => void;
  readonly end: () => void;
} {
  return {
    begin: (job, kind, order) => post({ say: 'begin', job, kind: kind.name, order }),
    play: (job, chunk) => post({ say: 'play', job, chunk }),
    release: (job) => post({ say: 'forget', job }),
    end,
  };
}
