/** Draws the bargaining space of one time at the table. */
import type * as Plot from '@observablehq/plot';
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Frame } from '../figure/chart.ts';
import { keyMarks } from '../figure/keyMarks.ts';
import type { KeyEntry } from '../figure/keyMarks.ts';
import {
  MARGIN_LEFT,
  axisMarks,
  domainsOf,
  frontierMarks,
  label,
  leastMarks,
  offerMarks,
  outcomeMarks,
  packageMarks,
  stops,
  zoneMarks,
  type Point,
  type ShownBargaining,
} from './bargainingMarks.ts';

/** The space: packages as points, the frontier as a line, what both could sign as a field, and the offers' ways through it. */
export function drawBargaining(
  plot: typeof Plot,
  frame: Frame,
  shown: ShownBargaining,
): Plot.PlotOptions {
  const { proposals, space } = shown.bargaining;
  const em = frame.fontSize;
  const point = (index: number): Point => ({
    struck: space.worth.struck[index] ?? 0,
    host: space.worth.host[index] ?? 0,
  });
  const drawing = { plot, frame, shown, point };
  const domains = domainsOf(shown.bargaining);
  const hasTexts = stops(proposals, 'text').length > 0;
  const marginLeft = em * MARGIN_LEFT;
  const key = keyMarks(plot, frame, keyOf(frame, shown, hasTexts), {
    marginLeft,
    room: em * 2.2,
  });
  const height = Math.min(Math.max(frame.width * 0.46, em * 22), em * 38);
  return {
    height: key.marginTop + height,
    marginTop: key.marginTop,
    marginLeft,
    marginRight: em * 0.6,
    marginBottom: em * 3.6,
    x: { domain: domains.struck },
    y: { domain: domains.host },
    marks: [
      ...key.marks,
      ...zoneMarks(drawing, domains),
      ...axisMarks(drawing),
      ...packageMarks(drawing),
      ...leastMarks(drawing),
      ...frontierMarks(drawing),
      ...SIDES.flatMap((side) => offerMarks(drawing, side)),
      ...outcomeMarks(drawing),
      ...SIDES.map((side) =>
        label(
          plot,
          frame,
          stops(proposals, side).map(({ index, label: turns }) => ({
            ...point(index),
            label: turns,
          })),
          side === 'struck' ? -1 : 1,
        ),
      ),
    ],
  };
}

/** What the marks stand for. */
function keyOf(
  { colours }: Frame,
  { bargaining, both, say }: ShownBargaining,
  hasTexts: boolean,
): readonly KeyEntry[] {
  const { deal, space } = bargaining;
  return [
    {
      label: say('plot-table-key-offers', { side: both.struck }),
      symbol: 'diamond',
      colour: colours.struck,
    },
    {
      label: say('plot-table-key-offers', { side: both.host }),
      symbol: 'circle',
      colour: colours.host,
    },
    ...(hasTexts
      ? [
          {
            label: say('plot-table-key-text'),
            symbol: 'square',
            colour: colours.ink,
            hollow: true,
          } as const,
        ]
      : []),
    ...(deal === null
      ? []
      : [{ label: say('plot-table-deal'), symbol: 'star', colour: colours.calm } as const]),
    ...(space.nash === null
      ? []
      : [
          {
            label: say('plot-table-nash'),
            symbol: 'plus',
            colour: colours.ink,
            hollow: true,
          } as const,
        ]),
    { label: say('plot-table-key-frontier'), symbol: 'line', colour: colours.faint },
    { label: say('plot-table-key-package'), symbol: 'circle', colour: colours.line },
  ];
}
