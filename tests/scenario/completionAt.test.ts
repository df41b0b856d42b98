// At every place of a text, completion offers what the declaration allows there, and what it inserts belongs there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { completionAt, type CompletionPoint } from '../../src/scenario/editing/completionAt.ts';
import { applyEdits } from '../../src/scenario/editing/textEdit.ts';
import { shippedFile } from '../model/shipped.ts';

/** The place at the bar in a text. */
function at(marked: string): CompletionPoint & { readonly text: string } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { ...completionAt(text, offset), text };
}
const labels = ({ options }: CompletionPoint) => options.map(({ label }) => label);
const chosen = (place: ReturnType<typeof at>, label: string) => {
  const { from, to, options, text } = place;
  const insert = options.find((option) => option.label === label)?.insert ?? '(none)';
  return applyEdits(text, [{ offset: from, length: to - from, insert }]);
};

test('in an object, the keys that are not there yet, with a value to start from', () => {
  const place = at('{"media": { "audience": "domestic", | }}');
  expect(place.isKey).toBe(true);
  expect(labels(place)).toEqual(['speed']);
  expect(place.options[0]?.meaning).toContain('media');
  expect(chosen(place, 'speed')).toBe('{"media": { "audience": "domestic", "speed": 0.6 }}');
});

test('a key that is being written is replaced as a whole, and keeps its value', () => {
  const place = at('{"calendar": { "last|": 12, "start": "2025-10-06" }}');
  expect(labels(place)).toEqual(['weeksPerTurn', 'endingFrom', 'endingChance', 'lastTurn']);
  expect(chosen(place, 'lastTurn')).toBe('{"calendar": { "lastTurn": 12, "start": "2025-10-06" }}');
  expect(labels(at('{"border": { "fen|ce": 1 }}'))).toEqual(['fence']);
});

test('before another key the comma comes along', () => {
  expect(chosen(at('{ | "title": "x" }'), 'id')).toBe('{ "id": "", "title": "x" }');
});

test('a required object starts with the keys that it requires', () => {
  expect(chosen(at('{ | }'), 'sides')).toBe(
    '{ "sides": { "struck": { "name": "" }, "host": { "name": "" } } }',
  );
});

test('a choice offers its words, also over half a word', () => {
  expect(labels(at('{"media": { "audience": | }}'))).toEqual(['domestic', 'international']);
  expect(chosen(at('{"media": { "audience": "inter|" }}'), 'international')).toBe(
    '{"media": { "audience": "international" }}',
  );
  expect(chosen(at('{"media": { "audience": inter| }}'), 'domestic')).toBe(
    '{"media": { "audience": "domestic" }}',
  );
});

test('a name offers the names that are there', () => {
  const place = at(
    '{"news": [{ "source": "|" }], "sources": [{ "id": "reuters" }, { "id": "un" }]}',
  );
  expect(labels(place)).toEqual(['reuters', 'un']);
});

test('a number offers its default, a list an entry to start from', () => {
  expect(labels(at('{"tension": |}'))).toEqual(['40']);
  expect(chosen(at('{"sources": [|]}'), '{ "id": "", "title": "" }')).toBe(
    '{"sources": [{ "id": "", "title": "" }]}',
  );
});

test('measures are offered by their full names', () => {
  expect(labels(at('{"measures": { | }}'))).toContain('struck.attack.restraint.inquiry');
});

test('an empty file offers the whole of the smallest scenario', () => {
  const place = at('|');
  const [whole] = place.options;
  expect(applyEdits('', [{ offset: 0, length: 0, insert: whole?.insert ?? '' }])).toContain(
    '"sides"',
  );
});

test.each(['{"weather": | }', '{"tension": 40}|', '{"title": "|"}', `${'['.repeat(200)}|`])(
  'nothing is offered at the bar of %s',
  (text) => {
    expect(labels(at(text)).filter((label) => label !== '{}')).toEqual([]);
  },
);

test('in a shipped file, whatever is offered for a value at any place leaves no fault of kind there', () => {
  const text = readFileSync(shippedFile('two-valleys'), 'utf8');
  let offered = 0;
  for (let offset = 0; offset < text.length; offset += 211) {
    const { from, to, options, isKey, field } = completionAt(text, offset);
    expect(from).toBeLessThanOrEqual(offset);
    expect(to).toBeGreaterThanOrEqual(offset);
    if (isKey || field === undefined || from === to) continue;
    for (const { insert } of options.slice(0, 2)) {
      offered += 1;
      const parsed = parseScenario(applyEdits(text, [{ offset: from, length: to - from, insert }]));
      const kinds = parsed.ok ? [] : parsed.faults.map(({ kind }) => kind);
      for (const kind of [
        'wrong-type',
        'not-a-choice',
        'symbol-unknown',
        'too-small',
        'too-large',
      ] as const)
        expect(kinds).not.toContain(kind);
    }
  }
  expect(offered).toBeGreaterThan(5);
});
