/** Finds faults between several numbers or lists of a scenario: turns, the theatre, rivals and the table. */
import { MOST_PACKAGES, MOST_WORTH } from '../../../model/scenarioShape/table.ts';
import { SIDES, type Side } from '../../../model/vocabulary/words.ts';
import type { Doubts } from '../doubts.ts';
import type { DataFault, FaultFacts, FaultKind } from './fault.ts';
import { at, itemsAt, numberAt } from '../../json/lookUp.ts';
import type { Path } from '../../json/path.ts';

/**
 * Every fault between values. The value may be faulty itself: what is absent, of the wrong kind or in doubt
 * is passed over, since it has a fault of its own.
 */
export function crossFaults(scenario: unknown, doubts: Doubts): readonly DataFault[] {
  return [
    ...turnFaults(scenario, doubts),
    ...theatreFaults(scenario),
    ...rivalFaults(scenario),
    ...packageFaults(scenario),
    ...SIDES.flatMap((side) => worthFaults(scenario, side, doubts)),
  ];
}

function fault(kind: FaultKind, path: Path, facts: FaultFacts): DataFault {
  return { kind, path, at: 'value', facts };
}

function turnFaults(scenario: unknown, doubts: Doubts): readonly DataFault[] {
  const most = numberAt(scenario, 'calendar', 'lastTurn');
  if (most === undefined || doubts.isDoubtful(['calendar', 'lastTurn'])) return [];
  const from = numberAt(scenario, 'calendar', 'endingFrom');
  const faults =
    from !== undefined && from > most
      ? [fault('ending-after-last-turn', ['calendar', 'endingFrom'], { amount: from, most })]
      : [];
  for (const [index, inject] of itemsAt(scenario, 'injects').entries()) {
    const turn = numberAt(inject, 'turn');
    if (turn !== undefined && turn > most) {
      faults.push(
        fault('inject-after-last-turn', ['injects', index, 'turn'], { amount: turn, most }),
      );
    }
  }
  return faults;
}

function theatreFaults(scenario: unknown): readonly DataFault[] {
  const theatre = at(scenario, 'theatre');
  if (typeof theatre !== 'object' || theatre === null || Array.isArray(theatre)) return [];
  const isEmpty = (side: Side) => {
    const countries = at(theatre, side);
    return countries === undefined || (Array.isArray(countries) && countries.length === 0);
  };
  const empty = SIDES.filter(isEmpty);
  if (at(theatre, 'drawn') !== undefined) {
    return empty.length === SIDES.length
      ? []
      : [{ ...fault('theatre-twice', ['theatre', 'drawn'], {}), at: 'key' }];
  }
  if (empty.length === SIDES.length) return [fault('theatre-missing', ['theatre'], {})];
  return empty.map((side) => fault('theatre-one-sided', ['theatre', side], { key: side }));
}

function rivalFaults(scenario: unknown): readonly DataFault[] {
  const rivals = at(scenario, 'rivals');
  if (typeof rivals !== 'object' || rivals === null || Array.isArray(rivals)) return [];
  const weighsNothing = Object.values(rivals).every((weight) => weight === 0);
  return weighsNothing ? [fault('no-rival', ['rivals'], {})] : [];
}

function packageFaults(scenario: unknown): readonly DataFault[] {
  const amount = itemsAt(scenario, 'table', 'issues').reduce<number>(
    (product, issue) => product * Math.max(1, itemsAt(issue, 'options').length),
    1,
  );
  return amount > MOST_PACKAGES
    ? [fault('too-many-packages', ['table', 'issues'], { amount, most: MOST_PACKAGES })]
    : [];
}

function worthFaults(scenario: unknown, side: Side, doubts: Doubts): readonly DataFault[] {
  const path = ['table', 'issues'];
  let amount = 0;
  for (const [issueIndex, issue] of itemsAt(scenario, ...path).entries()) {
    const worths = itemsAt(issue, 'options').map((option, index) => {
      const place = [...path, issueIndex, 'options', index, 'worth', side];
      return doubts.isDoubtful(place) ? 0 : (numberAt(option, 'worth', side) ?? 0);
    });
    amount += Math.max(0, ...worths);
  }
  return amount > MOST_WORTH
    ? [fault('too-much-worth', path, { amount, most: MOST_WORTH, key: side })]
    : [];
}
