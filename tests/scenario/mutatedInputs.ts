// Inputs that nobody meant: texts of scenarios with bytes, tokens or parts of them changed, the same for the same seed and number.
import * as fc from 'fast-check';
import { drawBits } from '../../src/model/exact/draw.ts';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { DRAFT_FORMAT } from '../../src/scenario/formats/draftFormat.ts';
import { HOSTILE_TEXTS, arbitraryScenario } from './arbitraryScenario.ts';

/** The texts that inputs are made from. */
export interface Seeds {
  /** Small ones, from which most inputs are made. */
  readonly small: readonly string[];
  /** The shipped scenarios as they are, from which few are made. */
  readonly large: readonly string[];
}

const RANDOM_SEEDS = 96;
const LARGE_EVERY = 800;

/** Plays dice for one input: whole numbers from 0, included, to `below`, excluded. */
export type Dice = (below: number) => number;

/** The dice of an input. */
export function diceOf(seed: number, input: number): Dice {
  let thrown = 0;
  return (below) => {
    thrown += 1;
    return drawBits(seed, input, thrown) % below;
  };
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  const picked = from[dice(from.length)];
  if (picked === undefined) throw new Error('pick: nothing to pick from');
  return picked;
}

/** Seeds for a seed: shipped texts whole and in part, and parts of random scenarios. */
export function seedsFor(seed: number, shipped: readonly string[]): Seeds {
  const scenarios: readonly object[] = [
    ...fc.sample(arbitraryScenario, { seed, numRuns: RANDOM_SEEDS }),
    ...shipped.map((text) => JSON.parse(text) as object),
  ];
  const small = scenarios.map((scenario, index) => {
    const dice = diceOf(seed, -1 - index);
    const shortened = partOf(scenario, dice);
    return dice(3) === 0 ? JSON.stringify(shortened) : JSON.stringify(shortened, null, 2);
  });
  const minimal = {
    format: plainScenario.format,
    id: 'x',
    title: 'x',
    sides: { struck: { name: 'A' }, host: { name: 'B' } },
  };
  const draft = {
    ...minimal,
    format: DRAFT_FORMAT,
    media: 0.6,
    intl: false,
    M: 55,
    kin: 1,
    cap: 0.6,
    insider: true,
    sides: { A: { name: 'A', aud: 1 }, B: { name: 'B' } },
    mediators: [{ id: 'q', name: 'Q', tA: 0.6, tB: 0.6 }],
    injects: [{ id: 'i', turn: 2, headline: 'x', effects: { 'A.support': 3, M: 2 } }],
  };
  return {
    small: [...small, ...[minimal, draft].map((value) => JSON.stringify(value))],
    large: shipped,
  };
}

/** A scenario with most of what may be left out left out, and lists cut short. */
function partOf(scenario: object, dice: Dice): object {
  const needed = new Set(['format', 'id', 'title', 'sides']);
  return Object.fromEntries(
    Object.entries(scenario)
      .filter(([key]) => needed.has(key) || dice(8) === 0)
      .map(([key, value]: [string, unknown]) => [key, shortened(value)]),
  );
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 40 ? value.slice(0, 40) : value;
  if (Array.isArray(value)) return value.slice(0, 2).map((item) => shortened(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 12)
      .map(([key, inner]) => [key, shortened(inner)]),
  );
}

const WORDS: readonly string[] = wordsOf(scenarioShape);

function wordsOf(field: Field): readonly string[] {
  switch (field.kind) {
    case 'number':
      return [field.min, field.max, field.max + 1, (field.min + field.max) / 2].map(String);
    case 'choice':
      return field.options.map((word) => JSON.stringify(word));
    case 'flag':
      return ['true', 'false'];
    case 'text':
    case 'any':
      return [];
    case 'list':
      return wordsOf(field.of);
    case 'record':
      return [...field.keys.slice(0, 8).map((key) => JSON.stringify(key)), ...wordsOf(field.of)];
    case 'object':
      return Object.entries(field.fields).flatMap(([key, inner]) => [
        JSON.stringify(key),
        ...wordsOf(inner),
      ]);
  }
}

const PUNCTUATION = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  'true',
  'false',
  'null',
  '//',
  '/*',
  '*/',
  '"',
  "'",
];
const NUMBERS = [
  '0',
  '-0',
  '01',
  '1e999',
  '-1e-999',
  '0.5',
  '1.',
  '.5',
  '+1',
  '1e5',
  '9007199254740993',
];
const KEYS = [
  '"__proto__"',
  '"constructor"',
  '"prototype"',
  '"toString"',
  '"\\u0000"',
  '"\\ud800"',
  '""',
];
const SLIPS = [
  '"0.5"',
  '"12"',
  '"2025-3-1"',
  '"2025-02-30"',
  '"pak"',
  '/* x */',
  '// x\n',
  ',,',
  '\\',
];
const TOKENS: readonly string[] = [
  ...PUNCTUATION,
  ...NUMBERS,
  ...KEYS,
  ...SLIPS,
  ...HOSTILE_TEXTS.map((text) => JSON.stringify(text)),
  ...WORDS,
];
const CHARACTERS = '{}[]:,"\\/*-+.eE0123456789 \n\r\tabzAZ_$\u0000\u007f\u2028\u202e\uFEFF\ud800é🕊';

type Change = (text: string, dice: Dice) => string;

function span(text: string, dice: Dice, most: number): readonly [from: number, to: number] {
  const from = dice(text.length + 1);
  return [from, Math.min(text.length, from + dice(most) + 1)];
}

const BYTES: readonly Change[] = [
  (text, dice) => {
    const [from] = span(text, dice, 1);
    return text.slice(0, from) + CHARACTERS.charAt(dice(CHARACTERS.length)) + text.slice(from);
  },
  (text, dice) => {
    const [from, to] = span(text, dice, 1);
    return text.slice(0, from) + CHARACTERS.charAt(dice(CHARACTERS.length)) + text.slice(to);
  },
  (text, dice) => {
    const [from, to] = span(text, dice, 30);
    return text.slice(0, from) + text.slice(to);
  },
  (text, dice) => {
    const [from, to] = span(text, dice, 60);
    return text.slice(0, to) + text.slice(from);
  },
  (text, dice) => text.slice(0, dice(text.length + 1)),
  (text, dice) => {
    const [from, to] = span(text, dice, 80);
    const at = dice(text.length + 1);
    return text.slice(0, at) + text.slice(from, to) + text.slice(at);
  },
];

function changeTokens(text: string, dice: Dice): string {
  const tokens = text.match(/"(?:\\.|[^"\\\n])*"|[\w.+-]+|\s+|[^\s\w]/g) ?? [];
  if (tokens.length === 0) return pick(dice, TOKENS);
  const at = dice(tokens.length);
  const other = dice(tokens.length);
  const kind = dice(5);
  if (kind === 0) return tokens.toSpliced(at, 1, pick(dice, TOKENS)).join('');
  if (kind === 1) return tokens.toSpliced(at, 0, pick(dice, TOKENS)).join('');
  if (kind === 2) return tokens.toSpliced(at, 1).join('');
  if (kind === 3) return tokens.toSpliced(at, 1, tokens[other] ?? '').join('');
  return tokens.toSpliced(at, 1, misspelt(tokens[at] ?? '', dice)).join('');
}

function misspelt(word: string, dice: Dice): string {
  const at = 1 + dice(Math.max(1, word.length - 2));
  const kind = dice(3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + pick(dice, ['e', 'n', 's', '-']) + word.slice(at);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function changeStructure(text: string, dice: Dice): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return changeTokens(text, dice);
  }
  const changed = changePart(value, dice, 0);
  return dice(2) === 0 ? JSON.stringify(changed) : JSON.stringify(changed, null, dice(4));
}

/** A part somewhere inside, changed; the deeper, the likelier it is that one stops. */
function changePart(value: unknown, dice: Dice, depth: number): unknown {
  const isLeaf = typeof value !== 'object' || value === null;
  if (isLeaf || (depth > 0 && dice(5) === 0)) return newPart(value, dice);
  const entries: readonly [string, unknown][] = Object.entries(value);
  const at = dice(entries.length + 1);
  const entry = entries[at];
  const isList = Array.isArray(value);
  const kind = dice(8);
  let changed: readonly [string, unknown][];
  if (entry === undefined || kind === 0)
    changed = [...entries, [keyFor(dice), newPart(entry?.[1], dice)]];
  else if (kind === 1) changed = entries.toSpliced(at, 1);
  else if (kind === 2) changed = [...entries, [entry[0].toUpperCase(), entry[1]], entry];
  else if (kind === 3) changed = entries.toSpliced(at, 1, [misspelt(entry[0], dice), entry[1]]);
  else changed = entries.toSpliced(at, 1, [entry[0], changePart(entry[1], dice, depth + 1)]);
  return isList ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

function keyFor(dice: Dice): string {
  const word = pick(dice, TOKENS);
  return word.startsWith('"') && word.length > 1 ? word.slice(1, -1) : word;
}

function newPart(value: unknown, dice: Dice): unknown {
  switch (dice(9)) {
    case 0:
      return null;
    case 1:
      return [value];
    case 2:
      return { [keyFor(dice)]: value };
    case 3:
      return typeof value === 'number' ? String(value) : pick(dice, HOSTILE_TEXTS);
    case 4:
      return typeof value === 'string' ? misspelt(value, dice) : dice(100) / 4;
    case 5:
      return 'x'.repeat(dice(200));
    case 6:
      return Array.from({ length: dice(50) }, () => value);
    case 7:
      return typeof value === 'number' ? value * (dice(300) / 100 - 0.5) : keyFor(dice);
    default:
      return typeof value === 'number' ? Math.round(value) + 0.25 * dice(4) : dice(2) === 0;
  }
}

/** Input `input` of a seed. */
export function inputOf(seeds: Seeds, seed: number, input: number): string {
  const dice = diceOf(seed, input);
  let text = pick(dice, dice(LARGE_EVERY) === 0 ? seeds.large : seeds.small);
  for (let changes = 1 + dice(3); changes > 0; changes -= 1) {
    const kind = dice(10);
    if (kind < 3) text = pick(dice, BYTES)(text, dice);
    else if (kind < 6) text = changeTokens(text, dice);
    else text = changeStructure(text, dice);
  }
  return text;
}
