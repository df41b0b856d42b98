// Each kind of fault can happen, is found where it stands, and is worded in full.
import { expect, test } from 'vitest';
import type { FaultKind } from '../../src/scenario/checking/faults/fault.ts';
import { FAULT_KINDS } from '../../src/scenario/checking/faults/fault.ts';
import { MOST_FAULTS } from '../../src/scenario/checking/faults/faultList.ts';
import { wordFault } from '../../src/scenario/checking/faults/faultText.ts';
import { sayInEnglish as say } from '../text/sayInEnglish.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';

const HEAD =
  '"format":"strategic-patience/scenario@1","id":"x","title":"x","sides":{"struck":{"name":"A"},"host":{"name":"B"}}';
const withMore = (more: string) => `{${HEAD},\n${more}}`;
const issue = (id: string, options: number, worth = 1) =>
  `{"id":"${id}","name":"x","options":[${Array.from({ length: options }, (_, o) => `{"id":"o${o}","name":"x","worth":{"struck":${worth},"host":0}}`).join()}]}`;
const issues = (count: number, options: number, worth = 1) =>
  withMore(
    `"table":{"issues":[${Array.from({ length: count }, (_, i) => issue(`i${i}`, options, worth)).join()}]}`,
  );

/** A file for each kind, and the place and path of the fault in it. */
const EXAMPLES = {
  'too-big': [' '.repeat(1_048_577), '1:1 (scenario)'],
  'too-deep': [`{"a":\n${'['.repeat(70)}`, '2:64 (scenario)'],
  'empty-file': [' \n', '1:1 (scenario)'],
  'comma-missing': [withMore('"tension":1 "channel":1'), '2:13 (scenario)'],
  'comma-too-many': [withMore('"tension":1,'), '2:13 (scenario)'],
  'colon-missing': [withMore('"tension" 1'), '2:11 (scenario)'],
  'key-expected': [withMore('tension: 1'), '2:1 (scenario)'],
  'value-expected': [withMore('"tension":}'), '2:11 (scenario)'],
  'bracket-unclosed': [`{${HEAD}`, `1:${HEAD.length + 2} (scenario)`],
  'bracket-unmatched': [withMore('"prompts":["a"}'), '2:15 (scenario)'],
  'text-unclosed': [withMore('"summary":"a\n"'), '2:11 (scenario)'],
  'text-escape': [withMore(String.raw`"summary":"\x"`), '2:11 (scenario)'],
  'symbol-unknown': [withMore('"tension": 01'), '2:12 (scenario)'],
  'comment-in-file': [withMore('// none\n"tension":1'), '2:1 (scenario)'],
  'text-after-end': [`{${HEAD}}\n{}`, '2:1 (scenario)'],
  'quotes-typographic': [withMore('“summary”: “a”'), '2:1 (scenario)'],
  'blank-foreign': [withMore('\u00A0\u00A0"tension":\u20071'), '2:1 (scenario)'],
  'mark-foreign': [withMore('"tension"：1，"channel":1'), '2:10 (scenario)'],
  'forbidden-key': [withMore('"border":{"__proto__":{}}'), '2:11 border.__proto__'],
  'unknown-key': [withMore('"border":{"fense":1}'), '2:11 border.fense'],
  'repeated-key': [withMore('"border":{"fence":1,"fence":0}'), '2:21 border.fence'],
  'missing-key': [withMore('"sources":[{"id":"a"}]'), '2:12 sources[0].title'],
  'wrong-type': [withMore('"tension":null'), '2:11 tension'],
  'not-finite': [withMore('"tension":1e999'), '2:11 tension'],
  'too-small': [withMore('"tension":-1'), '2:11 tension'],
  'too-large': [withMore('"tension":101'), '2:11 tension'],
  'not-whole': [withMore('"calendar":{"lastTurn":20.5}'), '2:24 calendar.lastTurn'],
  'not-a-choice': [withMore('"mediatorRule":"both"'), '2:16 mediatorRule'],
  'wrong-form': [withMore('"theatre":{"struck":["pk"],"host":["AFG"]}'), '2:22 theatre.struck[0]'],
  'no-such-day': [withMore('"calendar":{"start":"2025-11-31"}'), '2:21 calendar.start'],
  'text-too-short': [withMore('"prompts":[""]'), '2:12 prompts[0]'],
  'text-too-long': [withMore(`"summary":"${'x'.repeat(801)}"`), '2:11 summary'],
  'list-too-short': [withMore('"mediators":[]'), '2:13 mediators'],
  'list-too-long': [
    withMore(`"prompts":[${Array.from({ length: 31 }, () => '"a"').join()}]`),
    '2:11 prompts',
  ],
  'name-taken': [
    withMore('"sources":[{"id":"a","title":"x"},{"id":"a","title":"x"}]'),
    '2:41 sources[1].id',
  ],
  'name-unknown': [
    withMore('"news":[{"id":"a","stage":"calm","headline":"x","place":"Torkham"}]'),
    '2:57 news[0].place',
  ],
  'ending-after-last-turn': [
    withMore('"calendar":{"lastTurn":10,"endingFrom":12}'),
    '2:40 calendar.endingFrom',
  ],
  'inject-after-last-turn': [
    withMore('"injects":[{"id":"a","turn":21,"headline":"x","effects":{}}]'),
    '2:29 injects[0].turn',
  ],
  'theatre-missing': [withMore('"theatre":{}'), '2:11 theatre'],
  'theatre-one-sided': [withMore('"theatre":{"struck":["PAK"]}'), '2:11 theatre.host'],
  'theatre-twice': [
    withMore('"theatre":{"struck":["PAK"],"host":["AFG"],"drawn":"two-valleys"}'),
    '2:44 theatre.drawn',
  ],
  'no-rival': [withMore('"rivals":{}'), '2:10 rivals'],
  'too-many-packages': [issues(8, 3), '2:19 table.issues'],
  'too-much-worth': [issues(3, 2, 70), '2:19 table.issues'],
  'more-faults': [
    withMore(Array.from({ length: MOST_FAULTS + 1 }, (_, k) => `"q${k}q":0`).join()),
    '2:1891 (scenario)',
  ],
} as const satisfies Record<FaultKind, readonly [string, string]>;

test.each(FAULT_KINDS)('%s is found, alone, where it stands', (kind) => {
  const [text, place] = EXAMPLES[kind];
  const parsed = parseScenario(text);
  const faults = parsed.ok ? [] : parsed.faults;
  const found = faults.filter((fault) => fault.kind === kind);
  expect(found).toHaveLength(1);
  const [fault] = found;
  expect(`${fault?.line}:${fault?.column} ${fault?.path}`).toBe(place);
  if (fault === undefined) throw new Error(kind);
  const { expected, problem } = wordFault(fault, say);
  expect(problem).toMatch(/\S/);
  expect(expected).toMatch(/\S/);
  expect(`${problem} ${expected}`).not.toMatch(/undefined|NaN|\[object/);
});

test('one mistake gives one message', () => {
  for (const kind of FAULT_KINDS.filter((one) => one !== 'more-faults')) {
    const parsed = parseScenario(EXAMPLES[kind][0]);
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.kind)).toEqual([kind]);
  }
});

test.each([
  ['the theatre misspells its only key', '"theatre":{"drwan":"two-valleys"}'],
  ['the theatre gives a word for a list', '"theatre":{"struck":"PAK","host":["AFG"]}'],
  ['the only rival is misspelt', '"rivals":{"reformr":1}'],
  ['the last turn is too early for any match', '"calendar":{"lastTurn":2}'],
  ['the ending is misspelt and the last turn early', '"calendar":{"endingFrm":5,"lastTurn":10}'],
  [
    'sources are misspelt and referred to',
    '"sourcs":[{"id":"a","title":"x"}],"chronology":[{"date":"2025","text":"x","source":"a"}]',
  ],
  [
    'sources are no list and referred to',
    '"sources":{},"chronology":[{"date":"2025","text":"x","source":"a"}]',
  ],
  [
    'places are misspelt and referred to',
    '"theatre":{"drawn":"two-valleys","place":[]},"news":[{"id":"a","stage":"calm","headline":"x","place":"T"}]',
  ],
  ['an option is worth more than all', `"table":{"issues":[${issue('i', 2, 5000)}]}`],
])('what hangs on a mistake is not reported again: %s', (_name, more) => {
  const parsed = parseScenario(withMore(more));
  const faults = parsed.ok ? [] : parsed.faults;
  expect(new Set(faults.map(({ kind }) => kind)).size).toBe(1);
  expect(
    faults.every(({ kind }) =>
      ['unknown-key', 'wrong-type', 'too-small', 'too-large'].includes(kind),
    ),
  ).toBe(true);
});

test('a file with more faults than can be mended at once lists the first and says so', () => {
  const parsed = parseScenario(EXAMPLES['more-faults'][0]);
  expect(parsed.ok ? 0 : parsed.faults.length).toBe(MOST_FAULTS + 1);
});
