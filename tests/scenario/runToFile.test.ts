// A run kept as a file: whose it is, what it is called.
import { expect, test } from 'vitest';
import { labelled, runFileName, runFileText } from '../../src/scenario/runs/runToFile.ts';
import { ownCrisis } from '../../src/scenario/runs/ownCrisis.ts';
import { MOST_BYTES } from '../../src/scenario/json/limits.ts';
import { openRun, scenarioWithin } from '../../src/scenario/runs/openRun.ts';
import { parseRun } from '../../src/scenario/runs/runText.ts';
import { exampleRun } from '../debrief/exampleRun.ts';
import { shipped } from '../debrief/shipped.ts';

const run = exampleRun(shipped('two-valleys'), {
  seed: 7,
  struck: 'patient',
  host: 'hidden',
  person: 'struck',
});

test('a name and a group go into the file, blank ones do not', () => {
  expect(labelled(run, ' Amina ', '7b')).toMatchObject({ label: 'Amina', group: '7b' });
  const blank = labelled({ ...run, label: 'Amina', group: '7b' }, '  ', '');
  expect(blank).not.toHaveProperty('label');
  expect(blank).not.toHaveProperty('group');
});

test('the file says all that the run says', () => {
  expect(JSON.parse(runFileText(run))).toEqual(JSON.parse(JSON.stringify(run)));
});

test('a file with its scenario opens with nothing else', () => {
  const scenario = shipped('two-valleys');
  const parsed = parseRun(ownCrisis(scenario).file(run) ?? '');
  if (!parsed.ok) throw new Error('the file cannot be read');
  const opened = openRun(parsed.run, scenarioWithin(parsed.run));
  expect(opened.ok && [opened.wording, opened.known.scenario]).toEqual(['same', scenario]);
  expect(opened.ok && opened.run).toEqual(run);
});

test('a scenario that would make the file too large to be read stays out of it', () => {
  const scenario = shipped('two-valleys');
  const news = scenario.news.slice(0, 1);
  const long = {
    ...scenario,
    news: news.map((card) => ({ ...card, headline: 'ж'.repeat(MOST_BYTES / 2) })),
  };
  expect(ownCrisis(long).file(run)).toBeUndefined();
});

test('a file name holds no character that a system could refuse', () => {
  const name = runFileName({ ...run, label: '../Zoë: <Team> №3?' });
  expect(name).toMatch(/^two-valleys-[\p{L}\p{N}-]+-7\.json$/u);
});
