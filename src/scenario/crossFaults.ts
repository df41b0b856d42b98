/** Finds faults between several values of a scenario: names, turns, the theatre, rivals and the table. */
import type { Field } from '../model/declaration.ts';
import { MOST_PACKAGES, MOST_WORTH } from '../model/scenarioShape/table.ts';
import { SIDES } from '../model/words.ts';
import { showFound, type DataFault, type FaultFacts, type FaultKind } from './fault.ts';
import { nearestName } from './nearestName.ts';
import type { Path } from './path.ts';

/**
 * Every fault between values. The value may be faulty itself: what is absent or of the wrong kind is passed over,
 * since it has a fault of its own.
 */
export function crossFaults(scenario: unknown, shape: Field): readonly DataFault[] {
  return [
    ...nameFaults(scenario, shape),
    ...turnFaults(scenario),
    ...theatreFaults(scenario),
    ...rivalFaults(scenario),
    ...tableFaults(scenario),
  ];
}

const fault = (
  kind: FaultKind,
  path: Path,
  facts: FaultFacts,
  at: DataFault['at'] = 'value',
): DataFault => ({ kind, path, at, facts });

function at(value: unknown, ...path: Path): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[key];
  }
  return here;
}

function itemsAt(value: unknown, ...path: Path): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

function numberAt(value: unknown, ...path: Path): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

/** Names given twice in one list, and names of things that are not there, wherever the declaration speaks of names. */
function nameFaults(scenario: unknown, shape: Field): readonly DataFault[] {
  const faults: DataFault[] = [];
  const visit = (value: unknown, field: Field, path: Path): void => {
    if (field.kind === 'object') {
      for (const [key, inner] of Object.entries(field.fields))
        visit(at(value, key), inner, [...path, key]);
    } else if (field.kind === 'list' && Array.isArray(value)) {
      const taken = new Set<string>();
      for (const [index, item] of value.entries()) {
        visit(item, field.of, [...path, index]);
        const name = field.uniqueBy === undefined ? undefined : at(item, field.uniqueBy);
        if (field.uniqueBy === undefined || typeof name !== 'string') continue;
        if (taken.has(name))
          faults.push(
            fault('name-taken', [...path, index, field.uniqueBy], {
              found: showFound(name),
              key: field.uniqueBy,
            }),
          );
        taken.add(name);
      }
    } else if (
      field.kind === 'text' &&
      field.refersTo !== undefined &&
      typeof value === 'string' &&
      value !== ''
    ) {
      const { list, key } = field.refersTo;
      const names = itemsAt(scenario, ...list.split('.'))
        .map((item) => at(item, key))
        .filter((name) => typeof name === 'string');
      if (names.includes(value)) return;
      const nearest = nearestName(value, names);
      faults.push(
        fault('name-unknown', path, {
          found: showFound(value),
          key: list,
          names,
          ...(nearest === undefined ? {} : { nearest }),
        }),
      );
    }
  };
  visit(scenario, shape, []);
  return faults;
}

function turnFaults(scenario: unknown): readonly DataFault[] {
  const last = numberAt(scenario, 'calendar', 'lastTurn');
  if (last === undefined) return [];
  const faults: DataFault[] = [];
  const from = numberAt(scenario, 'calendar', 'endingFrom');
  if (from !== undefined && from > last) {
    faults.push(
      fault('ending-after-last-turn', ['calendar', 'endingFrom'], { amount: from, most: last }),
    );
  }
  for (const [index, inject] of itemsAt(scenario, 'injects').entries()) {
    const turn = numberAt(inject, 'turn');
    if (turn !== undefined && turn > last) {
      faults.push(
        fault('inject-after-last-turn', ['injects', index, 'turn'], { amount: turn, most: last }),
      );
    }
  }
  return faults;
}

function theatreFaults(scenario: unknown): readonly DataFault[] {
  const theatre = at(scenario, 'theatre');
  if (typeof theatre !== 'object' || theatre === null) return [];
  const isDrawn = at(theatre, 'drawn') !== undefined;
  const [without, ...others] = SIDES.filter((side) => itemsAt(theatre, side).length === 0);
  if (isDrawn)
    return others.length > 0 ? [] : [fault('theatre-twice', ['theatre', 'drawn'], {}, 'key')];
  if (without === undefined) return [];
  return others.length > 0
    ? [fault('theatre-missing', ['theatre'], {})]
    : [fault('theatre-one-sided', ['theatre', without], { key: without })];
}

function rivalFaults(scenario: unknown): readonly DataFault[] {
  const rivals = at(scenario, 'rivals');
  if (typeof rivals !== 'object' || rivals === null || Array.isArray(rivals)) return [];
  return Object.values(rivals).every((weight) => weight === 0)
    ? [fault('no-rival', ['rivals'], {})]
    : [];
}

function tableFaults(scenario: unknown): readonly DataFault[] {
  const issues = itemsAt(scenario, 'table', 'issues');
  const faults: DataFault[] = [];
  const packages = issues.reduce<number>(
    (product, issue) => product * Math.max(1, itemsAt(issue, 'options').length),
    1,
  );
  if (packages > MOST_PACKAGES) {
    faults.push(
      fault('too-many-packages', ['table', 'issues'], { amount: packages, most: MOST_PACKAGES }),
    );
  }
  for (const side of SIDES) {
    const best = issues.reduce<number>(
      (sum, issue) =>
        sum +
        itemsAt(issue, 'options').reduce<number>(
          (most, option) => Math.max(most, numberAt(option, 'worth', side) ?? 0),
          0,
        ),
      0,
    );
    if (best > MOST_WORTH) {
      faults.push(
        fault('too-much-worth', ['table', 'issues'], { amount: best, most: MOST_WORTH, key: side }),
      );
    }
  }
  return faults;
}
