// How often simple pairs of policies end each way on the flagship: wide bands, so that a change of the rules that matters is noticed.
import { expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { sharesOf } from '../../src/analysis/counts/tally.ts';
import type { PolicyName } from '../../src/model/vocabulary/policyRecords.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { ENDINGS, type Ending } from '../../src/model/vocabulary/words.ts';
import { shipped } from '../model/shipped.ts';

const GAMES = 1500;
const POINTS = 6;

const setting = settingOf(shipped('pakistan-afghanistan').scenario);

function endingsOf(struck: PolicyName, host: PolicyName): Readonly<Record<Ending, number>> {
  return sharesOf(playMany(setting, { struck, host, games: GAMES, seed: 1 })).endings;
}

/** Expected percentages in the order of the endings: durable, fragile, frozen, cycle, struck crisis, host crisis, fracture, open conflict. */
const EXPECTED: readonly (readonly [PolicyName, PolicyName, readonly number[]])[] = [
  ['restraint', 'restraint', [0, 0, 93, 0, 7, 0, 0, 0]],
  ['mediation', 'mediation', [0, 23, 29, 0, 48, 0, 0, 0]],
  ['retaliation', 'retaliation', [0, 0, 0, 11, 23, 36, 0, 30]],
  ['patient', 'patient', [57, 26, 12, 0, 5, 0, 0, 0]],
  ['tit-for-tat', 'tit-for-tat', [0, 1, 3, 31, 23, 21, 0, 21]],
  ['generous-tit-for-tat', 'generous-tit-for-tat', [0, 19, 12, 24, 43, 0, 0, 3]],
  ['patient', 'hidden', [36, 28, 23, 1, 11, 0, 2, 0]],
  ['hidden', 'patient', [34, 30, 20, 11, 6, 0, 0, 0]],
];

test.each(EXPECTED)('%s against %s ends as it is known to', (struck, host, expected) => {
  const endings = endingsOf(struck, host);
  for (const [index, ending] of ENDINGS.entries()) {
    const known = expected[index] ?? 0;
    const percent = 100 * endings[ending];
    const share = Math.max(percent, known, 1) / 100;
    const twoErrors = 200 * Math.sqrt((share * (1 - share)) / GAMES);
    expect(
      Math.abs(percent - known),
      `${ending}: ${percent.toFixed(1)}, known ${known}`,
    ).toBeLessThan(POINTS + twoErrors);
  }
});

test('talking at every turn reaches no durable framework: nobody delivers', () => {
  expect(endingsOf('mediation', 'mediation')['durable-framework']).toBe(0);
});
