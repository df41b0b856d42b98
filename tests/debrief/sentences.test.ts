// Every sentence of the debrief can be said for every kind of match, from both seats.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whatToTry } from '../../src/debrief/readings/whatToTry.ts';
import { whyEnded } from '../../src/debrief/readings/whyEnded.ts';
import { CAUSES } from '../../src/model/vocabulary/causes.ts';
import { ENDINGS, SIDES } from '../../src/model/vocabulary/words.ts';
import { speaker } from '../../src/text/speaker.ts';
import { EXAMPLE_NAMES, playExample } from './examples.ts';
import { turnOf } from './handLog.ts';
import { shipped } from './shipped.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'assets/text/en.ftl'), 'utf8');
const say = speaker(text, 'en');
const flagship = shipped('pakistan-afghanistan');

test.each(EXAMPLE_NAMES)('the match "%s" says why it ended so, and what to try', (name) => {
  const run = playExample(flagship, name);
  for (const seat of SIDES) {
    const input = { scenario: flagship, run, seat, say };
    expect(whyEnded(input)).toMatch(/^\S.{20,}\.$/su);
    expect(whatToTry(input) === undefined).toBe(run.ending === null);
  }
});

test('every ending has a name, and a sentence for each seat', () => {
  const values = { struck: 'A', host: 'B', us: 'A', them: 'B', militants: 'the band' };
  const said = ENDINGS.flatMap((ending) => [
    say(`debrief-name-${ending}`, values),
    ...SIDES.map((seat) => say(`debrief-ending-${ending}-${seat}`, values)),
  ]);
  expect(said.every((sentence) => sentence.length > 8)).toBe(true);
});

test('no two causes have the same words', () => {
  const said = CAUSES.map((cause) => say(`debrief-cause-${cause}`));
  expect(new Set(said).size).toBe(CAUSES.length);
});

test('advice to a fallen leadership speaks of what cost it most', () => {
  const cost = (cause: 'failed-mediation' | 'drift') =>
    turnOf(1, { changes: [{ side: 'struck', quantity: 'support', cause, amount: -9 }] });
  const run = playExample(flagship, 'fall');
  const after = (cause: 'failed-mediation' | 'drift') =>
    whatToTry({ scenario: flagship, run: { ...run, log: [cost(cause)] }, seat: 'struck', say });
  expect(after('failed-mediation')).toBe(say('debrief-try-fall-failed-mediation'));
  expect(after('drift')).toBe(say('debrief-try-leadership-crisis-struck-struck'));
});
