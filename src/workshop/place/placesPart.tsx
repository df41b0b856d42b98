/** The places of the theatre: a row each, and a map on which the row that is being written is put by a touch. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListField } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { fieldAt, type Path } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { FaultNotes } from '../form/faultNotes.tsx';
import { controlId } from '../form/fields/fieldKit.ts';
import { useForm } from '../form/formContext.ts';
import { AddButton } from '../form/listButtons.tsx';
import { leadsTo } from '../editor/readPath.ts';
import { addItem, endStep, setValue, setValues } from '../editor/scenarioDocument.ts';
import { newEntry } from '../form/shortNames.ts';
import { viewOf } from './mapView.ts';
import { PlaceRow } from './placeRow.tsx';
import { PlacesMap } from './placesMap.tsx';
import { theatreIn } from './theatreIn.ts';
import * as formCss from '../form/form.module.css';

const PLACES: Path = ['theatre', 'places'];

interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** The places as they are written, the one that the map moves, and what can be done with them. */
function usePlaces() {
  const { announce, store, map, say, target, view } = useForm();
  const { places } = theatreIn(view.tree.value);
  const held = valueAt(view.tree.value, PLACES);
  const items: readonly unknown[] = Array.isArray(held) ? held : [];
  const field = fieldAt(scenarioShape, PLACES) as ListField;
  const [picked, setPicked] = useState<number>();
  const targeted =
    target !== undefined && leadsTo(PLACES, target.path) ? target.path[PLACES.length] : undefined;
  useEffect(() => {
    if (typeof targeted !== 'number') return;
    setPicked(targeted);
    // Where this part was not there yet when the reader was sent here.
    document.querySelector<HTMLElement>(nameBox(targeted))?.focus();
  }, [target]);
  const shown = map.shapes === undefined ? undefined : viewOf(map.shapes, places);
  const add = (): void => {
    const index = items.length;
    const entry = newEntry(field, PLACES, items);
    const value = { ...(typeof entry === 'object' ? entry : {}), ...shown?.middle };
    store.change((document) => addItem(document, PLACES, index, value));
    setPicked(index);
    announce(say('list-added', { number: index + 1 }));
    setTimeout(() => document.querySelector<HTMLElement>(nameBox(index))?.focus());
  };
  const put = (index: number, { latitude, longitude }: Degrees): void =>
    store.change((document) =>
      endStep(
        setValues(document, [
          [[...PLACES, index, 'longitude'], longitude],
          [[...PLACES, index, 'latitude'], latitude],
        ]),
      ),
    );
  const remove = (index: number): void => {
    store.change((document) => setValue(document, [...PLACES, index], undefined));
    setPicked(undefined);
    announce(say('list-removed', { number: index + 1 }));
    document.querySelector<HTMLElement>(`.${formCss.places} > .${formCss.listAdd}`)?.focus();
  };
  /** Makes a place the one that the map moves, and its row the one that is written. */
  const pick = (index: number): void => {
    setPicked(index);
    document.querySelector<HTMLElement>(nameBox(index))?.focus({ preventScroll: true });
  };
  const putPicked = (at: Degrees): void => {
    if (picked !== undefined && picked < items.length) put(picked, at);
  };
  const isFull = items.length >= field.maxLength || map.isComing;
  return { places, items, shown, isFull, picked, setPicked, pick, putPicked, add, remove };
}

/** Rows and map. */
export function PlacesPart(): JSX.Element {
  const { map, say, view } = useForm();
  const { add, isFull, items, pick, picked, places, putPicked, remove, setPicked, shown } =
    usePlaces();
  return (
    <section class={formCss.places} data-path="theatre.places" aria-labelledby="places-heading">
      <h3 id="places-heading">{say('place-places')}</h3>
      <p class={formCss.fieldNote}>{say('place-places-note')}</p>
      <FaultNotes faults={view.faults.at(PLACES)} />
      {shown === undefined ? (
        <p class={formCss.fieldNote}>{say(map.isComing ? 'place-map-coming' : 'place-map-none')}</p>
      ) : (
        <PlacesMap view={shown} places={places} picked={picked} onPick={pick} onPut={putPicked} />
      )}
      <ol>
        {items.map((value, index) => (
          <PlaceRow
            key={index}
            path={[...PLACES, index]}
            value={value}
            isPicked={index === picked}
            onPick={() => setPicked(index)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <AddButton label={say('place-add')} disabled={isFull} onAdd={add} />
    </section>
  );
}

/** The box in which the name of a place is written, for a selector. */
function nameBox(index: number): string {
  return `#${CSS.escape(controlId([...PLACES, index, 'name']))}`;
}
