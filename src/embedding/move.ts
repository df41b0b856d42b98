/** What a program hands in for a side's turn, judged before anything is played. */
import { illegality, type Choice, type TableChoice } from '../model/match/choice.ts';
import type { Crisis } from '../model/state/crisis.ts';
import {
  ALL_MEASURES,
  defaultMeasure,
  measureOf,
  measuresAt,
  type MeasureId,
} from '../model/vocabulary/measures.ts';
import { POSTURES, SIDES, isEnding, type Posture, type Side } from '../model/vocabulary/words.ts';
import { nearestName } from '../scenario/checking/nearestName.ts';
import { shown } from './shown.ts';

/** A side's choice of a turn, and what its policy wants to remember. */
export interface Move extends Choice {
  /**
   * A number that the side's next observation has as `memory`, for a policy that has to remember something; any finite number. It stays as
   * it was where it is left out. No rule reads it, and no log has it.
   */
  readonly memory?: number;
}

/**
 * What both sides choose in a turn. A measure's id alone is a choice that says nothing else, and a posture alone is its default measure at
 * the stage, so that the three postures are a space of actions that is the same in every turn.
 */
export type Choices = Readonly<Record<Side, Move | MeasureId | Posture>>;

/** A move taken apart. */
export interface JudgedMove {
  readonly choice: Choice;
  readonly memory: number | undefined;
}

const KEYS = ['measure', 'mediator', 'table', 'lapsed', 'memory'] as const;
const TABLE_KEYS = ['offer', 'accept'] as const;

/** Both moves, if they are well formed and can be taken now. Throws a `TypeError` or a `RangeError` that says what is wrong; nothing is changed. */
export function judgeChoices(crisis: Crisis, choices: Choices): Readonly<Record<Side, JudgedMove>> {
  if (isEnding(crisis.phase)) throw new RangeError(`play: the match is over (${crisis.phase})`);
  if (!isRecord(choices))
    throw new TypeError(`play: choices are { struck, host }, not ${shown(choices)}`);
  knownKeys('choices', choices, SIDES);
  return {
    struck: judgeMove(crisis, 'struck', choices['struck']),
    host: judgeMove(crisis, 'host', choices['host']),
  };
}

function judgeMove(crisis: Crisis, side: Side, given: unknown): JudgedMove {
  if (typeof given === 'string')
    return judgeMove(crisis, side, { measure: measureMeant(crisis, side, given) });
  if (!isRecord(given))
    throw new TypeError(
      `play: ${side} needs a posture, the id of a measure, or a choice { measure }, not ${shown(given)}`,
    );
  knownKeys(side, given, KEYS);
  const { measure, mediator, table, lapsed, memory } = given;
  if (typeof measure !== 'string')
    throw new TypeError(`play: ${side}.measure is the id of a measure, not ${shown(measure)}`);
  if (mediator !== undefined && typeof mediator !== 'string')
    throw new TypeError(`play: ${side}.mediator is the id of a mediator, not ${shown(mediator)}`);
  if (lapsed !== undefined && typeof lapsed !== 'boolean')
    throw new TypeError(`play: ${side}.lapsed is true or false, not ${shown(lapsed)}`);
  if (memory !== undefined && (typeof memory !== 'number' || !Number.isFinite(memory)))
    throw new TypeError(`play: ${side}.memory is a finite number, not ${shown(memory)}`);
  const choice: Choice = {
    // Whether there is such a measure is asked next.
    measure: measure as MeasureId,
    ...(mediator === undefined ? {} : { mediator }),
    ...(table === undefined ? {} : { table: judgeTable(side, table) }),
    ...(lapsed === undefined ? {} : { lapsed }),
  };
  const why = illegality(crisis, side, choice);
  if (why !== undefined)
    throw new RangeError(`play: ${side}: ${why}${insteadOf(crisis, side, measure)}`);
  return { choice, memory };
}

function measureMeant({ phase }: Crisis, side: Side, given: string): string {
  const posture = POSTURES.find((one) => one === given);
  return posture === undefined || isEnding(phase) ? given : defaultMeasure(side, phase, posture).id;
}

function judgeTable(side: Side, given: unknown): TableChoice {
  if (!isRecord(given))
    throw new TypeError(`play: ${side}.table is { offer, accept }, not ${shown(given)}`);
  knownKeys(`${side}.table`, given, TABLE_KEYS);
  const { offer, accept } = given;
  if (offer !== undefined && !isListOfTexts(offer))
    throw new TypeError(
      `play: ${side}.table.offer is a list of option ids, one an issue, not ${shown(offer)}`,
    );
  if (accept !== undefined && accept !== 'theirs' && accept !== 'text')
    throw new TypeError(`play: ${side}.table.accept is "theirs" or "text", not ${shown(accept)}`);
  return {
    ...(offer === undefined ? {} : { offer }),
    ...(accept === undefined ? {} : { accept }),
  };
}

/** What could be taken instead of a measure that cannot. */
function insteadOf(crisis: Crisis, side: Side, measure: string): string {
  if (isEnding(crisis.phase)) return '';
  const legal = measuresAt(side, crisis.phase).map(({ id }) => id);
  if (measureOf(measure) === undefined) {
    const nearest =
      nearestName(measure, legal) ??
      nearestName(
        measure,
        ALL_MEASURES.map(({ id }) => id),
      );
    if (nearest !== undefined) return `; perhaps "${nearest}" is meant`;
  }
  return legal.some((id) => id === measure) ? '' : `; legal are ${legal.join(', ')}`;
}

function knownKeys(where: string, given: object, keys: readonly string[]): void {
  for (const key of Object.keys(given))
    if (!keys.includes(key))
      throw new TypeError(`play: ${where} has no key ${shown(key)}; there are ${keys.join(', ')}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
