// The projector in a real browser: moved by keys and clickers, no fault of accessibility on any screen, a timer that says when.
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import english from '../../assets/text/en.ftl?raw';
import flagship from '../../scenarios/pakistan-afghanistan.json?raw';
import type { Arranged } from '../../src/debrief/moderator/finding.ts';
import { contentOfPlay } from '../../src/debrief/moderator/findingsOfPlay.ts';
import { openModerator } from '../../src/debrief/moderator/openModerator.tsx';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { speaker } from '../../src/text/speaker.ts';
import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import { EXAMPLES, EXAMPLE_NAMES, playExample } from '../debrief/examples.ts';
import type { ExampleName } from '../debrief/examples.ts';

const say = speaker(english, 'en');
const parsed = parseScenario(flagship);
if (!parsed.ok) throw new Error('the flagship has a fault');
const { scenario } = parsed;

let opener: HTMLButtonElement;
let close: () => void = () => {};
let arranged: Arranged = { questions: [], at: undefined };

beforeEach(() => {
  arranged = { questions: [], at: undefined };
  opener = document.createElement('button');
  opener.textContent = 'Open';
  document.body.append(opener);
  document.documentElement.lang = 'en';
  document.title = 'A debrief';
  opener.focus();
});

afterEach(() => {
  close();
  opener.remove();
});

function contentOf(name: ExampleName, label?: string) {
  const run = playExample(scenario, name);
  const named = label === undefined ? run : { ...run, label };
  return contentOfPlay({ scenario, run: named, seat: EXAMPLES[name].person, say });
}

function open(name: ExampleName, label?: string): void {
  close = openModerator(document.body, { ...contentOf(name, label), say, arranged });
}

const press = (key: string): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const text = (selector: string): string =>
  document.querySelector(`.debrief-moderator ${selector}`)?.textContent ?? '';
const place = (): number => Number.parseInt(text('.debrief-moderator-position'), 10);
const spoken = (): string =>
  [...document.querySelectorAll('.debrief-moderator [aria-live]')]
    .map((one) => one.textContent)
    .join('');

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll<HTMLButtonElement>('.debrief-moderator button')].find(
    ({ textContent }) => textContent === name,
  );
  if (found === undefined) throw new Error(`button: there is none named "${name}"`);
  return found;
}

test('no screen of a long play has a fault that axe can find, and each has one heading and one sentence', async () => {
  open('durable', 'Amina');
  const { findings, prompts } = contentOf('durable');
  for (let at = 1; at <= findings.length + prompts.length; at += 1) {
    await expect.poll(place).toBe(at);
    // A screen without a plot has none left over from the screen before.
    await expect
      .poll(() => document.querySelector('.debrief-moderator-plot svg')?.getAttribute('aria-label'))
      .toBe(findings[at - 1]?.chart?.sentence);
    expect(document.querySelectorAll('.debrief-moderator h1')).toHaveLength(1);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    press('PageDown');
  }
});

test('keys of keyboards and of clickers go on, back, to the first and to the last', async () => {
  open('war');
  const { findings, prompts } = contentOf('war');
  const last = findings.length + prompts.length;
  for (const [key, at] of [
    ['ArrowRight', 2],
    [' ', 3],
    ['PageDown', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['Home', 1],
    ['ArrowLeft', 1],
    ['End', last],
    ['ArrowRight', last],
  ] as const) {
    press(key);
    await expect.poll(place).toBe(at);
  }
});

test('a button that has the focus takes the space bar for itself', async () => {
  open('war');
  button('Next').focus();
  button('Next').dispatchEvent(
    new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }),
  );
  await expect.poll(place).toBe(1);
  button('Next').click();
  await expect.poll(place).toBe(2);
});

test('Escape leaves: the page can be reached again, and the focus is where it was', async () => {
  open('war');
  expect(opener.inert).toBe(true);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Open conflict'));
  press('Escape');
  await vi.waitFor(() => expect(document.querySelector('.debrief-moderator')).toBe(null));
  expect(opener.inert).toBe(false);
  expect(document.activeElement).toBe(opener);
  press('ArrowRight');
  expect(document.querySelector('.debrief-moderator')).toBe(null);
});

test('a screen is announced when it is reached, the first by its focus alone', async () => {
  open('war');
  await expect.poll(place).toBe(1);
  expect(spoken()).toBe('');
  press('ArrowRight');
  await vi.waitFor(() => expect(spoken()).toContain(text('.debrief-moderator-sentence')));
});

test('the list of screens leads to any of them, and its keys move nothing behind it', async () => {
  open('durable');
  press('l');
  await vi.waitFor(() =>
    expect(document.querySelector('.debrief-moderator dialog[open]')).not.toBe(null),
  );
  press('ArrowRight');
  expect(place()).toBe(1);
  const { findings, prompts } = contentOf('durable');
  const jumps = [...document.querySelectorAll<HTMLButtonElement>('.debrief-moderator-jump')];
  expect(jumps).toHaveLength(findings.length + prompts.length);
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(violations.map(({ id }) => id)).toEqual([]);
  jumps[6]?.click();
  await expect.poll(place).toBe(7);
  expect(document.querySelector('.debrief-moderator dialog')).toBe(null);
  expect(text('.debrief-moderator-sentence')).toContain(findings[6]?.sentence ?? 'nothing');
  await vi.waitFor(() => expect(spoken()).toContain(findings[6]?.kicker ?? 'nothing'));
});

test('three questions are chosen from the scenario’s and the findings’, and are there again after leaving', async () => {
  open('durable');
  press('q');
  await vi.waitFor(() =>
    expect(document.querySelector('.debrief-moderator-choice')).not.toBe(null),
  );
  const boxes = (): HTMLInputElement[] => [
    ...document.querySelectorAll<HTMLInputElement>('.debrief-moderator-choice input'),
  ];
  const { findings, prompts } = contentOf('durable');
  expect(boxes()).toHaveLength(prompts.length + findings.length);
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(violations.map(({ id }) => id)).toEqual([]);
  for (const at of [prompts.length, 1, 0]) boxes()[at]?.click();
  await vi.waitFor(() =>
    expect(boxes().filter(({ disabled }) => disabled).length).toBe(
      prompts.length + findings.length - 3,
    ),
  );
  button('Ask these').click();
  await vi.waitFor(() => expect(document.querySelector('.debrief-moderator dialog')).toBe(null));
  const asked: string[] = [];
  press('End');
  await expect.poll(place).toBe(findings.length + 3);
  for (let at = 0; at < 3; at += 1) {
    asked.unshift(text('.debrief-moderator-sentence'));
    press('ArrowLeft');
    await expect.poll(place).toBe(findings.length + 2 - at);
  }
  expect(asked).toEqual([findings[0]?.question, prompts[1], prompts[0]]);
  press('Escape');
  await vi.waitFor(() => expect(document.querySelector('.debrief-moderator')).toBe(null));
  open('durable');
  expect(place()).toBe(findings.length);
  expect(text('.debrief-moderator-position')).toContain(String(findings.length + 3));
});

test('a name is shown only when it is asked for', async () => {
  open('war', 'Amina');
  expect(text('.debrief-moderator-screen')).not.toContain('Amina');
  button('Show names').click();
  await vi.waitFor(() => expect(text('.debrief-moderator-screen')).toContain('Amina'));
});

test('the timer starts, stands, gets a minute more, and belongs to its question', async () => {
  open('war');
  press('End');
  await vi.waitFor(() => expect(text('.debrief-moderator-clock')).toBe('2:00'));
  press('t');
  await vi.waitFor(() => expect(spoken()).toContain('The timer runs: 2 minutes left.'));
  await vi.waitFor(() => expect(text('.debrief-moderator-clock')).toBe('1:59'), { timeout: 4000 });
  press('+');
  await vi.waitFor(() => expect(text('.debrief-moderator-clock')).toMatch(/^2:5/u));
  press('t');
  await vi.waitFor(() => expect(spoken()).toContain('The timer stands'));
  const stood = text('.debrief-moderator-clock');
  await new Promise((resolve) => setTimeout(resolve, 1300));
  expect(text('.debrief-moderator-clock')).toBe(stood);
  press('ArrowLeft');
  await vi.waitFor(() => expect(text('.debrief-moderator-clock')).toBe('2:00'));
});

test.each(EXAMPLE_NAMES)(
  'the play "%s" has findings with a sentence each, in names of their own',
  (name) => {
    const { findings, prompts } = contentOf(name);
    expect(findings.length).toBeGreaterThan(5);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { chart, kicker, sentence } of findings) {
      expect(sentence).toMatch(/^\S.*\S$/su);
      expect(kicker.length).toBeGreaterThan(3);
      expect(chart?.rows.length ?? 1).toBeGreaterThan(0);
    }
    expect(prompts).toEqual(scenario.prompts);
  },
);
