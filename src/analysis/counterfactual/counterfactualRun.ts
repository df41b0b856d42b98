/** An alternative as a run of its own: to look at its log, or to play on from it. */
import { playChoices, startMatch, type Match } from '../../model/match/match.ts';
import { choiceBy, emptyDecision } from '../../model/match/policy.ts';
import { runFile, type RunFile } from '../../model/match/run.ts';
import { seatView } from '../../model/match/seatView.ts';
import type { Setting } from '../../model/state/setting.ts';
import { isEnding, otherSide, type Side } from '../../model/vocabulary/words.ts';
import { POLICIES } from '../../rivals/policies.ts';
import type { Choice } from '../../model/match/choice.ts';
import {
  alternativeChoice,
  playedOnBy,
  recordedChoices,
  type Alternative,
  type PlayedRun,
} from './counterfactualOrder.ts';

/** An alternative that was played with its log. */
export interface AlternativeRun {
  /** The run's file: the same shocks, seats and bets, and what each side expected up to the turn. */
  readonly run: RunFile;
  /** The match; after the turn asked about its next turn is open, or it is over. */
  readonly match: Match;
  /** The last turn that both sides played as recorded (the turn asked about counts as one). */
  readonly recorded: number;
}

/**
 * Plays continuation 0 of an alternative with its log: `'turn'` stops after the turn itself, for someone to play on from
 * there; `'end'` plays the recorded choices as long as they are legal, then the policies, to the end. Throws for a turn that the run does not
 * have, and where a recorded choice up to the turn is not legal.
 */
export function alternativeRun(
  setting: Setting,
  run: RunFile,
  alternative: Alternative,
  until: 'turn' | 'end',
): AlternativeRun {
  const { seed, seats, turns } = run;
  const { turn, side } = alternative;
  if (!Number.isInteger(turn) || turn < 1 || turn > turns.length)
    throw new Error(`alternativeRun: the run has ${turns.length} turns, not ${turn}`);
  const played: PlayedRun = { seed, seats, choices: turns.map(({ choices }) => choices) };
  let match = startMatch(setting, seed);
  const decided = decidingAlong(match, played);
  let recorded = 0;
  const last = until === 'turn' ? turn : Infinity;
  while (!isEnding(match.crisis.phase) && match.crisis.turn <= last) {
    const { crisis } = match;
    const byPolicies = decided();
    let choices = recorded === crisis.turn - 1 ? recordedChoices(crisis, played) : undefined;
    if (crisis.turn <= turn && choices === undefined)
      throw new Error(`alternativeRun: what was chosen at turn ${crisis.turn} was not legal`);
    if (choices !== undefined) recorded = crisis.turn;
    choices ??= byPolicies;
    if (crisis.turn === turn) {
      const choice = alternativeChoice(crisis, played, alternative);
      const theirs = choices[otherSide(side)];
      choices =
        side === 'struck' ? { struck: choice, host: theirs } : { struck: theirs, host: choice };
    }
    match = playChoices(match, choices);
  }
  const beliefs = turns.slice(0, turn).map((one) => one.beliefs);
  const { scenario, bets, clock } = run;
  return { run: runFile(match, { scenario, seats, bets, beliefs, clock }), match, recorded };
}

/** Lets both sides' policies decide at each turn, because some remember; what they decided is a choice like any other. */
function decidingAlong({ crisis }: Match, run: PlayedRun): () => Record<Side, Choice> {
  const names = playedOnBy(run);
  const struck = seatView(crisis, 'struck');
  const host = seatView(crisis, 'host');
  const decision = emptyDecision();
  return () => ({
    struck: choiceBy(POLICIES[names.struck], crisis, struck, decision),
    host: choiceBy(POLICIES[names.host], crisis, host, decision),
  });
}
