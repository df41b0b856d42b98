// A scenario file becomes the same scenario wherever and however often it is read.
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioShape, SCENARIO_FORMAT } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import {
  parseScenario,
  printScenario,
  type ParsedScenario,
} from '../../src/scenario/checking/parse.ts';
import { hashText, scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { formatFault } from '../../src/scenario/checking/faults/faultText.ts';
import { sayInEnglish as say } from '../text/sayInEnglish.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';

const least = {
  format: SCENARIO_FORMAT,
  id: 'plain',
  title: 'The plain crisis',
  sides: { struck: { name: 'Struck' }, host: { name: 'Host' } },
};

function scenarioOf(parsed: ParsedScenario) {
  if (!parsed.ok)
    throw new Error(parsed.faults.map((fault) => formatFault('test', fault, say)).join('\n'));
  return parsed.scenario;
}

test('any valid scenario, printed and parsed, is the same scenario with the same content hash', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const parsed = parseScenario(printScenario(scenario));
      expect(scenarioOf(parsed)).toStrictEqual(scenario);
      expect(parsed.ok && parsed.hash).toBe(scenarioHash(scenario));
    }),
    { numRuns: 200 },
  );
});

test('a file that names only its format, id, title and sides gets every declared default', () => {
  expect(scenarioOf(parseScenario(JSON.stringify(least)))).toStrictEqual(plainScenario);
});

test('every declared default keeps to its own declaration', () => {
  expect(scenarioOf(parseScenario(printScenario(plainScenario)))).toStrictEqual(plainScenario);
});

test('the default pressures are those of the calibrated crisis', () => {
  const { sides, militants, channel, tension } = plainScenario;
  expect([sides.struck.support, sides.struck.outrage, sides.struck.strain]).toEqual([52, 35, 55]);
  expect([sides.host.support, sides.host.outrage, sides.host.strain, sides.host.cohesion]).toEqual([
    55, 30, 70, 60,
  ]);
  expect([militants.capacity, channel, tension]).toEqual([55, 15, 40]);
});

test('the default table offers 324 packages and at most 100 points a side', () => {
  const { issues } = plainScenario.table;
  expect(issues.reduce((product, issue) => product * issue.options.length, 1)).toBe(324);
  for (const side of ['struck', 'host'] as const) {
    const best = issues.map(({ options }) => Math.max(...options.map(({ worth }) => worth[side])));
    expect(best.reduce((sum, worth) => sum + worth, 0)).toBeLessThanOrEqual(100);
  }
});

test('types of rival that a file leaves out have weight 0, and the others sum to 1', () => {
  const { rivals } = scenarioOf(
    parseScenario(JSON.stringify({ ...least, rivals: { reformer: 3, captured: 1 } })),
  );
  expect(rivals).toEqual({
    'security-seeker': 0,
    'free-rider': 0,
    reformer: 0.75,
    populist: 0,
    captured: 0.25,
  });
});

test('order of keys, blanks, a byte order mark and $schema leave content and hash alone', () => {
  const { format, ...rest } = least;
  const plain = parseScenario(JSON.stringify(least));
  const other = parseScenario(
    `\uFEFF${JSON.stringify({ ...rest, $schema: '../x.json', format }, null, '\t').replaceAll('\n', '\r\n')}`,
  );
  expect(other).toStrictEqual(plain);
});

test('a change of any one number changes the hash', () => {
  const changed = { ...plainScenario, tension: plainScenario.tension + 1e-9 };
  expect(scenarioHash(changed)).not.toBe(scenarioHash(plainScenario));
});

test('the hash is 16 digits that every engine agrees on', () => {
  expect([hashText(''), hashText('a'), hashText('Torkham')]).toEqual([
    '1aee8d83488bdcb8',
    '82c97901501c2ba7',
    '79bfd2d5b9cc93ef',
  ]);
});

test('a worth of minus nothing is nothing', () => {
  const { civilianRisk } = scenarioOf(
    parseScenario(`${JSON.stringify(least).slice(0, -1)},"civilianRisk":-0.0}`),
  );
  expect(Object.is(civilianRisk, 0)).toBe(true);
});

const folder = new URL('../../scenarios/', import.meta.url);
const shipped = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(shipped)('the shipped scenario %s is valid and named like its file', (name) => {
  const scenario = scenarioOf(parseScenario(readFileSync(new URL(name, folder), 'utf8')));
  expect(`${scenario.id}.json`).toBe(name);
});

test('every key of format 1 stands in the declaration', () => {
  expect(Object.keys(scenarioShape.fields)).toEqual(
    'format id language title summary notice theatre calendar sides militants border media channel tension demandPace civilianRisk personsPerHarm costSensitivity mediators mediatorRule rivals table measures news injects chronology sources prompts claims'.split(
      ' ',
    ),
  );
});
