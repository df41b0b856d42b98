// What came of a match: civilians, bets, belief taps and causes, on turns written by hand.
import { expect, test } from 'vitest';
import { measureFor } from '../../src/model/vocabulary/measures.ts';
import type { RunFile } from '../../src/model/match/run.ts';
import {
  countEvents,
  readBeliefs,
  readBets,
  sumsByCause,
} from '../../src/debrief/readings/readOutcome.ts';
import { exampleRun } from './exampleRun.ts';
import { turnOf } from './handLog.ts';
import { shipped } from './shipped.ts';

const flagship = shipped('pakistan-afghanistan');
const left = exampleRun(flagship, {
  seed: 1,
  struck: 'patient',
  host: 'reformer',
  person: 'struck',
  turns: 1,
});

test('a bet stands beside the ending and says by how many persons it was off', () => {
  const run: RunFile = {
    ...left,
    ending: 'open-conflict',
    bets: { host: { ending: 'frozen-stalemate', persons: 200 } },
  };
  expect(readBets(run, 350)).toEqual([
    {
      side: 'host',
      bet: { ending: 'frozen-stalemate', persons: 200 },
      ending: 'open-conflict',
      persons: 350,
      off: 150,
    },
  ]);
});

test('a belief is right when the other side meant it, whatever a slip made of it', () => {
  const offer = measureFor('host', 'attack', 'mediation').id;
  const deny = measureFor('host', 'attack', 'retaliation').id;
  const own = measureFor('struck', 'attack', 'restraint').id;
  const turn = (belief: 'mediation' | 'restraint' | undefined, host: typeof offer) => ({
    choices: { struck: { measure: own }, host: { measure: host } },
    beliefs: belief === undefined ? {} : { struck: belief },
  });
  const run: RunFile = {
    ...left,
    turns: [
      turn('mediation', offer),
      turn('restraint', deny),
      turn('restraint', deny),
      turn('mediation', deny),
      turn(undefined, offer),
    ],
  };
  expect(readBeliefs(run, 'struck')).toEqual({
    said: 4,
    right: 1,
    mistake: { expected: 'restraint', came: 'retaliation', times: 2 },
  });
  expect(readBeliefs(run, 'host').said).toBe(0);
});

test('causes are summed over the turns, the weightiest first', () => {
  const log = [
    turnOf(1, {
      changes: [
        { side: 'struck', quantity: 'support', cause: 'losses', amount: -2 },
        { side: 'host', quantity: 'support', cause: 'losses', amount: -9 },
      ],
    }),
    turnOf(2, {
      changes: [
        { side: 'struck', quantity: 'support', cause: 'rally', amount: 3 },
        { side: 'struck', quantity: 'support', cause: 'losses', amount: -4 },
      ],
    }),
  ];
  expect(sumsByCause(log, 'support', 'struck')).toEqual([
    { cause: 'losses', amount: -6 },
    { cause: 'rally', amount: 3 },
  ]);
});

test('attacks, force and calls are counted as they happened, not as they were chosen', () => {
  const fired = { posture: 'retaliation', act: 'border-fire', slipped: true } as const;
  const log = [
    turnOf(1, { rest: { call: { mediator: 'qatar', chance: 0.4, opened: false } } }),
    turnOf(2, { stage: 'accusation', deeds: { host: fired } }),
    turnOf(3, { rest: { call: { mediator: 'qatar', chance: 0.6, opened: true } } }),
  ];
  expect(countEvents(log)).toEqual({
    attacks: 0,
    force: { struck: 0, host: 1 },
    calls: 2,
    talks: 1,
  });
});
