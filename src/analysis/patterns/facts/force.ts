/** Patterns of force: what a strike does to attacks, to both publics, and to the chance of open conflict. */
import type { Crisis } from '../../../model/state/crisis.ts';
import type { Policy } from '../../../model/match/policy.ts';
import { FORCE_COUNT, OUTRAGE, SUPPORT } from '../../../model/vocabulary/quantities.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import { holding, strikingOnce } from '../playing/experimentPolicies.ts';
import { attacksBetween, endingIs } from '../playing/measuring.ts';
import type { PatternCell, Pattern, PlaySample } from '../pattern.ts';
import { after } from '../playing/shortRuns.ts';
import { playing } from '../playing/watch.ts';

/** Keeps everybody in office, so that a count over ten turns is not cut short. */
const NOBODY_FALLS = { supportFloor: -1, cohesionFloor: -1, conflictChance: 0 } as const;

const tenTurns = (struck: Policy): PlaySample =>
  playing(
    {
      struck,
      host: holding('hold'),
      prepare: (crisis) => {
        crisis.phase = 'accusation';
      },
      turns: 11,
    },
    attacksBetween(2, 11),
  );

const risk =
  (civilianRisk: number): ((plain: Scenario) => Scenario) =>
  (plain) => ({ ...plain, civilianRisk });

function afterStrike(
  act: 'limited-strike' | 'broad-strike',
  civilianRisk: number,
): readonly PatternCell[] {
  return [
    {
      name: 'no strike',
      scenario: risk(civilianRisk),
      constants: NOBODY_FALLS,
      play: tenTurns(holding('step-back')),
    },
    {
      name: act === 'broad-strike' ? 'one broad strike' : 'one limited strike',
      scenario: risk(civilianRisk),
      constants: NOBODY_FALLS,
      play: tenTurns(strikingOnce(act)),
    },
  ];
}

const accused = (crisis: Crisis): void => {
  crisis.phase = 'accusation';
};

const BLAME = 'Condra and Shapiro (2012); Bueno de Mesquita and Dickson (2007)';

export const FORCE: readonly Pattern[] = [
  {
    id: 'SF11',
    source: BLAME,
    checked: true,
    statement: 'A strike that spares civilians is followed by fewer attacks than none.',
    unit: 'attacks in the next ten turns',
    cells: afterStrike('limited-strike', -0.35),
    expected: { sign: -1, least: 0.06 },
    games: 6000,
  },
  {
    id: 'SF11b',
    source: BLAME,
    checked: true,
    statement:
      'At ordinary care for civilians a strike accomplishes next to nothing against attacks.',
    unit: 'attacks in the next ten turns',
    cells: afterStrike('limited-strike', 0),
    expected: { within: 0.06 },
    games: 8000,
  },
  {
    id: 'SF11c',
    source: BLAME,
    checked: true,
    statement: 'A broad strike that harms many civilians is followed by more attacks than none.',
    unit: 'attacks in the next ten turns',
    cells: afterStrike('broad-strike', 0.25),
    expected: { sign: 1, least: 0.1 },
    games: 6000,
  },
  {
    id: 'C32',
    source: 'the essay, claim C32',
    checked: true,
    statement: 'A strike lets off anger at home at once.',
    unit: 'points of outrage in the turn',
    cells: [
      {
        name: 'step back',
        play: after(
          1,
          holding('step-back'),
          holding('hold'),
          ({ rows }) => rows.struck[OUTRAGE],
          (start) => {
            accused(start);
            start.rows.struck[OUTRAGE] = 60;
          },
        ),
      },
      {
        name: 'limited strike, catharsis off',
        without: 'catharsis',
        play: after(
          1,
          strikingOnce('limited-strike'),
          holding('hold'),
          ({ rows }) => rows.struck[OUTRAGE],
          (start) => {
            accused(start);
            start.rows.struck[OUTRAGE] = 60;
          },
        ),
      },
      {
        name: 'limited strike',
        play: after(
          1,
          strikingOnce('limited-strike'),
          holding('hold'),
          ({ rows }) => rows.struck[OUTRAGE],
          (start) => {
            accused(start);
            start.rows.struck[OUTRAGE] = 60;
          },
        ),
      },
    ],
    contrast: [0, -1, 1],
    expected: { sign: -1, least: 3 },
    games: 100,
    byConstruction: true,
  },
  {
    id: 'C32b',
    source: 'the essay, claims C8 and C32',
    checked: true,
    statement: 'A strike closes ranks in the host state.',
    unit: 'points of the host’s support in the turn',
    cells: [
      {
        name: 'step back',
        play: after(
          1,
          holding('step-back'),
          holding('hold'),
          ({ rows }) => rows.host[SUPPORT],
          accused,
        ),
      },
      {
        name: 'limited strike',
        play: after(
          1,
          strikingOnce('limited-strike'),
          holding('hold'),
          ({ rows }) => rows.host[SUPPORT],
          accused,
        ),
      },
    ],
    expected: { sign: 1, least: 2 },
    games: 200,
  },
  {
    id: 'C32c',
    source: 'the essay, claims C9 and C32',
    checked: true,
    statement: 'One strike makes a host that wants safety use force itself.',
    unit: 'the host’s uses of force in eight turns',
    cells: [
      {
        name: 'step back',
        play: after(
          8,
          holding('step-back'),
          'security-seeker',
          ({ rows }) => rows.host[FORCE_COUNT],
          accused,
        ),
      },
      {
        name: 'limited strike',
        play: after(
          8,
          strikingOnce('limited-strike'),
          'security-seeker',
          ({ rows }) => rows.host[FORCE_COUNT],
          accused,
        ),
      },
    ],
    expected: { sign: 1, least: 0.6 },
    games: 500,
  },
  {
    id: 'C33b',
    source: 'the essay, claims C21 and C33',
    checked: true,
    statement: 'Answering blow for blow can end in open conflict.',
    unit: 'percent of matches',
    cells: [
      {
        name: 'restraint',
        play: playing({ struck: 'restraint', host: 'restraint' }, endingIs('open-conflict')),
      },
      {
        name: 'retaliation',
        play: playing({ struck: 'retaliation', host: 'retaliation' }, endingIs('open-conflict')),
      },
    ],
    expected: { sign: 1, least: 20 },
    games: 1000,
  },
];
