// What each sentence has to be told is read from the Fluent text itself: values, counts, choices, whatever a reference brings with it.
import { expect, test } from 'vitest';
import { messageArguments } from '../../src/cli/generate/messageArguments.ts';

/** The values of the message `m` of a text. */
const valuesOf = (fluent: string, id = 'm'): Readonly<Record<string, string>> | undefined =>
  messageArguments(`${fluent}\n`).get(id);

test('a value is shown, and a sentence without one takes none', () => {
  expect(valuesOf('m = Hello')).toEqual({});
  expect(valuesOf('m = Hello { $name } of { $place }, { $name }')).toEqual({
    name: 'Shown',
    place: 'Shown',
  });
});

test('a selector over plurals or numbers counts, however deep it stands', () => {
  expect(valuesOf('m = { $n ->\n    [one] one\n   *[other] { $n }\n  }')).toEqual({ n: 'Count' });
  expect(valuesOf('m = { $n ->\n    [0] none\n    [1] one\n   *[2] more\n  }')).toEqual({
    n: 'Count',
  });
  expect(
    valuesOf('m = { NUMBER($n, type: "ordinal") ->\n    [one] st\n   *[other] th\n  }'),
  ).toEqual({
    n: 'Count',
  });
  const nested =
    'm = { $side ->\n    [struck] { $n ->\n        [one] one\n       *[other] { $n } of { $who }\n      }\n   *[host] none\n  }';
  expect(valuesOf(nested)).toEqual({ n: 'Count', side: "'struck' | 'host'", who: 'Shown' });
});

test('a selector over words takes these words, unless its default is called other', () => {
  expect(valuesOf('m = { $w ->\n    [a] A\n   *[b] B\n  }')).toEqual({ w: "'a' | 'b'" });
  expect(valuesOf('m = { $w ->\n    [a] A\n   *[other] { $w }\n  }')).toEqual({ w: 'Shown' });
  expect(valuesOf('m = { $w ->\n    [a] A { $w }\n   *[b] B\n  }')).toEqual({ w: "'a' | 'b'" });
});

test('functions say of which type their value is', () => {
  expect(valuesOf('m = { NUMBER($n) } on { DATETIME($day, month: "long") }')).toEqual({
    day: 'Date',
    n: 'Count',
  });
  expect(() => messageArguments('m = { SHOUT($n) }\n')).toThrow('no such function');
});

test('what a message refers to brings its values, through any number of references', () => {
  const chain =
    'm = { a } { $own }\na = { b.title }\nb = B { $unseen }\n    .title = { c }\nc = { $far }';
  expect(valuesOf(chain)).toEqual({ far: 'Shown', own: 'Shown' });
  expect(valuesOf(chain, 'b.title')).toEqual({ far: 'Shown' });
  expect(valuesOf('m = { a } { $n }\na = { $n ->\n    [one] 1\n   *[other] 2\n  }')).toEqual({
    n: 'Count',
  });
});

test('a term sees none of the values of a sentence', () => {
  expect(
    valuesOf('-t = { $case ->\n   *[a] A\n    [b] B\n  }\nm = { -t(case: "b") } { $n }'),
  ).toEqual({
    n: 'Shown',
  });
});

test('an attribute is a sentence of its own', () => {
  const fluent = 'm = Name\n    .hint = Of { $who }';
  expect(valuesOf(fluent)).toEqual({});
  expect(valuesOf(fluent, 'm.hint')).toEqual({ who: 'Shown' });
});

test.each([
  ['m = { missing }\n', 'refers to missing'],
  ['m = { a }\na = { m }\n', 'refers to itself'],
  ['m = One\nm = Two\n', 'stands twice'],
  ['m = { $n\n', 'no Fluent'],
  [
    'm = { $n ->\n    [one] 1\n   *[other] 2\n  } { $n ->\n    [a] A\n   *[b] B\n  }\n',
    'Count and for',
  ],
])('a text with a fault is refused: %j', (fluent, reason) => {
  expect(() => messageArguments(fluent)).toThrow(reason);
});
