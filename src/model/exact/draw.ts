/**
 * Keyed chance: a draw is a hash of seed, turn and name, not the next number of a stream.
 * Changing one choice leaves every other shock as it was, which is what makes "what if" honest.
 */

/** Every draw of the world and the policies by name. `policy` and `priorityOfOption` are first ids of a row. */
export const DRAWS = {
  attack: 1,
  severity: 2,
  origin: 3,
  attribution: 4,
  slipOfStruck: 5,
  slipOfHost: 6,
  misreadingOfStruck: 7,
  misreadingOfHost: 8,
  hit: 9,
  civilians: 10,
  civilianSize: 11,
  talksOpen: 12,
  caught: 13,
  breakdown: 14,
  fracture: 15,
  openConflict: 16,
  stop: 17,
  walkAway: 18,
  typeOfStruck: 19,
  typeOfHost: 20,
  claimOfLosses: 21,
  lapseOfStruck: 27,
  lapseOfHost: 28,
  estimate: 29,
  place: 32,
  newsCard: 33,
  policyOfStruck: 40,
  policyOfHost: 60,
  textNoiseForStruck: 100,
  textNoiseForHost: 101,
  priorities: 110,
  priorityOfOption: 111,
} as const;

/**
 * 32 bits for a seed (any 32-bit integer), a turn (0 or more) and a draw's id (0 or more), as a signed integer. The rules throw, then
 * read, because an engine hands a small integer from one function to another for nothing, and allocates for a fraction.
 */
export function throwDice(seed: number, turn: number, id: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul((h + Math.imul(turn + 1, 0x9e3779b1)) | 0, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul((h + Math.imul(id + 1, 0x27d4eb2f)) | 0, 0x165667b1);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32 bits for a seed (any 32-bit integer), a turn (0 or more) and a draw's id (0 or more), as an unsigned integer. */
export function drawBits(seed: number, turn: number, id: number): number {
  return throwDice(seed, turn, id) >>> 0;
}

/** What was thrown as a number from 0 (included) to 1 (excluded). */
export function readDice(thrown: number): number {
  return (thrown >>> 0) / 4294967296;
}

/** A number from 0 (included) to 1 (excluded), the same for the same seed, turn and id on every machine. */
export function draw(seed: number, turn: number, id: number): number {
  return readDice(throwDice(seed, turn, id));
}
