// Runs every check of the project, goes on after a failure, and counts at the end.
import { findChromium } from '../tests/chromium.ts';
import { installChromium } from './chromium.ts';
import { ROWS, runGroup, type Outcome } from './groups.ts';

const started = performance.now();
const chromium = installChromium();
// Only where no test would find it: what the variable names is used for everything.
if (chromium !== undefined && findChromium() === undefined) {
  process.env['CHROMIUM_PATH'] = chromium;
}
if (process.argv.includes('--full')) {
  process.env['CHECK_FULL'] = '1';
}
console.log(`Node ${process.version}, browser ${chromium ?? 'not found'}`);

const outcomes: Outcome[] = [];
for (const row of ROWS) {
  outcomes.push(...(await Promise.all(row.map(runGroup))));
}

console.log('\nGroup                  seconds  passed  failed');
for (const { name, seconds, passed, failed } of outcomes) {
  const figures = [seconds.toFixed(1), String(passed), String(failed)];
  console.log(name.padEnd(22) + figures.map((figure) => figure.padStart(8)).join(''));
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`all groups in ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
