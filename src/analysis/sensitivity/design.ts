/** Which points of the parameter space are played: one parameter at a time, and Morris's random walks. */
import { drawBits } from '../../model/exact/draw.ts';
import type { Parameter } from './parameters.ts';

/** A value for every parameter, in their order. */
export type Point = readonly number[];

/** The scenario as it is, then every parameter at its low end and at its high end. */
export function oneAtATime(parameters: readonly Parameter[]): readonly Point[] {
  const start = parameters.map(({ value }) => value);
  return [
    start,
    ...parameters.flatMap(({ low, high }, index) => [
      start.with(index, low),
      start.with(index, high),
    ]),
  ];
}

/** Levels of Morris's grid; the usual number, with steps of two thirds of a span. */
export const LEVELS = 4;

/** Length of a step, in spans: p / (2 (p − 1)). */
export const STEP = LEVELS / (2 * (LEVELS - 1));

/** A step of a walk: which parameter moved, from which point to the next one, up (1) or down (−1). */
export interface DesignMove {
  readonly parameter: number;
  readonly from: number;
  readonly direction: 1 | -1;
}

/** Walks through the parameter space. */
export interface Walks {
  readonly points: readonly Point[];
  readonly moves: readonly DesignMove[];
}

const DRAWS_A_PARAMETER = 3;

/** The walk's own seed, so that its draws have nothing to do with those of the matches. */
const WALK_SEED = 0x4d6f7272;

/**
 * Morris (1991): each walk starts at a random point of a grid and moves every parameter once, in random order and direction, by a step.
 * The same walks for the same number and seed.
 */
export function morrisWalks(parameters: readonly Parameter[], walks: number, seed: number): Walks {
  const points: Point[] = [];
  const moves: DesignMove[] = [];
  for (let walk = 0; walk < walks; walk++) {
    const bits = (parameter: number, which: number): number =>
      drawBits(seed ^ WALK_SEED, walk, DRAWS_A_PARAMETER * parameter + which);
    const starts = parameters.map((_parameter, index) => {
      const level = (bits(index, 0) % (LEVELS / 2)) / (LEVELS - 1);
      const direction: 1 | -1 = bits(index, 1) % 2 === 0 ? 1 : -1;
      return { at: direction === 1 ? level : level + STEP, direction };
    });
    let position = starts.map(({ at }) => at);
    points.push(valuesAt(parameters, position));
    for (const parameter of shuffled(parameters.length, (index) => bits(index, 2))) {
      const { direction } = starts[parameter] ?? { direction: 1 };
      moves.push({ parameter, from: points.length - 1, direction });
      position = position.with(parameter, (position[parameter] ?? 0) + direction * STEP);
      points.push(valuesAt(parameters, position));
    }
  }
  return { points, moves };
}

function valuesAt(parameters: readonly Parameter[], position: readonly number[]): Point {
  return parameters.map(({ low, high, whole }, index) => {
    const value = low + (high - low) * (position[index] ?? 0);
    return whole ? Math.round(value) : value;
  });
}

/** The numbers below `length` in random order. */
function shuffled(length: number, bitsOf: (index: number) => number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = bitsOf(last) % (last + 1);
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}
