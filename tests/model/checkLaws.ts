// The command check:laws: asks every law about very many random scenarios, on all cores, from a seed that it prints.
import { writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort } from 'node:worker_threads';
import * as fc from 'fast-check';
import { readWhole } from '../wholeArgument.ts';
import { drawBits } from '../../src/model/exact/draw.ts';
import { handOut } from '../handOut.ts';
import { LAWS, anySample, playSample, type Sample } from './lawsOfScenario.ts';

const USAGE = `Usage: npm run -s check:laws -- [--scenarios N] [--seed S] [--at K] [--workers N]

Draws N random scenarios (100000 unless said otherwise) from the declared ranges, each with a seed, whims and two policies,
and asks every law of the model about each. --seed S draws the same ones again; without it a new seed is taken, and printed.
--at K asks about scenario K of that seed alone.
Exit code: 0 every law holds, 1 one does not, 2 bad arguments.`;

/** Scenarios that are drawn together; the library varies how extreme they are along the way. */
const TOGETHER = 200;
const MOST_SHOWN = 5;

/** Which scenarios of a seed: from the first, included, to the last, excluded, within one drawing. */
interface Stretch {
  readonly seed: number;
  readonly first: number;
  readonly last: number;
}

/** A law that does not hold. */
interface Breach {
  readonly scenario: number;
  readonly law: string;
  readonly why: string;
  readonly sample: Sample;
}

function ask(scenario: number, sample: Sample): readonly Breach[] {
  const breach = (law: string, error: unknown): Breach => ({
    scenario,
    law,
    why: error instanceof Error ? error.message : String(error),
    sample,
  });
  let played;
  try {
    played = playSample(sample);
  } catch (error) {
    return [breach('a match can be played', error)];
  }
  const breaches: Breach[] = [];
  for (const [name, law] of Object.entries(LAWS))
    try {
      law(played);
    } catch (error) {
      breaches.push(breach(name, error));
    }
  return breaches;
}

function askStretch({ seed, first, last }: Stretch): readonly Breach[] {
  const drawing = Math.floor(first / TOGETHER);
  const samples = fc.sample(anySample, {
    seed: drawBits(seed, drawing, 0) | 0,
    numRuns: last - drawing * TOGETHER,
  });
  return samples
    .slice(first - drawing * TOGETHER)
    .flatMap((sample, index) => ask(first + index, sample));
}

/** Writes the scenario of a breach into a file of its own, and says everything else in a line. */
function show({ scenario, law, why, sample }: Breach, seed: number): void {
  const { scenario: drawn, ...rest } = sample;
  const path = join(tmpdir(), `broken-law-${seed}-${scenario}.json`);
  writeFileSync(path, `${JSON.stringify(drawn, null, 2)}\n`);
  console.error(`scenario ${scenario}: ${law}: ${why}\n  ${path} ${JSON.stringify(rest)}`);
}

async function run(given: readonly string[]): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      scenarios: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      at: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const scenarios = readWhole('--scenarios', values.scenarios, { least: 1, most: 1e9 });
  const seed = readWhole('--seed', values.seed, { least: -(2 ** 31), most: 2 ** 31 - 1 });
  const workers = readWhole('--workers', values.workers, { least: 1, most: 64 });
  const at = readWhole('--at', values.at ?? '0', { least: 0, most: 1e9 });
  if (!scenarios.ok || !seed.ok || !workers.ok || !at.ok) {
    for (const read of [scenarios, seed, workers, at]) if (!read.ok) console.error(read.why);
    return 2;
  }
  const from = values.at === undefined ? 0 : at.value;
  const until = values.at === undefined ? scenarios.value : from + 1;
  const stretches: Stretch[] = [];
  for (let first = from; first < until;) {
    const last = Math.min(until, (Math.floor(first / TOGETHER) + 1) * TOGETHER);
    stretches.push({ seed: seed.value, first, last });
    first = last;
  }
  console.log(`seed ${seed.value}: ${until - from} scenarios, ${Object.keys(LAWS).length} laws`);
  const started = performance.now();
  let asked = 0;
  let broken = 0;
  const hear = ({ first, last }: Stretch, answer: unknown): void => {
    const breaches = answer as readonly Breach[];
    asked += last - first;
    for (const breach of breaches.slice(0, Math.max(0, MOST_SHOWN - broken)))
      show(breach, seed.value);
    broken += breaches.length;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${asked} of ${until - from}`);
  };
  await handOut(import.meta.filename, stretches, workers.value, hear);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${asked} scenarios in ${seconds} s: ${broken === 0 ? 'every law holds' : `${broken} breaches`}`,
  );
  return broken === 0 ? 0 : 1;
}

if (isMainThread) {
  process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  });
} else
  parentPort?.on('message', (stretch: Stretch) => parentPort?.postMessage(askStretch(stretch), []));
