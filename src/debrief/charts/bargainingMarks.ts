/** What a bargaining space is drawn of: the field that both could sign, packages, the frontier, and the ways of the offers. */
import type * as Plot from '@observablehq/plot';
import type { Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import type { Frame } from '../figure/chart.ts';
import type { Bargaining, Proposal } from './readBargaining.ts';
import { listed } from '../../text/numbers.ts';

/** What is drawn, and in which words. */
export interface ShownBargaining {
  readonly bargaining: Bargaining;
  readonly both: Readonly<Record<Side, string>>;
  readonly say: Say;
}

/** A package in the plot. */
export interface Point {
  readonly struck: number;
  readonly host: number;
}

/** A drawing under way: the plots' library, the frame, what is shown, and where a package lies. */
export interface Drawing {
  readonly plot: typeof Plot;
  readonly frame: Frame;
  readonly shown: ShownBargaining;
  readonly point: (index: number) => Point;
}

const AT = { x: 'struck', y: 'host' } as const;

/** Room at the left, in sizes of the font. */
export const MARGIN_LEFT = 3.4;

/** Both scales, with room around every package and what each side could least sign. */
export function domainsOf({
  space,
}: Bargaining): Readonly<Record<Side, readonly [number, number]>> {
  const low = (side: Side): number => Math.min(space.least[side] - 4, ...space.worth[side]);
  const high = (side: Side): number => Math.max(space.least[side] + 6, ...space.worth[side]) + 3;
  return { struck: [low('struck'), high('struck')], host: [low('host'), high('host')] };
}

/** What both could sign, as a field. */
export function zoneMarks(
  { frame: { colours, fontSize: em }, plot, shown }: Drawing,
  domains: ReturnType<typeof domainsOf>,
): Plot.Markish[] {
  const { bargaining, say } = shown;
  const { least } = bargaining.space;
  const zone = { x1: least.struck, x2: domains.struck[1], y1: least.host, y2: domains.host[1] };
  return [
    plot.rect([zone], {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: colours.calm,
      fillOpacity: 0.13,
    }),
    plot.text([zone], {
      x: 'x2',
      y: 'y2',
      text: () => say('plot-table-zone'),
      textAnchor: 'end',
      lineAnchor: 'top',
      dx: -em * 0.5,
      dy: em * 0.5,
      fill: colours.calm,
      fontWeight: 600,
    }),
  ];
}

export function axisMarks({ frame, plot, shown: { both, say } }: Drawing): Plot.Markish[] {
  const { colours, fontSize: em } = frame;
  return [
    plot.axisX({ ticks: 5, tickSize: 0, color: colours.faint, label: null }),
    plot.axisY({ ticks: 5, tickSize: 0, color: colours.faint, label: null }),
    plot.text([say('plot-table-axis', { side: both.struck })], {
      frameAnchor: 'bottom-right',
      dy: em * 2.8,
      textAnchor: 'end',
      lineAnchor: 'middle',
      fill: colours.faint,
    }),
    plot.text([say('plot-table-axis-up', { side: both.host })], {
      frameAnchor: 'top-left',
      dx: -em * MARGIN_LEFT,
      dy: -em * 0.7,
      textAnchor: 'start',
      lineAnchor: 'middle',
      fill: colours.faint,
    }),
  ];
}

/** The least that each side could sign, as lines with their names. */
export function leastMarks({ frame, plot, shown }: Drawing): Plot.Markish[] {
  const { colours, fontSize: em } = frame;
  const { bargaining, both, say } = shown;
  const { space } = bargaining;
  return [
    plot.ruleX([space.least.struck], { stroke: colours.struck, strokeDasharray: '5 4' }),
    plot.ruleY([space.least.host], { stroke: colours.host, strokeDasharray: '5 4' }),
    plot.text([say('plot-table-least', { side: both.struck })], {
      x: [space.least.struck],
      frameAnchor: 'bottom',
      rotate: -90,
      textAnchor: 'start',
      dx: -em * 0.6,
      dy: -em * 0.5,
      fill: colours.struck,
      stroke: colours.ground,
      strokeWidth: em / 3,
    }),
    plot.text([say('plot-table-least', { side: both.host })], {
      y: [space.least.host],
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: em * 0.5,
      dy: em * 0.8,
      fill: colours.host,
      stroke: colours.ground,
      strokeWidth: em / 3,
    }),
  ];
}

/** Every package as a point. */
export function packageMarks({ frame, plot, point, shown }: Drawing): Plot.Markish[] {
  const { colours, fontSize: em } = frame;
  const { worth } = shown.bargaining.space;
  const packages = distinct([...worth.struck.keys()].map((index) => point(index)));
  return [
    plot.dot(packages, {
      ...AT,
      r: em * 0.17,
      fill: colours.line,
      stroke: colours.faint,
      strokeOpacity: 0.6,
      strokeWidth: 0.6,
    }),
  ];
}

/** The frontier as a line through its packages. */
export function frontierMarks({ frame, plot, point, shown }: Drawing): Plot.Markish[] {
  const { colours, fontSize: em } = frame;
  const frontier = shown.bargaining.space.frontier.map((index) => point(index));
  return [
    plot.line(frontier, {
      ...AT,
      stroke: colours.faint,
      strokeWidth: em / 7,
      strokeLinejoin: 'round',
    }),
    plot.dot(frontier, { ...AT, r: em * 0.24, fill: colours.faint }),
  ];
}

/** The way of a side's offers through the space. */
export function offerMarks({ frame, plot, point, shown }: Drawing, side: Side): Plot.Markish[] {
  const { colours, fontSize: em } = frame;
  const path = stops(shown.bargaining.proposals, side).map(({ index }) => point(index));
  return [
    plot.line(path, {
      ...AT,
      stroke: colours[side],
      strokeWidth: em / 8,
      strokeDasharray: side === 'host' ? '5 3' : 'none',
    }),
    plot.dot(path, {
      ...AT,
      symbol: side === 'struck' ? 'diamond' : 'circle',
      r: em * 0.5,
      fill: colours[side],
      stroke: colours.ground,
      strokeWidth: em / 8,
    }),
  ];
}

/** The mediator's texts, the solution after Nash, and what was signed. */
export function outcomeMarks({ frame, plot, point, shown }: Drawing): Plot.Markish[] {
  const { colours, fontSize: em } = frame;
  const { deal, proposals, space } = shown.bargaining;
  const texts = stops(proposals, 'text');
  return [
    plot.dot(
      texts.map(({ index }) => point(index)),
      { ...AT, symbol: 'square', r: em * 0.75, stroke: colours.ink, strokeWidth: em / 7 },
    ),
    plot.dot(space.nash === null ? [] : [point(space.nash)], {
      ...AT,
      symbol: 'plus',
      r: em * 0.7,
      stroke: colours.ink,
      strokeWidth: em / 6,
    }),
    plot.dot(deal === null ? [] : [point(deal)], {
      ...AT,
      symbol: 'star',
      r: em * 0.72,
      fill: colours.calm,
      stroke: colours.ground,
      strokeWidth: em / 8,
    }),
  ];
}

/** The turns of an offer beside it: the struck state's below, the host's above. */
export function label(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  path: readonly (Point & { readonly label: string })[],
  direction: 1 | -1,
): Plot.Text {
  return plot.text(path, {
    x: 'struck',
    y: 'host',
    text: 'label',
    dx: fontSize * direction,
    dy: -fontSize * direction,
    fontWeight: 650,
    fill: colours.ink,
    stroke: colours.ground,
    strokeWidth: fontSize / 3,
  });
}

/** Where a path stops, with the turns in which it was there ("2, 5"). */
export function stops(
  proposals: readonly Proposal[],
  by: Proposal['by'],
): readonly { readonly index: number; readonly label: string }[] {
  const own = proposals.filter((proposal) => proposal.by === by);
  return own.map(({ package: index }) => ({
    index,
    label: listed(
      own.filter((proposal) => proposal.package === index).map(({ turn }) => String(turn)),
    ),
  }));
}

/** Packages worth the same to both lie on one point. */
function distinct(points: readonly Point[]): readonly Point[] {
  return [...new Map(points.map((one) => [`${one.struck} ${one.host}`, one])).values()];
}
