/** Plays a saved run again, and says how it differs where it does. */
import type { RunFile } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import { SIDES } from '../model/vocabulary/words.ts';
import type { PrintedFault } from '../scenario/checking/faults/fault.ts';
import { formatFault, printedFault } from '../scenario/checking/faults/faultText.ts';
import { sayInEnglish } from './english.ts';
import type { KnownScenario, Wording } from '../scenario/links/findScenario.ts';
import { codeToRun, type RunOfCode } from '../scenario/runs/codes/codedRun.ts';
import { openRun, scenarioWithin } from '../scenario/runs/openRun.ts';
import { parseRun } from '../scenario/runs/runText.ts';
import { playInPlace, startMatch, type Match } from './match.ts';
import { memoryAfter } from './policies.ts';
import { knownScenario, playableScenario, scenarioIds } from './scenarios.ts';
import { shown } from './shown.ts';

/** A match as a run tells it, or how the run differs from what is played here. */
export type Replay =
  | {
      readonly same: true;
      /** The match where the run ends; it can be played on where it is not over. */
      readonly match: Match;
      readonly run: RunFile;
      /** `other-words` where the run was played on a scenario that reads otherwise and plays alike. */
      readonly wording: Wording;
    }
  | {
      readonly same: false;
      /** The first turn that differs; 0 where nothing could be played. */
      readonly turn: number;
      readonly why: string;
      /** What is wrong with the text of a run file, with line and column; empty where it is one. */
      readonly faults: readonly PrintedFault[];
    };

type Differs = Extract<Replay, { same: false }>;

/**
 * Plays a run again. `run` is the text of a run file, what `JSON.parse` makes of it, or a run code (`SP1-…`). `scenario` is needed where the run was
 * played on one that neither ships nor is in its file. A run file says what every turn came to, and each is compared; a code has no log,
 * so that only its choices can fail. A seat of a policy goes on remembering what it would.
 *
 * What a run may contain is never thrown for. Throws a `TypeError` where `run` is neither a text nor an object, and for what is no scenario, as `startMatch` does.
 */
export function replay(run: string | object, scenario?: Scenario | string): Replay {
  if (typeof run !== 'string' && (typeof run !== 'object' || run === null))
    throw new TypeError(`replay: a run is a text, an object or a run code, not ${shown(run)}`);
  const given = scenario === undefined ? [] : [knownScenario(scenario)];
  const text = typeof run === 'string' ? run : JSON.stringify(run, null, 1);
  return /^[\uFEFF\s]*[{[]/.test(text) ? ofFile(text, given) : ofCode(text, given);
}

function ofFile(text: string, given: readonly KnownScenario[]): Replay {
  const parsed = parseRun(text);
  if (!parsed.ok)
    return differs(
      0,
      parsed.faults.map((fault) => formatFault('run', fault, sayInEnglish)).join('\n'),
      parsed.faults.map((fault) => printedFault(fault, sayInEnglish)),
    );
  const { run } = parsed;
  const known = given.length > 0 ? given : [...scenarioWithin(run), ...shippedAs(run.scenario.id)];
  const opened = openRun(run, known);
  if (opened.ok) return again(opened.run, opened.known, opened.wording);
  return opened.fault === 'differs'
    ? differs(opened.replay.turn, opened.replay.why)
    : notAtHand(run.scenario);
}

function ofCode(code: string, given: readonly KnownScenario[]): Replay {
  const first = codeToRun(code, given);
  const read =
    !first.ok && first.fault.kind === 'unknown-scenario' && given.length === 0
      ? codeToRun(code, shippedAs(first.fault.id))
      : first;
  return read.ok ? again(read.run, read.known, read.wording) : wordCode(read);
}

function shippedAs(id: string): readonly KnownScenario[] {
  return scenarioIds.includes(id) ? [knownScenario(id)] : [];
}

/** Plays a run that is known to replay, policies deciding along. */
function again(run: RunFile, { scenario }: KnownScenario, wording: Wording): Replay {
  const match = startMatch(playableScenario(scenario), run.seed);
  for (const { choices } of run.turns) {
    const remembered = SIDES.map((side) => {
      const seat = run.seats[side];
      return seat === 'person' ? undefined : memoryAfter(seat, match, side);
    });
    const [struck, host] = remembered;
    playInPlace(match, {
      struck: struck === undefined ? choices.struck : { ...choices.struck, memory: struck },
      host: host === undefined ? choices.host : { ...choices.host, memory: host },
    });
  }
  return { same: true, match, run, wording };
}

function notAtHand({ id, hash }: { readonly id: string; readonly hash: string }): Differs {
  return differs(
    0,
    `it was played on the scenario "${id}" (content ${hash}), which is not at hand with this content`,
  );
}

function wordCode({ fault }: Extract<RunOfCode, { ok: false }>): Differs {
  switch (fault.kind) {
    case 'empty':
      return differs(0, 'the text is empty');
    case 'too-long':
      return differs(0, 'the text is too long for a run code');
    case 'not-a-code':
      return differs(0, 'the text is neither a run file nor a run code');
    case 'other-version':
      return differs(0, 'the run code is of a later version');
    case 'wrong-letter':
      return differs(0, 'the text has a letter that no run code has');
    case 'damaged':
      return differs(0, 'the run code was damaged: its checksum does not fit');
    case 'nonsense':
      return differs(0, 'the code is not the code of a run');
    case 'other-rules':
      return differs(0, `the run was played by rules ${fault.rules}, these are others`);
    case 'unknown-scenario':
      return notAtHand(fault);
    case 'illegal-choice':
      return differs(fault.turn, `${fault.side}: ${fault.why}`);
  }
}

function differs(turn: number, why: string, faults: readonly PrintedFault[] = []): Differs {
  return { same: false, turn, why, faults };
}
