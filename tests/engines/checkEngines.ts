// The command `check:engines`: one match by the same choices, its debrief and its code, in Chromium, Firefox and WebKit.
import { fileURLToPath } from 'node:url';
import { hashText } from '../../src/scenario/checking/scenarioHash.ts';
import { serveBuilt } from '../e2e/servePage.ts';
import { startChromium } from './chromiumEngine.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefoxEngine.ts';
import { installEngines } from './installEngines.ts';
import { playMatch } from './playMatch.ts';
import { startWebkit } from './webkitEngine.ts';

interface Row {
  readonly name: string;
  readonly version: string;
  readonly seconds: number;
  /** Undefined where no match was played. */
  readonly code: string | undefined;
  readonly outcome: string;
  readonly faults: readonly string[];
}

async function check<Place>(
  name: string,
  place: Place | undefined,
  start: (place: Place) => Promise<Engine>,
  page: string,
): Promise<Row> {
  const none = { name, version: '', seconds: 0, code: undefined, outcome: '' };
  if (place === undefined) return { ...none, faults: ['is not there and cannot be installed'] };
  const before = performance.now();
  let engine;
  try {
    engine = await start(place);
    const { version } = engine;
    const played = await playMatch(engine, page);
    return { name, version, seconds: (performance.now() - before) / 1000, ...played };
  } catch (error) {
    return { ...none, faults: [error instanceof Error ? error.message : String(error)] };
  } finally {
    await engine?.close().catch(() => {});
  }
}

const { chromium, firefox, webkit } = installEngines();
const served = await serveBuilt(fileURLToPath(new URL('../../', import.meta.url)));
const rows = [
  await check('Chromium', chromium, startChromium, served.url),
  await check('Firefox', firefox, startFirefox, served.url),
  await check('WebKit', webkit, startWebkit, served.url),
];
await served.close();

console.log('engine     version              seconds  code              outcome');
for (const { name, version, seconds, code, outcome } of rows) {
  const digest = code === undefined ? 'none' : hashText(code);
  const figures = [name.padEnd(10), version.padEnd(20), seconds.toFixed(1).padStart(7)];
  console.log(`${figures.join(' ')}  ${digest.padEnd(16)}  ${outcome}`);
}
const faults = rows.flatMap((row) => row.faults.map((fault) => `${row.name}: ${fault}`));
for (const fault of faults) console.log(fault);
const codes = new Set(rows.map(({ code }) => code));
const isSame = codes.size === 1 && !codes.has(undefined);
if (isSame) console.log(`The same code in all of them: ${[...codes].join('')}`);
else console.log(`Their codes differ: ${rows.map(({ code }) => code ?? 'none').join(' | ')}`);
process.exitCode = isSame && faults.length === 0 ? 0 : 1;
