/** Reads from the page the field that the map fills, and what lies over it. */
import { placeFont } from './mapArt.ts';
import type { Box } from './labels.ts';
import type { LabelField } from './lay.ts';

let ruler: CanvasRenderingContext2D | null | undefined;

function textWidth(text: string, size: number, isCapital: boolean): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return text.length * size * 0.55;
  ruler.font = placeFont(size, isCapital);
  return ruler.measureText(text).width;
}

/** The map's field for an element: its box, the elements marked `data-over-map` in its parent, and the size of names there. */
export function readField(sheet: HTMLElement, busy: readonly string[]): LabelField {
  const box = sheet.getBoundingClientRect();
  const over = sheet.parentElement?.querySelectorAll<HTMLElement>('[data-over-map]') ?? [];
  const taken: Box[] = [];
  for (const element of over) {
    const one = element.getBoundingClientRect();
    const isOver = one.bottom > box.top + 4 && one.top < box.bottom - 4;
    if (one.width > 0 && isOver)
      taken.push({ x: one.x - box.x, y: one.y - box.y, width: one.width, height: one.height });
  }
  const fontSize = parseFloat(getComputedStyle(sheet).fontSize);
  return {
    width: Math.round(box.width),
    height: Math.round(box.height),
    taken,
    fontSize,
    textWidth,
    busy,
  };
}
