// Workers that cannot be had: the calling thread stands in, keeps what was asked, and counts nothing twice.
import { expect, test } from 'vitest';
import { crewOf, type Answer, type Hand, type Hire } from '../../src/analysis/workers/crew.ts';
import type { JobKind } from '../../src/analysis/workers/jobKind.ts';
import { patiently } from '../../src/analysis/workers/patience.ts';
import { hireThisThread } from '../../src/analysis/workers/soloCrew.ts';

interface Tally {
  readonly portions: number;
}

// Portion n counts once at its own place, so that a portion that was lost, or played into the sum twice, is seen.
const marks: JobKind<Tally> = {
  name: 'marks',
  portions: ({ portions }) => portions,
  place: { length: ({ portions }) => portions, from: (_, portion) => portion },
  play: () => [1],
};

const ORDER: Tally = { portions: 40 };
const EACH_ONCE = new Float64Array(ORDER.portions).fill(1);

const SILENT: Hand = { begin: () => {}, play: () => {}, forget: () => {}, end: () => {} };

const later = (work: () => void): void => void setTimeout(work, 0);

/** A worker that answers `most` portions in its own time and then does `last`. */
function answering(most: number, last: (broke: (problem: string) => void) => void): Hire {
  return (answered, broke) => {
    let left = most;
    const answer = (job: number, portion: number): void =>
      answered({ job, portion, row: Float64Array.of(1) });
    return {
      ...SILENT,
      play: (job, portion) => {
        left -= 1;
        const isLast = left < 0;
        later(() => (isLast ? last(broke) : answer(job, portion)));
      },
    };
  };
}

const refuse = (broke: (problem: string) => void): void => broke('its script could not be loaded');

/** Ways in which workers cannot be had, by what a teacher's network does. */
const WAYS: readonly (readonly [string, Hire])[] = [
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
    'no portion can be handed over',
    () => ({
      ...SILENT,
      play: () => {
        throw new Error('the worker is gone');
      },
    }),
  ],
  ['each breaks at its first portion', answering(0, refuse)],
  ['each breaks after its first answer', answering(1, refuse)],
  ['each breaks after nine answers', answering(9, refuse)],
  ['none ever answers', () => SILENT],
  ['each falls silent after two answers', answering(2, () => {})],
];

test.each(WAYS)(
  'where %s, every portion is played once and the console is told once',
  async (_, hire) => {
    for (const size of [1, 3]) {
      const told: string[] = [];
      const crew = crewOf(size, patiently(hire, 60), {
        hire: hireThisThread,
        onBegin: (problem) => told.push(problem),
      });
      const progress: number[] = [];
      const [first, second] = await Promise.all([
        crew.run(marks, ORDER, { onProgress: (_sum, done) => progress.push(done) }),
        crew.run(marks, ORDER),
      ]);
      expect(first).toEqual(EACH_ONCE);
      expect(second).toEqual(EACH_ONCE);
      expect(progress).toEqual(Array.from({ length: ORDER.portions }, (_, index) => index + 1));
      expect(told).toHaveLength(1);
      expect(crew.size).toBe(1);
      expect(await crew.run(marks, ORDER)).toEqual(EACH_ONCE);
      expect(told).toHaveLength(1);
      crew.close();
    }
  },
);

test('what a worker says after it was let go is nobody’s', async () => {
  const late: (() => void)[] = [];
  const hire: Hire = (answered: (answer: Answer) => void, broke) => {
    later(() => refuse(broke));
    return {
      ...SILENT,
      play: (job, portion) =>
        void late.push(() => answered({ job, portion, row: Float64Array.of(7) })),
    };
  };
  const crew = crewOf(2, hire, {
    hire: hireThisThread,
    onBegin: () => late.forEach((say) => say()),
  });
  expect(await crew.run(marks, ORDER)).toEqual(EACH_ONCE);
  expect(late.length).toBeGreaterThan(0);
  crew.close();
});

test('a fault of the job itself is no failure of its worker', async () => {
  const told: string[] = [];
  const crew = crewOf(1, hireThisThread, {
    hire: hireThisThread,
    onBegin: (why) => told.push(why),
  });
  const faulty: JobKind<Tally> = {
    ...marks,
    play: () => {
      throw new Error('the run has no turn 3');
    },
  };
  await expect(crew.run(faulty, ORDER)).rejects.toThrow('the run has no turn 3');
  expect(told).toEqual([]);
  crew.close();
});

test('a worker that is slow, but answers, is waited for', async () => {
  const told: string[] = [];
  const slow: Hire = (answered) => ({
    ...SILENT,
    play: (job, portion) =>
      void setTimeout(() => answered({ job, portion, row: Float64Array.of(1) }), 30),
  });
  const crew = crewOf(2, patiently(slow, 2000), {
    hire: hireThisThread,
    onBegin: (why) => told.push(why),
  });
  expect(await crew.run(marks, ORDER)).toEqual(EACH_ONCE);
  expect(told).toEqual([]);
  crew.close();
});
