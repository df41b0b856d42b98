// A release is the same archive to the byte, whoever packs it and wherever.
import { afterEach, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { archiveOf, checksumLine } from '../../.ci/archive.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = [
  ['index.html', bytes('<p>a page</p>')],
  ['assets/a.js', bytes('alert(1)')],
  ['assets/b.css', bytes('p {}')],
] as const;
const DATE = Date.UTC(2026, 2, 29, 1, 30);

test('neither the order of a disk nor the clock of a country changes a byte', () => {
  const packed = ['Asia/Kolkata', 'America/St_Johns', 'UTC'].map((name, index) => {
    process.env['TZ'] = name;
    return archiveOf(new Map(index === 1 ? FILES.toReversed() : FILES), DATE);
  });
  expect(packed[1]).toEqual(packed[0]);
  expect(packed[2]).toEqual(packed[0]);
  expect(archiveOf(new Map(FILES), DATE + 60_000)).not.toEqual(packed[0]);
});

test('an archive holds its files under their paths, the page at its top', () => {
  expect(unzipSync(archiveOf(new Map(FILES), DATE))).toEqual(Object.fromEntries(FILES));
});

test('a date before archives had any is the first that they can name', () => {
  expect(archiveOf(new Map(FILES), 0)).toEqual(archiveOf(new Map(FILES), Date.UTC(1980, 0, 1)));
});

test('a checksum is a line that sha256sum reads', () => {
  expect(checksumLine(bytes('abc'), 'a.zip')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip\n',
  );
});
