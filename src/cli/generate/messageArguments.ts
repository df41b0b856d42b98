/** What every sentence of a Fluent text has to be told: the values that it names, and of which type each has to be. */
import {
  Message,
  NumberLiteral,
  Visitor,
  VariableReference,
  parse,
  type FunctionReference,
  type MessageReference,
  type Pattern,
  type SelectExpression,
} from '@fluent/syntax';

/** The categories of plural rules; a selector with one of them counts. */
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * What a value has to be, as a TypeScript type: `Shown`, which is put into the sentence as it is, `Count`, by which a sentence chooses
 * between one and many, `Date`, or the union of the words between which a sentence chooses.
 */
export type ArgumentType = string;

/** The values of one sentence by name, each with its types: it has to be all of them. */
type Values = Map<string, Set<ArgumentType>>;

/** What a selector asks for, by its variants. Whatever fits no variant falls to the default; a default called `other` says that this may happen. */
function typeOfSelector({ variants }: SelectExpression): ArgumentType {
  const keys = variants.map(({ key }) => (key instanceof NumberLiteral ? key.parse() : key));
  const words = keys.flatMap((key) => ('name' in key ? [key.name] : []));
  const isOpen = variants.some(({ default: isDefault, key }) => {
    return isDefault && 'name' in key && key.name === 'other';
  });
  const own = words.filter((word) => !PLURALS.has(word));
  if (own.length === 0 && keys.length > 1) return 'Count';
  return isOpen || words.length < keys.length
    ? 'Shown'
    : own.map((word) => `'${word}'`).join(' | ');
}

const TYPES_OF_FUNCTIONS: Readonly<Record<string, ArgumentType>> = {
  NUMBER: 'Count',
  DATETIME: 'Date',
};

/** Gathers the values that a pattern names, and the messages that it refers to. A term sees nothing but what the reference itself hands it, which is never a value. */
class Gatherer extends Visitor {
  readonly values: Values = new Map();
  readonly references: string[] = [];

  #note(name: string, type: ArgumentType): void {
    const types = this.values.get(name) ?? new Set();
    this.values.set(name, types.add(type));
  }

  override visitVariableReference({ id }: VariableReference): void {
    this.#note(id.name, 'Shown');
  }

  override visitMessageReference({ attribute, id }: MessageReference): void {
    this.references.push(attribute === null ? id.name : `${id.name}.${attribute.name}`);
  }

  override visitTermReference(): void {
    // Nothing of the message's own values reaches a term.
  }

  override visitFunctionReference({ arguments: { positional }, id }: FunctionReference): void {
    const type = TYPES_OF_FUNCTIONS[id.name];
    if (type === undefined) throw new Error(`messageArguments: no such function as ${id.name}`);
    for (const value of positional)
      if (value instanceof VariableReference) this.#note(value.id.name, type);
      else this.visit(value);
  }

  override visitSelectExpression(select: SelectExpression): void {
    const { selector, variants } = select;
    if (selector instanceof VariableReference) this.#note(selector.id.name, typeOfSelector(select));
    else this.visit(selector);
    for (const variant of variants) this.visit(variant.value);
  }
}

function gather(pattern: Pattern): Gatherer {
  const gatherer = new Gatherer();
  gatherer.visit(pattern);
  return gatherer;
}

/** The one type that a value has to be: a word that is also shown is that word, and so is a count. */
function oneType(id: string, name: string, types: ReadonlySet<ArgumentType>): ArgumentType {
  const narrow = [...types].filter((type) => type !== 'Shown');
  if (narrow.length > 1)
    throw new Error(`messageArguments: ${id} takes $${name} for ${narrow.join(' and for ')}`);
  return narrow[0] ?? 'Shown';
}

/**
 * Every sentence of a Fluent text with the values that it takes, in the order of their ids; an attribute's sentence has the id
 * `message.attribute`. What a sentence takes from another message counts as its own.
 * Throws on text that is no Fluent, on an id that stands twice, on a reference to nothing or in a circle, on an unknown function, and on a value that would have to be of two types.
 */
export function messageArguments(
  fluent: string,
): ReadonlyMap<string, Readonly<Record<string, ArgumentType>>> {
  const found = new Map<string, Gatherer>();
  const add = (id: string, pattern: Pattern): void => {
    if (found.has(id)) throw new Error(`messageArguments: ${id} stands twice`);
    found.set(id, gather(pattern));
  };
  for (const entry of parse(fluent, { withSpans: false }).body) {
    if (entry.type === 'Junk')
      throw new Error(`messageArguments: this is no Fluent: ${entry.content.slice(0, 120)}`);
    if (!(entry instanceof Message)) continue;
    if (entry.value !== null) add(entry.id.name, entry.value);
    for (const { id, value } of entry.attributes) add(`${entry.id.name}.${id.name}`, value);
  }

  const valuesOf = (id: string, through: readonly string[]): Values => {
    const own = found.get(id);
    if (own === undefined)
      throw new Error(
        `messageArguments: ${through.at(-1) ?? ''} refers to ${id}, which is missing`,
      );
    if (through.includes(id)) throw new Error(`messageArguments: ${id} refers to itself`);
    const values: Values = new Map([...own.values].map(([name, types]) => [name, new Set(types)]));
    for (const reference of own.references)
      for (const [name, types] of valuesOf(reference, [...through, id]))
        values.set(name, new Set([...(values.get(name) ?? []), ...types]));
    return values;
  };
  return new Map(
    [...found.keys()].toSorted().map((id) => {
      const values = [...valuesOf(id, [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return [
        id,
        Object.fromEntries(values.map(([name, types]) => [name, oneType(id, name, types)])),
      ] as const;
    }),
  );
}
