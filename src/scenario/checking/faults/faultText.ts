/** The English sentences for every kind of fault; the only place where they are worded. */
import { TEXT_FORMS, type Field } from '../../../model/scenarioShape/declaration.ts';
import { counted } from '../../../text/numbers.ts';
import type { Fault, FaultFacts, FaultKind } from './fault.ts';
import { showInvisible } from '../../reading/invisible.ts';

interface Wording {
  readonly problem: string;
  readonly expected: string;
}

const LONGEST_NAME = 120;
const LONGEST_PATH = 400;

const quoted = (names: readonly string[]) => {
  const shown = names.slice(0, 12).map((name) => `"${showInvisible(name, LONGEST_NAME)}"`);
  return names.length > 12 ? `${shown.join(', ')} and ${names.length - 12} more` : shown.join(', ');
};

const span = (least: number, most: number, one: string, many: string) =>
  least === most ? counted(least, one, many) : `${least} to ${most} ${many}`;

/** What a field takes, as a phrase: `a number from 21 to 100 (points)`. */
export function describeField(field: Field): string {
  switch (field.kind) {
    case 'number':
      return `a ${field.whole ? 'whole ' : ''}number from ${field.min} to ${field.max} (${field.unit})`;
    case 'choice':
      return field.options.length === 1
        ? `"${field.options[0] ?? ''}"`
        : `one of ${quoted(field.options)}`;
    case 'text':
      return field.form === 'plain'
        ? `a text of ${span(field.minLength, field.maxLength, 'character', 'characters')}`
        : TEXT_FORMS[field.form].meaning;
    case 'flag':
      return field.only === true ? 'true' : 'true or false';
    case 'any':
      return 'any value';
    case 'list':
      return `a list of ${span(field.minLength, field.maxLength, 'entry', 'entries')}`;
    case 'record':
      return `an object with any of the keys ${quoted(field.keys)}`;
    case 'object':
      return `an object with the keys ${quoted(Object.keys(field.fields))}`;
  }
}

const described = (facts: FaultFacts) =>
  facts.field === undefined ? '' : describeField(facts.field);
const found = (facts: FaultFacts) => facts.found ?? 'nothing';
const times = ({ amount = 1 }: FaultFacts) =>
  amount > 1 ? ` (${amount} such marks in this file)` : '';

const WORDINGS = {
  'too-big': (facts) => ({
    problem: `the file is too big (${counted(facts.amount ?? 0, 'byte', 'bytes')})`,
    expected: `at most ${counted(facts.most ?? 0, 'byte', 'bytes')}`,
  }),
  'too-deep': (facts) => ({
    problem: 'objects and lists are nested too deeply',
    expected: `at most ${counted(facts.most ?? 0, 'level', 'levels')}`,
  }),
  'empty-file': () => ({
    problem: 'the file is empty',
    expected: 'a scenario in JSON, starting with {',
  }),
  'comma-missing': (facts) => ({
    problem: `a comma is missing before ${found(facts)}`,
    expected: 'a comma between two entries',
  }),
  'comma-too-many': (facts) => ({
    problem: `a comma stands before ${found(facts)}`,
    expected: 'another entry after the comma, or no comma',
  }),
  'colon-missing': (facts) => ({
    problem: `a colon is missing before ${found(facts)}`,
    expected: 'a colon between key and value',
  }),
  'key-expected': (facts) => ({
    problem: `${found(facts)} is not a key`,
    expected: 'a key in double quotes',
  }),
  'value-expected': (facts) => ({
    problem: `${found(facts)} is not a value`,
    expected: 'a number, a text in double quotes, true, false, null, [ or {',
  }),
  'bracket-unclosed': (facts) => ({
    problem: 'the file ends too early',
    expected: `a closing ${found(facts)}`,
  }),
  'bracket-unmatched': (facts) => ({
    problem: `${found(facts)} closes nothing that is open`,
    expected: 'the bracket that matches the last open one',
  }),
  'text-unclosed': () => ({
    problem: 'the text is not closed on its line',
    expected: 'a closing " (a line break inside a text is written \\n)',
  }),
  'text-escape': (facts) => ({
    problem: `the text ${found(facts)} holds a character or escape that JSON does not know`,
    expected:
      '\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits, and no bare control character',
  }),
  'symbol-unknown': (facts) => ({
    problem: `${found(facts)} means nothing in JSON`,
    expected: 'a number, a text in double quotes, true, false or null',
  }),
  'comment-in-file': () => ({ problem: 'JSON has no comments', expected: 'no comment' }),
  'text-after-end': (facts) => ({
    problem: `${found(facts)} stands after the end of the scenario`,
    expected: 'nothing after the last }',
  }),
  'quotes-typographic': (facts) => ({
    problem: `the quotation mark ${found(facts)} stands where JSON has a plain one${times(facts)}`,
    expected: 'plain " around keys and texts; a word processor changes them',
  }),
  'blank-foreign': (facts) => ({
    problem: `${found(facts)} stands where JSON has a plain blank${times(facts)}`,
    expected: 'plain blanks and line ends between keys and values',
  }),
  'mark-foreign': (facts) => ({
    problem: `${found(facts)} stands where JSON has a plain ${facts.key ?? 'sign'}${times(facts)}`,
    expected: 'the signs { } [ ] : , - as a plain keyboard writes them',
  }),
  'forbidden-key': (facts) => ({
    problem: `the key ${found(facts)} is not allowed in any file`,
    expected: 'the keys of the format alone',
  }),
  'unknown-key': (facts) => ({
    problem: `unknown key ${found(facts)}`,
    expected:
      facts.names === undefined || facts.names.length === 0
        ? 'no key here'
        : `one of ${quoted(facts.names)}`,
  }),
  'repeated-key': (facts) => ({
    problem: `the key ${found(facts)} stands here a second time`,
    expected: 'each key once',
  }),
  'missing-key': (facts) => ({
    problem: `the key "${facts.key ?? ''}" is missing`,
    expected: described(facts),
  }),
  'wrong-type': (facts) => ({
    problem: `${found(facts)} is of the wrong kind`,
    expected: described(facts),
  }),
  'not-finite': (facts) => ({
    problem: `${found(facts)} is beyond every number`,
    expected: described(facts),
  }),
  'too-small': (facts) => ({ problem: `${found(facts)} is too small`, expected: described(facts) }),
  'too-large': (facts) => ({ problem: `${found(facts)} is too large`, expected: described(facts) }),
  'not-whole': (facts) => ({
    problem: `${found(facts)} is not a whole number`,
    expected: described(facts),
  }),
  'not-a-choice': (facts) => ({
    problem: `${found(facts)} is not a choice here`,
    expected: described(facts),
  }),
  'wrong-form': (facts) => ({
    problem: `${found(facts)} does not have the right form`,
    expected: described(facts),
  }),
  'no-such-day': (facts) => ({
    problem: `${found(facts)} is not a day of the calendar`,
    expected: described(facts),
  }),
  'text-too-short': (facts) => ({
    problem: `the text ${found(facts)} is too short`,
    expected: described(facts),
  }),
  'text-too-long': (facts) => ({
    problem: `the text is too long (${counted(facts.amount ?? 0, 'character', 'characters')})`,
    expected: described(facts),
  }),
  'list-too-short': (facts) => ({
    problem: `the list is too short (${facts.amount ?? 0})`,
    expected: described(facts),
  }),
  'list-too-long': (facts) => ({
    problem: `the list is too long (${facts.amount ?? 0})`,
    expected: described(facts),
  }),
  'name-taken': (facts) => ({
    problem: `${found(facts)} is already the ${facts.key ?? 'name'} of an earlier entry`,
    expected: 'a name of its own',
  }),
  'name-unknown': (facts) => ({
    problem: `nothing under "${facts.key ?? ''}" is called ${found(facts)}`,
    expected:
      facts.names === undefined || facts.names.length === 0
        ? 'an entry there, or an empty text'
        : `one of ${quoted(facts.names)}`,
  }),
  'ending-after-last-turn': (facts) => ({
    problem: `the match may end from turn ${facts.amount ?? 0} on, but turn ${facts.most ?? 0} is its last`,
    expected: `an endingFrom of at most ${facts.most ?? 0}, or a later lastTurn`,
  }),
  'inject-after-last-turn': (facts) => ({
    problem: `turn ${facts.amount ?? 0} never comes, turn ${facts.most ?? 0} is the last`,
    expected: `a turn from 1 to ${facts.most ?? 0}`,
  }),
  'theatre-missing': () => ({
    problem: 'the theatre names no countries and no drawing',
    expected: 'countries for "struck" and "host", or "drawn"',
  }),
  'theatre-one-sided': (facts) => ({
    problem: `the theatre names no country for "${facts.key ?? ''}"`,
    expected: 'countries for both sides',
  }),
  'theatre-twice': () => ({
    problem: 'the theatre names countries and a drawing',
    expected: 'countries for "struck" and "host", or "drawn", not both',
  }),
  'no-rival': () => ({
    problem: 'every type of rival has weight 0',
    expected: 'at least one weight above 0',
  }),
  'too-many-packages': (facts) => ({
    problem: `the issues allow ${counted(facts.amount ?? 0, 'package', 'packages')}`,
    expected: `at most ${facts.most ?? 0} (the numbers of options multiplied)`,
  }),
  'too-much-worth': (facts) => ({
    problem: `the best options are worth ${counted(facts.amount ?? 0, 'point', 'points')} to the ${facts.key ?? ''} side`,
    expected: `at most ${counted(facts.most ?? 0, 'point', 'points')} over all issues`,
  }),
  'more-faults': (facts) => ({
    problem: 'more faults follow',
    expected:
      facts.amount === 1 ? 'mending this one first' : `mending these ${facts.amount ?? 0} first`,
  }),
} as const satisfies Record<FaultKind, (facts: FaultFacts) => Wording>;

/** What is wrong and what was expected, in English. */
export function wordFault(kind: FaultKind, facts: FaultFacts): Wording {
  return WORDINGS[kind](facts);
}

/** One line for one fault: `FILE:LINE:COLUMN path: what is wrong, what was expected, nearest valid name`. */
export function formatFault(file: string, fault: Fault): string {
  const expected = fault.expected === '' ? '' : `, expected ${fault.expected}`;
  const nearest = fault.nearest === undefined ? '' : `, nearest valid name "${fault.nearest}"`;
  const path = showInvisible(fault.path, LONGEST_PATH);
  return `${file}:${fault.line}:${fault.column} ${path}: ${fault.problem}${expected}${nearest}`;
}
