/** Sets the places of a theatre, with their names, on its lands laid out on a field of pixels. */
import { beyond, isLeftward } from './framing.ts';
import type { Geography } from './geography.ts';
import { setLabels, type Box } from './labels.ts';
import { border, lay, type LabelField, type Lands } from './lay.ts';
import type { TheatrePlace, Theatre } from './theatre.ts';

/** A place set on the field; `label` is the box of its name, absent where there was no room. */
export interface SetPlace {
  readonly place: TheatrePlace;
  /** What the map writes: the place's name, with an arrow where it lies beyond the frame. */
  readonly name: string;
  /** Whether it lies beyond the frame, so that it is named at the border and has no mark. */
  readonly isBeyond: boolean;
  readonly x: number;
  readonly y: number;
  readonly label?: Box;
  readonly size: number;
}

/** A theatre laid out. */
export interface MapShape extends Lands {
  readonly width: number;
  readonly height: number;
  readonly places: readonly SetPlace[];
}

function rankOf(place: TheatrePlace, isBeyond: boolean, field: LabelField): number {
  if (field.busy.includes(place.name)) return 3;
  if (place.kind === 'capital') return isBeyond ? 1.5 : 2;
  return place.kind === 'crossing' ? 1 : 0.5;
}

/** Lays the theatre out on the field. */
export function shapeMap(theatre: Theatre, geography: Geography, field: LabelField): MapShape {
  const { at, framed, ...shapes } = lay(theatre, geography, field);
  const places = theatre.places.map((place) => {
    const [x, y] = at(place);
    const size = field.fontSize * (place.kind === 'capital' ? 1.28 : 1);
    if (framed.includes(place)) return { place, name: place.name, isBeyond: false, x, y, size };
    const { arrow, ...edge } = beyond([x, y], border(field), field.taken);
    const name = isLeftward(arrow) ? `${arrow} ${place.name}` : `${place.name} ${arrow}`;
    return { place, name, isBeyond: true, ...edge, size };
  });
  const marks = places.map(({ place, name, isBeyond, x, y, size }) => ({
    x,
    y,
    width: field.textWidth(name, size, place.kind === 'capital'),
    height: size * 1.15,
    rank: rankOf(place, isBeyond, field),
    clearance: field.fontSize * (field.busy.includes(place.name) ? 1.25 : 0.75),
  }));
  const sheet = { x: 8, y: 8, width: field.width - 16, height: field.height - 16 };
  const labels = setLabels(marks, sheet, field.taken);
  const isInside = (x: number, y: number): boolean =>
    x > 4 && y > 4 && x < field.width - 4 && y < field.height - 4;
  return {
    width: field.width,
    height: field.height,
    ...shapes,
    places: places
      .map((place, index) => {
        const label = labels[index];
        return label === undefined ? place : { ...place, label };
      })
      .filter((place) => isInside(place.x, place.y)),
  };
}
