/** Plays whole matches between policies and saves them as run files, as the page would for a person. */
import { choiceBy, emptyDecision } from '../../src/model/match/policy.ts';
import { playChoices, resultOf, startMatch } from '../../src/model/match/match.ts';
import { runFile } from '../../src/model/match/run.ts';
import type { Bet, RunFile } from '../../src/model/match/run.ts';
import type { PolicyName } from '../../src/model/vocabulary/policyRecords.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { seatView } from '../../src/model/match/seatView.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { otherSide } from '../../src/model/vocabulary/words.ts';
import type { Posture, Side } from '../../src/model/vocabulary/words.ts';
import { POLICIES, playableName } from '../../src/rivals/policies.ts';
import { playedHash } from '../../src/scenario/checking/playedPart.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';

/** Who plays: `person` names the seat whose policy stands for a person, with bet and belief taps. */
export interface Played {
  readonly seed: number;
  readonly struck: PolicyName;
  readonly host: PolicyName;
  readonly person: Side;
  readonly bet?: Bet;
  /** Leaves the match after so many turns. */
  readonly turns?: number;
}

/** Plays a match to its end (or to `turns`) and returns its file; the person expects of the other what they did last. */
export function exampleRun(scenario: Scenario, played: Played): RunFile {
  const { seed, person } = played;
  const names = {
    struck: playableName(played.struck, scenario, 'struck', seed),
    host: playableName(played.host, scenario, 'host', seed),
  };
  let match = startMatch(settingOf(scenario), seed);
  const { crisis } = match;
  const views = { struck: seatView(crisis, 'struck'), host: seatView(crisis, 'host') };
  const decision = emptyDecision();
  const beliefs: Partial<Record<Side, Posture>>[] = [];
  while (resultOf(match) === undefined && match.entries.length < (played.turns ?? 99)) {
    const last = match.entries.at(-1);
    beliefs.push({ [person]: last?.deeds[otherSide(person)].seen ?? 'restraint' });
    match = playChoices(match, {
      struck: choiceBy(POLICIES[names.struck], crisis, views.struck, decision),
      host: choiceBy(POLICIES[names.host], crisis, views.host, decision),
    });
  }
  return runFile(match, {
    scenario: { id: scenario.id, hash: scenarioHash(scenario), played: playedHash(scenario) },
    seats: { ...names, [person]: 'person' },
    bets: { [person]: played.bet ?? { ending: 'fragile-ceasefire', persons: 150 } },
    beliefs,
  });
}
