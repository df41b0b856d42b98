/** A match that is being played and logged: turns open, choices fall, entries follow. */
import { startTrace } from '../state/change.ts';
import { choose } from './choice.ts';
import type { Choice } from './choice.ts';
import { startCrisis } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
import { bars } from '../rules/endings.ts';
import type { Bars } from '../rules/endings.ts';
import { entryOf, noteBefore } from './log.ts';
import type { TurnEntry } from './log.ts';
import { openTurn } from '../rules/openTurn.ts';
import { finishTurn } from './playTurn.ts';
import type { Setting } from '../state/setting.ts';
import { isEnding } from '../vocabulary/words.ts';
import type { Ending, Phase, Side } from '../vocabulary/words.ts';

/** Raised by one whenever the same seed and choices would give another log. */
export const RULES_VERSION = 2;

/** A logged match. Its turn is open (choices may fall) until it is over. */
export interface Match {
  readonly crisis: Crisis;
  readonly entries: readonly TurnEntry[];
  /** Where the crisis stood before the news of the open turn. */
  readonly phase: Phase;
}

/** Starts a match and opens its first turn. */
export function startMatch(setting: Setting, seed: number): Match {
  const crisis = startCrisis(setting, seed);
  const { phase } = crisis;
  startTrace(crisis);
  openTurn(crisis);
  return { crisis, entries: [], phase };
}

/**
 * Plays the open turn with both choices and opens the next one unless the match is over.
 * The crisis inside is changed; the match returned replaces the one given. Throws on a choice that is not legal.
 */
export function playChoices(match: Match, choices: Readonly<Record<Side, Choice>>): Match {
  const { crisis, entries } = match;
  choose(crisis, 'struck', choices.struck);
  choose(crisis, 'host', choices.host);
  const before = noteBefore(crisis, match.phase);
  finishTurn(crisis);
  const all = [...entries, entryOf(crisis, before)];
  const { phase } = crisis;
  startTrace(crisis);
  if (!isEnding(phase)) openTurn(crisis);
  return { crisis, entries: all, phase };
}

/** How a match ended and what it was worth, once it is over. */
export function resultOf(
  match: Match,
): { readonly ending: Ending; readonly bars: Readonly<Record<Side, Bars>> } | undefined {
  const { crisis } = match;
  if (!isEnding(crisis.phase)) return undefined;
  return {
    ending: crisis.phase,
    bars: { struck: bars(crisis, 'struck'), host: bars(crisis, 'host') },
  };
}
