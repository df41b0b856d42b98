/** What each ending looks like in a bar: a tone and a pattern, so that no two are told apart by colour alone, and a letter. */
import type * as Plot from '@observablehq/plot';
import type { Ending } from '../../model/words.ts';
import type { Colours } from '../figure/chart.ts';
import { WORST_FIRST } from './worstFirst.ts';

const SVG = 'http://www.w3.org/2000/svg' as const;

type Pattern = 'plain' | 'rising' | 'falling' | 'crossed' | 'dotted' | 'lined';

/** Tone and pattern by ending. */
const FILLS = {
  'open-conflict': { tone: 'alarm', pattern: 'plain' },
  fracture: { tone: 'faint', pattern: 'crossed' },
  'leadership-crisis-host': { tone: 'host', pattern: 'dotted' },
  'leadership-crisis-struck': { tone: 'struck', pattern: 'lined' },
  'recurrent-cycle': { tone: 'alarm', pattern: 'rising' },
  'frozen-stalemate': { tone: 'faint', pattern: 'plain' },
  'fragile-ceasefire': { tone: 'calm', pattern: 'falling' },
  'durable-framework': { tone: 'calm', pattern: 'plain' },
} as const satisfies Record<Ending, { tone: keyof Colours; pattern: Pattern }>;

/** Lines of the patterns on a square of eight units. */
const LINES = {
  rising: 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6',
  falling: 'M-2 6L2 10M-2 -2L10 10M6 -2L10 2',
  crossed: 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6M-2 6L2 10M-2 -2L10 10M6 -2L10 2',
  lined: 'M0 2H8M0 6H8',
} as const satisfies Partial<Record<Pattern, string>>;

/** The letter that stands for an ending in a bar and in its key, A for the worst. */
export function letterOf(ending: Ending): string {
  return String.fromCodePoint(65 + WORST_FIRST.indexOf(ending));
}

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
      const { pattern, tone } = FILLS[ending];
      return pattern === 'plain' ? colours[tone] : `url(#${name(ending)})`;
    },
    patterns: (_index, _scales, _values, _dimensions, { document }) => {
      const defs = document.createElementNS(SVG, 'defs');
      for (const ending of WORST_FIRST) {
        const { pattern, tone } = FILLS[ending];
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
  kind: Exclude<Pattern, 'plain'>,
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
