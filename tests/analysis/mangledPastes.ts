// Pastes as mails, phones, spreadsheets and people make them of codes: the same for the same seed and number, with what went in.
import { decodeBytes } from '../../src/scenario/runs/codes/runCode.ts';
import { drawBits } from '../../src/model/exact/draw.ts';
import { codePool } from './codePool.ts';

/** A code that went into a paste, and the lines, from 1, on which it may stand. */
export interface PutIn {
  readonly code: string;
  /** What was done to it so that it is one no more; undefined for a whole one. */
  readonly destroyed: string | undefined;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A paste and what is in it. */
export interface Paste {
  readonly text: string;
  readonly codes: readonly PutIn[];
  /** Names of the manglers, for a report. */
  readonly manglers: readonly string[];
}

/** Plays dice: whole numbers from 0, included, to `below`, excluded. */
type Dice = (below: number) => number;

function diceOf(seed: number, paste: number): Dice {
  let thrown = 0;
  return (below) => {
    thrown += 1;
    return drawBits(seed, paste, thrown) % below;
  };
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  const picked = from[dice(from.length)];
  if (picked === undefined) throw new Error('pick: nothing to pick from');
  return picked;
}

type Mangle = (text: string, dice: Dice) => string;
type Named = readonly [name: string, mangle: Mangle];

const sometimes = (times: number, of: readonly Named[]): readonly Named[] => [
  ...Array.from({ length: times }, (): Named => ['', (text) => text]),
  ...of,
];

const HEADLESS = 'without its beginning';

/** What makes a code one no more. */
const DESTROYERS: readonly Named[] = [
  ['cut at its end', (code, dice) => code.slice(0, 52 + dice(code.length - 64))],
  [HEADLESS, (code, dice) => code.slice(4 + 6 * dice(4))],
  [
    'with a letter changed',
    (code, dice) => {
      const at = 4 + dice(code.length - 4);
      const letter = code[at] === '-' ? 'Q' : code[at] === '7' ? 'M' : '7';
      return code.slice(0, at) + letter + code.slice(at + 1);
    },
  ],
  [
    'with two letters swapped',
    (code, dice) => {
      const pairs = [...code.matchAll(/(?<=-.{0,4})(?=([^-])(?!\1)[^-])/g)];
      const { index: at } = pick(dice, pairs);
      return code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
    },
  ],
  [
    'without a group',
    (code, dice) => {
      const groups = code.split('-');
      groups.splice(2 + dice(groups.length - 3), 1);
      return groups.join('-');
    },
  ],
  [
    'with a letter that no code has',
    (code, dice) => code.replace(/(?<=-.{20})./, pick(dice, ['U', 'Ä', 'Ж'])),
  ],
  ['of a later version', (code) => code.replace('SP1', 'SP2')],
];

const CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  P: 'Р',
  S: 'Ѕ',
  T: 'Т',
  X: 'Х',
};
const GREEK: Readonly<Record<string, string>> = {
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  H: 'Η',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  P: 'Ρ',
  T: 'Τ',
  X: 'Χ',
};

const swapped =
  (letters: Readonly<Record<string, string>>, one: number): Mangle =>
  (code, dice) =>
    Array.from(code, (letter) => (dice(one) === 0 ? (letters[letter] ?? letter) : letter)).join('');

/** What happens to the letters of a code. */
const LETTERS = sometimes(3, [
  ['in small letters', (code) => code.toLowerCase()],
  ['with Cyrillic letters', swapped(CYRILLIC, 2)],
  ['with Greek letters', swapped(GREEK, 2)],
  [
    'in full width',
    (code) =>
      code.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  ['with O for 0', (code) => code.replaceAll('0', 'O')],
  ['with l for 1', (code) => `${code.slice(0, 4)}${code.slice(4).replaceAll('1', 'l')}`],
]);

const DASHES = [
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2212',
  '\uFE58',
  '\uFE63',
  '\uFF0D',
  '&#8209;',
  '&#x2011;',
  '&ndash;',
  '&minus;',
  '%2D',
  '%252D',
  '%E2%80%91',
  '=2D',
  '=E2=88=92',
  '\\u2011',
  '\\-',
  ' - ',
  ' ',
  '\u00A0',
  '_',
  '',
  '--',
] as const;

const INVISIBLE = ['\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\uFEFF', '\u200E', '\uFE0F'];
const ENTITIES = ['&shy;', '&zwnj;', '&#8203;', '%E2%80%8B', '%C2%AD', '<wbr>'];

/** What happens to the dashes of a code, and what gets between its letters. */
const SIGNS = sometimes(2, [
  ['with other dashes', (code, dice) => code.replaceAll('-', pick(dice, DASHES))],
  ['with other dashes', (code, dice) => code.replaceAll('-', pick(dice, DASHES))],
  [
    'with invisible letters',
    (code, dice) => {
      const sign = pick(dice, [...INVISIBLE, ...ENTITIES]);
      return code.replaceAll('-', `-${sign}`);
    },
  ],
  [
    'with invisible letters anywhere',
    (code, dice) =>
      Array.from(code, (letter) => letter + (dice(4) === 0 ? pick(dice, INVISIBLE) : '')).join(''),
  ],
]);

const NAMES = ['Ada', 'Ben', 'Çelik', 'Анна', 'José-María', 'Nguyễn', '小明', 'مريم'] as const;

/** How a code is written down. */
const WRITERS = sometimes(2, [
  ['with a name before it', (code, dice) => `${pick(dice, NAMES)}: ${code}`],
  ['with a name behind it', (code, dice) => `${code} (${pick(dice, NAMES)})`],
  [
    'with a name glued to its end',
    (code, dice) => `${code}${pick(dice, ['-', '—', '_', ''])}${pick(dice, NAMES)}`,
  ],
  [
    'with a name glued before it',
    (code, dice) => `${pick(dice, NAMES)}${pick(dice, [':', '-', ''])}${code}`,
  ],
  ['in quotes', (code) => `“${code}”`],
  ['in bold letters', (code) => `**${code}**`],
  ['as code', (code) => `\`${code}\``],
  ['in a fence', (code) => `\`\`\`\n${code}\n\`\`\``],
  ['in a sentence', (code) => `Dear all, mine is ${code}. See you on Tuesday!`],
  ['in a cell', (code, dice) => `"7b";"${pick(dice, NAMES)}";"${code}";12`],
  ['in a row', (code, dice) => `7b\t${pick(dice, NAMES)}\t${code}\t12`],
  ['in markup', (code, dice) => `<tr><td>${pick(dice, NAMES)}</td><td><b>${code}</b></td></tr>`],
  ['as a link', (code) => `https://school.example/sp/#run=${code}`],
  [
    'in a safe link',
    (code) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://school.example/sp/#run=${code}`)}&data=05%7C02`,
  ],
  ['as JSON', (code, dice) => JSON.stringify({ name: pick(dice, NAMES), code })],
  ['with a smile', (code) => `🎉${code}🎉`],
]);

/** A text broken into lines of `width` letters, each begun with `mark`. */
function broken(text: string, width: number, mark: string): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
    .map((line) => mark + line)
    .join('\n');
}

// An escape that is cut in two is one no more, for no program that wraps lines would cut it.
const holdsEscape = (text: string): boolean => /[&%=\\<]/.test(text);

/** What a mail makes of lines. */
const LAYOUTS = sometimes(3, [
  ['quoted', (text) => text.replace(/^/gm, '> ')],
  ['broken', (text, dice) => (holdsEscape(text) ? text : broken(text, 24 + dice(60), ''))],
  [
    'broken and quoted',
    (text, dice) =>
      holdsEscape(text) ? text : broken(text, 24 + dice(60), pick(dice, ['> ', '> > ', '| '])),
  ],
]);

function quotedPrintable(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text));
  let column = 0;
  return bytes
    .map((byte) => {
      const isPlain = (byte >= 32 && byte < 127 && byte !== 61) || byte === 10;
      const letter = isPlain
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      column = byte === 10 ? 0 : column + letter.length;
      if (column < 74) return letter;
      column = 0;
      return `${letter}=\n`;
    })
    .join('');
}

/** How the whole text travels. */
const WAYS = sometimes(3, [
  ['in quoted-printable', (text) => quotedPrintable(text)],
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with line ends of old', (text) => text.replaceAll('\n', '\r')],
]);

const BETWEEN = [
  '\n',
  '\n\n',
  '\n\n\n',
  '\nThanks!\n',
  '\n-- \nSent from my phone\n',
  '',
  '',
] as const;

const apart = (way: Named | undefined, dice: Dice): string => way?.[1]('\n\n', dice) ?? '\n\n';

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** A paste of a seed, by number: up to twelve codes, about one in four of them destroyed. */
export function pasteOf(seed: number, number: number): Paste {
  const dice = diceOf(seed, number);
  const [letters, signs, layout, way] = [LETTERS, SIGNS, LAYOUTS, WAYS].map((kind) =>
    pick(dice, kind),
  );
  const writer = pick(dice, WRITERS);
  const between = pick(dice, BETWEEN);
  const pool = codePool();
  const start = dice(pool.length);
  const codes: PutIn[] = [];
  let text = '';
  const used = new Set<string>();
  for (let index = 1 + dice(12); index > 0; index -= 1) {
    const code = pool[(start + index) % pool.length] ?? '';
    const [why, destroy] = dice(4) === 0 ? pick(dice, DESTROYERS) : [undefined, undefined];
    const own = destroy?.(code, dice) ?? code;
    if (destroy !== undefined && decodeBytes(own).ok)
      throw new Error(`pasteOf: a code ${why ?? ''} is still one`);
    const steps = [letters, signs, writer, layout, way];
    const block = steps.reduce((made, step) => step?.[1](made, dice) ?? made, own);
    for (const step of steps) if (step !== undefined && step[0] !== '') used.add(step[0]);
    // Who writes what is left of a code without its beginning right behind a damaged one has made one thing of two.
    if (why === HEADLESS && codes.at(-1)?.destroyed !== undefined) text += apart(way, dice);
    const firstLine = 1 + linesIn(text);
    text += block;
    codes.push({ code, destroyed: why, firstLine, lastLine: 1 + linesIn(text) });
    text += way?.[1](between, dice) ?? between;
  }
  return { text, codes, manglers: [...used] };
}
