/** What a file that is opened at the door comes to: a scenario to play, a run to debrief, or faults. */
import { RUN_FORMAT } from '../../model/match/run.ts';
import type { DoorFaults } from '../dom/screens/door/doorChoice.ts';
import type { Finished } from '../finished.ts';
import type { Shipped } from './shipped.ts';
import type { Say } from '../../text/speaker.ts';
import { refuseBySize, parseScenario } from '../../scenario/checking/parse.ts';
import { decodeFile } from '../../scenario/reading/decodeText.ts';
import { doubtRows } from './doubtRows.ts';
import { textDoubts } from '../../scenario/reading/textDoubts.ts';
import { faultRows } from './faultRows.ts';
import { parseRun } from '../../scenario/runs/runText.ts';
import { openRun, scenarioWithin } from '../../scenario/runs/openRun.ts';
import { playedHash } from '../../scenario/checking/playedPart.ts';

/** A file, read. `doubts` are about its letters, and there whatever else it holds. */
export type TakenFile = { readonly doubts?: DoorFaults | undefined } & (
  | { readonly kind: 'faults'; readonly faults: DoorFaults }
  | { readonly kind: 'run'; readonly finished: Finished }
  | { readonly kind: 'scenario'; readonly scenario: Shipped }
);

/** Reads a file; a run may be of a scenario that it brings along, or of one of `known`. */
export async function takeFile(
  file: File,
  known: readonly Shipped[],
  say: Say,
): Promise<TakenFile> {
  const refused = refuseBySize(file.size);
  const decoded = await decodeFile(refused === undefined ? file : new Blob());
  if (!decoded.ok) {
    const row = { where: say('file-unread'), message: say(decoded.problem) };
    return { kind: 'faults', faults: { file: file.name, rows: [row] } };
  }
  const { isGuessed, text } = decoded;
  const doubts = doubtRows(file.name, textDoubts(text, isGuessed), say);
  if (text.includes(RUN_FORMAT)) return { doubts, ...takeRun(file.name, text, known, say) };
  const parsed = refused ?? parseScenario(text);
  return parsed.ok
    ? { doubts, kind: 'scenario', scenario: parsed }
    : { doubts, kind: 'faults', faults: faultRows(file.name, parsed.faults, say) };
}

/** A saved run, played again for its debrief; what the file says of the match itself is not believed. */
function takeRun(name: string, text: string, known: readonly Shipped[], say: Say): TakenFile {
  const parsed = parseRun(text);
  if (!parsed.ok) return { kind: 'faults', faults: faultRows(name, parsed.faults, say) };
  const { run } = parsed;
  const opened = openRun(
    run,
    [...scenarioWithin(run), ...known].map((one) => ({
      ...one,
      played: playedHash(one.scenario),
    })),
  );
  if (opened.ok) {
    const { scenario, hash } = opened.known;
    const finished: Finished = {
      scenario,
      run: opened.run,
      seat: run.seats.host === 'person' && run.seats.struck !== 'person' ? 'host' : 'struck',
      ...(opened.wording === 'same' ? {} : { otherWords: hash }),
    };
    return { kind: 'run', finished };
  }
  const row =
    opened.fault === 'unknown-scenario'
      ? { where: run.scenario.id, message: say('run-scenario') }
      : {
          where: say('crisis-turn', { turn: opened.replay.turn }),
          message: say('run-differs', { why: opened.replay.why }),
        };
  return { kind: 'faults', faults: { file: name, rows: [row] } };
}
