// The types of the messages are those of the English text as it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
