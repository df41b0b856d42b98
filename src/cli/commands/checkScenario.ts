/** The command `check-scenario`: says of each scenario file whether it is valid, and if not, everything that is wrong with it; and plays its claims. */
import {
  readTeachingClaims,
  teachingClaimsJob,
  type CheckedClaim,
} from '../../analysis/claims/teachingClaims.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { formatFault, printedFault } from '../../scenario/checking/faults/faultText.ts';
import { say } from '../spoken.ts';
import { parseScenario, refuseBySize } from '../../scenario/checking/parse.ts';
import { printedDoubt, type TextDoubt } from '../../scenario/reading/textDoubts.ts';
import { RANGES, readOrder, type Order } from '../orders/checkScenarioOrder.ts';
import { claimLines } from '../tables/claimLines.ts';
import { playOnPool, STOPPED } from '../workers/poolWork.ts';
import { doubtLines, readUntrusted } from '../files/readUntrusted.ts';

const USAGE = `Usage: npm run -s check-scenario -- [--claims [--games N] [--from SEED]] [--json] FILE...

Checks scenario files. Each fault is one line: FILE:LINE:COLUMN path: what is wrong, what was expected, nearest valid name.
A line with the word doubt names letters to look at: an encoding that was guessed, letters that were lost, control characters; it makes no file invalid.
With --claims it also plays what a valid scenario says that it teaches, on all cores: every claim on ${RANGES} ranges of N seeds each (2000
unless said otherwise), from SEED on (1 unless said otherwise). Each claim is one line: verdict, share of matches with one standard error
on each range, least share claimed, statement. A claim holds where every range clears the least share by 2.5 standard errors, fails where
any range misses it by as much, and is open otherwise.
With --json, standard output is one JSON object.
Exit code: 0 every file is valid (and every claim holds), 1 some file is not (or some claim fails or is open), 2 bad arguments or a file
that cannot be read, ${STOPPED} stopped by Ctrl-C.`;

/** What the command returns to the shell. */
type ExitCode = 0 | 1 | 2 | typeof STOPPED;

/** What was found out about a file; `printed` makes of it what `--json` prints. */
type Checked =
  | { readonly file: string; readonly valid: false; readonly problem: string }
  | {
      readonly file: string;
      readonly valid: false;
      readonly faults: readonly Fault[];
      readonly doubts: readonly TextDoubt[];
    }
  | {
      readonly file: string;
      readonly valid: true;
      readonly scenario: string;
      readonly content: string;
      readonly doubts: readonly TextDoubt[];
      readonly claims?: readonly CheckedClaim[];
    };

async function playClaims(
  scenario: Scenario,
  { games, from }: Order,
): Promise<readonly CheckedClaim[] | undefined> {
  if (scenario.claims.length === 0) return [];
  const order = { scenario, games, seed: from, ranges: RANGES };
  const sum = await playOnPool(teachingClaimsJob, order);
  return sum === undefined ? undefined : readTeachingClaims(sum, order);
}

/** Undefined where it was stopped while claims were played. */
async function check(file: string, order: Order): Promise<Checked | undefined> {
  const read = readUntrusted(file);
  if (!read.ok) {
    const refused = refuseBySize(read.bytes ?? 0);
    return refused?.ok === false
      ? { file, valid: false, faults: refused.faults, doubts: [] }
      : { file, valid: false, problem: read.why };
  }
  const { doubts } = read;
  const parsed = parseScenario(read.text);
  if (!parsed.ok) return { file, valid: false, faults: parsed.faults, doubts };
  const { scenario, hash } = parsed;
  const valid = { file, valid: true, scenario: scenario.id, content: hash, doubts } as const;
  if (!order.claims) return valid;
  const claims = await playClaims(scenario, order);
  return claims === undefined ? undefined : { ...valid, claims };
}

async function print(checked: Checked): Promise<void> {
  const { file } = checked;
  if ('problem' in checked) console.error(`${file}: ${checked.problem}`);
  else if ('faults' in checked)
    for (const fault of checked.faults) console.log(formatFault(file, fault, say));
  else {
    console.log(`${file}: valid (${checked.scenario}, content ${checked.content})`);
    if (checked.claims !== undefined)
      for (const line of claimLines(file, checked.claims)) console.log(line);
  }
  const doubts = 'problem' in checked ? [] : checked.doubts;
  for (const line of await doubtLines(file, doubts)) console.log(line);
}

function codeOf(checked: Checked): 0 | 1 | 2 {
  if ('problem' in checked) return 2;
  if ('faults' in checked) return 1;
  return checked.claims?.every(({ verdict }) => verdict === 'holds') === false ? 1 : 0;
}

/** What was found out about a file, with its words. */
function printed(checked: Checked): object {
  if ('problem' in checked) return checked;
  const doubts = checked.doubts.map((doubt) => printedDoubt(doubt, say));
  return 'faults' in checked
    ? {
        ...checked,
        faults: checked.faults.map((fault) => printedFault(fault, say)),
        doubts,
      }
    : { ...checked, doubts };
}

async function checkAll(order: Order): Promise<ExitCode> {
  const all: Checked[] = [];
  for (const file of order.files) {
    const checked = await check(file, order);
    if (checked === undefined) {
      console.error('Stopped; nothing is printed of claims that were not played to their end.');
      return STOPPED;
    }
    all.push(checked);
    if (!order.json) await print(checked);
  }
  const code = all.map(codeOf).reduce((worst, one) => (one > worst ? one : worst), 0);
  if (order.json) console.log(JSON.stringify({ ok: code === 0, files: all.map(printed) }, null, 2));
  return code;
}

async function run(given: readonly string[]): Promise<ExitCode> {
  let order;
  try {
    order = readOrder(given);
  } catch (error) {
    order = [error instanceof Error ? error.message : String(error)];
  }
  if (order === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('files' in order) return checkAll(order);
  console.error(`${order.join('\n')}\n\n${USAGE}`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
