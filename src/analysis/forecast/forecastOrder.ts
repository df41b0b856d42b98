/** What a forecast plays: which ways of playing each seat, against whom, and in which chunks. */
import {
  type PlayableName,
  RIVAL_TYPES,
  type RivalType,
} from '../../model/vocabulary/policyRecords.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import { playedPart } from '../../scenario/checking/playedPart.ts';
import { canonicalJson } from '../../scenario/checking/scenarioHash.ts';
import type { Ground } from '../workers/jobKind.ts';

/**
 * The ways of playing a seat that a forecast tries: each posture kept up whatever happens, patience (the reference for good play), and
 * pressure followed by an open door. A short list, and honest in that nothing on it was tuned to a scenario.
 */
export const FORECAST_WAYS = [
  'restraint',
  'mediation',
  'retaliation',
  'patient',
  'coerce-then-offer',
] as const satisfies readonly PlayableName[];
export type ForecastWay = (typeof FORECAST_WAYS)[number];

/**
 * Which matches to play. All ways meet a type on the same seeds, so that ways are compared on the same luck; each type has seeds of its own, so
 * that the errors of a mix of types are independent.
 */
export interface ForecastOrder extends Ground {
  /** Matches of each way against each type as each seat, 1 or more. */
  readonly games: number;
  /** The first seed, a 32-bit integer; the forecast plays `seedsOf` seeds from there on. */
  readonly seed: number;
}

/** How many seeds a forecast plays, with so many matches of each way against each type. */
export function seedsOf(games: number): number {
  return RIVAL_TYPES.length * games;
}

/** The first seed of the matches against a type. */
export function firstSeed({ seed, games }: ForecastOrder, type: RivalType): number {
  return seed + RIVAL_TYPES.indexOf(type) * games;
}

/** How thorough a forecast is unless said otherwise: 2 500 matches of each way, 25 000 in all, under a second on one core. */
export const USUAL_GAMES = 500;

/** The forecast of a scenario. */
export function forecastOrder(
  scenario: Scenario,
  { games = USUAL_GAMES, seed = 1 }: Partial<Pick<ForecastOrder, 'games' | 'seed'>> = {},
): ForecastOrder {
  return { scenario, games, seed };
}

/**
 * What the matches of a forecast depend on: where this is the same text, a sum can be read again and nothing need be played. Besides what is
 * for readers alone, a forecast leaves out the weights of the rivals, of which each is played, and the scale of the figures.
 */
export function forecastPart(scenario: Scenario): string {
  const { id: _id, rivals: _rivals, personsPerHarm: _scale, ...played } = playedPart(scenario);
  return canonicalJson(played);
}

/** All ways of one seat against one type of rival: they share their seeds and stand together in the sum. */
export interface RivalGroup {
  readonly side: Side;
  readonly type: RivalType;
}

/** Every group, in the order in which they stand in the sum: those of the struck state, then those of the host. */
export const GROUPS: readonly RivalGroup[] = SIDES.flatMap((side) =>
  RIVAL_TYPES.map((type) => ({ side, type })),
);

/** One chunk of a forecast: some groups on some seeds, or a look at the table as the match begins. */
export type Chunk =
  | {
      readonly kind: 'matches';
      /** Index of the first group, and how many. */
      readonly group: number;
      readonly groups: number;
      /** Matches of each cell already played before, and to play now. */
      readonly played: number;
      readonly games: number;
    }
  | { readonly kind: 'table' };

/** Matches of each cell in the first block, which gives every figure roughly. */
const FIRST_GAMES = 25;
/** Matches of each cell in a later chunk: some 8 ms of play, so that a slider that moves on does not wait for what it has left behind. */
const MORE_GAMES = 50;

/** How many chunks there are: one for each seat, the table, then each group in turn until all matches are played. */
export function chunksOf({ games }: ForecastOrder): number {
  const rounds = Math.ceil(Math.max(0, games - FIRST_GAMES) / MORE_GAMES);
  return SIDES.length + 1 + rounds * GROUPS.length;
}

/** What a chunk plays. */
export function chunkAt({ games }: ForecastOrder, chunk: number): Chunk {
  const groups = RIVAL_TYPES.length;
  if (chunk < SIDES.length)
    return {
      kind: 'matches',
      group: chunk * groups,
      groups,
      played: 0,
      games: Math.min(FIRST_GAMES, games),
    };
  if (chunk === SIDES.length) return { kind: 'table' };
  const later = chunk - SIDES.length - 1;
  const played = FIRST_GAMES + Math.floor(later / GROUPS.length) * MORE_GAMES;
  return {
    kind: 'matches',
    group: later % GROUPS.length,
    groups: 1,
    played,
    games: Math.min(MORE_GAMES, games - played),
  };
}
