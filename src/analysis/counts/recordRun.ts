/** Plays one match of two policies with its log, and saves it as a run. */
import { playChoices, startMatch } from '../../model/match/match.ts';
import { choiceBy, emptyDecision } from '../../model/match/policy.ts';
import { runFile, type RunFile } from '../../model/match/run.ts';
import type { PolicyName } from '../../model/vocabulary/policyRecords.ts';
import { seatView } from '../../model/match/seatView.ts';
import type { Setting } from '../../model/state/setting.ts';
import { isEnding } from '../../model/vocabulary/words.ts';
import { POLICIES, playableName } from '../../rivals/policies.ts';

/** Which match to record; `hash` and `played` are the fingerprints of the setting's scenario. */
export interface Recording {
  readonly hash: string;
  readonly played?: string;
  readonly struck: PolicyName;
  readonly host: PolicyName;
  /** A 32-bit integer. */
  readonly seed: number;
  readonly label?: string;
}

/** The run of the match that `playMatch` plays with the same policies and seed. */
export function recordRun(setting: Setting, recording: Recording): RunFile {
  const { scenario } = setting;
  const { hash, played, seed, label } = recording;
  const struck = playableName(recording.struck, scenario, 'struck', seed);
  const host = playableName(recording.host, scenario, 'host', seed);
  let match = startMatch(setting, seed);
  const viewOfStruck = seatView(match.crisis, 'struck');
  const viewOfHost = seatView(match.crisis, 'host');
  const decision = emptyDecision();
  while (!isEnding(match.crisis.phase)) {
    match = playChoices(match, {
      struck: choiceBy(POLICIES[struck], match.crisis, viewOfStruck, decision),
      host: choiceBy(POLICIES[host], match.crisis, viewOfHost, decision),
    });
  }
  return runFile(match, {
    scenario: { id: scenario.id, hash, ...(played === undefined ? {} : { played }) },
    seats: { struck, host },
    bets: {},
    beliefs: [],
    ...(label === undefined ? {} : { label }),
  });
}
