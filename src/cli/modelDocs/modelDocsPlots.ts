/** The plots of the sensitivity analysis as SVG files: drawn by Plot on a document without a browser. */
import { dot, link, plot, rect, ruleX, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { outcomeIndex } from '../../analysis/sensitivity/readSensitivity.ts';
import type { Sensitivity } from '../../analysis/sensitivity/runSensitivity.ts';
import { SIDES } from '../../model/vocabulary/words.ts';

const INK = '#1a1a1a';
// Far apart in lightness, so that a grey print keeps them apart.
const DARK = '#274c77';
const LIGHT = '#e0b060';
const WIDTH = 900;
const HEAD = 52;

const SIDE_TITLES = { struck: 'as the struck state', host: 'as the host' } as const;

interface Words {
  readonly title: string;
  readonly subtitle: string;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Puts a drawing under a title, on white, in one font. */
function framed(drawing: Element, height: number, { title, subtitle }: Words): string {
  drawing.setAttribute('y', String(HEAD));
  const font = 'font-family="system-ui, sans-serif"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height + HEAD}" width="${WIDTH}" height="${height + HEAD}" role="img" color="${INK}">`,
    `<title>${escaped(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<text x="12" y="22" ${font} font-size="16" font-weight="600" fill="${INK}">${escaped(title)}</text>`,
    `<text x="12" y="42" ${font} font-size="12" fill="${INK}">${escaped(subtitle)}</text>`,
    drawing.outerHTML,
    '</svg>\n',
  ].join('\n');
}

function emptyDocument(): Document {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return document;
}

/** Names as they fit a plot: without the list that all of a table's numbers stand in. */
function label(name: string): string {
  return name.replace('table.issues.options.', 'table: ');
}

const SHOWN_ALONE = 20;

/** How far each parameter moves the share of durable frameworks alone: a tornado, both sides. */
export function alonePlot({ alone, parameters }: Sensitivity): string {
  const rows = parameters.flatMap(({ name }, index) => {
    const swing = alone.swings[index];
    return SIDES.map((side) => {
      const at = outcomeIndex(side, 'durable-framework');
      const base = alone.base[at] ?? 0;
      const low = swing?.atLow[at] ?? base;
      const high = swing?.atHigh[at] ?? base;
      return { name: label(name), side: SIDE_TITLES[side], base, low, high };
    });
  });
  const sizes = new Map<string, number>();
  for (const { name, low, high, base } of rows)
    sizes.set(name, Math.max(sizes.get(name) ?? 0, Math.abs(low - base), Math.abs(high - base)));
  const shown = [...sizes]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHOWN_ALONE)
    .map(([name]) => name);
  const kept = rows.filter(({ name }) => shown.includes(name));
  const bars = kept.flatMap(({ name, side, base, low, high }) => {
    const place = shown.indexOf(name);
    return [
      { side, from: base, to: low, end: 'low end', top: place - 0.38, bottom: place - 0.02 },
      { side, from: base, to: high, end: 'high end', top: place + 0.02, bottom: place + 0.38 },
    ];
  });
  const height = 60 + 26 * shown.length;
  const drawing = plot({
    document: emptyDocument(),
    width: WIDTH,
    height,
    marginLeft: 250,
    marginRight: 20,
    marginTop: 34,
    marginBottom: 40,
    style: { fontSize: '12px' },
    fx: { label: null, domain: SIDES.map((side) => SIDE_TITLES[side]) },
    x: {
      label: 'durable frameworks, percent of matches',
      grid: true,
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: {
      label: null,
      domain: [shown.length - 0.5, -0.5],
      ticks: shown.map((_name, index) => index),
      tickFormat: (index: number) => shown[index] ?? '',
      tickSize: 0,
    },
    marks: [
      rect(bars, {
        fx: 'side',
        x1: 'from',
        x2: 'to',
        y1: 'top',
        y2: 'bottom',
        fill: ({ end }: { readonly end: string }) => (end === 'low end' ? DARK : LIGHT),
        stroke: INK,
        strokeWidth: 0.5,
      }),
      ruleX(
        kept.filter(({ name }) => name === shown[0]),
        { fx: 'side', x: 'base', stroke: INK },
      ),
    ],
  });
  return framed(drawing, height, {
    title: 'One parameter at a time: patient play against hidden types',
    subtitle:
      'Dark: the low end of its span; light: the high end; the line: the scenario as it is. The twenty that move most.',
  });
}

/** Groups of parameters, each with a shape of its own and the sign that stands for it in a line of text. */
const GROUPS = [
  ['● governments', 'circle', ['sides.']],
  [
    '■ militants, frontier, channel',
    'square',
    ['militants.', 'border.', 'channel', 'tension', 'civilianRisk'],
  ],
  ['★ media', 'star', ['media.']],
  ['▲ mediators', 'triangle', ['mediators.']],
  ['◆ rival types', 'diamond', ['rivals.', 'costSensitivity']],
  ['✚ table and demands', 'cross', ['table.', 'demandPace']],
  ['✕ length of the match', 'times', ['calendar.']],
] as const;

function symbolOf(name: string): string {
  for (const [, symbol, starts] of GROUPS)
    if (starts.some((start) => name.startsWith(start))) return symbol;
  return 'circle';
}

const LABELLED = 9;
const MORRIS_HEIGHT = 560;
/** Least distance between two labels, as a share of the axis. */
const LABEL_ROOM = 0.04;

interface MorrisPoint {
  readonly name: string;
  readonly symbol: ReturnType<typeof symbolOf>;
  readonly side: string;
  /** Mean size of the elementary effects. */
  readonly size: number;
  /** Their standard deviation. */
  readonly spread: number;
}

function morrisPoints({ screened }: Sensitivity): readonly MorrisPoint[] {
  return SIDES.flatMap((side) => {
    const at = outcomeIndex(side, 'durable-framework');
    return screened.map(({ parameter, meanSize, deviation }) => ({
      name: label(parameter),
      symbol: symbolOf(parameter),
      side: SIDE_TITLES[side],
      size: meanSize[at] ?? 0,
      spread: deviation[at] ?? 0,
    }));
  });
}

/** The points that are named, each with the height of its label: no two of a side lie closer than they can be read. */
function morrisLabels(points: readonly MorrisPoint[], most: number) {
  return SIDES.flatMap((side) => {
    const named = points
      .filter((point) => point.side === SIDE_TITLES[side])
      .toSorted((a, b) => b.size - a.size)
      .slice(0, LABELLED)
      .toSorted((a, b) => a.spread - b.spread);
    let lowest = -Infinity;
    return named.map((point) => {
      const height = Math.max(point.spread, lowest + LABEL_ROOM * most);
      lowest = height;
      return { ...point, height };
    });
  });
}

/** Mean size of each parameter's elementary effects against their spread, both sides. */
export function morrisPlot(sensitivity: Sensitivity): string {
  const points = morrisPoints(sensitivity);
  const most = 1.06 * Math.max(...points.map(({ spread }) => spread), 1);
  const widest = 1.9 * Math.max(...points.map(({ size }) => size), 1);
  const labels = morrisLabels(points, most);
  const drawing = plot({
    document: emptyDocument(),
    width: WIDTH,
    height: MORRIS_HEIGHT,
    marginLeft: 56,
    marginRight: 20,
    marginTop: 34,
    marginBottom: 40,
    style: { fontSize: '12px' },
    fx: { label: null, domain: SIDES.map((side) => SIDE_TITLES[side]) },
    x: {
      label: 'μ*: mean size of the effect, percentage points over the span',
      labelAnchor: 'center',
      labelArrow: 'none',
      domain: [0, widest],
      grid: true,
    },
    y: {
      label: 'σ: how much it depends on all else',
      labelAnchor: 'center',
      labelArrow: 'none',
      domain: [0, 1.2 * most],
      grid: true,
    },
    symbol: { type: 'identity' },
    marks: [
      link(labels, {
        fx: 'side',
        x1: 'size',
        y1: 'spread',
        x2: 'size',
        y2: 'height',
        stroke: INK,
        strokeWidth: 0.5,
      }),
      text(labels, {
        fx: 'side',
        x: 'size',
        y: 'height',
        text: 'name',
        dx: 9,
        textAnchor: 'start',
        fontSize: 10.5,
        fill: INK,
      }),
      dot(points, {
        fx: 'side',
        x: 'size',
        y: 'spread',
        symbol: 'symbol',
        stroke: DARK,
        fill: LIGHT,
        fillOpacity: 0.55,
        r: 4.5,
      }),
    ],
  });
  return framed(drawing, MORRIS_HEIGHT, {
    title: 'All parameters together: Morris screening of the share of durable frameworks',
    subtitle: GROUPS.map(([group]) => group).join(' · '),
  });
}
