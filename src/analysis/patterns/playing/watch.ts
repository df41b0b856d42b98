/** Plays matches under observation: from a prepared start if need be, with a watcher that reads along turn by turn. */
import type { MeasureId } from '../../../model/vocabulary/measures.ts';
import { choose } from '../../../model/match/choice.ts';
import type { Crisis } from '../../../model/state/crisis.ts';
import { startCrisis } from '../../../model/state/crisis.ts';
import { openTurn } from '../../../model/rules/openTurn.ts';
import { finishTurn } from '../../../model/match/playTurn.ts';
import type { Policy } from '../../../model/match/policy.ts';
import { commit, decide, emptyDecision } from '../../../model/match/policy.ts';
import type { PolicyName } from '../../../model/vocabulary/policyRecords.ts';
import { seatView } from '../../../model/match/seatView.ts';
import type { Setting } from '../../../model/state/setting.ts';
import { isEnding } from '../../../model/vocabulary/words.ts';
import type { Phase, Side, Stage } from '../../../model/vocabulary/words.ts';
import { POLICIES, playableName } from '../../../rivals/policies.ts';
import type { PlaySample } from '../pattern.ts';

/** Two policies, by name or made for the experiment, and the start that they play from. */
export interface Pair {
  readonly struck: PolicyName | Policy;
  readonly host: PolicyName | Policy;
  /** Changes the start before the first turn opens. */
  readonly prepare?: (crisis: Crisis) => void;
  /** Turns after which observation stops; to the end of the match where it is left out. */
  readonly turns?: number;
}

/** Reads a match along. */
export interface Watcher {
  /** Called after every turn with the stage in which both chose. */
  readonly turn?: (crisis: Crisis, stage: Stage) => void;
  /** A top and a bottom for each reading, once observation stops. */
  readonly end: (crisis: Crisis) => readonly number[];
}

/** A measure makes a watcher for each match. */
export type Measure = () => Watcher;

/** The experiment that plays a pair and measures. */
export function playing(pair: Pair, measure: Measure): PlaySample {
  return (setting, seed) => {
    const watcher = measure();
    return watcher.end(watchMatch(setting, seed, pair, watcher.turn));
  };
}

function watchMatch(setting: Setting, seed: number, pair: Pair, turn: Watcher['turn']): Crisis {
  const { scenario } = setting;
  const policyOf = (side: Side): Policy => {
    const given = pair[side];
    return typeof given === 'function'
      ? given
      : POLICIES[playableName(given, scenario, side, seed)];
  };
  const crisis = startCrisis(setting, seed);
  pair.prepare?.(crisis);
  const ofStruck = policyOf('struck');
  const ofHost = policyOf('host');
  const struck = seatView(crisis, 'struck');
  const host = seatView(crisis, 'host');
  const decisionOfStruck = emptyDecision();
  const decisionOfHost = emptyDecision();
  const last = pair.turns ?? Infinity;
  while (!isEnding(crisis.phase) && crisis.turn < last) {
    openTurn(crisis);
    const stage = stageOf(crisis.phase);
    decide(crisis, struck, ofStruck, decisionOfStruck);
    decide(crisis, host, ofHost, decisionOfHost);
    commit(crisis, 'struck', decisionOfStruck);
    commit(crisis, 'host', decisionOfHost);
    finishTurn(crisis);
    turn?.(crisis, stage);
  }
  return crisis;
}

function stageOf(phase: Phase): Stage {
  if (isEnding(phase)) throw new Error('watchMatch: the news alone ended the match');
  return phase;
}

/** A match after one turn from a prepared start with these two measures. */
export function afterOneTurn(
  setting: Setting,
  seed: number,
  prepare: (crisis: Crisis) => void,
  measures: Readonly<Record<Side, MeasureId>>,
): Crisis {
  const crisis = startCrisis(setting, seed);
  prepare(crisis);
  openTurn(crisis);
  choose(crisis, 'struck', { measure: measures.struck });
  choose(crisis, 'host', { measure: measures.host });
  finishTurn(crisis);
  return crisis;
}
