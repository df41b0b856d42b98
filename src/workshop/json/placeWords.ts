/** What is declared at a place of a scenario's text, in words. */
import { INVENTED } from '../../model/declaration.ts';
import { describeField } from '../../scenario/faultText.ts';
import { writePath } from '../../scenario/path.ts';
import type { Place } from '../../scenario/placeAt.ts';
import type { Say } from '../../text/speaker.ts';

/** A place in words: where it is, what it means, what may stand there. */
export interface PlaceWords {
  readonly path: string;
  readonly meaning: string;
  readonly takes: string;
}

/** The words for a place; undefined where nothing is declared. */
export function placeWords({ field, path }: Place, say: Say): PlaceWords | undefined {
  if (field === undefined) return undefined;
  const takes = say('json-takes', { what: describeField(field) });
  const usual =
    field.kind === 'number' && field.default !== undefined
      ? say('json-default', { value: String(field.default).replace('-', '−') })
      : '';
  const source =
    field.kind === 'number' && field.source !== INVENTED
      ? say('json-source', { source: field.source })
      : '';
  return {
    path: writePath(path),
    meaning: field.meaning,
    takes: [takes, usual, source].filter((words) => words !== '').join(' '),
  };
}
