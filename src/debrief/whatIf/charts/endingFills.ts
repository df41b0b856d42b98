/** Draws the fills of endings as patterns of a picture. */
import type * as Plot from '@observablehq/plot';
import type { Ending } from '../../../model/vocabulary/words.ts';
import type { Colours } from '../../figure/chart.ts';
import { ENDING_FILLS, WORST_FIRST, type FillPattern } from '../../../ui/look/endingFills.ts';

const SVG = 'http://www.w3.org/2000/svg' as const;

/** Lines of the patterns on a square of eight units. */
const LINES = {
  rising: 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6',
  falling: 'M-2 6L2 10M-2 -2L10 10M6 -2L10 2',
  crossed: 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6M-2 6L2 10M-2 -2L10 10M6 -2L10 2',
  lined: 'M0 2H8M0 6H8',
} as const satisfies Partial<Record<FillPattern, string>>;

/** Fills for the endings of one drawing; `id` keeps its patterns apart from other drawings on the page. */
export interface EndingFills {
  readonly fill: (ending: Ending) => string;
  /** A mark that draws nothing but brings the patterns along. */
  readonly patterns: Plot.RenderFunction;
}

/** The fills of a drawing in these colours. */
export function endingFills(id: string, colours: Colours): EndingFills {
  const name = (ending: Ending): string => `${id}-${ending}`;
  return {
    fill: (ending) => {
      const { pattern, tone } = ENDING_FILLS[ending];
      return pattern === 'plain' ? colours[tone] : `url(#${name(ending)})`;
    },
    patterns: (_index, _scales, _values, _dimensions, { document }) => {
      const defs = document.createElementNS(SVG, 'defs');
      for (const ending of WORST_FIRST) {
        const { pattern, tone } = ENDING_FILLS[ending];
        if (pattern === 'plain') continue;
        defs.append(drawPattern(document, name(ending), pattern, colours[tone], colours.ground));
      }
      return defs;
    },
  };
}

function drawPattern(
  document: Document,
  id: string,
  kind: Exclude<FillPattern, 'plain'>,
  colour: string,
  ground: string,
): SVGElement {
  const make = (tag: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pattern = make('pattern', {
    id,
    width: '8',
    height: '8',
    patternUnits: 'userSpaceOnUse',
  });
  const isDotted = kind === 'dotted';
  pattern.append(make('rect', { width: '8', height: '8', fill: isDotted ? colour : ground }));
  if (isDotted) pattern.append(make('circle', { cx: '4', cy: '4', r: '1.7', fill: ground }));
  else
    pattern.append(
      make('path', { d: LINES[kind], stroke: colour, 'stroke-width': '2.6', fill: 'none' }),
    );
  return pattern;
}
