/** What the fields of a scenario mean, in the language of whoever reads it. */
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { sayMeaning } from '../../text/declared.ts';
import type { Say } from '../../text/speaker.ts';
import { fieldAt, type Path } from './path.ts';

/** A path as it is declared: `*` for every entry of a list and every key of a record. */
export function declaredPath(path: Path): readonly string[] {
  return path.map((key, depth) =>
    fieldAt(scenarioShape, path.slice(0, depth))?.kind === 'object' ? String(key) : '*',
  );
}

/** What the field at a path means; empty where nothing is declared. A field that is shown there with words of its own keeps these. */
export function meaningAt(
  path: Path,
  say: Say,
  shown: Field | undefined = fieldAt(scenarioShape, path),
): string {
  if (shown === undefined) return '';
  return fieldAt(scenarioShape, path)?.meaning === shown.meaning
    ? sayMeaning(declaredPath(path), shown.meaning, say)
    : shown.meaning;
}

/** Every field with its declared path, the whole scenario first. */
export function* declaredFields(
  field: Field = scenarioShape,
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], field: Field]> {
  yield [path, field];
  if (field.kind === 'object')
    for (const [key, inner] of Object.entries(field.fields))
      yield* declaredFields(inner, [...path, key]);
  else if (field.kind === 'list' || field.kind === 'record')
    yield* declaredFields(field.of, [...path, '*']);
}
