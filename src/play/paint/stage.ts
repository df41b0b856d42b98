/** What the painted parts share: the scene, the density of pixels, the origin of boxes, and whether things may move. */
import type { Scene } from 'phaser';
import type { Description } from '../../seat/description.ts';
import type { Box } from '../map/labels.ts';
import type { Theatre } from '../map/theatre.ts';
import type { CanvasOrigin } from './reading.ts';

/** Given to every part whenever the page has been laid out anew. */
export interface Layout {
  readonly scene: Scene;
  readonly host: HTMLElement;
  readonly origin: CanvasOrigin;
  readonly density: number;
  /** Whether nothing may move. */
  readonly isStill: boolean;
  /** Whether the page itself has already shown what is now painted for the first time, so that it does not enter once more. */
  readonly isSeen: boolean;
  /** Tells that a box of the page is painted from this frame on, and need not be drawn by the page. */
  readonly paints: (element: Element) => void;
  readonly description: Description | undefined;
  readonly theatre: Theatre;
}

/** A part of the painted board: it looks at the page and brings its own picture up to date. */
export interface PaintedPart {
  sync(layout: Layout): void;
}

/** A box moved and grown to whole device pixels, so that what is baked for it stays sharp. */
export function snapped(box: Box, density: number): Box {
  return {
    x: Math.round(box.x * density) / density,
    y: Math.round(box.y * density) / density,
    width: Math.ceil(box.width * density) / density,
    height: Math.ceil(box.height * density) / density,
  };
}

/** Whether two boxes differ by less than a third of a pixel. */
export function isSameBox(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) +
      Math.abs(one.y - other.y) +
      Math.abs(one.width - other.width) +
      Math.abs(one.height - other.height) <
    0.3
  );
}
