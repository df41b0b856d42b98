/** What may be wrong with the map at a place, beside its field, and the way out where one is plain. */
import type { JSX } from 'preact';
import { writePath, type Path } from '../../scenario/json/path.ts';
import type { Say } from '../../text/speaker.ts';
import type { MapDoubt } from '../../ui/map/mapDoubts.ts';
import type { FormSurroundings } from '../form/formContext.ts';
import { useForm } from '../form/formContext.ts';
import { endStep, setValue, setValues } from '../editor/scenarioDocument.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as formCss from '../form/form.module.css';

/** The doubts about exactly this place. */
export function DoubtNotes(props: { readonly path: Path }): JSX.Element | null {
  const { store, map, say } = useForm();
  const here = map.doubts.filter((doubt) => writePath(doubt.path) === writePath(props.path));
  if (here.length === 0) return null;
  return (
    <ul class={`${formCss.faultNotes} ${formCss.doubtNotes}`}>
      {here.map((doubt) => {
        const way = wayOut(doubt, store, say);
        return (
          <li key={doubt.kind}>
            <span>{sayMapDoubt(doubt, say)}</span>
            {way === undefined ? null : (
              <button
                type="button"
                class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
                onClick={way.go}
              >
                {way.words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A doubt in a sentence. */
export function sayMapDoubt(doubt: MapDoubt, say: Say): string {
  switch (doubt.kind) {
    case 'country-unknown':
      return say('map-doubt-country', { found: doubt.found });
    case 'frontier-none':
      return say('map-doubt-frontier');
    case 'place-off-drawing':
      return say('map-doubt-drawing', { name: doubt.name });
    case 'place-swapped':
      return say('map-doubt-swapped', { name: doubt.name });
    case 'place-far':
      return say('map-doubt-far', { name: doubt.name, km: roughly(doubt.distance, say) });
  }
}

/** Two digits tell how far. */
function roughly(kilometres: number, say: Say): string {
  return new Intl.NumberFormat(say.language, { maximumSignificantDigits: 2 }).format(kilometres);
}

function wayOut(
  doubt: MapDoubt,
  store: FormSurroundings['store'],
  say: Say,
): { readonly words: string; readonly go: () => void } | undefined {
  const { path } = doubt;
  if (doubt.kind === 'country-unknown') {
    const { nearest } = doubt;
    return nearest === undefined
      ? undefined
      : {
          words: say('map-take', { code: nearest }),
          go: () => store.change((document) => endStep(setValue(document, path, nearest))),
        };
  }
  if (doubt.kind !== 'place-swapped') return undefined;
  return {
    words: say('map-swap'),
    go: () =>
      store.change((document) =>
        endStep(
          setValues(document, [
            [[...path, 'longitude'], doubt.latitude],
            [[...path, 'latitude'], doubt.longitude],
          ]),
        ),
      ),
  };
}
