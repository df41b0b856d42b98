/** A chart as a picture that stands alone: title, drawing and sentence on a light ground, as SVG text or as PNG. */
import type * as Plot from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { drawApart, PLOT_FONT } from './drawing.ts';
import { PICTURE_COLOURS } from './palettes.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 960;
const MARGIN = 32;
const FONT_SIZE = 15;
const TITLE_SIZE = 24;
const LINE = 22;
/** Mean width of a letter, in sizes of the font; a little wide, so that lines end inside the picture. */
const LETTER = 0.53;
const TITLE_FONT = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif";

/** Pixels of the PNG for each pixel of the drawing. */
const PNG_SCALE = 2;

/** The picture as SVG text: no script, no style sheet, nothing loaded from anywhere. */
export function chartToSvg(plot: typeof Plot, chart: Chart): string {
  return new XMLSerializer().serializeToString(picture(plot, chart));
}

/** The picture as PNG, twice as fine as the drawing. Rejects where the browser cannot draw it. */
export async function chartToPng(plot: typeof Plot, chart: Chart): Promise<Blob> {
  const svg = picture(plot, chart);
  const text = new XMLSerializer().serializeToString(svg);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = PNG_SCALE * Number(svg.getAttribute('width'));
    canvas.height = PNG_SCALE * Number(svg.getAttribute('height'));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('chartToPng: this browser has no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error(`chartToPng: "${chart.id}" could not be written`));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function picture(plot: typeof Plot, chart: Chart): SVGSVGElement {
  const inside = WIDTH - 2 * MARGIN;
  const drawing = drawApart(plot, chart, {
    width: inside,
    colours: PICTURE_COLOURS,
    fontSize: FONT_SIZE,
  });
  const titles = wrapped(chart.title, inside / (TITLE_SIZE * LETTER));
  const lines = wrapped(chart.sentence, inside / (FONT_SIZE * LETTER));
  const top = MARGIN + titles.length * (TITLE_SIZE + 6) + 10;
  const below = top + Number(drawing.getAttribute('height')) + 10;
  const height = Math.ceil(below + lines.length * LINE + MARGIN);
  const svg = element('svg', {
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    'aria-labelledby': 'picture-title picture-sentence',
  });
  svg.append(
    element('title', { id: 'picture-title' }, chart.title),
    element('desc', { id: 'picture-sentence' }, chart.sentence),
    element('rect', { width: WIDTH, height, fill: PICTURE_COLOURS.ground }),
  );
  const words = (
    all: readonly string[],
    from: number,
    step: number,
    look: Record<string, string | number>,
  ): void => {
    for (const [index, line] of all.entries())
      svg.append(element('text', { x: MARGIN, y: from + index * step, ...look }, line));
  };
  words(titles, MARGIN + TITLE_SIZE, TITLE_SIZE + 6, {
    'font-family': TITLE_FONT,
    'font-size': TITLE_SIZE,
    'font-weight': 600,
    fill: PICTURE_COLOURS.ink,
  });
  drawing.setAttribute('x', String(MARGIN));
  drawing.setAttribute('y', String(top));
  drawing.setAttribute('color', PICTURE_COLOURS.ink);
  drawing.removeAttribute('class');
  svg.append(document.adoptNode(drawing));
  words(lines, below + LINE, LINE, {
    'font-family': PLOT_FONT,
    'font-size': FONT_SIZE,
    fill: PICTURE_COLOURS.ink,
  });
  return svg;
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Breaks a text into lines of at most so many letters; a longer word stands on a line of its own. */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > letters) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
