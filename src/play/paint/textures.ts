/** The materials of the desk, painted once and handed to Phaser as textures: paper with its grain, the back of a sealed choice. */
import type { Scene, Textures } from 'phaser';
import type { Side } from '../../model/vocabulary/words.ts';
import { EMBLEM_FIELD, GLYPHS } from '../../ui/look/emblems.ts';

/** Room around a sheet for its shadow, in CSS pixels. */
export const SHADOW = 24;

/** Colours of the seals: warm wax for the struck side, cool for the host; their edges differ as well. */
const WAX = {
  struck: ['#c98a36', '#7d4f10'],
  host: ['#4f9fae', '#124b5a'],
} as const satisfies Record<Side, readonly [string, string]>;

/** Paints into a fresh texture of a size in CSS pixels, replacing one of the same name. */
export function bake(
  scene: Scene,
  name: string,
  size: { readonly width: number; readonly height: number; readonly density: number },
  paint: (context: CanvasRenderingContext2D) => void,
): Textures.CanvasTexture | null {
  if (scene.textures.exists(name)) scene.textures.remove(name);
  const width = Math.max(1, Math.ceil(size.width * size.density));
  const height = Math.max(1, Math.ceil(size.height * size.density));
  const texture = scene.textures.createCanvas(name, width, height);
  if (texture === null) return null;
  texture.context.scale(size.density, size.density);
  paint(texture.context);
  texture.refresh();
  return texture;
}

let grain: HTMLCanvasElement | undefined;

/** Fibres and specks of paper: the same ones every time. */
function grainSheet(): HTMLCanvasElement {
  if (grain !== undefined) return grain;
  const sheet = document.createElement('canvas');
  sheet.width = 256;
  sheet.height = 256;
  const context = sheet.getContext('2d');
  let state = 20251;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  if (context !== null) {
    for (let fibre = 0; fibre < 900; fibre += 1) {
      context.strokeStyle = next() < 0.5 ? 'rgba(90,62,24,0.075)' : 'rgba(255,255,255,0.16)';
      context.lineWidth = 0.5 + next() * 0.6;
      const x = next() * 256;
      const y = next() * 256;
      const turn = next() * Math.PI;
      const reach = 3 + next() * 9;
      context.beginPath();
      context.moveTo(x, y);
      context.quadraticCurveTo(
        x + reach * Math.cos(turn),
        y + reach * Math.sin(turn),
        x + reach,
        y + reach * (next() - 0.5),
      );
      context.stroke();
    }
  }
  grain = sheet;
  return sheet;
}

/** A sheet of warm paper with a soft shadow, a light edge and a hairline frame. */
export function paintPaper(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  radius: number,
): void {
  context.save();
  context.translate(SHADOW, SHADOW);
  context.save();
  context.shadowColor = 'rgba(2,8,12,0.5)';
  context.shadowBlur = SHADOW * 0.8;
  context.shadowOffsetY = 7;
  const ground = context.createLinearGradient(0, 0, width * 0.12, height);
  ground.addColorStop(0, '#fbf4e6');
  ground.addColorStop(0.45, '#f4e9d5');
  ground.addColorStop(1, '#e6d5b6');
  context.fillStyle = ground;
  context.beginPath();
  context.roundRect(0, 0, width, height, radius);
  context.fill();
  context.restore();
  context.clip();
  const pattern = context.createPattern(grainSheet(), 'repeat');
  if (pattern !== null) {
    context.fillStyle = pattern;
    context.fillRect(0, 0, width, height);
  }
  context.restore();
  context.save();
  context.translate(SHADOW, SHADOW);
  context.strokeStyle = 'rgba(255,252,243,0.95)';
  context.lineWidth = 1.2;
  context.beginPath();
  context.roundRect(0.6, 0.6, width - 1.2, height - 1.2, radius - 0.6);
  context.stroke();
  context.strokeStyle = 'rgba(122,92,50,0.26)';
  context.lineWidth = 0.8;
  context.beginPath();
  context.roundRect(5, 5, width - 10, height - 10, Math.max(2, radius - 4.5));
  context.stroke();
  context.restore();
}

/** The band along the upper edge of a sheet that says whose it is: one stripe for the struck side, two for the host. */
export function paintBand(
  context: CanvasRenderingContext2D,
  width: number,
  radius: number,
  side: Side,
): void {
  context.save();
  context.translate(SHADOW, SHADOW);
  context.beginPath();
  context.roundRect(0, 0, width, radius * 2, radius);
  context.clip();
  context.fillStyle = side === 'struck' ? '#b97c27' : '#1f6c7c';
  if (side === 'struck') context.fillRect(0, 0, width, 8);
  else {
    context.fillRect(0, 0, width, 3.5);
    context.fillRect(0, 6.5, width, 3.5);
  }
  context.restore();
}

function paintWax(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  side: Side,
): void {
  const [light, dark] = WAX[side];
  const lobes = side === 'struck' ? 9 : 16;
  const depth = side === 'struck' ? 0.055 : 0.03;
  context.save();
  context.translate(x, y);
  context.shadowColor = 'rgba(0,0,0,0.5)';
  context.shadowBlur = 10;
  context.shadowOffsetY = 3;
  const wax = context.createRadialGradient(
    -radius * 0.35,
    -radius * 0.4,
    radius * 0.1,
    0,
    0,
    radius * 1.1,
  );
  wax.addColorStop(0, light);
  wax.addColorStop(1, dark);
  context.fillStyle = wax;
  context.beginPath();
  for (let step = 0; step <= 120; step += 1) {
    const turn = (step / 120) * Math.PI * 2;
    const reach = radius * (1 + depth * Math.sin(turn * lobes + 0.6) + 0.018 * Math.sin(turn * 3));
    context.lineTo(reach * Math.cos(turn), reach * Math.sin(turn));
  }
  context.fill();
  context.shadowColor = 'transparent';
  context.strokeStyle = 'rgba(255,255,255,0.28)';
  context.lineWidth = 1.2;
  context.beginPath();
  context.arc(0, 0, radius * 0.76, 0, Math.PI * 2);
  context.stroke();
  const scale = (radius * 1.02) / EMBLEM_FIELD;
  context.scale(scale, scale);
  context.translate(-EMBLEM_FIELD / 2, -EMBLEM_FIELD / 2);
  context.strokeStyle = 'rgba(255,246,228,0.9)';
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const path of GLYPHS.seal) context.stroke(new Path2D(path));
  context.restore();
}

/** The back of a sealed choice: a folded envelope closed with its side's wax. */
export function paintBack(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  radius: number,
  side: Side,
): void {
  paintPaper(context, width, height, radius);
  context.save();
  context.translate(SHADOW, SHADOW);
  context.beginPath();
  context.roundRect(0, 0, width, height, radius);
  context.clip();
  context.fillStyle = 'rgba(84,60,26,0.16)';
  context.fillRect(0, 0, width, height);
  const fold = height * 0.5;
  context.strokeStyle = 'rgba(74,52,20,0.42)';
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(0, height);
  context.lineTo(width / 2, fold);
  context.lineTo(width, height);
  context.stroke();
  context.shadowColor = 'rgba(50,32,8,0.45)';
  context.shadowBlur = 8;
  context.shadowOffsetY = 2;
  context.fillStyle = '#efe2c9';
  context.beginPath();
  context.moveTo(-2, -2);
  context.lineTo(width + 2, -2);
  context.lineTo(width / 2 + 10, fold + 6);
  context.quadraticCurveTo(width / 2, fold + 14, width / 2 - 10, fold + 6);
  context.closePath();
  context.fill();
  context.restore();
  paintWax(context, SHADOW + width / 2, SHADOW + fold + 2, Math.min(width, height) * 0.17, side);
}

/** The wax that marks a sealed card on the desk. */
export function paintSealMark(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  side: Side,
): void {
  paintWax(context, x, y, radius, side);
}
