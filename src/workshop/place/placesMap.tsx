/** A small map of the theatre: its lands, its frontier and its places, the one that is being written in light. */
import type { JSX } from 'preact';
import type { MapPlace } from '../../ui/map/mapDoubts.ts';
import type { MapView } from './mapView.ts';
import * as formCss from '../form/form.module.css';

/** How near to a place a touch means it, in units of the map. */
const REACH = 3.4;

/** The map. A touch on a place picks it, a touch elsewhere puts the picked one there; rows say the same in numbers. */
export function PlacesMap(props: {
  readonly view: MapView;
  readonly places: readonly MapPlace[];
  readonly picked: number | undefined;
  readonly onPick: (index: number) => void;
  readonly onPut: (at: Omit<MapPlace, 'name'>) => void;
}): JSX.Element {
  const { onPick, onPut, picked, places, view } = props;
  return (
    <svg
      class={picked === undefined ? formCss.placesMap : `${formCss.placesMap} ${formCss.puts}`}
      viewBox={`0 0 ${view.width} ${view.height}`}
      style={{ '--ratio': String(view.width / view.height) }}
      // Rows say and do the same in words and numbers.
      aria-hidden="true"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const x = ((event.clientX - box.left) / box.width) * view.width;
        const y = ((event.clientY - box.top) / box.height) * view.height;
        const touched = places.findIndex((place, index) => {
          const [px, py] = view.at(place);
          return index !== picked && Math.hypot(px - x, py - y) < REACH;
        });
        if (touched === -1) onPut(view.placeAt(x, y));
        else onPick(touched);
      }}
    >
      <path class={formCss.landOthers} d={view.others} />
      <path class={formCss.landStruck} d={view.struck} />
      <path class={formCss.landHost} d={view.host} />
      <path class={formCss.landLine} d={view.line} />
      {places.map((place, index) => {
        const [x, y] = view.at(place);
        return (
          <g
            key={index}
            class={index === picked ? `${formCss.mapPlace} ${formCss.picked}` : formCss.mapPlace}
            transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
          >
            <circle class={formCss.mapDot} r={index === picked ? 1.3 : 0.9} />
            <text
              x={x > view.width * 0.75 ? -2 : 2}
              y="0.9"
              text-anchor={x > view.width * 0.75 ? 'end' : 'start'}
            >
              {place.name === '' ? String(index + 1) : place.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
