// A code survives copying, printing and reading aloud, and never passes for another one.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteReader, createByteWriter } from '../../src/scenario/runs/codes/bytes.ts';
import {
  CODE_FAULTS,
  decodeBytes,
  encodeBytes,
  LONGEST_CODE,
  type CodeFault,
} from '../../src/scenario/runs/codes/runCode.ts';

const someBytes = fc.uint8Array({ maxLength: 200 });

test('any bytes come back from their code', () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      expect(decodeBytes(encodeBytes(bytes))).toStrictEqual({ ok: true, bytes });
    }),
  );
});

test('line breaks, quotation marks, lost dashes, small letters and O for 0 do not matter', () => {
  const bytes = Uint8Array.from({ length: 120 }, (_, index) => (index * 37) % 256);
  const code = encodeBytes(bytes);
  const worn = `\n“${code.toLowerCase().replaceAll('-', ' \u200b\n> ').replaceAll('0', 'o').replaceAll('1', 'l').replace('spl', 'sp1')}”\r\n`;
  expect(decodeBytes(worn)).toStrictEqual({ ok: true, bytes });
});

test('a code holds nothing but capitals, digits and dashes', () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      expect(encodeBytes(bytes)).toMatch(/^SP1(-[0-9A-HJKMNP-TV-Z]{1,5})+$/);
    }),
  );
});

test('one wrong, lost or swapped symbol is noticed', () => {
  fc.assert(
    fc.property(
      someBytes,
      fc.nat(),
      fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
      (bytes, where, symbol) => {
        const symbols = encodeBytes(bytes).slice(4).replaceAll('-', '');
        const at = where % symbols.length;
        const changed = symbols.slice(0, at) + symbol + symbols.slice(at + 1);
        const lost = symbols.slice(0, at) + symbols.slice(at + 1);
        const swapped =
          symbols.slice(0, at) +
          symbols
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          symbols.slice(at + 2);
        for (const worn of [changed, lost, swapped]) {
          const decoded = decodeBytes(`SP1-${worn}`);
          expect(decoded.ok).toBe(worn === symbols);
        }
      },
    ),
  );
});

test.each([
  ['empty', ' \n-'],
  ['too-long', 'SP1'.padEnd(LONGEST_CODE + 1, '0')],
  ['not-a-code', 'https://example.org'],
  ['other-version', encodeBytes(Uint8Array.of(1, 2, 3)).replace('SP1', 'SP2')],
  ['wrong-letter', 'SP1-UUUUU'],
  ['damaged', 'SP1-00'],
] satisfies [CodeFault, string][])('a text that is %s is told apart', (fault, text) => {
  expect(CODE_FAULTS).toContain(fault);
  expect(decodeBytes(text)).toEqual({ ok: false, fault });
});

test('the code of given bytes stays what it is, so that old codes can be read', () => {
  expect(encodeBytes(new TextEncoder().encode('Strategic Patience'))).toBe(
    'SP1-ADT74-RBMCN-KPJRS-0A1GQ-8TB5D-SHPBG-XE72V-G',
  );
});

test('numbers and texts come back as they were written, and nothing is left over', () => {
  const number = fc.oneof(fc.nat(), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.string({ unit: 'binary' }), someBytes)), (records) => {
      const writer = createByteWriter();
      for (const [count, text, raw] of records) {
        writer.number(count);
        writer.text(text);
        writer.number(raw.length);
        writer.raw(raw);
      }
      const reader = createByteReader(writer.toBytes());
      for (const record of records)
        expect([reader.number(), reader.text(), reader.raw(reader.number())]).toEqual(record);
      expect([reader.isSound(), reader.isAtEnd()]).toEqual([true, true]);
    }),
  );
});

test('reading a torn or forged record never throws, and says that it is not sound', () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      const reader = createByteReader(bytes);
      for (let reads = 0; reads <= bytes.length; reads += 1) {
        reader.number();
        reader.text();
        reader.raw(reads);
      }
      expect(reader.isSound()).toBe(false);
    }),
  );
});

test('a number that would not fit is nonsense, not a wrong number', () => {
  const reader = createByteReader(Uint8Array.from({ length: 9 }, () => 255));
  expect([reader.number(), reader.isSound()]).toEqual([0, false]);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])('writing %d is a mistake in the program', (value) => {
  expect(() => createByteWriter().number(value)).toThrow(`ByteWriter.number: ${value}`);
});
