// The types of the messages are those of the English text as it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageArguments } from '../../src/cli/generate/messageArguments.ts';
import { testLanguage } from '../../src/cli/generate/testLanguage.ts';
import { messagesSource } from '../../src/cli/generate/writeMessages.ts';
import { ROOT } from './sources.ts';

const fluent = readFileSync(join(ROOT, 'assets/text/en.ftl'), 'utf8');
const written = readFileSync(join(ROOT, 'src/text/messages.ts'), 'utf8');

test('src/text/messages.ts is what `npm run messages` would write', () => {
  expect(written === messagesSource(fluent), 'run `npm run messages`').toBe(true);
});

test('a message, a value or a plural that changes makes them stale', () => {
  const changes: readonly (readonly [string, string])[] = [
    ['title = Strategic Patience', 'titles = Strategic Patience'],
    ['page-brief = { $crisis }', 'page-brief = { $play }'],
    ['   *[other] { $turns } turns', '    [many] { $turns } turns\n   *[rest] { $turns } turns'],
  ];
  for (const [from, to] of changes) {
    expect(fluent).toContain(from);
    expect(messagesSource(fluent.replace(from, to))).not.toBe(written);
  }
});

/** What begins the id of a message that English has not, for what is declared in code. */
const DECLARED = /^(?:meaning|unit|source|form|last)-/u;

/** What another language lacks, has too much, or asks for that nobody gives. */
function amiss(other: string): readonly string[] {
  const english = messageArguments(fluent);
  const own = messageArguments(other);
  return [
    ...[...english.keys()].filter((id) => !own.has(id)).map((id) => `${id} is missing`),
    ...[...own].flatMap(([id, values]) => {
      const known = english.get(id);
      if (known === undefined) return DECLARED.test(id) ? [] : [`${id} is no message`];
      return Object.keys(values)
        .filter((name) => !(name in known))
        .map((name) => `${id} asks for $${name}`);
    }),
  ];
}

test('every other language says all that English says, with the same values', () => {
  const folder = join(ROOT, 'assets/text');
  const others = readdirSync(folder).filter((name) => name !== 'en.ftl');
  for (const name of others) expect(amiss(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
  const planted = testLanguage(fluent);
  expect(amiss(planted)).toEqual([]);
  expect(amiss(planted.replace(/^copied = .*$/mu, 'copiid = { $what }'))).toEqual([
    'copied is missing',
    'copiid is no message',
  ]);
  expect(amiss(planted.replace(/^copied = .*$/mu, 'copied = { $what }'))).toEqual([
    'copied asks for $what',
  ]);
});
