// Changes of an editor's text: they give the new text, and touch nothing that both texts share.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOfText, type TextChange } from '../../src/workshop/json/newText.ts';

function applied(before: string, changes: readonly TextChange[]): string {
  return changes.reduceRight(
    (text, { from, insert, to }) => text.slice(0, from) + insert + text.slice(to),
    before,
  );
}

/** Texts of few letters and many lines, so that both share a lot. */
const texts = fc
  .array(fc.constantFrom('a', 'b', '1', '{', '\n', '\n  ', '"x": 2,'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('the changes give the new text, in order and apart', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = changesOfText(before, after);
      expect(applied(before, changes)).toBe(after);
      for (const [index, { from, to }] of changes.entries()) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from).toBeGreaterThanOrEqual(index === 0 ? 0 : (changes[index - 1]?.to ?? 0));
      }
    }),
    { numRuns: 2000 },
  );
});

test('no change begins or ends with what stood there before', () => {
  let replaced = 0;
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      for (const { from, insert, to } of changesOfText(before, after)) {
        const old = before.slice(from, to);
        expect(old + insert).not.toBe('');
        if (old === '' || insert === '') continue;
        replaced += 1;
        expect(old.at(0)).not.toBe(insert.at(0));
        expect(old.at(-1)).not.toBe(insert.at(-1));
      }
    }),
  );
  expect(replaced).toBeGreaterThan(20);
});

test('a text that stays the same is not changed', () => {
  expect(changesOfText('{ "a": 1 }', '{ "a": 1 }')).toEqual([]);
});

test('two numbers changed far apart are two changes of a figure each', () => {
  const before = '{\n  "strain": 55,\n  "title": "A crisis",\n  "tension": 40\n}\n';
  const after = before.replace('55', '56').replace('40', '41');
  expect(changesOfText(before, after)).toEqual([
    { from: before.indexOf('55') + 1, to: before.indexOf('55') + 2, insert: '6' },
    { from: before.indexOf('40') + 1, to: before.indexOf('40') + 2, insert: '1' },
  ]);
});
