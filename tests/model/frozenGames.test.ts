// Whole games as text, one a shipped scenario: they notice change, they do not prove truth. `UPDATE=1` writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { gameText } from './gameText.ts';
import { SHIPPED_IDS, shipped } from './shipped.ts';

/** Seeds whose games come through every stage, with slips, strikes, border fire and an agreement; that of the price stays without force. */
const SEEDS: Readonly<Record<string, number>> = {
  'colombia-ecuador': 103,
  'iran-pakistan': 429,
  'lake-shore': 1752,
  'pakistan-afghanistan': 478,
  'river-mouth': 763,
  'the-price': 1,
  'turkiye-syria': 796,
  'two-valleys': 1065,
};

test.each(SHIPPED_IDS)('the frozen game of %s is played as it was', (id) => {
  const { scenario, hash } = shipped(id);
  const seed = SEEDS[id];
  if (seed === undefined) throw new Error(`frozenGames: no seed is named for ${id}`);
  const run = recordRun(settingOf(scenario), { hash, struck: 'patient', host: 'hidden', seed });
  const text = gameText(run);
  const file = fileURLToPath(new URL(`../games/${id}.txt`, import.meta.url));
  if (process.env['UPDATE'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
