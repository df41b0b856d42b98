/** The key of a plot, drawn above it as part of the picture, so that it goes wherever the picture goes. */
import type * as Plot from '@observablehq/plot';
import type { Frame } from './chart.ts';

/** What a line of a plot looks like in its key. */
const LINES = { line: '━━', dashes: '╍╍' } as const;

/** One entry: a mark of the plot and what it stands for. */
export interface KeyEntry {
  readonly label: string;
  /** A symbol of Plot's, or a line. */
  readonly symbol:
    | 'circle'
    | 'diamond'
    | 'plus'
    | 'square'
    | 'star'
    | 'times'
    | 'triangle'
    | keyof typeof LINES;
  readonly colour: string;
  /** Outlined instead of filled. */
  readonly hollow?: boolean;
}

/** The key's marks, and the margin it needs above the plot. */
export interface Key {
  readonly marks: Plot.Markish[];
  readonly marginTop: number;
}

/** Mean width of a letter, in sizes of the font. */
const LETTER = 0.55;

/** Lays the entries out in rows from the left edge; `marginLeft` and `room` (below the key, in pixels) are those of the plot. */
export function keyMarks(
  plot: typeof Plot,
  frame: Frame,
  entries: readonly KeyEntry[],
  { marginLeft, room }: { readonly marginLeft: number; readonly room: number },
): Key {
  const em = frame.fontSize;
  const rowHeight = em * 1.7;
  let left = 0;
  let row = 0;
  const places = entries.map((entry) => {
    const width = em * (1.6 + LETTER * entry.label.length + 1.3);
    if (left > 0 && left + width - em > frame.width) {
      left = 0;
      row += 1;
    }
    const place = { entry, left, row };
    left += width;
    return place;
  });
  const marginTop = (row + 1) * rowHeight + room;
  const marks = places.flatMap(({ entry, left: x, row: at }) => {
    const { colour, label, symbol } = entry;
    const dy = (at + 0.5) * rowHeight - marginTop;
    const options = { frameAnchor: 'top-left', facet: 'super', dy } as const;
    const words = plot.text([label], {
      ...options,
      dx: x + em * 1.6 - marginLeft,
      textAnchor: 'start',
      lineAnchor: 'middle',
      fill: frame.colours.ink,
    });
    const sign = isLine(symbol)
      ? plot.text([LINES[symbol]], {
          ...options,
          dx: x - marginLeft,
          textAnchor: 'start',
          lineAnchor: 'middle',
          fontSize: em * 0.75,
          fill: colour,
        })
      : plot.dot([0], {
          ...options,
          dx: x + em * 0.6 - marginLeft,
          symbol,
          r: em * 0.4,
          ...(entry.hollow === true
            ? { fill: 'none', stroke: colour, strokeWidth: em / 7 }
            : { fill: colour, stroke: colour }),
        });
    return [sign, words];
  });
  return { marks, marginTop };
}

function isLine(symbol: KeyEntry['symbol']): symbol is keyof typeof LINES {
  return symbol in LINES;
}
