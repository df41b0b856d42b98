// Every place of a scenario at which a form can write, with what may be written there.
import * as fc from 'fast-check';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { scenarioShape, type Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import type { Path } from '../../src/scenario/json/path.ts';
import { arbitraryScenario, valueOf } from './arbitraryScenario.ts';

/** A place and what is declared there. */
export interface DeclaredPlace {
  readonly path: Path;
  readonly field: Field;
}

/** Every declared place below a value, the value itself excepted; optional ones too, where they are absent. */
export function placesIn(value: unknown, field: Field, path: Path = []): readonly DeclaredPlace[] {
  const inner: [string | number, unknown, Field][] = [];
  if (field.kind === 'list' && Array.isArray(value))
    for (const [index, item] of value.entries()) inner.push([index, item, field.of]);
  if (typeof value === 'object' && value !== null) {
    const held = new Map<string, unknown>(Object.entries(value));
    if (field.kind === 'object')
      for (const [key, of] of Object.entries(field.fields)) inner.push([key, held.get(key), of]);
    if (field.kind === 'record')
      for (const key of field.keys) inner.push([key, held.get(key), field.of]);
  }
  return inner.flatMap(([key, held, of]) => {
    const here = [...path, key];
    return [{ path: here, field: of }, ...placesIn(held, of, here)];
  });
}

/** A scenario, one of its places, and a value that its field allows there. */
export interface Edit {
  readonly scenario: Scenario;
  readonly path: Path;
  readonly value: unknown;
}

/** Any such edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(arbitraryScenario, fc.nat())
  .chain(([scenario, pick]) => {
    const places = placesIn(scenario, scenarioShape);
    const place = places[pick % places.length];
    if (place === undefined) throw new Error('anyEdit: a scenario without places');
    return valueOf(place.field).map((value) => ({ scenario, path: place.path, value }));
  });
