/** The generated parts of `docs/authoring.md`: every field of a scenario, from its declaration, in the groups of the workshop's form. */
import {
  TEXT_FORMS,
  isRequired,
  type Field,
  type Fields,
} from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { codes, exact, markdownTable } from './modelDocsMarkdown.ts';

/** The keys of a scenario by group; every key stands in exactly one. */
export const FIELD_GROUPS = {
  about: ['format', 'id', 'language', 'title', 'summary', 'notice'],
  'place-and-time': ['theatre', 'calendar'],
  sides: ['sides'],
  'militants-and-frontier': ['militants', 'border', 'channel', 'civilianRisk', 'personsPerHarm'],
  'media-and-crisis': ['media', 'tension', 'demandPace'],
  mediators: ['mediators', 'mediatorRule'],
  rivals: ['rivals', 'costSensitivity'],
  table: ['table'],
  news: ['news'],
  injects: ['injects'],
  wording: ['measures'],
  claims: ['claims'],
  chronology: ['chronology', 'sources'],
  prompts: ['prompts'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof scenarioShape.fields)[]>>;
type FieldGroup = keyof typeof FIELD_GROUPS;

/** Longer lists of words are left to the page that lists them. */
const MOST_OPTIONS = 8;

/** The page with what stands between `<!-- generated: fields-GROUP -->` and `<!-- end -->` written anew; throws for a group that there is not. */
export function withFields(page: string): string {
  return page.replaceAll(
    /<!-- generated: fields-([\w-]+) -->[^]*?<!-- end -->/gu,
    (_all: string, name: string) => {
      if (!(name in FIELD_GROUPS)) throw new Error(`withFields: no group is named "${name}"`);
      return `<!-- generated: fields-${name} -->\n\n${fieldTable(name as FieldGroup)}\n\n<!-- end -->`;
    },
  );
}

function fieldTable(group: FieldGroup): string {
  const fields: Fields = scenarioShape.fields;
  const rows = FIELD_GROUPS[group].flatMap((key) => {
    const field = fields[key];
    return field === undefined ? [] : fieldRows(field, key);
  });
  return markdownTable(['field', 'what may stand there', 'if left out', 'meaning'], rows);
}

/** A field, and those within it. */
function fieldRows(field: Field, path: string): readonly (readonly string[])[] {
  const row = [`\`${path}\``, allowed(field), leftOut(field), meaningOf(field)];
  switch (field.kind) {
    case 'object':
      return Object.entries(field.fields).flatMap(([key, inner]) =>
        fieldRows(inner, `${path}.${key}`),
      );
    case 'list':
      return field.of.kind === 'object'
        ? [row, ...fieldRows(field.of, `${path}[]`)]
        : [
            [
              `\`${path}\``,
              `${allowed(field)}; each ${allowed(field.of)}`,
              leftOut(field),
              field.meaning,
            ],
          ];
    case 'record':
      return [row, ...fieldRows(field.of, `${path}.NAME`)];
    case 'number':
    case 'choice':
    case 'text':
    case 'flag':
    case 'any':
      return [row];
  }
}

function allowed(field: Field): string {
  switch (field.kind) {
    case 'number':
      return `${exact(field.min)} to ${exact(field.max)}${field.whole ? ', whole' : ''} (${field.unit})`;
    case 'choice':
      return field.options.length > MOST_OPTIONS
        ? `one of ${field.options.length} names`
        : codes(field.options);
    case 'text': {
      const form = field.form === 'plain' ? 'text' : TEXT_FORMS[field.form].meaning;
      const named = field.refersTo;
      return named === undefined
        ? `${form}, up to ${field.maxLength} characters`
        : `the \`${named.key}\` of one of \`${named.list}\``;
    }
    case 'flag':
      return field.only === true ? '`true`' : '`true` or `false`';
    case 'any':
      return 'anything';
    case 'list': {
      const { minLength, maxLength, uniqueBy } = field;
      const count = minLength === 0 ? `up to ${maxLength}` : `${minLength} to ${maxLength}`;
      return `a list of ${count}${uniqueBy === undefined ? '' : `, no two with the same \`${uniqueBy}\``}`;
    }
    case 'record':
      return `any of ${field.keys.length} names`;
    case 'object':
      return 'a group of fields';
  }
}

function leftOut(field: Field): string {
  if (field.optional === true) return 'nothing';
  if (isRequired(field)) return '**has to be given**';
  if (field.kind === 'number' && field.default !== undefined) return exact(field.default);
  if ((field.kind === 'text' || field.kind === 'choice') && field.default !== undefined)
    return field.default === '' ? 'empty' : `\`${field.default}\``;
  if (field.kind === 'list' && (field.default ?? []).length > 0) return 'the plain scenario’s';
  return 'empty';
}

function meaningOf(field: Field): string {
  return field.kind === 'number' ? `${field.meaning} *${field.source}*` : field.meaning;
}
