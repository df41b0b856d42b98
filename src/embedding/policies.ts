/** The named policies for other programs: what each does, whom it follows, and a function from observation to choice. */
import { choiceBy, emptyDecision, type Policy } from '../model/match/policy.ts';
import { recordOf } from '../model/exact/recordOf.ts';
import { rowOf, type Crisis } from '../model/state/crisis.ts';
import { seatView } from '../model/match/seatView.ts';
import {
  PLAYABLE_NAMES,
  POLICY_RECORDS,
  type PlayableName,
  type PolicyRecord,
  type RivalType,
} from '../model/vocabulary/policyRecords.ts';
import { MEMORY } from '../model/vocabulary/quantities.ts';
import { isEnding, type Side } from '../model/vocabulary/words.ts';
import { POLICIES, hiddenType as typeBySeed } from '../rivals/policies.ts';
import { crisisOf, sideOf, type Match } from './match.ts';
import type { Move } from './move.ts';
import { originOf, type Observation } from './observation.ts';

/** A policy that can be named: a doctrine, or a type of government that a player has to find out. */
export interface NamedPolicy {
  readonly name: PlayableName;
  /** What it does, in one line. */
  readonly summary: string;
  /** The work that it follows, such as `Axelrod 1984` (in full in `docs/sources.md`); `null` where it is this model's own. */
  readonly source: string | null;
  /**
   * Chooses in the turn of an observation, which must be the very object that `observe` gave. It keeps nothing: what it has to remember
   * is in the choice, and from there in the next observation. So the same observation always gives the same choice, and matches can
   * be branched. What is random in it is looked up by seed and turn.
   *
   * Throws a `TypeError` for a copy of an observation, and an `Error` where the match was moved on in place since.
   */
  readonly choose: (observation: Observation) => Move;
}

/** Every policy by its name. The five hidden types are among them: `security-seeker`, `free-rider`, `reformer`, `populist`, `captured`. */
export const policies: Readonly<Record<PlayableName, NamedPolicy>> = Object.freeze(
  recordOf(PLAYABLE_NAMES, (name): NamedPolicy => {
    const { summary, citation }: PolicyRecord = POLICY_RECORDS[name];
    const choose = ({ crisis, view }: ReturnType<typeof originOf>): Move =>
      moveBy(POLICIES[name], crisis, view.side);
    return Object.freeze({
      name,
      summary,
      source: citation ?? null,
      choose: (observation: Observation) => choose(originOf(observation)),
    });
  }),
);

function moveBy(policy: Policy, crisis: Crisis, side: Side): Move {
  const row = rowOf(crisis, side);
  const before = row[MEMORY];
  try {
    const choice = choiceBy(policy, crisis, seatView(crisis, side), emptyDecision());
    const memory = row[MEMORY];
    return memory === before ? choice : { ...choice, memory };
  } finally {
    row[MEMORY] = before;
  }
}

/**
 * The hidden type that the seed of a match draws for a side, by the weights of its scenario: what the command line and the page call
 * `hidden`. The name of one of `policies`.
 *
 * Throws a `TypeError` for what is no match and a `RangeError` for what is no side.
 */
export function hiddenType(match: Match, side: Side): RivalType {
  const { seed, setting } = crisisOf(match);
  return typeBySeed(setting.scenario, sideOf(side), seed);
}

/** What a policy that played a side would remember of the open turn; undefined once the match is over. */
export function memoryAfter(name: PlayableName, match: Match, side: Side): number | undefined {
  const crisis = crisisOf(match);
  if (isEnding(crisis.phase)) return undefined;
  return moveBy(POLICIES[name], crisis, side).memory;
}
