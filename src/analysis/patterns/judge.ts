/** Turns the sums of an experiment into its effect, the standard error of the paired difference, and a verdict. */
import type { Pattern, PatternResult } from './pattern.ts';

/** Standard errors that an effect must exceed. */
const ERRORS = 2.5;

/** How many numbers one seed yields: a top and a bottom for every reading of every cell. */
export function widthOf(pattern: Pattern): number {
  return 2 * (pattern.readings ?? 1) * pattern.cells.length;
}

/** Length of a pattern's sums: matches, the numbers of a seed, and their products two by two. */
export function sumsLength(pattern: Pattern): number {
  const width = widthOf(pattern);
  return 1 + width + (width * (width + 1)) / 2;
}

/** Adds what one seed yielded in all cells to the sums of a pattern. */
export function addSeed(sums: Float64Array, row: readonly number[]): void {
  let slot = 0;
  const add = (amount: number): void => {
    sums[slot] = (sums[slot] ?? 0) + amount;
    slot += 1;
  };
  add(1);
  for (const value of row) add(value);
  for (const [index, value] of row.entries())
    for (let other = index; other < row.length; other++) add(value * (row[other] ?? 0));
}

/** Weights of the readings, cell by cell. */
function contrastOf(pattern: Pattern): readonly number[] {
  const contrast = pattern.contrast ?? [-1, 1];
  if (2 * contrast.length !== widthOf(pattern))
    throw new Error(`contrastOf: ${pattern.id} has ${contrast.length} weights for its readings`);
  return contrast;
}

/**
 * The verdict on the sums of a pattern. A reading is a ratio of sums, so its error is that of its linear
 * approximation, top − ratio × bottom, over the mean bottom; seeds are paired, so the errors of cells are added seed by seed.
 */
export function judge(pattern: Pattern, sums: readonly number[]): PatternResult {
  const width = widthOf(pattern);
  const games = sums[0] ?? 0;
  const readings: number[] = [];
  const slopes: number[] = [];
  let effect = 0;
  for (const [index, weight] of contrastOf(pattern).entries()) {
    const top = sums[1 + 2 * index] ?? 0;
    const bottom = sums[2 + 2 * index] ?? 0;
    const ratio = bottom === 0 ? 0 : top / bottom;
    readings.push(ratio);
    effect += weight * ratio;
    const perGame = bottom === 0 ? 0 : (weight * games) / bottom;
    slopes.push(perGame, -ratio * perGame);
  }
  let squares = 0;
  let slot = 1 + width;
  for (const [index, slope] of slopes.entries())
    for (let other = index; other < width; other++) {
      const product = slope * (slopes[other] ?? 0) * (sums[slot] ?? 0);
      squares += other === index ? product : 2 * product;
      slot += 1;
    }
  // Rounding can leave a hair below zero where every seed yields the same.
  const standardError = games < 2 ? 0 : Math.sqrt(Math.max(0, squares) / (games * (games - 1)));
  const perCell = pattern.readings ?? 1;
  return {
    id: pattern.id,
    source: pattern.source,
    statement: pattern.statement,
    unit: pattern.unit,
    effect,
    standardError,
    holds: holds(pattern, effect, standardError),
    bound: 'within' in pattern.expected ? pattern.expected.within : pattern.expected.least,
    cells: pattern.cells.map(({ name }, index) => ({
      name,
      readings: readings.slice(index * perCell, (index + 1) * perCell),
    })),
    games,
  };
}

function holds({ expected }: Pattern, effect: number, standardError: number): boolean {
  if ('within' in expected) return Math.abs(effect) + ERRORS * standardError <= expected.within;
  const signed = expected.sign * effect;
  return signed > ERRORS * standardError && signed >= expected.least;
}
