// The form holds the whole declaration: every key stands in a part, every field and every option has a name of its own.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import { fieldAt, writePath, type Path } from '../../src/scenario/json/path.ts';
import { speaker } from '../../src/text/speaker.ts';
import { fieldLabel } from '../../src/workshop/form/fields/fieldLabels.ts';
import { optionLabel } from '../../src/workshop/form/fields/optionLabels.ts';
import { sayOfStates } from '../../src/workshop/form/sayOfStates.ts';
import { leadsTo, readPath } from '../../src/workshop/editor/readPath.ts';
import { SECTIONS, SECTION_GROUPS, sectionWith } from '../../src/workshop/form/sections.ts';

const say = sayOfStates(speaker(readFileSync('assets/text/en.ftl', 'utf8'), 'en'), {
  struck: 'Maren',
  host: 'Oltan',
});

/** Every declared place, lists by their first entry. */
function placesOf(field: Field, path: Path = []): readonly (readonly [Path, Field])[] {
  const here = [[path, field] as const];
  switch (field.kind) {
    case 'list':
      return [...here, ...placesOf(field.of, [...path, 0])];
    case 'record':
      return [...here, ...field.keys.flatMap((key) => placesOf(field.of, [...path, key]))];
    case 'object':
      return [
        ...here,
        ...Object.entries(field.fields).flatMap(([key, inner]) => placesOf(inner, [...path, key])),
      ];
    default:
      return here;
  }
}

const PLACES = placesOf(scenarioShape);

test('every key of a scenario but its format stands in a part of the form', () => {
  const missing = PLACES.map(([path]) => path)
    .filter((path) => path.length > 0 && path[0] !== 'format')
    .filter((path) => fieldAt(scenarioShape, path)?.kind !== 'object')
    .filter(
      (path) =>
        !SECTIONS.some(({ id, paths }) => {
          const held: readonly Path[] = paths;
          return id !== 'pressures' && held.some((one) => leadsTo(one, path));
        }),
    );
  expect(missing.map(writePath)).toEqual([]);
});

test('every part is in the list of parts, once, and shows declared places only', () => {
  const listed = SECTION_GROUPS.flatMap(({ sections }): readonly string[] => sections);
  expect(listed.toSorted()).toEqual(SECTIONS.map(({ id }) => id).toSorted());
  const paths = SECTIONS.flatMap((section): readonly Path[] => section.paths);
  expect(paths.filter((path) => fieldAt(scenarioShape, path) === undefined)).toEqual([]);
});

test('every field has a name in words', () => {
  const unnamed = PLACES.filter(([path]) => path.length > 0 && typeof path.at(-1) === 'string')
    .filter(([path]) => fieldLabel(path, say) === path.at(-1))
    .map(([path]) => writePath(path));
  expect(unnamed).toEqual([]);
});

test('every option of a closed list has a name in words', () => {
  const options = PLACES.flatMap(([path, field]) =>
    field.kind === 'choice' && path[0] !== 'format' ? field.options : [],
  );
  expect(options.filter((option) => optionLabel(option, say) === option)).toEqual([]);
});

test('the form speaks of the states by their names', () => {
  expect(fieldLabel(['claims', 0, 'host'], say)).toBe('Oltan');
  expect(fieldLabel(['injects', 0, 'effects', 'struck.trust'], say)).toBe(
    'Maren: Trust in the other',
  );
  expect(optionLabel('leadership-crisis-struck', say)).toBe('The leadership of Maren falls');
});

test('a written path is read back as what it was', () => {
  const differing = PLACES.map(([path]) => path).filter(
    (path) => path.length > 0 && writePath(readPath(writePath(path))) !== writePath(path),
  );
  expect(differing).toEqual([]);
  expect(readPath('measures["struck.attack.restraint.inquiry"].name')).toEqual([
    'measures',
    'struck.attack.restraint.inquiry',
    'name',
  ]);
  expect(readPath('(scenario)')).toEqual([]);
});

test('a place is shown in the part that is open, if it is there, or else in its own', () => {
  expect(sectionWith(['sides', 'struck', 'support'], 'pressures')).toBe('pressures');
  expect(sectionWith(['sides', 'struck', 'brief'], 'pressures')).toBe('struck');
  expect(sectionWith(['tension'], 'news')).toBe('media');
  expect(sectionWith(['format'], 'news')).toBe('about');
});
