// The command check:storm: sends many random storms over the built page in Chromium, from a seed that it prints.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readWhole } from '../../wholeArgument.ts';
import { launchChromium } from '../browser.ts';
import { serveBuilt } from '../servePage.ts';
import { runStorm } from './storm.ts';

const USAGE = `Usage: npm run -s check:storm -- [--sequences N] [--seed S] [--at K] [--steps N] [--together N] [--root FOLDER]

Sends N storms (200 unless said otherwise) over the built page in a real Chromium. In each, a person plays, writes in the workshop
and collects a class in some steps (8), while the page is loaded again, left, opened in another tab, cut off from its storage, its
network, its chunks or its workers, or translated. Whatever the page claimed to keep is looked for in fresh tabs; no page may be
blank, and nothing may be thrown that nobody catches.
--seed S makes the same storms again; without it a new seed is taken, and printed. --at K makes storm K of that seed alone, and prints
what happened in it. --together N storms rage at the same time (2). --root FOLDER builds the page from another copy of the project.
Exit code: 0 nothing was lost, 1 something was, 2 bad arguments.`;

/** Storms after which it is said how far all have come. */
const PROGRESS_EVERY = 10;

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

async function run(given: readonly string[]): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      sequences: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      at: { type: 'string' },
      steps: { type: 'string', default: '8' },
      together: { type: 'string', default: '2' },
      root: { type: 'string', default: ROOT },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const read = {
    sequences: readWhole('--sequences', values.sequences, { least: 1, most: 1e6 }),
    seed: readWhole('--seed', values.seed, { least: 0, most: 2 ** 31 - 1 }),
    at: readWhole('--at', values.at ?? '0', { least: 0, most: 1e6 }),
    steps: readWhole('--steps', values.steps, { least: 1, most: 1000 }),
    together: readWhole('--together', values.together, { least: 1, most: 32 }),
  };
  const { at, seed, sequences, steps, together } = read;
  if (!at.ok || !seed.ok || !sequences.ok || !steps.ok || !together.ok) {
    for (const one of Object.values(read)) if (!one.ok) console.error(one.why);
    return 2;
  }
  const numbers =
    values.at === undefined
      ? Array.from({ length: sequences.value }, (_, number) => number)
      : [at.value];
  console.log(`seed ${seed.value}: ${numbers.length} storms of ${steps.value} steps`);
  const started = performance.now();
  const page = await serveBuilt(values.root);
  const browser = await launchChromium();
  let broken = 0;
  let over = 0;
  let next = 0;
  const rage = async (): Promise<void> => {
    for (;;) {
      const number = numbers[next];
      next += 1;
      if (number === undefined) return;
      try {
        const log = await runStorm({
          browser,
          url: page.url,
          seed: seed.value,
          number,
          steps: steps.value,
        });
        if (values.at !== undefined) console.log(log.join('\n'));
      } catch (error) {
        broken += 1;
        console.error(error instanceof Error ? error.message : String(error));
      }
      over += 1;
      if (over % PROGRESS_EVERY === 0 && over < numbers.length) {
        const minutes = ((performance.now() - started) / 60_000).toFixed(1);
        console.error(`${over} of ${numbers.length} storms after ${minutes} min, ${broken} broken`);
      }
    }
  };
  await Promise.all(Array.from({ length: together.value }, rage));
  await browser.close();
  await page.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${numbers.length} storms in ${seconds} s: ${broken === 0 ? 'nothing was lost' : `${broken} broken`}`,
  );
  return broken === 0 ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});
