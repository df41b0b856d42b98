// A whole play by the seat's steps alone, as a class's server would take them: no page, no timer, no flow.
import { expect, test } from 'vitest';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { isOver, personsOf, restorePlay, keptPlay, startPlay } from '../../src/seat/play.ts';
import type { Seat } from '../../src/model/match/run.ts';
import {
  atNextTurn,
  describeTo,
  seated,
  withIntent,
  withLapse,
  withoutSeal,
  withSeal,
  withTurnPlayed,
  type SeatedPlay,
} from '../../src/seat/seatedPlay.ts';
import { say } from '../debrief/classroom.ts';
import { shipped } from '../debrief/shipped.ts';

const scenario = shipped('two-valleys');

function begin(struck: Seat, host: Seat): SeatedPlay {
  const hash = scenarioHash(scenario);
  const seats = { struck, host };
  const start = { scenario, hash, seed: 7, seats, classCode: undefined, clock: false };
  return seated(startPlay(start));
}

const chosen = (from: SeatedPlay, side: 'struck' | 'host'): SeatedPlay => {
  const sealed = withSeal(withIntent(from, side, { type: 'choose', posture: 'restraint' }), side);
  if (sealed === undefined) throw new Error(`${side} has chosen nothing`);
  return sealed;
};

test('two persons play a match to its end, and every step leaves the one before as it was', () => {
  let now = begin('person', 'person');
  for (let turn = 1; !isOver(now.play); turn += 1) {
    const before = now;
    expect(withSeal(now, 'struck')).toBeUndefined();
    for (const side of personsOf(now.play.start)) {
      const description = describeTo(now, side, 'choosing', undefined, say);
      expect(description).toMatchObject({ seat: side, turn: say('crisis-turn', { turn }) });
      now = chosen(now, side);
    }
    expect(before.sealed).toEqual({});
    now = withTurnPlayed(now, 1000 * turn);
    const reveal = describeTo(now, 'host', 'reveal', undefined, say);
    expect(reveal).toMatchObject({ seat: 'struck', beat: 'reveal', shared: true });
    now = atNextTurn(now);
    expect(now.sealed).toEqual({});
  }
  const { match, moments } = now.play;
  expect(moments.turns).toEqual(match.entries.map((_, index) => 1000 * (index + 1)));
  expect(restorePlay(keptPlay(now.play))?.match.entries).toEqual(match.entries);
});

test('a seal that is taken back leaves what was held, and an open one cannot be played', () => {
  const sealed = chosen(begin('person', 'patient'), 'struck');
  const open = withoutSeal(sealed, 'struck');
  expect(open.sealed).toEqual({});
  expect(() => withTurnPlayed(open, 0)).toThrow('struck has sealed nothing');
  expect(withSeal(open, 'struck')?.sealed).toEqual(sealed.sealed);
});

test('where the time has run out, the turn is played with what is done then, and says so', () => {
  const played = withTurnPlayed(withLapse(begin('person', 'patient'), 'struck'), 0);
  expect(played.play.match.entries).toHaveLength(1);
  expect(played.play.match.entries[0]?.choices.struck.lapsed).toBe(true);
});

test('what a person expects is noted with the turn', () => {
  const from = withIntent(begin('person', 'patient'), 'struck', {
    type: 'believe',
    posture: 'mediation',
  });
  expect(withTurnPlayed(chosen(from, 'struck'), 0).play.beliefs).toEqual([{ struck: 'mediation' }]);
});
