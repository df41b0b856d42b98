/** The command `check-scenario`: says of each scenario file whether it is valid, and if not, everything that is wrong with it. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatFault } from '../scenario/faultText.ts';
import { parseScenario, refuseBySize, type ParsedScenario } from '../scenario/parse.ts';

const USAGE = `Usage: npm run -s check-scenario -- FILE...

Checks scenario files. Each fault is one line: FILE:LINE:COLUMN path: what is wrong, what was expected, nearest valid name.
Exit code: 0 every file is valid, 1 some file is not, 2 bad arguments or a file that cannot be read.`;

/** What the command returns to the shell. */
type ExitCode = 0 | 1 | 2;

function readScenario(file: string): ParsedScenario | string {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return 'this is not a file';
    return refuseBySize(stat.size) ?? parseScenario(readFileSync(file, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
    if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by this user';
    throw error;
  }
}

function check(file: string): ExitCode {
  const parsed = readScenario(file);
  if (typeof parsed === 'string') {
    console.error(`${file}: ${parsed}`);
    return 2;
  }
  if (parsed.ok) {
    console.log(`${file}: valid (${parsed.scenario.id}, content ${parsed.hash})`);
    return 0;
  }
  for (const fault of parsed.faults) console.log(formatFault(file, fault));
  return 1;
}

function run(given: readonly string[]): ExitCode {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (parsed.values.help === true) {
    console.log(USAGE);
    return 0;
  }
  if (parsed.positionals.length === 0) {
    console.error(`No file is named.\n\n${USAGE}`);
    return 2;
  }
  return parsed.positionals
    .map(check)
    .reduce<ExitCode>((worst, code) => (code > worst ? code : worst), 0);
}

process.exitCode = run(process.argv.slice(2));
