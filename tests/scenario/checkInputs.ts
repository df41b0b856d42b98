// The command check:inputs: asks every law about very many mutated inputs, on all cores, from a seed that it prints.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort } from 'node:worker_threads';
import { readWhole } from '../wholeArgument.ts';
import { handOut } from '../handOut.ts';
import { SHIPPED_IDS, shippedFile } from '../model/shipped.ts';
import { askInputs, type AskedInputs, type BrokenInput } from './askInputs.ts';
import { seedsFor, type Seeds } from './mutatedInputs.ts';

const USAGE = `Usage: npm run -s check:inputs -- [--inputs N] [--seed S] [--at K] [--workers N]

Makes N inputs (2000000 unless said otherwise) by changing bytes, tokens and parts of scenarios, shipped and random,
and asks of each that nothing throws or takes over 200 ms, that every fault has a place, that a mend mends, and that
what is accepted can be played by the laws of the model (one in eight of them is).
--seed S makes the same ones again; without it a new seed is taken, and printed. --at K asks about input K of that seed alone.
Exit code: 0 every law holds, 1 one does not (the input is saved), 2 bad arguments.`;

const TOGETHER = 2000;
const MOST_SHOWN = 5;
/** Seconds between two words of progress. */
const SAY_EVERY = 15;

interface Stretch {
  readonly seed: number;
  readonly first: number;
  readonly last: number;
}

let made: { readonly seed: number; readonly seeds: Seeds } | undefined;

function askStretch({ seed, first, last }: Stretch): Promise<AskedInputs> {
  if (made?.seed !== seed) {
    const texts = SHIPPED_IDS.map((id) => readFileSync(shippedFile(id), 'utf8'));
    made = { seed, seeds: seedsFor(seed, texts) };
  }
  return askInputs(made.seeds, seed, first, last);
}

function show({ input, why, text }: BrokenInput, seed: number): void {
  const path = join(tmpdir(), `broken-input-${seed}-${input}.json`);
  writeFileSync(path, text);
  console.error(`input ${input}: ${why}\n  ${path}`);
}

async function run(given: readonly string[]): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      inputs: { type: 'string', default: '2000000' },
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
  const inputs = readWhole('--inputs', values.inputs, { least: 1, most: 1e9 });
  const seed = readWhole('--seed', values.seed, { least: -(2 ** 31), most: 2 ** 31 - 1 });
  const workers = readWhole('--workers', values.workers, { least: 1, most: 64 });
  const at = readWhole('--at', values.at ?? '0', { least: 0, most: 1e9 });
  if (!inputs.ok || !seed.ok || !workers.ok || !at.ok) {
    for (const read of [inputs, seed, workers, at]) if (!read.ok) console.error(read.why);
    return 2;
  }
  const from = values.at === undefined ? 0 : at.value;
  const until = values.at === undefined ? inputs.value : from + 1;
  const stretches: Stretch[] = [];
  for (let first = from; first < until; first += TOGETHER)
    stretches.push({ seed: seed.value, first, last: Math.min(until, first + TOGETHER) });
  console.log(`seed ${seed.value}: ${until - from} inputs`);

  const started = performance.now();
  const sum = { asked: 0, accepted: 0, fixed: 0, played: 0, longest: 0, broken: 0 };
  let said = 0;
  await handOut(import.meta.filename, stretches, workers.value, (_: Stretch, answer: unknown) => {
    const heard = answer as AskedInputs;
    for (const broken of heard.broken.slice(0, Math.max(0, MOST_SHOWN - sum.broken)))
      show(broken, seed.value);
    for (const count of ['asked', 'accepted', 'fixed', 'played'] as const)
      sum[count] += heard[count];
    sum.longest = Math.max(sum.longest, heard.longest);
    sum.broken += heard.broken.length;
    const seconds = (performance.now() - started) / 1000;
    if (seconds < said + SAY_EVERY) return;
    said = seconds;
    const rate = sum.asked / seconds;
    console.log(`${sum.asked} inputs, ${rate.toFixed(0)} a second, ${sum.broken} broken`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${sum.asked} inputs in ${seconds} s, ${sum.accepted} accepted (${sum.played} played), ${sum.fixed} faults mended, longest ${sum.longest.toFixed(0)} ms: ` +
      (sum.broken === 0 ? 'every law holds' : `${sum.broken} broken`),
  );
  return sum.broken === 0 ? 0 : 1;
}

if (isMainThread) {
  process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  });
} else
  parentPort?.on('message', (stretch: Stretch) => {
    void askStretch(stretch).then((heard) => parentPort?.postMessage(heard, []));
  });
