/** The drawn, invented theatres: outlines on a grid of 100 eastward by 60 northward, of which a page shows what it needs. */

/** A drawn theatre's outlines as SVG path data on a field of 100 by 60. */
export interface Drawn {
  readonly struck: string;
  readonly host: string;
  readonly frontier: string;
  readonly river: string;
  readonly ridge: string;
}

// Drawn theatres have a name of two words; the page's own pictures have one.
const DRAWINGS = import.meta.glob<string>('../../../assets/*-*.svg', {
  query: '?raw',
  import: 'default',
});

/** The path data of the element with that id in an SVG text; empty where there is none. */
function pathOf(svg: string, id: string): string {
  const tag = new RegExp(`<[^>]*\\bid="${id}"[^>]*>`, 'u').exec(svg)?.[0] ?? '';
  const own = /\bd="([^"]*)"/u.exec(tag)?.[1];
  if (own !== undefined) return own;
  const after = svg.slice(svg.indexOf(tag) + tag.length);
  return tag === '' ? '' : (/\bd="([^"]*)"/u.exec(after)?.[1] ?? '');
}

/** Reads a drawn theatre from its SVG text. */
export function readDrawn(svg: string): Drawn {
  return {
    struck: pathOf(svg, 'struck'),
    host: pathOf(svg, 'host'),
    frontier: pathOf(svg, 'frontier'),
    river: pathOf(svg, 'river'),
    ridge: pathOf(svg, 'ridge'),
  };
}

/** The outlines of a drawn theatre; undefined where there is none of that name. Rejects where its file cannot be had. */
export async function loadDrawn(name: string): Promise<Drawn | undefined> {
  const drawing = await DRAWINGS[`../../assets/${name}.svg`]?.();
  return drawing === undefined ? undefined : readDrawn(drawing);
}
