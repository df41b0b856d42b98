/** The command `check-scenario`: says of each scenario file whether it is valid, and if not, everything that is wrong with it; and plays its claims. */
import {
  readTeachingClaims,
  teachingClaimsJob,
  type CheckedClaim,
} from '../../analysis/claims/teachingClaims.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { formatFault, printedFault } from '../../scenario/checking/faults/faultText.ts';
import { parseScenario, refuseBySize } from '../../scenario/checking/parse.ts';
import { printedDoubt, type TextDoubt } from '../../scenario/reading/textDoubts.ts';
import type { Say } from '../../text/speaker.ts';
import { defineCommand, STOPPED } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { count, JSON_FLAG, lastSeedProblem, SEED } from '../commandLine/sharedOptions.ts';
import { printJson, type Terminal } from '../commandLine/terminal.ts';
import { doubtLines, readUntrusted } from '../files/readUntrusted.ts';
import { claimLines } from '../tables/claimLines.ts';
import { playOnPool } from '../workers/poolWork.ts';

/** Ranges of seeds, none in common, on which a claim must hold. */
const RANGES = 3;

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

/** On how many matches to play claims, and from which seed on. */
interface ClaimGames {
  readonly games: number;
  readonly from: number;
}

async function playClaims(
  scenario: Scenario,
  { games, from }: ClaimGames,
  terminal: Terminal,
): Promise<readonly CheckedClaim[] | undefined> {
  if (scenario.claims.length === 0) return [];
  const order = { scenario, games, seed: from, ranges: RANGES };
  const sum = await playOnPool(teachingClaimsJob, order, terminal);
  return sum === undefined ? undefined : readTeachingClaims(sum, order);
}

/** Undefined where it was stopped while claims were played; without `claims`, none are. */
async function check(
  file: string,
  claims: ClaimGames | undefined,
  terminal: Terminal,
): Promise<Checked | undefined> {
  const read = readUntrusted(file, terminal.say);
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
  if (claims === undefined) return valid;
  const checked = await playClaims(scenario, claims, terminal);
  return checked === undefined ? undefined : { ...valid, claims: checked };
}

function print(checked: Checked, terminal: Terminal): void {
  const { file } = checked;
  const { say } = terminal;
  const lines: string[] = [];
  if ('problem' in checked) terminal.complain(`${file}: ${checked.problem}`);
  else if ('faults' in checked)
    lines.push(...checked.faults.map((fault) => formatFault(file, fault, say)));
  else {
    const { claims, content, scenario: id } = checked;
    lines.push(`${file}: ${say('cli-check-valid', { id, hash: content })}`);
    if (claims !== undefined) lines.push(...claimLines(file, claims, say));
  }
  if ('doubts' in checked) lines.push(...doubtLines(file, checked.doubts, say));
  for (const line of lines) terminal.print(line);
}

/** What was found out about a file, with its words. */
function printed(checked: Checked, say: Say): object {
  if ('problem' in checked) return checked;
  const doubts = checked.doubts.map((doubt) => printedDoubt(doubt, say));
  return 'faults' in checked
    ? { ...checked, faults: checked.faults.map((fault) => printedFault(fault, say)), doubts }
    : { ...checked, doubts };
}

function codeOf(checked: Checked): 0 | 1 | 2 {
  if ('problem' in checked) return 2;
  if ('faults' in checked) return 1;
  return checked.claims?.every(({ verdict }) => verdict === 'holds') === false ? 1 : 0;
}

export const checkScenario = defineCommand({
  name: 'check-scenario',
  about: (say) => say('cli-check-about', { ranges: String(RANGES) }),
  exits: (say) => say('cli-check-exits'),
  options: {
    files: {
      kind: 'list',
      value: (say) => say('cli-value-file'),
      meaning: (say) => say('cli-check-file'),
      missing: (say) => say('cli-problem-file-missing'),
    },
    claims: { kind: 'flag', meaning: (say) => say('cli-check-claims') },
    games: {
      ...count({ most: 1_000_000, usual: 2000, meaning: (say) => say('cli-check-games') }),
      goesWith: 'claims',
    },
    from: { ...SEED, goesWith: 'claims' },
    json: JSON_FLAG,
  },
  check: ({ from, games }, say) =>
    lastSeedProblem('from', from, games === undefined ? undefined : RANGES * games, say),
  play: async ({ claims, files, from, games, json }, terminal) => {
    const all: Checked[] = [];
    for (const file of files) {
      const checked = await check(file, claims ? { games, from } : undefined, terminal);
      if (checked === undefined) {
        terminal.complain(terminal.say('cli-check-stopped'));
        return STOPPED;
      }
      all.push(checked);
      if (!json) print(checked, terminal);
    }
    const code = all.map(codeOf).reduce((worst, one) => (one > worst ? one : worst), 0);
    if (json)
      printJson(terminal, { ok: code === 0, files: all.map((one) => printed(one, terminal.say)) });
    return code;
  },
});

if (import.meta.main) await runHere(checkScenario);
