/** Turns a message id and its arguments into a sentence, from a Fluent file. */
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import { isLeftwardLanguage, isolated } from './direction.ts';
import { readWritten } from './numbers.ts';
import type { Messages } from './messages.ts';

/** Every message by its id. */
export type MessageId = keyof Messages;

/** The messages that take no other values than these. */
export type MessageIdWith<Known extends string> = {
  [Id in MessageId]: keyof Messages[Id] extends Known ? Id : never;
}[MessageId];

/** The messages that take no values. */
export type PlainMessageId = MessageIdWith<never>;

/** What every one of several types has, as one type. */
type All<Types> = (Types extends unknown ? (one: Types) => void : never) extends (
  all: infer Both,
) => void
  ? Both
  : never;

/** The values of a message; where the id is one of several, those of each of them. */
export type ValuesOf<Id extends string> = Readonly<
  All<Exclude<Messages[Extract<Id, MessageId>], undefined>>
>;

/** What stands behind the id: the values of the message that are not known already, or nothing where there are none. */
export type Rest<Id extends string, Known extends string = never> =
  Exclude<keyof ValuesOf<Id>, Known> extends never ? [] : [values: Omit<ValuesOf<Id>, Known>];

/** A number that is written already (`2 400`, `1.0`): shown as it stands, and counted where a sentence asks for one or many. */
class WrittenNumber extends FluentNumber {
  readonly #text: string;

  constructor(text: string, value: number, decimals: number) {
    super(value, { minimumFractionDigits: decimals });
    this.#text = text;
  }

  override toString(): string {
    return this.#text;
  }
}

function readable(value: FluentVariable, isIsolating: boolean): FluentVariable {
  if (typeof value !== 'string') return value;
  const number = readWritten(value);
  if (number !== undefined) return new WrittenNumber(value, number.value, number.decimals);
  return isIsolating ? value : isolated(value);
}

/** An id as it is given; whatever is none has to be one, so that the compiler names it. */
type Known<Id extends string> = [Id] extends [MessageId] ? Id : MessageId;

/**
 * Says a message in one language, with exactly the values that it names (`messages.ts`). An id that is one of several takes the values of all of them.
 * Words of the other direction are set apart in the sentence by invisible marks (`withoutIsolates` takes them out).
 */
export interface Say {
  <Id extends string>(id: Known<Id>, ...values: Rest<Id>): string;
  /** The tag of the language. */
  readonly language: string;
  /**
   * Words that are declared in English where they belong (what a field of a scenario means, a unit): as the message `id` has them in this
   * language, or as they are declared where it has none. The English text has none of these messages.
   */
  readonly declared: (id: string, words: string) => string;
}

/** The same where some values are given to every message that asks for them, so that nobody else has to. */
export interface SayKnowing<Given extends string> extends Say {
  <Id extends string>(id: Known<Id>, ...values: Rest<Id, Given>): string;
}

/** A speaker as it is made: whatever message it is asked for, with whatever values. */
export type SayAnything = (id: string, values?: Readonly<Record<string, FluentVariable>>) => string;

/** A speaker that hears of every message before it is said, and may tell it more values. */
export function sayThrough(
  say: Say,
  tell: (
    id: string,
    values: Readonly<Record<string, FluentVariable>>,
  ) => Readonly<Record<string, FluentVariable>>,
): Say {
  const sayAny = say as SayAnything;
  const { declared, language } = say;
  const told: SayAnything = (id, values = {}) => sayAny(id, tell(id, values));
  return Object.assign(told as Say, { declared, language });
}

/** A speaker that gives some values to every message, over which those go that a message is told itself. */
export function sayKnowing<Given extends string>(
  say: Say,
  known: Readonly<Record<Given, string>>,
): SayKnowing<Given> {
  return sayThrough(say, (_, values) => ({ ...known, ...values })) as SayKnowing<Given>;
}

/**
 * A speaker for one language file.
 * Throws on a file that does not parse and on a message whose placeholders are not given: both are mistakes of the program.
 */
export function speaker(source: string, language: string): Say {
  // Where a sentence runs leftwards, whatever is put into it may run the other way.
  const useIsolating = isLeftwardLanguage(language);
  const bundle = new FluentBundle(language, { useIsolating });
  const faults = bundle.addResource(new FluentResource(source));
  const first = faults[0];
  if (first !== undefined)
    throw new Error(`speaker: the ${language} text has a fault: ${first.message}`);
  const say: SayAnything = (id, values = {}) => {
    const [name = '', attribute] = id.split('.');
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern === undefined || pattern === null)
      throw new Error(`say: ${language} has no sentence for "${id}"`);
    const errors: Error[] = [];
    const given: Record<string, FluentVariable> = {};
    for (const [key, value] of Object.entries(values)) given[key] = readable(value, useIsolating);
    const sentence = bundle.formatPattern(pattern, given, errors);
    const error = errors[0];
    if (error !== undefined) throw new Error(`say: "${id}": ${error.message}`);
    return sentence;
  };
  const declared = (id: string, words: string): string => {
    const pattern = bundle.getMessage(id)?.value ?? null;
    return pattern === null ? words : bundle.formatPattern(pattern);
  };
  return Object.assign(say as Say, { declared, language });
}
