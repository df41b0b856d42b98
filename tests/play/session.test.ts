// A play that is put aside, taken up again and signed, as its session keeps it.
import { afterEach, expect, test } from 'vitest';
import { startPlay, seatsFor, restorePlay, keptPlay, type Play } from '../../src/seat/play.ts';
import { startSession, type Session } from '../../src/play/session/session.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { say } from '../debrief/classroom.ts';
import { shipped } from '../debrief/shipped.ts';

const scenario = shipped('two-valleys');

let opened: Session | undefined;
afterEach(() => opened?.stop());

/** A play under way, and everything that its session has handed over to be kept. */
function begin(): { readonly session: Session; readonly kept: Play[] } {
  const kept: Play[] = [];
  const seats = seatsFor(scenario, 'struck', false, 7);
  const hash = scenarioHash(scenario);
  const start = { scenario, hash, seed: 7, seats, classCode: undefined, clock: true };
  const session = startSession(startPlay(start), false, say, (play) => kept.push(play), 0);
  opened = session;
  session.goOn();
  session.bet('struck', { ending: 'fragile-ceasefire', persons: 50 });
  return { session, kept };
}

const beatOf = (session: Session): string => {
  const showing = session.showing();
  return showing.screen === 'board' ? showing.description.beat : showing.screen;
};

async function playTurn(session: Session): Promise<void> {
  session.intent({ type: 'continue' });
  session.intent({ type: 'choose', posture: 'restraint' });
  session.intent({ type: 'seal' });
  await expect.poll(() => beatOf(session)).toBe('reveal');
}

test('put aside at the reveal, a play has the turn that was revealed, and goes on at the next one', async () => {
  const { kept, session } = begin();
  await playTurn(session);
  session.setAside();
  expect(beatOf(session)).toBe('aside');
  expect(kept.at(-1)).toMatchObject({ isAside: true });
  expect(keptPlay(session.play())).toMatchObject({ isAside: true, run: { ending: null } });
  expect(session.play().match.entries).toHaveLength(1);
  session.goOn();
  expect(beatOf(session)).toBe('news');
  expect(session.play().isAside).toBe(false);
  await playTurn(session);
  expect(session.play().match.entries).toHaveLength(2);
});

test('put aside while one chooses, a play seals nothing for whoever is away', () => {
  const { session } = begin();
  session.intent({ type: 'continue' });
  session.intent({ type: 'choose', posture: 'retaliation' });
  session.setAside();
  session.goOn();
  session.intent({ type: 'continue' });
  expect(beatOf(session)).toBe('choosing');
  expect(session.play().match.entries).toEqual([]);
});

test('name and moments go with what is kept, and come back with it', async () => {
  const before = Date.now();
  const { kept, session } = begin();
  await playTurn(session);
  session.setAside();
  session.sign(' Amina ');
  const last = kept.at(-1);
  if (last === undefined) throw new Error('nothing was kept');
  const record = keptPlay(last);
  expect(record.run.label).toBe('Amina');
  expect(record.moments?.turns).toHaveLength(1);
  for (const moment of [record.moments?.begun, ...(record.moments?.turns ?? [])])
    expect(moment).toBeGreaterThanOrEqual(before);
  const again = restorePlay(structuredClone(record));
  expect(again).toMatchObject({ label: 'Amina', moments: record.moments, isAside: false });
  // A record of an earlier version has neither.
  const { moments: _moments, isAside: _isAside, ...old } = record;
  expect(restorePlay(old)).toMatchObject({ moments: { begun: null, turns: [] } });
});
