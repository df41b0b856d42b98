/** A quiet relief for the map: an invented height field from keyed noise, lit from the north-west; the same for the same size. */

function hash(x: number, y: number, octave: number): number {
  let h =
    Math.imul(x + 374761393, 668265263) ^
    Math.imul(y + 1274126177, 2246822519) ^
    Math.imul(octave + 1, 3266489917);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  h = Math.imul(h ^ (h >>> 13), 3266489917);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Octaves of the noise: those of the folds by their number, then that which bends them, and the broad one. */
const BENDING = 9;
const BROAD = 20;

/**
 * The cell of each octave's lattice that was asked about last, as left and top and then its corners by rows: neighbouring points mostly lie
 * in one cell, and to hash its corners costs more than all the rest.
 */
const cells = new Float64Array(6 * (BROAD + 1)).fill(Number.NaN);

function noise(x: number, y: number, octave: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const cell = 6 * octave;
  if (cells[cell] !== left || cells[cell + 1] !== top) {
    cells[cell] = left;
    cells[cell + 1] = top;
    cells[cell + 2] = hash(left, top, octave);
    cells[cell + 3] = hash(left + 1, top, octave);
    cells[cell + 4] = hash(left, top + 1, octave);
    cells[cell + 5] = hash(left + 1, top + 1, octave);
  }
  const u = ease(x - left);
  const v = ease(y - top);
  const upper = (cells[cell + 2] ?? 0) * (1 - u) + (cells[cell + 3] ?? 0) * u;
  const lower = (cells[cell + 4] ?? 0) * (1 - u) + (cells[cell + 5] ?? 0) * u;
  return upper * (1 - v) + lower * v;
}

/** Height of the invented land at a point of the field, about 0 to 1: folded ridges that run from south-west to north-east. */
export function heightAt(x: number, y: number): number {
  const along = x * 0.78 - y * 0.62;
  const across = x * 0.62 + y * 0.78;
  const bend = noise(along * 0.6, across * 0.6, BENDING) * 1.6;
  let sum = 0;
  let size = 0.5;
  let pitch = 1;
  for (let octave = 0; octave < 5; octave += 1) {
    const folded =
      1 -
      Math.abs(2 * noise(along * pitch * 0.62 + bend, across * pitch * 1.25 + bend, octave) - 1);
    sum += size * folded * folded;
    size *= 0.5;
    pitch *= 2.03;
  }
  const broad = noise(x * 0.34 + 3.1, y * 0.34 + 8.7, BROAD);
  return sum * (0.35 + 0.95 * broad);
}

/** How a slope is lit: −1 in full shade, 1 in full light. */
const LIGHT = { x: -0.62, y: -0.7 } as const;
const CONTOURS = 11;

/**
 * Light, shade and contour lines of the relief as pixels with transparency, to be laid over flat colours.
 * Width and height in pixels; `pitch` is the number of pixels of one fold of the land.
 */
export function reliefPixels(
  width: number,
  height: number,
  pitch: number,
): Uint8ClampedArray<ArrayBuffer> {
  const heights = new Float32Array((width + 1) * (height + 1));
  for (let y = 0; y <= height; y += 1) {
    for (let x = 0; x <= width; x += 1)
      heights[y * (width + 1) + x] = heightAt(x / pitch, y / pitch);
  }
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const here = heights[y * (width + 1) + x] ?? 0;
      const east = heights[y * (width + 1) + x + 1] ?? 0;
      const south = heights[(y + 1) * (width + 1) + x] ?? 0;
      const lit = ((east - here) * -LIGHT.x + (south - here) * -LIGHT.y) * pitch * 0.62;
      const level = Math.floor(here * CONTOURS);
      const isContour =
        level !== Math.floor(east * CONTOURS) || level !== Math.floor(south * CONTOURS);
      const at = (y * width + x) * 4;
      const shade = Math.max(-1, Math.min(1, lit));
      const tone = isContour ? 235 : shade > 0 ? 255 : 0;
      pixels[at] = tone;
      pixels[at + 1] = isContour ? 225 : tone === 255 ? 246 : 6;
      pixels[at + 2] = isContour ? 205 : tone === 255 ? 226 : 12;
      pixels[at + 3] = isContour ? 20 : Math.abs(shade) * (shade > 0 ? 46 : 92);
    }
  }
  return pixels;
}
