// The command sensitivity, run as an instructor runs it.
import { expect, test } from 'vitest';
import { runCommand } from './runCommand.ts';

test('--help says how it is used', async () => {
  const { code, out } = await runCommand('sensitivity', ['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: npm run -s sensitivity -- /);
});

test('few matches give a table for each side, with every parameter', async () => {
  const { code, out, problems } = await runCommand('sensitivity', [
    '--games',
    '2',
    '--trajectories',
    '2',
  ]);
  expect([code, problems]).toEqual([0, '']);
  expect(out.match(/^Patient play as the (?:struck|host) state/gm)).toHaveLength(2);
  expect(out.match(/^militants\.kinship /gm)).toHaveLength(2);
});

test.each([
  [['none.json'], 'none.json: there is no such file'],
  [['--games', '0'], '"0" is not a whole number from 1 to'],
  [['--trajectories', '1'], '"1" is not a whole number from 2 to'],
  [['a.json', 'b.json'], 'is one file too many'],
  [['--rounds', '3'], "Unknown option '--rounds'"],
])('%j is refused with 2, and says why', async (args, why) => {
  const { code, out, problems } = await runCommand('sensitivity', args);
  expect([code, out]).toEqual([2, '']);
  expect(problems).toContain(why);
});
