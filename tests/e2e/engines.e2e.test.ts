// The match that `check:engines` plays in three engines, in the one that every machine with a browser has; Node stands for the others.
import { chromium } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { replayRun } from '../../src/model/match/run.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { codeToRun, runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { findLightChromium } from '../chromium.ts';
import { shipped } from '../debrief/shipped.ts';
import { startChromium } from '../engines/chromiumEngine.ts';
import { playMatch } from '../engines/playMatch.ts';
import { knownOf } from '../scenario/knownOf.ts';

test('one match, its debrief and its code come out of Chromium without an error, and Node gives the same code', async () => {
  const engine = await startChromium(findLightChromium() ?? chromium.executablePath());
  onTestFinished(async () => engine.close());
  const { code, faults, outcome } = await playMatch(engine, inject('pageUrl'));
  expect(faults).toEqual([]);
  expect(outcome).toMatch(/\S{2}/u);
  const scenario = shipped('two-valleys');
  const found = codeToRun(code, [knownOf(scenario)]);
  if (!found.ok) throw new Error(`the code holds ${found.fault.kind}`);
  expect(found.run.turns.length).toBeGreaterThan(3);
  expect(replayRun(settingOf(scenario), found.run)).toMatchObject({ same: true });
  expect(runToCode(found.run, scenario)).toBe(code);
});
