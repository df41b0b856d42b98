// What comes from outside is read as JSON in one place: within limits, without prototypes, and with the place of what is wrong.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson, tooBig } from '../../src/scenario/checking/readJson.ts';
import { FILE_LIMITS } from '../../src/scenario/json/limits.ts';

/** The faults of a text, each as `offset kind`. */
function faultsOf(text: string, limits = FILE_LIMITS): readonly string[] {
  const read = readJson(text, { limits });
  return read.ok ? [] : read.faults.map(({ kind, offset }) => `${offset} ${kind}`);
}

/** Whether JSON.parse takes a text, its byte order mark aside. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/u, ''));
    return true;
  } catch {
    return false;
  }
}

test('any JSON is read as JSON.parse reads it, and its tree says the same', () => {
  fc.assert(
    fc.property(fc.json(), fc.boolean(), (text, isMarked) => {
      const read = readJson(isMarked ? `\uFEFF${text}` : text);
      if (/"__proto__"\s*:/u.test(text)) return;
      expect(read).toMatchObject({ ok: true, text });
      expect(read.value).toEqual(JSON.parse(text));
      expect([read.tree?.offset, read.tree?.length]).toEqual([
        text.length - text.trimStart().length,
        text.trim().length,
      ]);
    }),
    { numRuns: 300 },
  );
});

test('what JSON.parse refuses is refused, with a reason and a place, whatever it is', () => {
  const slips = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '01', 'nul', '\u0001'))
    .map(
      ([text, at, put]) =>
        text.slice(0, at % (text.length + 1)) + put + text.slice(at % (text.length + 1)),
    );
  fc.assert(
    fc.property(fc.oneof(slips, fc.string()), (text) => {
      const read = readJson(text);
      const isRead = read.ok || read.faults.every(({ kind }) => kind === 'forbidden-key');
      expect(isRead).toBe(isJson(text));
      expect(read.ok || read.faults.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a byte order mark is skipped, and offsets do not count it', () => {
  expect(readJson('\uFEFF{"a":1}')).toMatchObject({ ok: true, text: '{"a":1}', value: { a: 1 } });
  expect(faultsOf('\uFEFF{"a" 1}')).toEqual(['5 colon-missing']);
});

test('size counts bytes and not letters, and depth counts brackets outside texts', () => {
  const limits = { bytes: 10, levels: 2 };
  expect(faultsOf('"ääää"', limits)).toEqual([]);
  expect(faultsOf('"äääää"', limits)).toEqual(['0 too-big']);
  expect(faultsOf('[["[[["]]', limits)).toEqual([]);
  expect(faultsOf('[[[1]]]', limits)).toEqual(['2 too-deep']);
  const big = readJson(' '.repeat(11), { limits });
  expect(big).toMatchObject({ ok: false, text: '', faults: [{ facts: { amount: 11, most: 10 } }] });
  expect(tooBig(11, limits)).toEqual(big);
});

test.each([
  ['__proto__', '{"a":[{"__proto__":{"polluted":1}}]}', '7 forbidden-key'],
  ['__proto__ in escapes', '{"\\u005f_proto__":{"polluted":1}}', '1 forbidden-key'],
  ['constructor', '{"constructor":{"prototype":{"polluted":1}}}', '1 forbidden-key'],
])('%s is told with its place, and reaches for nothing', (_key, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
  const { value } = readJson(text);
  expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
  expect(Object.prototype).not.toHaveProperty('polluted');
  expect(value).not.toHaveProperty('polluted');
});

test('a word that only looks like such a key is none', () => {
  expect(readJson('{"constructor":"mason","note":"\\"__proto__\\":"}').ok).toBe(true);
});

test('values can be had in spite of slips of punctuation, and of nothing worse', () => {
  expect(readJson('{"a":1 "b":2}')).toMatchObject({ ok: false, value: { a: 1, b: 2 } });
  expect(readJson('{"a":1').value).toBeUndefined();
  expect(readJson('').value).toBeUndefined();
});
