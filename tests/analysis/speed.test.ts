// Many matches are played fast and without leaving anything behind, and a rollout that was used before plays as a fresh one does.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { BenchFigures } from '../../src/analysis/bench/bench.ts';
import { startTrace } from '../../src/model/state/change.ts';
import { startCrisis, restartCrisis } from '../../src/model/state/crisis.ts';
import { playAgain, playMatch, rolloutOf } from '../../src/model/match/playTurn.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { policyBySeed } from '../../src/rivals/policies.ts';

const setting = settingOf(plainScenario);
const ofStruck = policyBySeed('hidden', plainScenario, 'struck');
const ofHost = policyBySeed('hidden', plainScenario, 'host');

test('a match begun again is a match at its start', () => {
  const rollout = rolloutOf(setting);
  for (let seed = 1; seed <= 40; seed++) {
    playAgain(rollout, seed, ofStruck(seed), ofHost(seed));
    startTrace(rollout.crisis);
    restartCrisis(rollout.crisis, 2 ** 32 - seed);
    expect(rollout.crisis).toEqual(startCrisis(setting, 2 ** 32 - seed));
  }
});

test('a rollout used before ends every match as a fresh one does, to the bit', () => {
  const rollout = rolloutOf(setting);
  for (let seed = 1; seed <= 300; seed++) {
    const used = playAgain(rollout, seed, ofStruck(seed), ofHost(seed));
    expect(used).toEqual(playMatch(setting, seed, ofStruck(seed), ofHost(seed)));
  }
});

// Asked of the command in a process of its own, since the test runner rewrites the modules that it loads.
test('one core plays as fast as is promised, measured against a loop in the same process', () => {
  const command = fileURLToPath(new URL('../../src/cli/commands/bench.ts', import.meta.url));
  const printed = execFileSync(process.execPath, [command, '--quick', '--json'], {
    encoding: 'utf8',
  });
  const figures = JSON.parse(printed) as BenchFigures;
  // Floors that hold while other work shares the machine; `npm run bench` prints what is reached.
  expect(figures.gamesPerMillionSteps).toBeGreaterThanOrEqual(50);
  expect(figures.bytesPerGame).toBeLessThan(200);
  expect(figures.timesActors).toBeGreaterThanOrEqual(3.5);
  expect(figures.timesTransition).toBeGreaterThanOrEqual(20);
});
