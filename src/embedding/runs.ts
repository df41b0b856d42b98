/** Writes matches as runs, which the page and the commands open. */
import { runFile, type RunFile, type Seat } from '../model/match/run.ts';
import { PLAYABLE_NAMES } from '../model/vocabulary/policyRecords.ts';
import { SIDES, type Side } from '../model/vocabulary/words.ts';
import { runToCode } from '../scenario/runs/codes/codedRun.ts';
import { LONGEST_LABEL } from '../scenario/runs/runLimits.ts';
import { loggedMatch, type Match } from './match.ts';
import { knownScenario } from './scenarios.ts';
import { shown } from './shown.ts';

/** What a run says of a match beside what was played. */
export interface SaidOfRun {
  /** Who sat on each side: the name of a policy, or `person` for everything else, which is meant where nothing is said. */
  readonly seats?: Readonly<Partial<Record<Side, Seat>>>;
  /** Whose match it is and to which group it belongs, at most 60 characters each. */
  readonly label?: string;
  readonly group?: string;
}

/**
 * The run of a match as it stands: choices, scenario and seed, with the log and, where it is over, ending and bars. `JSON.stringify` makes it a run
 * file, which `npm run -s replay`, `counterfactual`, the page and `replay` read. A scenario that does not ship is in it.
 *
 * Throws a `TypeError` for what is no match or no seat, a `RangeError` for a label or a group that is too long, and an `Error` for a match without a log.
 */
export function toRunFile(match: Match, said: SaidOfRun = {}): RunFile {
  const logged = loggedMatch(match);
  const { hash, isShipped, played, scenario } = knownScenario(match.scenario);
  const run = runFile(logged, {
    scenario: { id: scenario.id, hash, played },
    seats: { struck: seatOf(said, 'struck'), host: seatOf(said, 'host') },
    bets: {},
    beliefs: [],
    label: textOf(said, 'label'),
    group: textOf(said, 'group'),
  });
  return isShipped === true ? run : { ...run, wholeScenario: scenario };
}

/**
 * The same as a code of a few hundred characters, without the log, which a replay rebuilds: `#run=` and the code behind the page's address open its
 * debrief. A scenario that does not ship is not in it. Throws as `toRunFile`.
 */
export function toRunCode(match: Match, said: SaidOfRun = {}): string {
  return runToCode(toRunFile(match, said), match.scenario);
}

function seatOf({ seats = {} }: SaidOfRun, side: Side): Seat {
  for (const key of Object.keys(seats))
    if (!SIDES.some((one) => one === key))
      throw new TypeError(`seats are { struck, host }, and ${shown(key)} is none of them`);
  const seat = seats[side] ?? 'person';
  if (seat === 'person' || PLAYABLE_NAMES.includes(seat)) return seat;
  throw new TypeError(
    `the seat of ${side} is "person" or the name of a policy, not ${shown(seat)}`,
  );
}

function textOf(said: SaidOfRun, key: 'label' | 'group'): string | undefined {
  const text = said[key];
  if (text === undefined) return undefined;
  if (typeof text !== 'string') throw new TypeError(`a ${key} is a text, not ${shown(text)}`);
  if (text.length > LONGEST_LABEL)
    throw new RangeError(
      `a ${key} has at most ${LONGEST_LABEL} characters, this one has ${text.length}`,
    );
  return text;
}
