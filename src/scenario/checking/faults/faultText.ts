/** Says a fault: what is wrong and what was expected, in the language of whoever reads it. */
import { TEXT_FORMS, type Field } from '../../../model/scenarioShape/declaration.ts';
import { sayForm, sayUnit } from '../../../text/declared.ts';
import { withoutIsolates } from '../../../text/direction.ts';
import { listed, plain } from '../../../text/numbers.ts';
import type { Say } from '../../../text/speaker.ts';
import type { Fault, Found, PrintedFault, WordedFault } from './fault.ts';
import { showInvisible } from '../../reading/invisible.ts';

const MOST_NAMES = 12;
const LONGEST_NAME = 120;
const LONGEST_NEAREST = 80;
const LONGEST_PATH = 400;

function quoted(names: readonly string[], say: Say): string {
  const shown = listed(
    names
      .slice(0, MOST_NAMES)
      .map((name) => say('fault-name', { name: showInvisible(name, LONGEST_NAME, say) })),
  );
  return names.length > MOST_NAMES
    ? say('fault-names-more', { names: shown, count: plain(names.length - MOST_NAMES) })
    : shown;
}

/** What a field takes, as a phrase: `a number from 21 to 100 (points)`. */
export function describeField(field: Field, say: Say): string {
  switch (field.kind) {
    case 'number':
      return say(field.whole ? 'takes-whole' : 'takes-number', {
        least: plain(field.min),
        most: plain(field.max),
        unit: sayUnit(field.unit, say),
      });
    case 'choice':
      return field.options.length === 1
        ? quoted(field.options, say)
        : say('takes-one-of', { names: quoted(field.options, say) });
    case 'text':
    case 'list': {
      if (field.kind === 'text' && field.form !== 'plain')
        return sayForm(field.form, TEXT_FORMS[field.form].meaning, say);
      const [least, most] = [plain(field.minLength), plain(field.maxLength)];
      return least === most
        ? say(`takes-${field.kind}`, { count: most })
        : say(`takes-${field.kind}-span`, { least, most });
    }
    case 'flag':
      return say(field.only === true ? 'takes-true' : 'takes-flag');
    case 'any':
      return say('takes-any');
    case 'record':
      return say('takes-record', { names: quoted(field.keys, say) });
    case 'object':
      return say('takes-object', { names: quoted(Object.keys(field.fields), say) });
  }
}

/** What was found, shortened and printable; what could steer a terminal or cannot be seen is shown by name. */
export function showFound(found: Found, say: Say): string {
  return typeof found === 'string'
    ? say(`found-${found}`)
    : showInvisible(found.letters, found.most, say);
}

/** What was expected, by the kind of fault. */
function expectedOf({ facts, kind }: Fault, found: string, say: Say): string {
  const { amount = 0, most = 0, names = [] } = facts;
  switch (kind) {
    case 'unknown-key':
    case 'name-unknown':
      return names.length === 0
        ? say(`fault-${kind}-none`)
        : say('takes-one-of', { names: quoted(names, say) });
    case 'missing-key':
    case 'wrong-type':
    case 'not-finite':
    case 'too-small':
    case 'too-large':
    case 'not-whole':
    case 'not-a-choice':
    case 'wrong-form':
    case 'no-such-day':
    case 'text-too-short':
    case 'text-too-long':
    case 'list-too-short':
    case 'list-too-long':
      return facts.field === undefined ? '' : describeField(facts.field, say);
    default:
      return say(`fault-${kind}-expected`, { found, amount: plain(amount), most: plain(most) });
  }
}

/** A fault in words. */
export function wordFault(fault: Fault, say: Say): WordedFault {
  const { amount = 0, key = '', most = 0, nearest } = fault.facts;
  const found = showFound(fault.facts.found ?? 'nothing', say);
  return {
    problem: say(`fault-${fault.kind}`, { found, key, amount: plain(amount), most: plain(most) }),
    expected: expectedOf(fault, found, say),
    ...(fault.facts.found === undefined ? {} : { found }),
    ...(nearest === undefined ? {} : { nearest: showInvisible(nearest, LONGEST_NEAREST, say) }),
  };
}

function plainWords({ expected, found, nearest, problem }: WordedFault): WordedFault {
  return {
    problem: withoutIsolates(problem),
    expected: withoutIsolates(expected),
    ...(found === undefined ? {} : { found: withoutIsolates(found) }),
    ...(nearest === undefined ? {} : { nearest: withoutIsolates(nearest) }),
  };
}

/** A fault as plain data with its words. */
export function printedFault(fault: Fault, say: Say): PrintedFault {
  const { facts, ...place } = fault;
  const words = plainWords(wordFault(fault, say));
  const { found: _, ...others } = facts;
  const found = words.found === undefined ? {} : { found: words.found };
  return { ...place, ...words, facts: { ...others, ...found } };
}

/** One line for one fault: `FILE:LINE:COLUMN path: what is wrong, what was expected, nearest valid name`. */
export function formatFault(file: string, fault: Fault, say: Say): string {
  const { expected, nearest, problem } = wordFault(fault, say);
  const path = showInvisible(fault.path, LONGEST_PATH, say);
  const place = `${file}:${fault.line}:${fault.column} ${path}: `;
  const words = [
    place,
    problem,
    ...(expected === '' ? [] : [say('fault-line-expected', { expected })]),
    ...(nearest === undefined ? [] : [say('fault-line-nearest', { nearest })]),
  ];
  return withoutIsolates(words.join(''));
}
