// Two plays with the same chances: where they parted, and what both plots say of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alternativeRun } from '../../src/analysis/counterfactual/counterfactualRun.ts';
import { overlayBarsChart } from '../../src/debrief/whatIf/overlay/overlayBars.ts';
import { overlayCourseChart } from '../../src/debrief/whatIf/overlay/overlayCourses.ts';
import { differenceSentence } from '../../src/debrief/whatIf/overlay/overlayPart.tsx';
import { OVERLAID, firstDifference } from '../../src/debrief/whatIf/overlay/readOverlay.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { POSTURES, SIDES } from '../../src/model/vocabulary/words.ts';
import { speaker } from '../../src/text/speaker.ts';
import { EXAMPLE_NAMES, playExample } from './examples.ts';
import { shipped } from './shipped.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'assets/text/en.ftl'), 'utf8');
const say = speaker(text, 'en');
const scenario = shipped('pakistan-afghanistan');
const setting = settingOf(scenario);
const RUNS = EXAMPLE_NAMES.map((name) => playExample(scenario, name));

const anyPair = fc
  .record({
    run: fc.constantFrom(...RUNS),
    turn: fc.integer({ min: 1, max: 20 }),
    side: fc.constantFrom(...SIDES),
    posture: fc.constantFrom(...POSTURES),
  })
  .map(({ run, ...asked }) => {
    const alternative = { ...asked, turn: 1 + ((asked.turn - 1) % run.turns.length) };
    const other = alternativeRun(setting, run, alternative, 'end').run;
    return { run, other, alternative };
  });

test('a play that left another at a turn differs from it first in that turn, on that side', () => {
  fc.assert(
    fc.property(anyPair, ({ run, other, alternative }) => {
      const { turn, side, posture } = alternative;
      const chosen = run.log[turn - 1]?.choices[side].measure.split('.')[2];
      // A play that was left is played on, and so differs where it was left.
      const end = run.ending === null ? { turn: run.turns.length + 1, sides: [] } : undefined;
      expect(firstDifference(run, other)).toEqual(
        chosen === posture ? end : { turn, sides: [side] },
      );
      const sentence = differenceSentence(
        { scenario, run: other, seat: 'struck', say },
        { run, seat: 'struck' },
      );
      expect(sentence.includes(`In turn ${turn} ${scenario.sides[side].name} chose`)).toBe(
        chosen !== posture,
      );
    }),
    { numRuns: 40 },
  );
});

test('the sentences of both plots give numbers of their rows: every start and end, and every bar', () => {
  fc.assert(
    fc.property(anyPair, fc.constantFrom(...OVERLAID), ({ run, other }, number) => {
      const input = { scenario, run: other, seat: 'struck', say } as const;
      const before = { run, seat: 'struck' } as const;
      const course = overlayCourseChart(input, before, number);
      const sides = [...new Set(course.rows.map(({ side }) => side))];
      for (const side of sides) {
        const rows = course.rows.filter((row) => row['side'] === side);
        const last = (key: 'before' | 'now') =>
          Math.round(Number(rows.findLast((row) => row[key] !== null)?.[key]));
        expect(course.sentence).toContain(
          `${String(side)}: ${Math.round(Number(rows[0]?.['now']))} at the start, ${last('before')} at the end of the first play and ${last('now')} at the end of this one`,
        );
        expect(rows).toHaveLength(Math.max(run.log.length, other.log.length) + 1);
      }
      const bars = overlayBarsChart(input, before);
      expect(bars === undefined).toBe(run.bars === null);
      for (const row of bars?.rows ?? [])
        expect(bars?.sentence).toContain(
          `${String(row['bar'])}, ${Math.round(Number(row['before']))} and ${Math.round(Number(row['now']))}`,
        );
    }),
    { numRuns: 40 },
  );
});

test('a play laid over itself has no first difference', () => {
  for (const run of RUNS) {
    expect(firstDifference(run, run)).toBeUndefined();
    const input = { scenario, run, seat: 'struck', say } as const;
    expect(differenceSentence(input, { run, seat: 'struck' })).toBe(say('debrief-overlay-same'));
  }
});
