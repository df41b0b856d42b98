/** Patterns of livelihoods: closed crossings, open ones, and returns. */
import { packageOf } from '../../../model/table/bargainingTable.ts';
import type { Crisis } from '../../../model/state/crisis.ts';
import { HARM, PACKAGE, STRAIN } from '../../../model/vocabulary/quantities.ts';
import { holding, sayingOnly } from '../playing/experimentPolicies.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { after } from '../playing/shortRuns.ts';
import { agreementInForce } from '../playing/starts.ts';

const harmOnBothSides = ({ rows }: Crisis): number => rows.struck[HARM] + rows.host[HARM];

const harmOfHost = ({ rows }: Crisis): number => rows.host[HARM];

const strainOnBothSides = ({ rows }: Crisis): number =>
  (rows.struck[STRAIN] + rows.host[STRAIN]) / 2;

const underFramework = (options: readonly number[]): PlaySample =>
  after(5, holding('honour'), holding('dismantle'), harmOfHost, (crisis) => {
    agreementInForce(0.5)(crisis);
    crisis.rows.deal[PACKAGE] = packageOf(crisis.setting.table, options);
  });

export const LIVELIHOODS: readonly Pattern[] = [
  {
    id: 'C24',
    source: 'the essay, claim C24',
    checked: true,
    statement: 'Closed crossings cost livelihoods on both sides.',
    unit: 'harm after four turns',
    cells: [
      {
        name: 'accuse',
        play: after(4, sayingOnly('accuse'), holding('hold'), harmOnBothSides),
      },
      {
        name: 'close',
        play: after(4, sayingOnly('close'), holding('hold'), harmOnBothSides),
      },
    ],
    expected: { sign: 1, least: 3 },
    games: 300,
  },
  {
    id: 'C24b',
    source: 'the essay, claims C17 and C24',
    checked: true,
    statement: 'Open crossings under an agreement ease both states’ strain.',
    unit: 'points of strain after five turns',
    cells: [
      {
        name: 'no agreement',
        play: after(5, holding('hold'), holding('police'), strainOnBothSides),
      },
      {
        name: 'agreement',
        play: after(
          5,
          holding('honour'),
          holding('dismantle'),
          strainOnBothSides,
          agreementInForce(0.5),
        ),
      },
    ],
    expected: { sign: -1, least: 5 },
    games: 300,
  },
  {
    id: 'C24c',
    source: 'the essay, claim C24',
    checked: true,
    statement: 'Returns on the struck state’s timetable harm more people than phased ones.',
    unit: 'harm in the host state after five turns',
    cells: [
      { name: 'phased', play: underFramework([1, 1, 2, 1, 1, 0]) },
      { name: 'struck state’s timetable', play: underFramework([1, 1, 2, 1, 0, 0]) },
    ],
    expected: { sign: 1, least: 1 },
    games: 300,
  },
];
