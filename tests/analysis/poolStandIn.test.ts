// Workers that cannot be had: the calling thread stands in, keeps what was asked, and counts nothing twice.
import { expect, test } from 'vitest';
import { poolOf } from '../../src/analysis/workers/workerPool.ts';
import type { ChunkAnswer, WorkerHandle, Spawn } from '../../src/analysis/workers/workerHandle.ts';
import type { JobKind } from '../../src/analysis/workers/jobKind.ts';
import { patiently } from '../../src/analysis/workers/patience.ts';
import { spawnInThisThread } from '../../src/analysis/workers/inlinePool.ts';

interface Tally {
  readonly chunks: number;
}

// Chunk n counts once at its own place, so that a chunk that was lost, or played into the sum twice, is seen.
const marks: JobKind<Tally> = {
  name: 'marks',
  chunks: ({ chunks }) => chunks,
  span: { length: ({ chunks }) => chunks, from: (_, chunk) => chunk },
  play: () => [1],
};

const ORDER: Tally = { chunks: 40 };
const EACH_ONCE = new Float64Array(ORDER.chunks).fill(1);

const SILENT: WorkerHandle = { begin: () => {}, play: () => {}, release: () => {}, end: () => {} };

const later = (work: () => void): void => void setTimeout(work, 0);

/** A worker that answers `most` chunks in its own time and then does `last`. */
function answering(most: number, last: (broke: (problem: string) => void) => void): Spawn {
  return (answered, broke) => {
    let left = most;
    const answer = (job: number, chunk: number): void =>
      answered({ job, chunk, row: Float64Array.of(1) });
    return {
      ...SILENT,
      play: (job, chunk) => {
        left -= 1;
        const isLast = left < 0;
        later(() => (isLast ? last(broke) : answer(job, chunk)));
      },
    };
  };
}

const refuse = (broke: (problem: string) => void): void => broke('its script could not be loaded');

/** Ways in which workers cannot be had, by what a teacher's network does. */
const WAYS: readonly (readonly [string, Spawn])[] = [
  [
    'a policy lets none be made',
    () => {
      throw new Error('Refused to create a worker: worker-src');
    },
  ],
  [
    'the script is refused',
    (_, broke) => {
      later(() => refuse(broke));
      return SILENT;
    },
  ],
  [
    'the order cannot be handed over',
    () => ({
      ...SILENT,
      begin: () => {
        throw new Error('the worker is gone');
      },
    }),
  ],
  [
    'no chunk can be handed over',
    () => ({
      ...SILENT,
      play: () => {
        throw new Error('the worker is gone');
      },
    }),
  ],
  ['each breaks at its first chunk', answering(0, refuse)],
  ['each breaks after its first answer', answering(1, refuse)],
  ['each breaks after nine answers', answering(9, refuse)],
  ['none ever answers', () => SILENT],
  ['each falls silent after two answers', answering(2, () => {})],
];

test.each(WAYS)(
  'where %s, every chunk is played once and the console is told once',
  async (_, spawn) => {
    for (const size of [1, 3]) {
      const told: string[] = [];
      const pool = poolOf(size, patiently(spawn, 60), {
        spawn: spawnInThisThread,
        onBegin: (problem) => told.push(problem),
      });
      const progress: number[] = [];
      const [first, second] = await Promise.all([
        pool.run(marks, ORDER, { onProgress: (_sum, done) => progress.push(done) }),
        pool.run(marks, ORDER),
      ]);
      expect(first).toEqual(EACH_ONCE);
      expect(second).toEqual(EACH_ONCE);
      expect(progress).toEqual(Array.from({ length: ORDER.chunks }, (_, index) => index + 1));
      expect(told).toHaveLength(1);
      expect(pool.size).toBe(1);
      expect(await pool.run(marks, ORDER)).toEqual(EACH_ONCE);
      expect(told).toHaveLength(1);
      pool.close();
    }
  },
);

test('what a worker says after it was let go is nobody’s', async () => {
  const late: (() => void)[] = [];
  const spawn: Spawn = (answered: (answer: ChunkAnswer) => void, broke) => {
    later(() => refuse(broke));
    return {
      ...SILENT,
      play: (job, chunk) => void late.push(() => answered({ job, chunk, row: Float64Array.of(7) })),
    };
  };
  const pool = poolOf(2, spawn, {
    spawn: spawnInThisThread,
    onBegin: () => late.forEach((say) => say()),
  });
  expect(await pool.run(marks, ORDER)).toEqual(EACH_ONCE);
  expect(late.length).toBeGreaterThan(0);
  pool.close();
});

test('a fault of the job itself is no failure of its worker', async () => {
  const told: string[] = [];
  const pool = poolOf(1, spawnInThisThread, {
    spawn: spawnInThisThread,
    onBegin: (why) => told.push(why),
  });
  const faulty: JobKind<Tally> = {
    ...marks,
    play: () => {
      throw new Error('the run has no turn 3');
    },
  };
  await expect(pool.run(faulty, ORDER)).rejects.toThrow('the run has no turn 3');
  expect(told).toEqual([]);
  pool.close();
});

test('a worker that is slow, but answers, is waited for', async () => {
  const told: string[] = [];
  const slow: Spawn = (answered) => ({
    ...SILENT,
    play: (job, chunk) =>
      void setTimeout(() => answered({ job, chunk, row: Float64Array.of(1) }), 30),
  });
  const pool = poolOf(2, patiently(slow, 2000), {
    spawn: spawnInThisThread,
    onBegin: (why) => told.push(why),
  });
  expect(await pool.run(marks, ORDER)).toEqual(EACH_ONCE);
  expect(told).toEqual([]);
  pool.close();
});
