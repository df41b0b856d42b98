/** Patterns of patience: what play that looks at the stage is worth beside the best constant posture. */
import { bars } from '../../../model/rules/endings.ts';
import type { PolicyName } from '../../../model/vocabulary/policyRecords.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { atTheEnd } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

const score = (side: Side): Measure => atTheEnd((crisis) => bars(crisis, side).total);

const asStruck = (struck: PolicyName): PlaySample =>
  playing({ struck, host: 'hidden' }, score('struck'));
const asHost = (host: PolicyName): PlaySample => playing({ struck: 'hidden', host }, score('host'));

export const PATIENCE: readonly Pattern[] = [
  {
    id: 'C33',
    source: 'the essay, claim C33',
    checked: true,
    statement:
      'For the struck state, play that looks at the stage is worth more than the best constant posture.',
    unit: 'points of the composite score',
    cells: [
      { name: 'restraint', play: asStruck('restraint') },
      { name: 'patient', play: asStruck('patient') },
    ],
    expected: { sign: 1, least: 6 },
    games: 1500,
  },
  {
    id: 'C33h',
    source: 'the essay, claim C33',
    checked: true,
    statement: 'For the host too.',
    unit: 'points of the composite score',
    cells: [
      { name: 'mediation', play: asHost('mediation') },
      { name: 'patient', play: asHost('patient') },
    ],
    expected: { sign: 1, least: 5 },
    games: 1500,
  },
];
