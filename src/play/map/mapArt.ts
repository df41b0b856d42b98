/** Paints the still parts of the map on a canvas: ground, lands, hatch, relief, frontier, places, and the fade at all four edges. */
import { reliefPixels } from './relief.ts';
import type { MapShape, SetPlace } from './shape.ts';

const SERIF = "'Source Serif 4 Variable', Georgia, serif";
const SANS = "'Inter Variable', system-ui, sans-serif";

/** Colours of the map; both lands differ in hue, in lightness and in the run of their hatch. */
export const MAP_COLOURS = {
  ground: '#0f222d',
  others: '#152b37',
  coast: '#29465360',
  struck: '#5a4526',
  host: '#1d4d5a',
  struckHatch: '#e3a85730',
  hostHatch: '#6fb7c42b',
  frontier: '#fdf3df',
  name: '#f6ecda',
  lesserName: '#d8d3c6',
  halo: '#0a151de0',
} as const;

/** The font of a place's name, for a canvas. */
export function placeFont(size: number, isCapital: boolean): string {
  return isCapital ? `600 ${size}px ${SERIF}` : `500 ${size}px ${SANS}`;
}

function hatch(
  context: CanvasRenderingContext2D,
  land: Path2D,
  shape: MapShape,
  colour: string,
  falling: boolean,
): void {
  const { width, height } = shape;
  context.save();
  place(context, shape);
  context.clip(land);
  unplace(context, shape);
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  for (let at = -height; at < width + height; at += falling ? 9 : 6) {
    context.moveTo(at, falling ? 0 : height);
    context.lineTo(at + height * (falling ? 1 : 0.55), falling ? height : 0);
  }
  context.stroke();
  context.restore();
}

function place(context: CanvasRenderingContext2D, { transform }: MapShape): void {
  context.translate(transform.dx, transform.dy);
  context.scale(transform.scale, transform.scale);
}

function unplace(context: CanvasRenderingContext2D, { transform }: MapShape): void {
  context.scale(1 / transform.scale, 1 / transform.scale);
  context.translate(-transform.dx, -transform.dy);
}

function fill(
  context: CanvasRenderingContext2D,
  shape: MapShape,
  path: Path2D,
  colour: string,
): void {
  context.save();
  place(context, shape);
  context.fillStyle = colour;
  context.fill(path);
  context.restore();
}

function stroke(
  context: CanvasRenderingContext2D,
  shape: MapShape,
  path: string,
  line: {
    readonly colour: string;
    readonly width: number;
    readonly dash?: readonly number[];
    readonly glow?: number;
  },
): void {
  const { scale } = shape.transform;
  context.save();
  place(context, shape);
  context.strokeStyle = line.colour;
  context.lineWidth = line.width / scale;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.setLineDash((line.dash ?? []).map((part) => part / scale));
  if (line.glow !== undefined) {
    context.shadowColor = line.colour;
    context.shadowBlur = line.glow;
  }
  context.stroke(new Path2D(path));
  context.restore();
}

/** How strongly the relief lies over everything, and once more over both lands: opacities, 0 to 1. */
export const RELIEF = { everywhere: 0.3, onLand: 0.68 } as const;

let hills: HTMLCanvasElement | undefined;
let picture: { readonly sheet: HTMLCanvasElement; readonly address: string } | undefined;

/** The relief for a map; the last one is kept, since news and marks change far more often than the window. */
function reliefSheet(shape: Pick<MapShape, 'width' | 'height'>): HTMLCanvasElement {
  // A box that is only being laid out may still have no height.
  const width = Math.max(1, Math.ceil(shape.width / 1.25));
  const height = Math.max(1, Math.ceil(shape.height / 1.25));
  if (hills !== undefined && hills.width === width && hills.height === height) return hills;
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  const pixels = reliefPixels(width, height, height * 0.34);
  sheet
    .getContext('2d', { willReadFrequently: true })
    ?.putImageData(new ImageData(pixels, width, height), 0, 0);
  hills = sheet;
  return sheet;
}

/** The relief as the address of an image, for a drawing that is no canvas. */
export function reliefAddress(shape: Pick<MapShape, 'width' | 'height'>): string {
  const sheet = reliefSheet(shape);
  if (picture?.sheet !== sheet) picture = { sheet, address: sheet.toDataURL() };
  return picture.address;
}

function relief(context: CanvasRenderingContext2D, shape: MapShape, lands: Path2D): void {
  const sheet = reliefSheet(shape);
  context.save();
  context.globalAlpha = RELIEF.everywhere;
  context.drawImage(sheet, 0, 0, shape.width, shape.height);
  context.globalAlpha = RELIEF.onLand;
  place(context, shape);
  context.clip(lands);
  unplace(context, shape);
  context.drawImage(sheet, 0, 0, shape.width, shape.height);
  context.restore();
}

function mark(context: CanvasRenderingContext2D, { place: { kind }, x, y, size }: SetPlace): void {
  const radius = size * 0.24;
  context.fillStyle = MAP_COLOURS.ground;
  context.strokeStyle = MAP_COLOURS.frontier;
  context.lineWidth = Math.max(1.4, size * 0.1);
  context.beginPath();
  if (kind === 'crossing' || kind === 'post') {
    const reach = radius * 1.45;
    context.moveTo(x, y - reach);
    context.lineTo(x + reach, y);
    context.lineTo(x, y + reach);
    context.lineTo(x - reach, y);
    context.closePath();
  } else if (kind === 'camp') {
    context.moveTo(x, y - radius * 1.3);
    context.lineTo(x + radius * 1.4, y + radius);
    context.lineTo(x - radius * 1.4, y + radius);
    context.closePath();
  } else {
    context.arc(x, y, kind === 'capital' ? radius * 1.15 : radius * 0.8, 0, Math.PI * 2);
    if (kind !== 'district') context.fillStyle = MAP_COLOURS.frontier;
  }
  context.fill();
  context.stroke();
  if (kind !== 'capital') return;
  context.beginPath();
  context.lineWidth = 1;
  context.arc(x, y, radius * 2, 0, Math.PI * 2);
  context.stroke();
}

function name(
  context: CanvasRenderingContext2D,
  { place: { kind }, name: text, label, size }: SetPlace,
): void {
  if (label === undefined) return;
  const isCapital = kind === 'capital';
  context.font = placeFont(size, isCapital);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = MAP_COLOURS.halo;
  context.lineWidth = size * 0.32;
  context.strokeText(text, label.x, label.y + label.height / 2);
  context.fillStyle = isCapital ? MAP_COLOURS.name : MAP_COLOURS.lesserName;
  context.fillText(text, label.x, label.y + label.height / 2);
}

/** Lets the sheet dissolve towards its four edges. */
function fade(context: CanvasRenderingContext2D, { width, height }: MapShape): void {
  const reach = Math.min(width, height) * 0.16;
  const sides: readonly (readonly [number, number, number, number])[] = [
    [0, 0, reach, 0],
    [width, 0, width - reach, 0],
    [0, 0, 0, reach],
    [0, height, 0, height - reach],
  ];
  context.save();
  context.globalCompositeOperation = 'destination-out';
  for (const [x0, y0, x1, y1] of sides) {
    const veil = context.createLinearGradient(x0, y0, x1, y1);
    veil.addColorStop(0, 'rgb(0 0 0 / 1)');
    veil.addColorStop(0.35, 'rgb(0 0 0 / 0.55)');
    veil.addColorStop(1, 'rgb(0 0 0 / 0)');
    context.fillStyle = veil;
    context.fillRect(0, 0, width, height);
  }
  context.restore();
}

/** Paints the whole still map; the context is to be scaled to CSS pixels beforehand. */
export function paintMap(context: CanvasRenderingContext2D, shape: MapShape): void {
  const struck = new Path2D(shape.struck);
  const host = new Path2D(shape.host);
  const lands = new Path2D(shape.struck);
  lands.addPath(host);
  context.fillStyle = MAP_COLOURS.ground;
  context.fillRect(0, 0, shape.width, shape.height);
  fill(context, shape, new Path2D(shape.others), MAP_COLOURS.others);
  stroke(context, shape, shape.others, { colour: MAP_COLOURS.coast, width: 1 });
  fill(context, shape, struck, MAP_COLOURS.struck);
  fill(context, shape, host, MAP_COLOURS.host);
  hatch(context, struck, shape, MAP_COLOURS.struckHatch, false);
  hatch(context, host, shape, MAP_COLOURS.hostHatch, true);
  relief(context, shape, lands);
  stroke(context, shape, shape.struck, { colour: '#e3a85755', width: 1.2 });
  stroke(context, shape, shape.host, { colour: '#6fb7c455', width: 1.2 });
  stroke(context, shape, shape.river, { colour: '#6fa3b8aa', width: 2 });
  stroke(context, shape, shape.ridge, { colour: '#f3e9d830', width: 1.4, dash: [2, 5] });
  stroke(context, shape, shape.line, { colour: '#0a151dcc', width: 6 });
  stroke(context, shape, shape.line, { colour: '#fbe9c6', width: 2.6, dash: [10, 6], glow: 10 });
  fade(context, shape);
  for (const placed of shape.places) if (!placed.isBeyond) mark(context, placed);
  for (const placed of shape.places) name(context, placed);
}
