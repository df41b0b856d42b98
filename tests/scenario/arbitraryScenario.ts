// Random valid scenarios, drawn from the declaration itself, for every test that wants to hold for all of them.
import * as fc from 'fast-check';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { scenarioShape, type Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { DRAWN_THEATRES } from '../../src/model/scenarioShape/setting.ts';

/** Words that a careless page would run, break on or turn around. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{ $name } {"brace"}',
  '\u202Eright to left\u202C',
  'zero\u0000byte',
  '🕊️ ۱۲۳',
] as const;

const FORM_EXAMPLES = {
  id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/),
  day: fc.constantFrom('2025-10-06', '2024-02-29', '1999-12-31'),
  date: fc.constantFrom('2024', '2025-10', '2025-10-18'),
  country: fc.stringMatching(/^[A-Z]{3}$/),
  language: fc.constantFrom('en', 'ur-PK', 'fa-AF', 'ckb'),
  fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
} as const;

/** Any value that the field alone allows; relations between fields are fixed afterwards. */
export function valueOf(field: Field): fc.Arbitrary<unknown> {
  const given = givenValue(field);
  return field.nullable === true ? fc.option(given) : given;
}

function givenValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number':
      return field.whole
        ? fc.integer({ min: field.min, max: field.max })
        : fc.double({ min: field.min, max: field.max, noNaN: true }).map((value) => value + 0);
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'text':
      if (field.form !== 'plain') return FORM_EXAMPLES[field.form];
      return fc
        .oneof(
          fc.string({ minLength: field.minLength, maxLength: 20 }),
          fc.constantFrom(...HOSTILE_TEXTS),
        )
        .filter((text) => text.length >= field.minLength && text.length <= field.maxLength);
    case 'flag':
      return field.only === true ? fc.constant(true) : fc.boolean();
    case 'any':
      return fc.jsonValue({ maxDepth: 2 });
    case 'list':
      return fc.array(valueOf(field.of), {
        minLength: field.minLength,
        maxLength: Math.min(field.maxLength, field.minLength + 3),
      });
    case 'record':
      return fc.dictionary(fc.constantFrom(...field.keys), valueOf(field.of), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(field.fields).map(([key, inner]) => [key, valueOf(inner)]),
        ),
        {
          requiredKeys: Object.keys(field.fields).filter(
            (key) => field.fields[key]?.optional !== true,
          ),
          noNullPrototype: true,
        },
      );
  }
}

function withOwnNames<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.map((item, index) => ({ ...item, id: `${item.id}-${index}` }));
}

function oneOf(names: readonly string[], seed: string): string {
  return names[seed.length % (names.length + 1)] ?? '';
}

/** Quick fixes what only a whole scenario can get wrong: names, references, turns, the theatre, weights, worth. */
function fix(drawn: Scenario): Scenario {
  const { lastTurn } = drawn.calendar;
  const places = drawn.theatre.places.map((place, index) => ({
    ...place,
    name: `${place.name.slice(0, 40)} ${index}`,
  }));
  const sources = withOwnNames(drawn.sources);
  const sourceIds = sources.map(({ id }) => id);
  const { struck, host } = drawn.theatre;
  const isReal = struck.length > 0 && host.length > 0;
  const sum = Object.values(drawn.rivals).reduce((total, weight) => total + weight, 0);
  const share = (weight: number) => (sum > 0 ? weight / sum : 0);
  const { rivals } = drawn;
  return {
    ...drawn,
    theatre: isReal
      ? { struck, host, places }
      : { struck: [], host: [], drawn: DRAWN_THEATRES[0], places },
    calendar: { ...drawn.calendar, endingFrom: Math.min(drawn.calendar.endingFrom, lastTurn) },
    mediators: withOwnNames(drawn.mediators),
    rivals: {
      'security-seeker': sum > 0 ? share(rivals['security-seeker']) : 1,
      'free-rider': share(rivals['free-rider']),
      reformer: share(rivals.reformer),
      populist: share(rivals.populist),
      captured: share(rivals.captured),
    },
    table: {
      ...drawn.table,
      issues: withOwnNames(drawn.table.issues).map((issue) => ({
        ...issue,
        options: withOwnNames(issue.options).map((option) => ({
          ...option,
          worth: { struck: option.worth.struck / 2, host: option.worth.host / 2 },
        })),
      })),
    },
    news: withOwnNames(drawn.news).map((item) => ({
      ...item,
      source: oneOf(sourceIds, item.source),
      place: oneOf(
        places.map(({ name }) => name),
        item.place,
      ),
    })),
    injects: withOwnNames(drawn.injects).map((inject) => ({
      ...inject,
      turn: Math.min(inject.turn, lastTurn),
    })),
    chronology: drawn.chronology.map((event) => ({
      ...event,
      source: oneOf(sourceIds, event.source),
    })),
    sources,
  };
}

/** Any valid scenario; up to four issues of up to five options. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = valueOf(scenarioShape).map((drawn) =>
  fix(drawn as Scenario),
);
