// Class codes: everyone who types one meets the same shocks, in whatever script, and a code that tells nobody apart is no code.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  isUnreadableCode,
  plainCode,
  seedOfCode,
} from '../../src/scenario/runs/codes/classCode.ts';

// Frozen: classes have these codes in their plans. A change here gives them other shocks.
test.each([
  ['CEDAR-42', 1816108383],
  ['cedar 42', 1816108383],
  ['Cedar42', 1816108383],
  ['HERON-3', 1605058777],
  ['MOUSE-1', 2074620263],
  ['LYNX-2', 586829027],
  ['PAIR-1', 730554656],
  ['a', 1644559206],
  ['0', 445011031],
  ['42', 1139917505],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 527249638],
  ['Straße 7', 1293941500],
  ['STRASSE7', 1293941500],
  ['Ébène-12', 415915540],
  ['Łódź 9', 1048471102],
  ['İzmir-1', 1577835522],
  ['ısparta 2', 1427819915],
  ['Ｃｅｄａｒ４２', 1816108383],
  ['Việt Nam 5', 195709924],
  ['Ñandú', 2067086322],
  ['ČEŠTINA 3', 726385972],
  ['Кедр-42', 158192575],
  ['кедр 42', 158192575],
  ['ΚΈΔΡΟΣ', 1312000269],
  ['ארז-42', 1079402295],
  ['שָׁלוֹם', 96577735],
  ['شجرة', 900427627],
  ['مُحَمَّد', 155270461],
  ['杉42', 2032253235],
  ['すぎ', 880919959],
  ['삼나무7', 697453040],
  ['CEDAR-42 🍎', 1816108383],
  ['5️⃣', 403066984],
  ['x̂y', 1007288365],
  ['naïve café 8', 1547878727],
])('the code “%s” stands for the seed %d', (code, seed) => {
  expect(seedOfCode(code)).toBe(seed);
});

test.each([
  ['नदी', 'नाद', 'vowel signs of Devanagari'],
  ['किताब', 'कतब', 'vowel signs of Devanagari'],
  ['ปี', 'ปู', 'vowel signs of Thai'],
  ['เสือ', 'เสื้อ', 'tone marks of Thai'],
  ['নদী', 'নাদ', 'vowel signs of Bengali'],
  ['மலை', 'மாலை', 'vowel signs of Tamil'],
  ['မြစ်', 'မိုးစ', 'signs of Burmese'],
])('“%s” and “%s” are two codes: %s', (one, other) => {
  expect(seedOfCode(one)).not.toBe(seedOfCode(other));
});

test.each([
  ['نهر-۴۲', 'نهر-42', 'digits of Persian'],
  ['نهر ٤٢', 'نهر-42', 'digits of Arabic'],
  ['नदी-४२', 'नदी-42', 'digits of Devanagari'],
  ['CEDAR-४२', 'cedar 42', 'digits of Devanagari'],
  ['ｃｅｄａｒ－４２', 'CEDAR-42', 'full width'],
  ['CEDAR\u201042', 'CEDAR\u00AD42\u200B', 'signs that are hardly seen'],
  ['straße', 'STRASSE', 'small and capital letters'],
  ['مُحَمَّد', 'محمد', 'vowel points that few people type'],
  ['क्\u200Dष', 'क्ष', 'a joiner that is not seen'],
  ['e\u0301', 'é', 'an accent of its own'],
])('“%s” and “%s” are one code: %s', (one, other) => {
  expect(plainCode(one)).toBe(plainCode(other));
});

const emoji = new URLSearchParams(
  readFileSync('tests/field/class-code-emoji.txt', 'utf8').trim(),
).get('code');

test.each([emoji ?? '', '🍎🍎', '★★★', '---', '…', '👩🏽‍🌾', '\u200D', '❤️'])(
  'in “%s” nothing can be read',
  (code) => {
    expect(code).not.toBe('');
    expect(isUnreadableCode(code)).toBe(true);
  },
);

test.each(['', '   ', 'A', '7', '5️⃣', 'CEDAR-42 🍎', 'ก', 'नदी'])(
  '“%s” is a code, or none',
  (code) => {
    expect(isUnreadableCode(code)).toBe(false);
  },
);
