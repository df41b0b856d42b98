// Where it is certain what an author meant, one quick fix puts it right and brings no new fault; elsewhere there is none.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { fixAll, quickFixOf } from '../../src/scenario/quickFixes/quickFixes.ts';
import { surelyMeant } from '../../src/scenario/checking/nearestName.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { applyEdits } from '../../src/scenario/editing/textEdit.ts';

const HEAD =
  '"format":"strategic-patience/scenario@1","id":"x","title":"x","sides":{"struck":{"name":"A"},"host":{"name":"B"}}';
const withMore = (more: string) => `{${HEAD},\n${more}}`;
const faultsOf = (text: string) => {
  const parsed = parseScenario(text);
  return parsed.ok ? [] : parsed.faults;
};
const fixed = (text: string) => {
  const [fault] = faultsOf(text);
  const fix = fault === undefined ? undefined : quickFixOf(text, fault);
  return fix === undefined ? undefined : applyEdits(text, fix.edits);
};

test.each([
  ['a comma that is missing', '"tension":1 "channel":1', '"tension":1, "channel":1'],
  ['a comma before a bracket', '"prompts":["a",]', '"prompts":["a"]'],
  [
    'every comma of a line',
    '"tension":1 "channel":1 "prompts":["a" "b",],',
    '"tension":1, "channel":1, "prompts":["a", "b"]',
  ],
  [
    'a comment at the end of a line',
    '"tension":1, // why\n"channel":1',
    '"tension":1,\n"channel":1',
  ],
  [
    'a comment on a line of its own',
    '"tension":1,\n  /* why\n not */\n"channel":1',
    '"tension":1,\n"channel":1',
  ],
  ['a comment between two values', '"prompts":["a",/**/"b"]', '"prompts":["a", "b"]'],
  ['a misspelt key', '"tenson":1', '"tension":1'],
  ['two swapped letters', '"tnesion":1', '"tension":1'],
  ['a key in another case', '"demand_pace":1', '"demandPace":1'],
  [
    'a misspelt measure',
    '"measures":{"struck.atack.restraint.inquiry":{"name":"x"}}',
    '"measures":{"struck.attack.restraint.inquiry":{"name":"x"}}',
  ],
  ['a key said twice alike', '"border":{"fence":1, "fence":1.0}', '"border":{"fence":1}'],
  ['a key that no file may have', '"border":{"__proto__":{}, "fence":1}', '"border":{"fence":1}'],
  [
    'a misspelt choice',
    '"media":{"audience":"internationl"}',
    '"media":{"audience":"international"}',
  ],
  ['a number in quotation marks', '"tension":" 40 "', '"tension":40'],
  ['a text without them', '"title":7,"prompts":["x"]', undefined],
  [
    'a date without them',
    '"sources":[{"id":"a","title":"x","date":2024}]',
    '"sources":[{"id":"a","title":"x","date":"2024"}]',
  ],
  ['a fraction of a turn', '"calendar":{"lastTurn":19.9}', '"calendar":{"lastTurn":20}'],
  ['a number just above its range', '"border":{"fence":1.004}', '"border":{"fence":1}'],
  ['a number just below its range', '"tension":-0.5', '"tension":0'],
  [
    'a name of something else',
    '"news":[{"id":"n","stage":"calm","headline":"x","source":"reuter"}],"sources":[{"id":"reuters","title":"x"}]',
    '"news":[{"id":"n","stage":"calm","headline":"x","source":"reuters"}],"sources":[{"id":"reuters","title":"x"}]',
  ],
  [
    'a country in small letters',
    '"theatre":{"struck":["pak"],"host":["AFG"]}',
    '"theatre":{"struck":["PAK"],"host":["AFG"]}',
  ],
  ['a day with slashes', '"calendar":{"start":"2025/3/1"}', '"calendar":{"start":"2025-03-01"}'],
  [
    'an entry said twice',
    '"sources":[{"id":"a","title":"x"}, {"id":"a","title":"x"}]',
    '"sources":[{"id":"a","title":"x"}]',
  ],
] as const)('%s is mended', (_name, more, expected) => {
  expect(fixed(withMore(more))).toBe(expected === undefined ? undefined : withMore(expected));
});

test.each([
  ['a number far out of range', '"tension":140'],
  ['a percentage for a share', '"border":{"fence":60}'],
  ['half a turn', '"calendar":{"lastTurn":20.5}'],
  ['a key said twice in two ways', '"border":{"fence":1, "fence":0}'],
  ['a name taken by something else', '"sources":[{"id":"a","title":"x"}, {"id":"a","title":"y"}]'],
  [
    'a name as near to one as to another',
    '"news":[{"id":"n","stage":"calm","headline":"x","source":"un-3"}],"sources":[{"id":"un-1","title":"x"},{"id":"un-2","title":"x"}]',
  ],
  ['a key like no other', '"weather":1'],
  ['a misspelt key whose right name is there', '"tension":1,"tenson":2'],
  ['a misspelt key with a faulty value', '"tenson":"much"'],
  ['a misspelt key whose value would contradict another', '"calendar":{"lastTrun":5}'],
  ['something missing', '"sources":[{"id":"a"}]'],
  ['a number with a comma', '"tension":"1,000"'],
  ['a day that does not exist', '"calendar":{"start":"2025-02-30"}'],
  ['a bracket that closes nothing', '"prompts":["a"}'],
  ['a comma before a bracket and a bare word on one line', '"prompts":["a",], tension'],
] as const)('%s is left to its author', (_name, more) => {
  expect(faultsOf(withMore(more))).not.toEqual([]);
  expect(fixed(withMore(more))).toBeUndefined();
});

test('a fault of another text is not mended', () => {
  const [fault] = faultsOf(withMore('"tenson":1'));
  expect(fault && quickFixOf(withMore('"tension":1'), fault)).toBeUndefined();
});

test.each(['strategic-patience/scenario@2', 'strategic-patience/scenario@0'])(
  'the format %s is another version and no slip',
  (format) => {
    expect(
      fixed(withMore('').replace('strategic-patience/scenario@1', format).replace(',\n}', '}')),
    ).toBeUndefined();
  },
);

test('a byte order mark and other line ends do not displace a mend', () => {
  const text = `\uFEFF{${HEAD},\r\n"tenson":1,\r\n"border":{"fence":0,}}`;
  const all = fixAll(text);
  expect(all.text).toBe(`\uFEFF{${HEAD},\r\n"tension":1,\r\n"border":{"fence":0}}`);
  expect(all.fixed.map(({ kind }) => kind)).toEqual(['unknown-key', 'comma-too-many']);
});

test('everything certain is mended in one go, the rest stays', () => {
  const more =
    '"tenson":40, // high\n"calendar":{"lastTrun":20,"start":"2025/10/6",}\n"border":{"fence":7},"prompts":["a" "b"]';
  const { text, fixed: gone } = fixAll(withMore(more));
  expect(gone.length).toBe(6);
  expect(faultsOf(text).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'too-large border.fence',
  ]);
});

function namesIn(field: Field): readonly (readonly string[])[] {
  switch (field.kind) {
    case 'choice':
      return [field.options];
    case 'list':
      return namesIn(field.of);
    case 'record':
      return [field.keys, ...namesIn(field.of)];
    case 'object':
      return [Object.keys(field.fields), ...Object.values(field.fields).flatMap(namesIn)];
    default:
      return [];
  }
}

test('no declared name is ever taken for a neighbour, and one slip in a long one is understood', () => {
  for (const names of namesIn(scenarioShape))
    for (const name of names) {
      expect(surelyMeant(name, names)).toBe(name);
      expect(
        surelyMeant(
          name,
          names.filter((other) => other !== name),
        ),
      ).toBeUndefined();
    }
});

test('whatever is written in place of a number, a mend removes its fault and adds none', () => {
  let fixes = 0;
  const written = fc.oneof(
    fc.double({ min: -1, max: 42, noNaN: true }).map((value) => JSON.stringify(value)),
    fc.integer({ min: 0, max: 45 }).map((value) => `"${value}"`),
    fc.constantFrom('20.4', '"20" // x\n', 'null', '[20]', '40.3'),
  );
  fc.assert(
    fc.property(
      written,
      fc.constantFrom('lastTurn', 'lastTrun', 'endingFrom', 'weekPerTurn'),
      (value, key) => {
        const text = withMore(`"calendar":{"${key}":${value}}`);
        const before = faultsOf(text);
        for (const fault of before) {
          const fix = quickFixOf(text, fault);
          if (fix === undefined) continue;
          fixes += 1;
          const after = faultsOf(applyEdits(text, fix.edits)).map(
            ({ kind, path }) => `${kind} ${path}`,
          );
          expect(after).not.toContain(`${fault.kind} ${fault.path}`);
          expect(before.map(({ kind, path }) => `${kind} ${path}`)).toEqual(
            expect.arrayContaining(after),
          );
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(fixes).toBeGreaterThan(20);
});
