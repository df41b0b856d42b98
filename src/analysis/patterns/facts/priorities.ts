/** Patterns of private priorities: what is lost where neither side knows what the other wants most. */
import { at } from '../../../model/table/bargainingTable.ts';
import type { BargainingTable } from '../../../model/table/bargainingTable.ts';
import { PACKAGE } from '../../../model/vocabulary/quantities.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import type { Pattern } from '../pattern.ts';
import { evenFramework } from '../playing/starts.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

const patients = (measure: Measure) => playing({ struck: 'patient', host: 'patient' }, measure);

/** Percentage of agreements that are the framework which divides the author’s points most evenly. */
const alike: Measure = () => {
  let signed = 0;
  let even = 0;
  return {
    turn: ({ events, rows, table }) => {
      if (!events.agreementSigned) return;
      signed += 1;
      if (rows.deal[PACKAGE] === evenFramework(table)) even += 1;
    },
    end: () => [100 * even, signed],
  };
};

const pointsOfBoth = (table: BargainingTable, index: number): number =>
  at(table.worthToStruck, index) + at(table.worthToHost, index);

/** Points that an agreement leaves both sides together short of the package worth most to them together. */
const leftOnTheTable: Measure = () => {
  let signed = 0;
  let left = 0;
  return {
    turn: ({ events, rows, table }) => {
      if (!events.agreementSigned) return;
      signed += 1;
      let most = 0;
      for (let index = 0; index < table.packages; index++)
        most = Math.max(most, pointsOfBoth(table, index));
      left += most - pointsOfBoth(table, rows.deal[PACKAGE]);
    },
    end: () => [left, signed],
  };
};

const known = (plain: Scenario): Scenario => ({
  ...plain,
  table: { ...plain.table, variation: 0 },
});

const RAIFFA = 'Raiffa (1982); the essay, claim C10';

export const PRIORITIES: readonly Pattern[] = [
  {
    id: 'C10b',
    source: RAIFFA,
    checked: false,
    statement:
      'Where what each side wants most is its own, no one framework suits every crisis: the most even one is signed far less often.',
    unit: 'percent of agreements',
    cells: [
      { name: 'the same in every crisis', scenario: known, play: patients(alike) },
      { name: 'from crisis to crisis', play: patients(alike) },
    ],
    expected: { sign: -1, least: 35 },
    games: 600,
    byConstruction: true,
  },
  {
    id: 'C10c',
    source: RAIFFA,
    checked: false,
    statement: 'And agreements leave more on the table of what both together could have had.',
    unit: 'points of both sides together',
    cells: [
      { name: 'the same in every crisis', scenario: known, play: patients(leftOnTheTable) },
      { name: 'from crisis to crisis', play: patients(leftOnTheTable) },
    ],
    expected: { sign: 1, least: 0.8 },
    games: 1500,
  },
];
