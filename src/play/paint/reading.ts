/** Reads from the laid-out page what the canvas is to paint: boxes, and every line of text with its font, colour and place. */
import type { Box } from '../map/labels.ts';

/** One line of text as the page sets it, in CSS pixels from the origin. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly font: string;
  readonly colour: string;
  readonly spacing: string;
  /** In which direction the line runs; its left end is at `x` either way. */
  readonly direction: 'ltr' | 'rtl';
}

/** The corner that boxes are counted from, in CSS pixels of the window. */
export interface CanvasOrigin {
  readonly x: number;
  readonly y: number;
}

/** An element's box from the origin. */
export function boxOf(element: Element, origin: CanvasOrigin): Box {
  const box = element.getBoundingClientRect();
  return { x: box.x - origin.x, y: box.y - origin.y, width: box.width, height: box.height };
}

/** The marks of an element and all in it, by which a part knows whether it has painted them; that the box is painted is none of them. */
export function marksOf(element: Element): string {
  return element.outerHTML.replace(' data-painted=""', '');
}

const ascents = new Map<string, number>();

function ascentOf(context: CanvasRenderingContext2D, font: string): number {
  const known = ascents.get(font);
  if (known !== undefined) return known;
  context.save();
  context.font = font;
  const ascent = context.measureText('Hg').fontBoundingBoxAscent;
  context.restore();
  ascents.set(font, ascent);
  return ascent;
}

function cased(text: string, style: CSSStyleDeclaration): string {
  return style.textTransform === 'uppercase' ? text.toUpperCase() : text;
}

/** The lines that a text node is broken into, each as a run. */
export function runsOf(
  node: Text,
  origin: CanvasOrigin,
  context: CanvasRenderingContext2D,
): TextRun[] {
  const parent = node.parentElement;
  if (parent === null) return [];
  const style = getComputedStyle(parent);
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const range = document.createRange();
  const lines: { from: number; to: number; x: number; top: number }[] = [];
  for (const word of node.data.matchAll(/\S+/gu)) {
    const from = word.index;
    const to = from + word[0].length;
    range.setStart(node, from);
    range.setEnd(node, to);
    const box = range.getClientRects()[0];
    if (box === undefined) continue;
    const line = lines[lines.length - 1];
    if (line !== undefined && Math.abs(line.top - box.top) < 3) {
      line.to = to;
      line.x = Math.min(line.x, box.left);
    } else lines.push({ from, to, x: box.left, top: box.top });
  }
  return lines.map((line) => ({
    text: cased(node.data.slice(line.from, line.to).replace(/\s+/gu, ' '), style),
    x: line.x - origin.x,
    baseline: line.top - origin.y + ascentOf(context, font),
    font,
    colour: style.color,
    spacing: style.letterSpacing === 'normal' ? '0px' : style.letterSpacing,
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
  }));
}
