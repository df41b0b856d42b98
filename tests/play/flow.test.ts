// The student's way through a play: beats, curtains, seals taken back, and the clock.
import { expect, test } from 'vitest';
import { SimulatedClock, createActor } from 'xstate';
import { flowMachine } from '../../src/play/session/flow.ts';
import type { FlowInput, TurnFactsForFlow } from '../../src/play/session/flow.ts';

const OPEN: TurnFactsForFlow = { over: false, atTable: false, clock: undefined };

function begin(input: Partial<FlowInput>) {
  const clock = new SimulatedClock();
  const lapses: string[] = [];
  const turns: string[] = [];
  const actor = createActor(
    flowMachine.provide({
      actions: { lapse: () => lapses.push('lapse'), playTurn: () => turns.push('turn') },
    }),
    {
      clock,
      input: { persons: ['struck'], resumes: false, facts: OPEN, answerAfter: 1000, ...input },
    },
  );
  actor.start();
  const at = (): string => {
    const { value } = actor.getSnapshot();
    return typeof value === 'string' ? value : Object.entries(value).flat().join('.');
  };
  return { actor, clock, lapses, turns, at };
}

test('one player reads the brief, bets, reads the news, chooses, seals, and sees the reveal once the other has sealed', () => {
  const { actor, clock, turns, at } = begin({});
  expect(at()).toBe('briefing.brief');
  actor.send({ type: 'continue' });
  expect(at()).toBe('briefing.bet');
  actor.send({ type: 'continue' });
  expect(at()).toBe('turn.news');
  actor.send({ type: 'continue' });
  expect(at()).toBe('turn.choosing');
  actor.send({ type: 'seal' });
  expect(at()).toBe('turn.sealed');
  expect(turns).toEqual([]);
  clock.increment(1000);
  expect(at()).toBe('turn.reveal');
  expect(turns).toEqual(['turn']);
  actor.send({ type: 'played', facts: OPEN });
  actor.send({ type: 'continue' });
  expect(at()).toBe('turn.news');
});

test('a seal can be taken back until the other side has sealed', () => {
  const { actor, clock, turns, at } = begin({ resumes: true });
  actor.send({ type: 'continue' });
  actor.send({ type: 'seal' });
  clock.increment(999);
  actor.send({ type: 'unseal' });
  expect(at()).toBe('turn.choosing');
  clock.increment(5000);
  expect(turns).toEqual([]);
  actor.send({ type: 'seal' });
  clock.increment(1000);
  actor.send({ type: 'unseal' });
  expect(at()).toBe('turn.reveal');
});

test('two players read, choose and seal behind a curtain, and the first may take the seal back at the curtain', () => {
  const { actor, clock, turns, at } = begin({ persons: ['struck', 'host'] });
  const way: string[] = [at()];
  for (let steps = 0; steps < 7; steps++) {
    actor.send({ type: 'continue' });
    way.push(at());
  }
  expect(way).toEqual([
    'briefing.curtain',
    'briefing.brief',
    'briefing.bet',
    'briefing.curtain',
    'briefing.brief',
    'briefing.bet',
    'turn.curtain',
    'turn.news',
  ]);
  actor.send({ type: 'continue' });
  actor.send({ type: 'seal' });
  expect(at()).toBe('turn.curtain');
  actor.send({ type: 'unseal' });
  // The other player has the screen now, so the curtain stays until the first one says so.
  expect(at()).toBe('turn.curtain');
  expect(actor.getSnapshot().context.at).toBe(0);
  actor.send({ type: 'continue' });
  actor.send({ type: 'continue' });
  actor.send({ type: 'seal' });
  actor.send({ type: 'continue' });
  actor.send({ type: 'continue' });
  actor.send({ type: 'seal' });
  expect(at()).toBe('turn.sealed');
  clock.increment(1000);
  expect(at()).toBe('turn.reveal');
  expect(turns).toHaveLength(1);
});

test('talks are held at the table, and an ended match leads out of the reveal', () => {
  const { actor, clock, at } = begin({ resumes: true, facts: { ...OPEN, atTable: true } });
  actor.send({ type: 'continue' });
  expect(at()).toBe('turn.table');
  actor.send({ type: 'seal' });
  clock.increment(1000);
  actor.send({ type: 'played', facts: { ...OPEN, over: true } });
  actor.send({ type: 'continue' });
  expect(at()).toBe('over');
});

test('with a clock, a choice that is not sealed in time lapses; without one it never does', () => {
  const timed = begin({
    resumes: true,
    facts: { ...OPEN, clock: { struck: 60_000, host: 60_000 } },
  });
  timed.actor.send({ type: 'continue' });
  timed.clock.increment(59_999);
  expect(timed.at()).toBe('turn.choosing');
  timed.clock.increment(1);
  expect(timed.at()).toBe('turn.sealed');
  expect(timed.lapses).toEqual(['lapse']);

  const free = begin({ resumes: true });
  free.actor.send({ type: 'continue' });
  free.clock.increment(86_400_000);
  expect(free.at()).toBe('turn.choosing');
});

test('a play that was left resumes at its news, and an ended one at its end', () => {
  expect(begin({ resumes: true }).at()).toBe('turn.news');
  expect(begin({ resumes: true, facts: { ...OPEN, over: true } }).at()).toBe('over');
});

test('a play is put aside at any beat of a turn, stands still there, and is taken up at the news', () => {
  const beats = [[], ['continue'], ['continue', 'seal']] as const satisfies readonly (readonly (
    | 'continue'
    | 'seal'
  )[])[];
  for (const events of beats) {
    const facts = { ...OPEN, clock: { struck: 5000, host: 5000 } };
    const { actor, at, clock, lapses, turns } = begin({ resumes: true, facts });
    for (const type of events) actor.send({ type });
    actor.send({ type: 'setAside' });
    clock.increment(60_000);
    expect([at(), lapses, turns]).toEqual(['aside', [], []]);
    actor.send({ type: 'continue' });
    expect(at()).toBe('turn.news');
  }
});

test('two at one screen take a play up behind the curtain of the first', () => {
  const { actor, at } = begin({ persons: ['struck', 'host'], resumes: true });
  for (const type of ['continue', 'continue', 'seal', 'continue', 'setAside'] as const)
    actor.send({ type });
  expect(at()).toBe('aside');
  actor.send({ type: 'continue' });
  expect(at()).toBe('turn.curtain');
  expect(actor.getSnapshot().context.at).toBe(0);
});

test('a play cannot be put aside before its first turn, nor once it is over', () => {
  const papers = begin({});
  papers.actor.send({ type: 'setAside' });
  expect(papers.at()).toBe('briefing.brief');
  const { actor, at, clock } = begin({ resumes: true });
  actor.send({ type: 'continue' });
  actor.send({ type: 'seal' });
  clock.increment(1000);
  actor.send({ type: 'played', facts: { ...OPEN, over: true } });
  actor.send({ type: 'setAside' });
  expect(at()).toBe('over');
});
