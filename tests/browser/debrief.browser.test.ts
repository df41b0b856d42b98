// The debrief in a real browser: every kind of match, no fault of accessibility, and what its buttons do.
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import english from '../../assets/text/en.ftl?raw';
import flagship from '../../scenarios/pakistan-afghanistan.json?raw';
import type { DebriefProps } from '../../src/debrief/debriefPage.tsx';
import { ownCrisis } from '../../src/scenario/runs/ownCrisis.ts';
import { openDebrief } from '../../src/debrief/openDebrief.tsx';
import type { RunFile } from '../../src/model/match/run.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import type { Side } from '../../src/model/vocabulary/words.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { fragmentToText } from '../../src/scenario/links/scenarioLink.ts';
import { speaker } from '../../src/text/speaker.ts';
import { EXAMPLES, EXAMPLE_NAMES, playExample } from '../debrief/examples.ts';

const say = speaker(english, 'en');
const parsed = parseScenario(flagship);
if (!parsed.ok) throw new Error('the flagship has a fault');
const { scenario } = parsed;

let root: HTMLElement;
let close: () => void;
let again: { readonly seat: Side; readonly sameShocks: boolean }[];

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'en';
  again = [];
});

afterEach(() => {
  close();
  root.remove();
});

function open(
  run: RunFile,
  seat: Side,
  of: Scenario = scenario,
  shown: Partial<Pick<DebriefProps, 'own' | 'hasOtherWords'>> = {},
): void {
  close = openDebrief(root, {
    scenario: of,
    run,
    seat,
    say,
    hasOtherWords: false,
    ...shown,
    onLeave: () => {},
    onPlayAgain: (choice) => again.push(choice),
    code: ({ label }) => `SP1-${label ?? 'NOBODY'}`,
  });
}

function press(name: string): void {
  const found = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (found === undefined) throw new Error(`press: there is no button "${name}"`);
  found.click();
}

describe.each(EXAMPLE_NAMES)('the debrief of "%s"', (name) => {
  test('has no fault that axe can find, with everything opened', async () => {
    open(playExample(scenario, name), EXAMPLES[name].person);
    for (const details of root.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  test('shows one turn for each turn of the log', () => {
    const run = playExample(scenario, name);
    open(run, EXAMPLES[name].person);
    const turns = root.querySelectorAll('.debrief-timeline > li:not(.debrief-turn-end)');
    expect(turns).toHaveLength(run.log.length);
    expect(root.querySelectorAll('.debrief-turn-attack')).toHaveLength(
      run.log.filter(({ attack }) => attack !== null).length,
    );
  });
});

test('the focus goes to the outcome when the debrief opens', async () => {
  open(playExample(scenario, 'war'), 'struck');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Open conflict'));
});

test('the other side can be played with the same shocks, the same side with new ones', () => {
  open(playExample(scenario, 'durable'), 'struck');
  press('Play Afghanistan with the same shocks');
  press('Play Pakistan again with new shocks');
  expect(again).toEqual([
    { seat: 'host', sameShocks: true },
    { seat: 'struck', sameShocks: false },
  ]);
});

test('a name written into the form goes into the code', async () => {
  open(playExample(scenario, 'durable'), 'struck');
  const code = (): string | undefined => root.querySelector('textarea')?.value;
  expect(code()).toBe('SP1-NOBODY');
  const name = root.querySelector<HTMLInputElement>('[data-part="keep-field"] input');
  if (name === null) throw new Error('the form has no field');
  name.value = 'Amina';
  name.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(code()).toBe('SP1-Amina'));
});

test('a run on a crisis that does not come with the page says what its code lacks, and offers the link', async () => {
  const run = playExample(scenario, 'left');
  open(run, 'struck', scenario, {
    own: async () => ownCrisis(scenario),
    hasOtherWords: true,
  });
  expect(root.textContent).toContain('Played with another wording of this crisis');
  await vi.waitFor(() =>
    expect(root.querySelector('.debrief-keep-scenario textarea')).not.toBeNull(),
  );
  const link =
    root.querySelector<HTMLTextAreaElement>('.debrief-keep-scenario textarea')?.value ?? '';
  const opened = await fragmentToText(new URL(link).hash, async () => undefined);
  expect(opened.ok && JSON.parse(opened.text)).toEqual(scenario);
  close();
  open(run, 'struck');
  expect(root.querySelector('.debrief-keep-scenario')).toBeNull();
  expect(root.textContent).not.toContain('another wording');
});

test('text of a scenario is shown as text, whatever it holds', () => {
  const planted = '<img src=x onerror="window.planted = true"><b>bold</b>';
  const hostile: Scenario = {
    ...scenario,
    title: planted,
    notice: planted,
    prompts: [planted],
    chronology: [{ date: '2025', text: planted, claimedBy: planted, source: '' }],
    sides: { ...scenario.sides, host: { ...scenario.sides.host, name: planted } },
  };
  open(playExample(scenario, 'durable'), 'struck', hostile);
  expect(root.querySelectorAll('img, main b b')).toHaveLength(0);
  expect(root.querySelector('.debrief-prompts li')?.textContent).toBe(planted);
  expect('planted' in globalThis).toBe(false);
});

test('what is closed is gone from the page', () => {
  open(playExample(scenario, 'left'), 'struck');
  close();
  expect(root.childElementCount).toBe(0);
});
