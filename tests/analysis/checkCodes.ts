// The command check:codes: hands very many mangled pastes to a class, from a seed that it prints.
import { parseArgs } from 'node:util';
import { readWhole } from '../wholeArgument.ts';
import { askPastes } from './askPastes.ts';

const USAGE = `Usage: npm run -s check:codes -- [--pastes N] [--seed S] [--at K]

Makes N pastes (1000 unless said otherwise) of run codes as mails, phones, spreadsheets and people mangle them, and asks
that every whole code comes out as a play, every destroyed one as a refusal in its line, and nothing that was not put in.
--seed S makes the same ones again; without it a new seed is taken, and printed. --at K shows paste K of that seed.
Exit code: 0 nothing was lost, 1 something was, 2 bad arguments.`;

const MOST_SHOWN = 5;

async function run(given: readonly string[]): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      pastes: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      at: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const pastes = readWhole('--pastes', values.pastes, { least: 1, most: 1e7 });
  const seed = readWhole('--seed', values.seed, { least: -(2 ** 31), most: 2 ** 31 - 1 });
  const at = readWhole('--at', values.at ?? '0', { least: 0, most: 1e7 });
  if (!pastes.ok || !seed.ok || !at.ok) {
    for (const read of [pastes, seed, at]) if (!read.ok) console.error(read.why);
    return 2;
  }
  console.log(`seed ${seed.value}`);
  const [first, last] = values.at === undefined ? [0, pastes.value] : [at.value, at.value + 1];
  const { broken, codes, destroyed } = await askPastes(seed.value, first, last);
  for (const { manglers, number, text, why } of broken.slice(0, MOST_SHOWN))
    console.error(`paste ${number} (${manglers.join(', ')}):\n  ${why.join('\n  ')}\n${text}\n`);
  console.log(
    `${last - first} pastes of ${codes} codes, ${destroyed} of them destroyed: ` +
      (broken.length === 0 ? 'none was lost' : `${broken.length} pastes lost something`),
  );
  return broken.length === 0 ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});
