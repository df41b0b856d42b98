/** Lays the lands of a theatre out on a field of pixels, framed by the places that news speak of. */
import { geoMercator, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Outline } from '../../ui/map/frontier.ts';
import { framedPlaces, type Extent } from './framing.ts';
import type { Geography } from './geography.ts';
import type { Box } from './labels.ts';
import type { TheatrePlace, Theatre } from './theatre.ts';

/** The field and what lies over it: boxes relative to the field, the size of a name in pixels, how wide a text runs. */
export interface LabelField {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
  readonly fontSize: number;
  readonly textWidth: (text: string, size: number, capital: boolean) => number;
  /** Names of places where something happened: their names are always set. */
  readonly busy: readonly string[];
}

/** Lands and frontier as path data, to be drawn at `scale` and shifted by `dx` and `dy`. */
export interface Lands {
  readonly struck: string;
  readonly host: string;
  readonly others: string;
  readonly line: string;
  readonly river: string;
  readonly ridge: string;
  readonly transform: { readonly scale: number; readonly dx: number; readonly dy: number };
}

/** The lands laid out, where any place lies on the field, and the places that the frame holds. */
export interface Laid extends Lands {
  readonly at: (place: TheatrePlace) => readonly [number, number];
  readonly framed: readonly TheatrePlace[];
}

const DRAWN_WIDTH = 100;
const DRAWN_HEIGHT = 60;
const UNTOUCHED = { scale: 1, dx: 0, dy: 0 } as const;

function polygons(shapes: readonly (readonly Outline[])[]): GeoJSON.MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: shapes.map((shape) => shape.map((outline) => outline.map(([x, y]) => [x, y]))),
  };
}

/** Share of the field above the strip of news; kept free of places even when no strip is there, so that the map never jumps. */
const STRIP = 0.79;

/** The part of the field that places should lie in: clear of the edges and of a strip along the bottom. */
function inner(field: LabelField): Extent {
  const edge = Math.min(field.width, field.height) * 0.13;
  const strip = field.taken.reduce(
    (top, box) =>
      box.width > field.width * 0.7 && box.y > field.height * 0.45 ? Math.min(top, box.y) : top,
    field.height * STRIP,
  );
  const side = field.taken.reduce((left, box) => {
    const seen = Math.min(box.width, box.x + box.width);
    const isBeside = seen < field.width * 0.5 && box.height > field.height * 0.35;
    return isBeside ? Math.max(left, box.x + box.width - seen * 0.38) : left;
  }, 0);
  return [
    [Math.max(edge, side), edge],
    [field.width - edge * 1.35, Math.max(strip - edge * 0.75, edge + 40)],
  ];
}

function layReal(
  theatre: Theatre,
  frontier: Extract<Geography, { kind: 'real' }>['frontier'],
  field: LabelField,
): Laid {
  const [[left, top], [right, bottom]] = inner(field);
  const framed = framedPlaces(theatre.places, inner(field));
  const points = framed.map((place) => [place.longitude, place.latitude]);
  const lines = frontier.line.map((line) => line.map(([x, y]) => [x, y]));
  const aim: GeoJSON.MultiPoint | GeoJSON.MultiLineString =
    points.length > 1
      ? { type: 'MultiPoint', coordinates: points }
      : { type: 'MultiLineString', coordinates: lines };
  const projection: GeoProjection = geoMercator().fitExtent(
    [
      [left, top],
      [right, bottom],
    ],
    aim,
  );
  const reach = Math.max(field.width, field.height) * 0.4;
  projection.clipExtent([
    [-reach, -reach],
    [field.width + reach, field.height + reach],
  ]);
  const path = geoPath(projection).digits(1);
  return {
    struck: path(polygons(frontier.struck)) ?? '',
    host: path(polygons(frontier.host)) ?? '',
    others: path(polygons(frontier.others)) ?? '',
    line: path({ type: 'MultiLineString', coordinates: lines }) ?? '',
    river: '',
    ridge: '',
    transform: UNTOUCHED,
    framed,
    at: (place) => projection([place.longitude, place.latitude]) ?? [0, 0],
  };
}

function layDrawn(
  { places }: Theatre,
  drawn: Extract<Geography, { kind: 'drawn' }>['drawn'],
  field: LabelField,
): Laid {
  const scale = Math.max(field.width / DRAWN_WIDTH, field.height / DRAWN_HEIGHT);
  const dx = (field.width - DRAWN_WIDTH * scale) / 2;
  const dy = (field.height - DRAWN_HEIGHT * scale) / 2;
  return {
    struck: drawn.struck,
    host: drawn.host,
    others: '',
    line: drawn.frontier,
    river: drawn.river,
    ridge: drawn.ridge,
    transform: { scale, dx, dy },
    framed: places,
    at: (place) => [dx + place.longitude * scale, dy + (DRAWN_HEIGHT - place.latitude) * scale],
  };
}

function layUnknown(theatre: Theatre, field: LabelField): Laid {
  const laid = layReal(
    theatre,
    {
      struck: [],
      host: [],
      others: [],
      line: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    },
    field,
  );
  return { ...laid, line: '' };
}

/** Lays out the lands of a theatre, real, drawn or unknown. */
export function lay(theatre: Theatre, geography: Geography, field: LabelField): Laid {
  if (geography.kind === 'real') return layReal(theatre, geography.frontier, field);
  return geography.kind === 'drawn'
    ? layDrawn(theatre, geography.drawn, field)
    : layUnknown(theatre, field);
}

/** The border along which capitals beyond the frame are named: half way from the places' part of the field to its edge. */
export function border(field: LabelField): Extent {
  const [[left, top], [right, bottom]] = inner(field);
  return [
    [left / 2, top / 2],
    [(right + field.width) / 2, bottom + top / 2],
  ];
}
