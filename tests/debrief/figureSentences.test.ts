// The sentence under each plot of one play agrees with the rows behind it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bargainingChart } from '../../src/debrief/charts/bargainingChart.ts';
import { barsChart, barsSentence } from '../../src/debrief/charts/barsChart.ts';
import type { BarRow } from '../../src/debrief/charts/barsChart.ts';
import { civiliansChart, civiliansSentence } from '../../src/debrief/charts/civiliansChart.ts';
import {
  misperceptionChart,
  misperceptionSentence,
} from '../../src/debrief/charts/misperceptionChart.ts';
import { numbersChart, numbersSentence } from '../../src/debrief/charts/numbersChart.ts';
import { readBargaining } from '../../src/debrief/charts/readBargaining.ts';
import { NUMBER_KEYS, readNumbers } from '../../src/debrief/charts/readNumbers.ts';
import type { NumberKey, NumbersRow } from '../../src/debrief/charts/readNumbers.ts';
import { stagesChart, stagesSentence } from '../../src/debrief/charts/stagesChart.ts';
import { turnTicks } from '../../src/debrief/charts/turnTicks.ts';
import type { Chart } from '../../src/debrief/figure/chart.ts';
import { readBeliefs } from '../../src/debrief/readings/readOutcome.ts';
import { POSTURES, SIDES, STAGES } from '../../src/model/vocabulary/words.ts';
import type { Posture } from '../../src/model/vocabulary/words.ts';
import { points } from '../../src/text/numbers.ts';
import { speaker } from '../../src/text/speaker.ts';
import { EXAMPLES, EXAMPLE_NAMES, playExample } from './examples.ts';
import { counted, numbersIn } from './numbersIn.ts';
import { shipped } from './shipped.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'assets/text/en.ftl'), 'utf8');
const say = speaker(text, 'en');
const flagship = shipped('pakistan-afghanistan');
const both = { struck: 'North', host: 'South' };

test('the sentence on the numbers says where each began and ended', () => {
  const row = fc.record(
    Object.fromEntries(
      NUMBER_KEYS.map((key) => [key, fc.double({ min: 0, max: 100, noNaN: true })]),
    ) as Record<NumberKey, fc.Arbitrary<number>>,
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (drawn) => {
      const rows: readonly NumbersRow[] = drawn.map((numbers, turn) => ({ ...numbers, turn }));
      const told: readonly NumberKey[] = [
        'supportStruck',
        'supportHost',
        'trustStruck',
        'trustHost',
        'militants',
        'channel',
      ];
      expect(numbersIn(numbersSentence(rows, both, say))).toEqual([
        ...counted(rows.length - 1),
        ...told.flatMap((key) =>
          [rows[0]?.[key], rows.at(-1)?.[key]].map((at) => points(at ?? -1)),
        ),
      ]);
    }),
  );
});

test('no stage lasted longer than the one that is named, and violence is counted right', () => {
  const force = fc.option(fc.constantFrom('Fire', 'Strike'));
  const row = fc.record({
    stage: fc.constantFrom(...STAGES),
    attack: fc.boolean(),
    force: fc.record({ struck: force, host: force }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (drawn) => {
      const rows = drawn.map((one, index) => ({ ...one, turn: index + 1 }));
      const sentence = stagesSentence(rows, both, say);
      const named = STAGES.find((stage) => sentence.includes(`“${say(`stage-${stage}`)}”`));
      const lasting = (stage: string | undefined): number =>
        rows.filter((one) => one.stage === stage).length;
      expect(lasting(named)).toBe(Math.max(...STAGES.map((stage) => lasting(stage))));
      expect(numbersIn(sentence)).toEqual([
        lasting(named),
        ...counted(rows.length),
        ...counted(rows.filter(({ attack }) => attack).length),
        ...SIDES.flatMap((side) => counted(rows.filter((one) => one.force[side] !== null).length)),
      ]);
    }),
  );
});

test('the civilians of the sentence are those of the last row, and no turn cost more than the one it names', () => {
  const turn = fc.record({ struck: fc.nat(3000), host: fc.nat(3000) });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 20 }), (added) => {
      let struck = 0;
      let host = 0;
      const rows = [
        { turn: 0, struck: 0, host: 0, added: 0 },
        ...added.map((more, index) => {
          struck += more.struck;
          host += more.host;
          return { turn: index + 1, struck, host, added: more.struck + more.host };
        }),
      ];
      const told = numbersIn(civiliansSentence(rows, both, say));
      const most = Math.max(...rows.map((row) => row.added));
      const worst = rows[told[2] ?? 0];
      expect(told).toEqual(most === 0 ? [] : [struck, host, worst?.turn, most]);
      expect(worst?.added).toBe(most);
    }),
  );
});

test('the bars of the sentence are those of the rows', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(value, value, value, value, value, value), (values) => {
      const order = [
        ['security', 'struck'],
        ['security', 'host'],
        ['survival', 'struck'],
        ['survival', 'host'],
        ['civilians', 'both'],
        ['relations', 'both'],
      ] as const;
      const rows: readonly BarRow[] = order.map(([measure, of], at) => ({
        measure,
        of,
        value: values[at] ?? 0,
      }));
      expect(numbersIn(barsSentence(rows, both, say))).toEqual(
        values.map((one) => Math.round(one)),
      );
    }),
  );
});

test('what a side is said to have misread is what the rows show, and no error was commoner than the one named', () => {
  const posture = fc.constantFrom(...POSTURES);
  const row = fc.record({
    expected: fc.option(posture),
    chosen: posture,
    done: posture,
    seen: posture,
    slipped: fc.boolean(),
    misread: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (drawn) => {
      const rows = drawn.map((one, index) => ({ ...one, turn: index + 1 }));
      const sentence = misperceptionSentence(rows, { side: 'South', other: 'North' }, say);
      const said = rows.filter(({ expected }) => expected !== null);
      const wrong = said.filter(({ chosen, expected }) => chosen !== expected);
      const times = (expected: Posture, came: Posture): number =>
        wrong.filter((one) => one.expected === expected && one.chosen === came).length;
      const most = Math.max(
        0,
        ...POSTURES.flatMap((one) => POSTURES.map((other) => times(one, other))),
      );
      const right = said.length - wrong.length;
      expect(numbersIn(sentence)).toEqual([
        ...counted(said.length),
        ...(said.length > 0 && right > 0 ? [right] : []),
        ...counted(most),
        ...counted(rows.filter(({ slipped }) => slipped).length),
        ...counted(rows.filter(({ misread }) => misread).length),
      ]);
      const named = /expecting (\w+) when (\w+) came/u.exec(sentence);
      const found = POSTURES.flatMap((one) =>
        POSTURES.filter(
          (other) => named?.[1] === one && named[2] === other && times(one, other) === most,
        ),
      );
      expect(found).toHaveLength(wrong.length === 0 ? 0 : 1);
    }),
  );
});

describe.each(EXAMPLE_NAMES)('the plots of the match "%s"', (name) => {
  const run = playExample(flagship, name);
  const talks = readBargaining(flagship, run);
  const bars = barsChart(flagship, run, say);
  const charts: readonly Chart[] = [
    numbersChart(flagship, run, say),
    stagesChart(flagship, run.log, say),
    civiliansChart(flagship, run.log, say),
    ...(bars === undefined ? [] : [bars]),
    ...SIDES.map((side) => misperceptionChart(flagship, run, side, say)),
    ...talks.map((one) => bargainingChart(flagship, one, say)),
  ];

  test('have names that files can bear, each its own, and a cell for each column', () => {
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    for (const { columns, id, rows, sentence } of charts) {
      expect(id).toMatch(/^[a-z0-9-]+$/u);
      expect(sentence).toMatch(/\.$/u);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) for (const { key } of columns) expect(row).toHaveProperty(key);
    }
  });

  test('start from the numbers of the scenario', () => {
    const [start] = readNumbers(flagship, run);
    expect(start?.supportStruck).toBe(flagship.sides.struck.support);
    expect(start?.trustHost).toBeCloseTo(100 * flagship.sides.host.trust, 9);
  });

  test('count the same belief taps as the page does', () => {
    const seat = EXAMPLES[name].person;
    const { right, said } = readBeliefs(run, seat);
    const rows = misperceptionChart(flagship, run, seat === 'struck' ? 'host' : 'struck', say).rows;
    expect(rows.filter(({ expected }) => expected !== null)).toHaveLength(said);
    expect(
      rows.filter(({ chosen, expected }) => expected !== null && expected === chosen),
    ).toHaveLength(right);
  });
});

test('turns below an axis rise, begin and end where the match does, and are no more than fit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 8, max: 90 }), (last, room) => {
      const ticks = turnTicks(1, last, room);
      expect(ticks[0]).toBe(1);
      expect(ticks.at(-1)).toBe(last);
      expect(ticks.toSorted((one, other) => one - other)).toEqual(ticks);
      expect(new Set(ticks).size).toBe(ticks.length);
      expect(ticks.length).toBeLessThanOrEqual(room / 2.1 + 2);
    }),
  );
});
