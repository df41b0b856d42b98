// Every sentence with a number in it has a singular: "one fault", never "1 faults", whether the number comes as such or written.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULT_KINDS } from '../../src/scenario/checking/faults/fault.ts';
import { wordFault } from '../../src/scenario/checking/faults/faultText.ts';
import { tenths, whole } from '../../src/text/numbers.ts';
import { speaker } from '../../src/text/speaker.ts';

const text = readFileSync('assets/text/en.ftl', 'utf8');
const say = speaker(text, 'en');
/** For messages whose values nobody knows beforehand. */
const sayAny = say as (id: string, values: Readonly<Record<string, number | string>>) => string;

/** Each message that has a placeable: its id, and the names of its values. */
const MESSAGES = text.split(/\n(?=[a-z][\w-]* =)/u).flatMap((message) => {
  const [, id = ''] = /^([a-z][\w-]*) =/u.exec(message) ?? [];
  const names = [...new Set([...message.matchAll(/\$(\w+)/gu)].map(([, name = '']) => name))];
  return id === '' || names.length === 0 ? [] : [{ id, names }];
});

/** What one of several things is called. */
function singularOf(plural: string): string {
  const odd = { people: 'person', times: 'once', matches: 'match' }[plural];
  return odd ?? plural.replace(/ies$/u, 'y').replace(/s$/u, '');
}

/** Plurals, from the file itself: in a variant for many, where the variant for one beside it has the singular. */
const PLURALS = new Set(
  [...text.matchAll(/\[one\] ([^\n]*)\n(?: *\[2\] [^\n]*\n)? *\*\[other\] ([^\n]*)/gu)].flatMap(
    ([, one = '', many = '']) => {
      const words = (variant: string): readonly string[] =>
        variant
          .replaceAll(/\{[^}]*\}/gu, ' ')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      return words(many).filter(
        (word) => singularOf(word) !== word && words(one).includes(singularOf(word)),
      );
    },
  ),
);

/** A sentence with this in it counts one thing as many. */
const ONE_OF_MANY = new RegExp(
  `(?<![\\p{L}\\d.,−-])(?:1|[Oo]ne) (?:(?!(?:of|in) )\\p{L}+ )?(?:${[...PLURALS].join('|')})(?!\\p{L})`,
  'u',
);

test('the file knows the plurals of what is counted', () => {
  expect([...PLURALS]).toEqual(
    expect.arrayContaining(['turns', 'plays', 'faults', 'deliveries', 'times', 'people', 'points']),
  );
  expect('Of 1 finished plays').toMatch(ONE_OF_MANY);
});

test.each([
  ['as a number', (count: number): number | string => count],
  ['as it is written', (count: number): number | string => whole(count)],
])('no sentence says one of many, its numbers given %s', (_how, given) => {
  const counted = (id: string, names: readonly string[], count: number): string =>
    sayAny(id, Object.fromEntries(names.map((name) => [name, given(count)])));
  const wrong = MESSAGES.map(({ id, names }) => counted(id, names, 1)).filter((sentence) =>
    ONE_OF_MANY.test(sentence),
  );
  expect(wrong).toEqual([]);
  // Nothing and two are many, and say so.
  expect(counted('door-facts-drawn', ['turns'], 0)).toBe('invented · up to 0 turns');
  expect(counted('door-facts-drawn', ['turns'], 2)).toBe('invented · up to 2 turns');
  for (const { id, names } of MESSAGES)
    for (const count of [0, 2]) expect(counted(id, names, count)).not.toBe('');
});

test('a written number is shown as it stands, with its thousands, and a fraction is many', () => {
  expect(say('ended-kicker', { turns: whole(2400) })).toBe('After 2\u202F400 turns');
  expect(say('table-best', { side: 'Maren', points: tenths(1) })).toBe(
    'Best for Maren: 1.0 points',
  );
});

test('what is wrong with a scenario is counted in the same way', () => {
  const worded = FAULT_KINDS.map((kind) => {
    const facts = { amount: 1, most: 1, key: 'struck', names: [] };
    const fault = { kind, line: 1, column: 1, path: '', facts };
    const { problem, expected } = wordFault(fault, say);
    return `${problem}, ${expected}`;
  });
  expect(
    worded.filter((words) =>
      /\b1 (?:byte|level|character|package|point|entrie|fault)s\b/u.test(words),
    ),
  ).toEqual([]);
  expect(worded.join(' ')).toContain('1 character');
});
