// Marks in the editor: each stands on what its fault is about, says all that is known, and never outside of the text.
import { Text } from '@codemirror/state';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { speaker } from '../../src/text/speaker.ts';
import { faultMarks } from '../../src/workshop/json/faultMarks.ts';

const root = join(import.meta.dirname, '..', '..');
const say = speaker(readFileSync(join(root, 'assets/text/en.ftl'), 'utf8'), 'en');
const flagship = readFileSync(join(root, 'scenarios/pakistan-afghanistan.json'), 'utf8');

function marked(text: string): readonly { readonly on: string; readonly message: string }[] {
  const parsed = parseScenario(text);
  const doc = Text.of(text.split('\n'));
  return faultMarks(doc, parsed.ok ? [] : parsed.faults, say).map(({ from, message, to }) => ({
    on: text.slice(from, to),
    message,
  }));
}

test('a misspelt key and a number out of range are marked where they stand', () => {
  const [key, missing, number] = marked(
    flagship.replace('"outrage": 35', '"outrge": 35').replace('"strain": 55', '"strain": 550'),
  );
  expect(missing?.on ?? '').not.toBe('');
  expect(key).toEqual({
    on: '"outrge"',
    message: expect.stringContaining('Nearest valid name: “outrage”.') as string,
  });
  expect([missing, number].map((one) => one?.on)).toContain('550');
});

test('however a text is cut or spoilt, every mark lies inside of it', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: flagship.length }),
      fc.constantFrom('', '}', '"', ',,', '\u0000', '[[['),
      (at, spoil) => {
        const text = (flagship.slice(0, at) + spoil).split('\n').slice(-40).join('\n');
        const parsed = parseScenario(text);
        const doc = Text.of(text.split('\n'));
        for (const { from, to } of faultMarks(doc, parsed.ok ? [] : parsed.faults, say)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(doc.length);
        }
      },
    ),
  );
});

test('a fault of a text that has since become shorter is marked at its end', () => {
  const parsed = parseScenario(flagship.replace('"strain": 55', '"strain": 550'));
  if (parsed.ok) throw new Error('the text has no fault');
  const short = Text.of(['{', '}']);
  expect(faultMarks(short, parsed.faults, say).map(({ from, to }) => [from, to])).toEqual([[3, 3]]);
});
