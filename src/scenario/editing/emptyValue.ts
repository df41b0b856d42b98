/** What a new entry starts from before its author has written anything. */
import { isRequired, type Field } from '../../model/scenarioShape/declaration.ts';
import { shownValue } from '../../model/scenarioShape/declaredDefaults.ts';

/**
 * A value to start from: the default where one is declared; otherwise the first choice, the number nearest to 0,
 * an empty text (often a fault, until it is written), as few entries as are allowed, and the required keys alone.
 */
export function emptyValue(field: Field): unknown {
  if (field.default !== undefined) return shownValue(field, undefined);
  switch (field.kind) {
    case 'number':
      return Math.max(field.min, Math.min(0, field.max));
    case 'choice':
      return field.options[0];
    case 'text':
      return '';
    case 'flag':
      return field.only === true;
    case 'any':
      return null;
    case 'list':
      return Array.from({ length: field.minLength }, () => emptyValue(field.of));
    case 'record':
      return {};
    case 'object':
      return Object.fromEntries(
        Object.entries(field.fields)
          .filter(([, inner]) => isRequired(inner))
          .map(([key, inner]) => [key, emptyValue(inner)]),
      );
  }
}
