/** The command `frontiers`: writes `assets/frontiers/<STRUCK>-<HOST>.json`, the cut-out frontiers of the shipped scenarios, from the 1:10 million world atlas. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cutFrontier, type Atlas } from '../../ui/map/frontier.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';

const root = new URL('../../..', import.meta.url);

/** The shipped pairs of sides, by country code, the struck side first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['PAK', 'AFG'],
  ['COL', 'ECU'],
  ['TUR', 'SYR'],
  ['IRN', 'PAK'],
];

function cutAll(): 0 {
  const file = new URL('node_modules/world-atlas/countries-10m.json', root);
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  mkdirSync(new URL('assets/frontiers/', root), { recursive: true });
  for (const [struck, host] of PAIRS) {
    const cut = cutFrontier(atlas, [struck], [host]);
    writeFileSync(
      new URL(`assets/frontiers/${struck}-${host}.json`, root),
      `${JSON.stringify(cut)}\n`,
    );
  }
  return 0;
}

export const frontiers = defineCommand({
  name: 'frontiers',
  about: (say) => say('cli-frontiers-about'),
  exits: (say) => say('cli-exits-written'),
  options: {},
  play: cutAll,
});

if (import.meta.main) await runHere(frontiers);
