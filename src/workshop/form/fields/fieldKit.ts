/** What controls of every kind are given, and how they are found on the page. */
import { isRequired, type Field } from '../../../model/scenarioShape/declaration.ts';
import { writePath, type Path } from '../../../scenario/json/path.ts';
import { shownValue } from '../../../model/scenarioShape/declaredDefaults.ts';

/** A declared place of the form with what stands there. */
export interface FieldProps<F extends Field = Field> {
  readonly field: F;
  readonly path: Path;
  readonly value: unknown;
}

/** The id of the control of a place. */
export function controlId(path: Path): string {
  return `field-${writePath(path)}`;
}

/** The declared default of a field that is a number, a word or a text; undefined where it has none. */
export function plainDefault(field: Field): string | number | undefined {
  if (isRequired(field) || field.optional === true) return undefined;
  const value = shownValue(field, undefined);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** Whose colour a place wears. */
export function toneOf(path: Path): 'struck' | 'host' | 'neutral' {
  const last = String(path.at(-1));
  const isOf = (side: string): boolean =>
    path.includes(side) || last.startsWith(`${side}.`) || last.toLowerCase().endsWith(`of${side}`);
  return isOf('struck') ? 'struck' : isOf('host') ? 'host' : 'neutral';
}
