// What was hidden, on turns written by hand and on whole matches.
import { expect, test } from 'vitest';
import { countTruths, hiddenTurns } from '../../src/debrief/readings/readTruths.ts';
import { measureFor } from '../../src/model/vocabulary/measures.ts';
import { playExample } from './examples.ts';
import { turnOf } from './handLog.ts';
import { shipped } from './shipped.ts';

const attack = { severity: 1, crossBorder: false, attributed: true, accuracy: 0.7, belief: 0.8 };

test('an attack from inside that the report blames on the neighbour is a wrong report', () => {
  const accuse = measureFor('struck', 'attack', 'retaliation', 'accuse');
  const log = [
    turnOf(1),
    turnOf(2, { stage: 'attack', chose: { struck: accuse }, rest: { attack } }),
  ];
  expect(hiddenTurns(log)).toEqual([
    {
      turn: 2,
      truths: [
        {
          kind: 'origin',
          attack,
          right: false,
          acts: {
            struck: 'struck.attack.retaliation.accuse',
            host: 'host.attack.restraint.police',
          },
        },
      ],
    },
  ]);
  expect(countTruths(hiddenTurns(log))).toMatchObject({ attacks: 1, across: 0, wrong: 1 });
});

test('a slip names what was chosen and what was done', () => {
  const log = [
    turnOf(4, {
      stage: 'accusation',
      chose: { struck: measureFor('struck', 'accusation', 'mediation') },
      deeds: { struck: { posture: 'retaliation', act: 'limited-strike', slipped: true } },
    }),
  ];
  expect(hiddenTurns(log)[0]?.truths).toEqual([
    {
      kind: 'slip',
      side: 'struck',
      chosen: 'struck.accusation.mediation.exit',
      done: 'struck.accusation.retaliation.limited-strike',
    },
  ]);
});

test('a relocation counts only in a turn in which the agreement was carried out', () => {
  const relocate = measureFor('host', 'implementing', 'restraint', 'relocate');
  const strike = measureFor('struck', 'implementing', 'retaliation', 'limited-strike');
  const implementing = { caught: true, breakChance: 0.1, broke: false };
  const carried = turnOf(8, {
    stage: 'implementing',
    chose: { host: relocate },
    rest: { implementing },
  });
  const broken = turnOf(9, {
    stage: 'implementing',
    chose: { host: relocate, struck: strike },
    rest: { implementing: { ...implementing, caught: false } },
  });
  const turns = hiddenTurns([carried, broken]);
  expect(turns.map(({ turn }) => turn)).toEqual([8]);
  expect(countTruths(turns)).toMatchObject({ relocations: 1, caught: 1 });
});

test('in a whole match every slip, misreading and attack of the log is told', () => {
  const { log } = playExample(shipped('pakistan-afghanistan'), 'durable');
  const counts = countTruths(hiddenTurns(log));
  const deeds = log.flatMap(({ deeds: { host, struck } }) => [struck, host]);
  expect(counts.slips).toBe(deeds.filter(({ slipped }) => slipped).length);
  expect(counts.slips).toBeGreaterThan(0);
  expect(counts.misreadings).toBe(deeds.filter(({ misread }) => misread).length);
  expect(counts.attacks).toBe(log.filter((entry) => entry.attack !== null).length);
});
