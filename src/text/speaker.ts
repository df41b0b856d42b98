/** Turns a message id and its arguments into a sentence, from a Fluent file. */
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import { isolated } from './direction.ts';
import type { MessageId } from './messageIds.ts';

/** Values for a message's placeholders. */
export type Arguments = Readonly<Record<string, FluentVariable>>;

/** A whole number that is written already (`2 400`): shown as it stands, and counted where a sentence asks for one or many. */
class WrittenNumber extends FluentNumber {
  readonly #text: string;

  constructor(text: string) {
    super(Number(text.replaceAll('\u202F', '').replace('−', '-')));
    this.#text = text;
  }

  override toString(): string {
    return this.#text;
  }
}

function readable(value: FluentVariable): FluentVariable {
  if (typeof value !== 'string') return value;
  return /^[−-]?\d{1,3}(?:\u202F?\d{3})*$/u.test(value)
    ? new WrittenNumber(value)
    : isolated(value);
}

/** Says a message in one language. Words of the other direction are set apart in it by invisible marks (`withoutIsolates` takes them out). */
export type Say = (id: MessageId, values?: Arguments) => string;

/**
 * A speaker for one language file.
 * Throws on a file that does not parse and on a message whose placeholders are not given: both are mistakes of the program.
 */
export function speaker(source: string, language: string): Say {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const faults = bundle.addResource(new FluentResource(source));
  const first = faults[0];
  if (first !== undefined)
    throw new Error(`speaker: the ${language} text has a fault: ${first.message}`);
  return (id, values = {}) => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === undefined || pattern === null)
      throw new Error(`say: ${language} has no sentence for "${id}"`);
    const errors: Error[] = [];
    const given: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(values)) given[name] = readable(value);
    const sentence = bundle.formatPattern(pattern, given, errors);
    const error = errors[0];
    if (error !== undefined) throw new Error(`say: "${id}": ${error.message}`);
    return sentence;
  };
}
