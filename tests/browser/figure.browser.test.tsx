// A figure in a real browser: its name, its table, what it keeps from the page's policy, and the pictures it gives away.
import * as Plot from '@observablehq/plot';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import english from '../../assets/text/en.ftl?raw';
import flagship from '../../scenarios/pakistan-afghanistan.json?raw';
import { bargainingChart } from '../../src/debrief/charts/bargainingChart.ts';
import { civiliansChart } from '../../src/debrief/charts/civiliansChart.ts';
import { misperceptionChart } from '../../src/debrief/charts/misperceptionChart.ts';
import { numbersChart } from '../../src/debrief/charts/numbersChart.ts';
import { readBargaining } from '../../src/debrief/charts/readBargaining.ts';
import { stagesChart } from '../../src/debrief/charts/stagesChart.ts';
import type { Chart } from '../../src/debrief/figure/chart.ts';
import { Figure } from '../../src/debrief/figure/figure.tsx';
import { chartToPng, chartToSvg } from '../../src/debrief/figure/picture.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { speaker } from '../../src/text/speaker.ts';
import '../../src/debrief/sheets.ts';
import { playExample } from '../debrief/examples.ts';
import * as figureCss from '../../src/debrief/figure/figure.module.css';
import * as pageCss from '../../src/debrief/page.module.css';

const say = speaker(english, 'en');
const parsed = parseScenario(flagship);
if (!parsed.ok) throw new Error('the flagship has a fault');
const { scenario } = parsed;
const run = playExample(scenario, 'durable');
const talks = readBargaining(scenario, run).at(-1);
if (talks === undefined) throw new Error('the example has no talks');

const CHARTS: readonly Chart[] = [
  numbersChart(scenario, run, say),
  stagesChart(scenario, run.log, say),
  civiliansChart(scenario, run.log, say),
  misperceptionChart(scenario, run, 'host', say),
  bargainingChart(scenario, talks, say),
];

/** Three points, each of which opens something. */
function pointsChart(pick: (row: number) => void): Chart {
  const rows = [1, 2, 3].map((x) => ({ name: `play ${x}`, x }));
  return {
    id: 'points',
    title: 'Points',
    sentence: 'Three points lie in a row.',
    columns: [
      { key: 'name', label: 'Play' },
      { key: 'x', label: 'Place', digits: 0 },
    ],
    rows,
    pick,
    draw: (plot, { colours }) => ({
      height: 80,
      marks: [plot.dot(rows, { x: 'x', r: 8, fill: colours.struck, className: figureCss.pick })],
    }),
  };
}

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  root.className = pageCss.debrief;
  root.style.width = '700px';
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function shown(chart: Chart, into: HTMLElement = root): Promise<SVGSVGElement> {
  render(<Figure chart={chart} say={say} level={2} />, into);
  return vi.waitFor(
    () => {
      const svg = into.querySelector<SVGSVGElement>('.debrief-plot > svg');
      if (svg === null) throw new Error('nothing is drawn yet');
      return svg;
    },
    { timeout: 10_000 },
  );
}

async function opened(): Promise<HTMLTableElement> {
  const details = root.querySelector('details');
  if (details === null) throw new Error('the figure has no table');
  details.open = true;
  return vi.waitFor(() => {
    const table = root.querySelector('table');
    if (table === null) throw new Error('the table is not there yet');
    return table;
  });
}

test.each(CHARTS)(
  'the plot "$id" is an image named by its sentence, as wide as its place, with no style sheet in it',
  async (chart) => {
    const svg = await shown(chart);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe(chart.sentence);
    expect(root.querySelector('figcaption')?.textContent).toBe(chart.sentence);
    expect(svg.querySelectorAll('style, script')).toHaveLength(0);
    expect(Number(svg.getAttribute('width'))).toBe(
      root.querySelector('.debrief-plot')?.clientWidth,
    );
  },
);

test.each(CHARTS)(
  'the plot "$id" has its rows as a table, and no fault that axe can find',
  async (chart) => {
    await shown(chart);
    const table = await opened();
    expect(table.caption?.textContent).toBe(chart.title);
    expect(table.tBodies[0]?.rows).toHaveLength(Math.min(300, chart.rows.length));
    expect(table.querySelectorAll('thead th[scope="col"]')).toHaveLength(chart.columns.length);
    expect(table.querySelectorAll('tbody th[scope="row"]')).toHaveLength(
      Math.min(300, chart.rows.length),
    );
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  },
);

test('a narrower place brings a narrower drawing', async () => {
  const [chart] = CHARTS;
  if (chart === undefined) throw new Error('there is no chart');
  await shown(chart);
  root.style.width = '360px';
  await vi.waitFor(() => {
    const width = Number(root.querySelector('.debrief-plot > svg')?.getAttribute('width'));
    expect(width).toBe(root.querySelector('.debrief-plot')?.clientWidth);
    expect(width).toBeLessThan(360);
  });
});

test('for print it is drawn at the width of a page, and afterwards as before', async () => {
  const [chart] = CHARTS;
  if (chart === undefined) throw new Error('there is no chart');
  await shown(chart);
  const width = (): string | null | undefined =>
    root.querySelector('.debrief-plot > svg')?.getAttribute('width');
  const before = width();
  dispatchEvent(new Event('beforeprint'));
  expect(width()).toBe('660');
  dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(width()).toBe(before));
});

test.each(CHARTS)(
  'the picture of "$id" stands alone: well formed, titled, with nothing to run or to load',
  (chart) => {
    const text = chartToSvg(Plot, chart);
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBe(null);
    expect(read.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(read.querySelector('svg > title')?.textContent).toBe(chart.title);
    expect(read.querySelector('svg > desc')?.textContent).toBe(chart.sentence);
    expect(read.querySelectorAll('script, style, foreignObject, image, use, a')).toHaveLength(0);
    expect(text).not.toMatch(/var\(|url\(|\son\w+=/u);
  },
);

test('the PNG is twice as fine as the picture', async () => {
  const chart = pointsChart(() => {});
  const blob = await chartToPng(Plot, chart);
  expect(blob.type).toBe('image/png');
  const image = await createImageBitmap(blob);
  expect(image.width).toBe(2 * 960);
});

test('a mark and a row of the table open the same', async () => {
  const picked: number[] = [];
  const svg = await shown(pointsChart((row) => picked.push(row)));
  svg
    .querySelectorAll('.debrief-pick circle')[1]
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const table = await opened();
  [...table.querySelectorAll('button')]
    .find(({ textContent }) => textContent === 'play 2')
    ?.click();
  expect(picked).toEqual([1, 1]);
});

test('a plot that cannot be drawn leaves its sentence and its table', async () => {
  const failing = {
    ...pointsChart(() => {}),
    draw: () => {
      throw new Error('planted');
    },
  };
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Figure chart={failing} say={say} level={2} />, root);
  await vi.waitFor(() => expect(root.querySelector('.debrief-plot-failed')).not.toBe(null), {
    timeout: 10_000,
  });
  expect(complain).toHaveBeenCalledOnce();
  complain.mockRestore();
  expect(root.querySelector('figcaption')?.textContent).toBe(failing.sentence);
  expect((await opened()).tBodies[0]?.rows).toHaveLength(3);
});

test('a page that allows no style of its own has nothing to complain of', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="style-src 'self'"></head><body></body></html>`;
  frame.style.cssText = 'width: 700px; height: 700px';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    root.append(frame);
  });
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('the frame has no page');
  const complaints: string[] = [];
  inside.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    complaints.push(effectiveDirective),
  );
  for (const chart of CHARTS) {
    const place = inside.createElement('div');
    inside.body.append(place);
    await shown(chart, place);
    place.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(complaints).toEqual([]);
  // The page does complain where there is cause.
  const style = inside.createElement('style');
  style.textContent = 'body { color: red }';
  inside.head.append(style);
  await vi.waitFor(() => expect(complaints).toEqual(['style-src-elem']));
});
