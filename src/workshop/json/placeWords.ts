/** What is declared at a place of a scenario's text, in words. */
import { INVENTED } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { describeField } from '../../scenario/checking/faults/faultText.ts';
import { fieldAt, writePath, type Path } from '../../scenario/json/path.ts';
import type { CompletionPoint } from '../../scenario/editing/completionAt.ts';
import type { Say } from '../../text/speaker.ts';
import { declaredPath } from '../../scenario/json/fieldWords.ts';
import { sayMeaning, saySource } from '../../text/declared.ts';

/** A place in words: where it is, what it means, what may stand there. */
export interface PlaceWords {
  readonly path: string;
  readonly meaning: string;
  readonly takes: string;
}

/** The words for a place; where nothing is declared, for what it stands in. */
export function placeWords({ path: whole }: Pick<CompletionPoint, 'path'>, say: Say): PlaceWords {
  const path = declaredPart(whole);
  const field = fieldAt(scenarioShape, path) ?? scenarioShape;
  // What an object takes is a long list of keys, which completion shows better.
  const takes =
    field.kind === 'object' ? '' : say('json-takes', { what: describeField(field, say) });
  const usual =
    field.kind === 'number' && field.default !== undefined
      ? say('json-default', { value: String(field.default).replace('-', '−') })
      : '';
  const source =
    field.kind === 'number' && field.source !== INVENTED
      ? say('json-source', { source: saySource(field.source, say) })
      : '';
  return {
    path: writePath(path),
    meaning: sayMeaning(declaredPath(path), field.meaning, say),
    takes: [takes, usual, source].filter((words) => words !== '').join(' '),
  };
}

/** As much of a path, from its beginning, as leads to something declared. */
function declaredPart(path: Path): Path {
  let length = path.length;
  while (length > 0 && fieldAt(scenarioShape, path.slice(0, length)) === undefined) length -= 1;
  return path.slice(0, length);
}
