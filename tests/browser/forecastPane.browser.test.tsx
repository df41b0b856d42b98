// The forecast's pane in a real browser: it counts in workers, is moved by keyboard, keeps its place, and has no fault that axe can find.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import english from '../../assets/text/en.ftl?raw';
import valleys from '../../scenarios/two-valleys.json?raw';
import { FORECAST_WAYS } from '../../src/analysis/forecast/forecastOrder.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { ENDINGS } from '../../src/model/vocabulary/words.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { speaker } from '../../src/text/speaker.ts';
import { ForecastPane } from '../../src/workshop/forecast/forecastPane.tsx';
import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';

const say = speaker(english, 'en');
const parsed = parseScenario(valleys);
if (!parsed.ok) throw new Error('the scenario has a fault');
const { scenario } = parsed;

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  root.style.width = '480px';
  document.documentElement.lang = 'en';
  document.title = 'Forecast';
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function show(one: Scenario | undefined, isStale = false): void {
  render(<ForecastPane scenario={one} isStale={isStale} say={say} />, root);
}

const words = (selector: string): string => root.querySelector(selector)?.textContent ?? '';

async function settled(): Promise<void> {
  await vi.waitFor(
    () => expect(words('.workshop-forecast-status')).toMatch(/^\d+.000 matches played/u),
    {
      timeout: 40_000,
    },
  );
}

test('without a scenario it says what will be here; with one it counts, and says so until it is settled', async () => {
  show(undefined);
  expect(words('.workshop-forecast-pane')).toContain('As soon as the scenario has no faults');
  show(scenario);
  await vi.waitFor(() => expect(words('.workshop-forecast-status')).toContain('Still counting'), {
    timeout: 20_000,
  });
  expect(root.querySelectorAll('.workshop-stack')).toHaveLength(FORECAST_WAYS.length);
  await settled();
  expect(root.querySelector('.workshop-forecast-rough')).toBe(null);
});

test('nothing jumps while it is counted: every part stays where it was', async () => {
  show(scenario);
  await vi.waitFor(() => expect(root.querySelector('.workshop-forecast-rough')).not.toBe(null), {
    timeout: 20_000,
  });
  const top = (row: Element): number => row.getBoundingClientRect().top;
  const places = (): readonly number[] => {
    const ask = root.querySelector('.workshop-forecast-ask');
    const from = ask === null ? Number.NaN : top(ask);
    return [...root.querySelectorAll('.workshop-forecast-row')].map((row) =>
      Math.round(top(row) - from),
    );
  };
  const before = places();
  expect(before).toHaveLength(2 * FORECAST_WAYS.length + 1);
  await settled();
  const first = FORECAST_WAYS.length;
  expect(places().slice(0, first)).toEqual(before.slice(0, first));
  show({ ...scenario, tension: scenario.tension + 5 });
  await vi.waitFor(() => expect(root.querySelector('.workshop-forecast-rough')).not.toBe(null), {
    timeout: 20_000,
  });
  expect(places().slice(0, first)).toEqual(before.slice(0, first));
  await settled();
});

test('seat and rival are chosen by keyboard, and every sentence follows', async () => {
  show(scenario);
  await settled();
  const { host, struck } = scenario.sides;
  expect(words('.workshop-forecast-sentence')).toContain(
    `As ${struck.name} against whoever may come`,
  );
  root.querySelector<HTMLInputElement>('.workshop-seat-choice input')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() =>
    expect(words('.workshop-forecast-sentence')).toContain(`As ${host.name} against`),
  );
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.tagName).toBe('SELECT');
  await userEvent.selectOptions(root.querySelector('select') ?? root, 'populist');
  await vi.waitFor(() =>
    expect(words('.workshop-forecast-sentence')).toContain(`As ${host.name} against a populist`),
  );
});

test('each drawing has a sentence for a name and its numbers as a table', async () => {
  show(scenario);
  await settled();
  const drawings = [...root.querySelectorAll('figure')];
  expect(drawings.map((one) => one.getAttribute('aria-label') ?? '')).toEqual([
    expect.stringContaining('How it ends most often'),
    expect.stringContaining('talks open'),
  ]);
  for (const details of root.querySelectorAll('details')) details.open = true;
  await vi.waitFor(() =>
    expect(root.querySelectorAll('.workshop-forecast-scroll table')).toHaveLength(2),
  );
  const [endings, talks] = root.querySelectorAll<HTMLTableElement>(
    '.workshop-forecast-scroll table',
  );
  expect(endings?.tBodies[0]?.rows).toHaveLength(ENDINGS.length);
  expect(talks?.tBodies[0]?.rows).toHaveLength(FORECAST_WAYS.length);
  expect(root.querySelectorAll('.workshop-worth-table tbody tr')).toHaveLength(
    FORECAST_WAYS.length,
  );
});

test('claims are played on demand, and each says whether it holds and by how much', async () => {
  show(scenario);
  await settled();
  [...root.querySelectorAll<HTMLElement>('.workshop-claims-head button')][0]?.click();
  await vi.waitFor(
    () => expect(words('.workshop-claims-progress')).toContain('Played three times'),
    {
      timeout: 50_000,
    },
  );
  const claims = [...root.querySelectorAll('.workshop-claim')];
  expect(claims).toHaveLength(scenario.claims.length);
  for (const claim of claims) {
    expect(claim.querySelector('.workshop-claim-verdict')?.textContent).toMatch(/hold|close/iu);
    expect(claim.querySelector('.workshop-claim-words')?.textContent).toMatch(
      /[+−]\d+\.\d points at worst/u,
    );
  }
});

test('a scenario that has faults now is shown in its last version, and that is said', async () => {
  show(scenario);
  await settled();
  show(scenario, true);
  expect(words('.workshop-forecast-status')).toContain('its last version without any');
  expect(root.querySelectorAll('.workshop-stack')).toHaveLength(FORECAST_WAYS.length);
});

test.each([480, 350])(
  'at %i pixels nothing is wider than its place, and axe finds no fault',
  async (width) => {
    root.style.width = `${width}px`;
    show(scenario);
    await settled();
    for (const details of root.querySelectorAll('details')) details.open = true;
    await vi.waitFor(() =>
      expect(root.querySelectorAll('.workshop-forecast-scroll table')).toHaveLength(2),
    );
    const pane = root.querySelector<HTMLElement>('.workshop-forecast-pane');
    expect(pane?.scrollWidth).toBeLessThanOrEqual(pane?.clientWidth ?? 0);
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  },
);
