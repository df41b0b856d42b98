/** Patterns of politics at home: words that bind, rallies that fade, patience that wears out, hawks and doves. */
import type { Crisis } from '../../../model/state/crisis.ts';
import { draw } from '../../../model/exact/draw.ts';
import { COMMITMENT, RESTRAINT_RUN, SUPPORT, TRUST } from '../../../model/vocabulary/quantities.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import { holding, strikingOnce } from '../playing/experimentPolicies.ts';
import { atTheEnd } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { struckIs } from '../playing/starts.ts';
import { afterOneTurn, playing } from '../playing/watch.ts';
import type { Measure, Pair } from '../playing/watch.ts';

const PRIVATE_COST = 300;
const GREATEST_PRIVATE_COST = 15;

function accused(commitment: number): (crisis: Crisis) => void {
  return (crisis) => {
    crisis.phase = 'accusation';
    crisis.rows.struck[COMMITMENT] = commitment;
  };
}

/**
 * Percentage of leaders who strike, of those who look at this turn's support alone: they strike where the support it saves
 * exceeds a private cost of force, which is drawn from 0 to 15 points.
 */
function myopicStrikes(commitment: number): PlaySample {
  return (setting, seed) => {
    const host = 'host.accusation.restraint.hold';
    const support = (struck: 'retaliation.limited-strike' | 'restraint.step-back'): number =>
      afterOneTurn(setting, seed, accused(commitment), {
        struck: `struck.accusation.${struck}`,
        host,
      }).rows.struck[SUPPORT];
    const saved = support('retaliation.limited-strike') - support('restraint.step-back');
    return [saved > GREATEST_PRIVATE_COST * draw(seed, 0, PRIVATE_COST) ? 100 : 0, 1];
  };
}

/** Support at the end of the first turn and five turns later. */
const supportNowAndLater: Measure = () => {
  let now = 0;
  return {
    turn: ({ rows, turn }) => {
      if (turn === 1) now = rows.struck[SUPPORT];
    },
    end: ({ rows }) => [now, 1, rows.struck[SUPPORT], 1],
  };
};

const fromAccusation = (struck: Pair['struck']): PlaySample =>
  playing({ struck, host: holding('hold'), prepare: accused(0), turns: 6 }, supportNowAndLater);

/** Support lost in a turn of restraint after so many before it. */
function supportAfterRestraint(earlier: number): PlaySample {
  return (setting, seed) => [
    afterOneTurn(
      setting,
      seed,
      (crisis) => {
        crisis.rows.struck[RESTRAINT_RUN] = earlier;
      },
      { struck: 'struck.attack.restraint.inquiry', host: 'host.attack.restraint.hold' },
    ).rows.struck[SUPPORT],
    1,
  ];
}

const afterSixTurns = (value: (crisis: Crisis) => number): PlaySample =>
  playing({ struck: 'mediation', host: 'mediation', turns: 6 }, atTheEnd(value));

const DOVE: (plain: Scenario) => Scenario = struckIs({ dove: 0, hawk: 0 });
const HAWK: (plain: Scenario) => Scenario = struckIs({ dove: 0, hawk: 1 });

const FEARON = 'Fearon (1994)';
const RALLY = 'Mueller (1970), on the rally effect';
const HAWKS = 'Mattes and Weeks (2019, 2022)';

export const HOME: readonly Pattern[] = [
  {
    id: 'SF3',
    source: FEARON,
    checked: true,
    statement: 'The further a leader has bound itself in public, the more often it strikes.',
    unit: 'percent of leaders',
    cells: [
      { name: 'commitment 0', play: myopicStrikes(0) },
      { name: 'commitment 2', play: myopicStrikes(2) },
    ],
    expected: { sign: 1, least: 40 },
    games: 600,
    dispute: 'audience-costs',
  },
  {
    id: 'SF3z',
    source: 'Snyder and Borghard (2011); Trachtenberg (2012)',
    checked: false,
    statement: 'Where there are no audience costs, public words make no difference to that.',
    unit: 'percent of leaders',
    cells: [
      {
        name: 'no audience, commitment 0',
        scenario: struckIs({ audience: 0 }),
        play: myopicStrikes(0),
      },
      {
        name: 'no audience, commitment 2',
        scenario: struckIs({ audience: 0 }),
        play: myopicStrikes(2),
      },
    ],
    expected: { within: 1 },
    games: 600,
    dispute: 'audience-costs',
  },
  {
    id: 'SF3b',
    source: 'Kertzer and Brutger (2016)',
    checked: true,
    statement: 'Before a public that punishes belligerence, a bound leader strikes less often.',
    unit: 'percent of leaders',
    cells: [
      { name: 'no doves', play: myopicStrikes(1) },
      { name: 'dove 0.8', scenario: struckIs({ dove: 0.8 }), play: myopicStrikes(1) },
    ],
    expected: { sign: -1, least: 25 },
    games: 600,
    byConstruction: true,
  },
  {
    id: 'SF15',
    source: RALLY,
    checked: false,
    statement: 'Striking wins support at once.',
    unit: 'points of support',
    cells: [
      { name: 'restraint', play: fromAccusation(holding('step-back')) },
      { name: 'one limited strike', play: fromAccusation(strikingOnce('limited-strike')) },
    ],
    readings: 2,
    contrast: [-1, 0, 1, 0],
    expected: { sign: 1, least: 2.5 },
    games: 600,
  },
  {
    id: 'SF15b',
    source: RALLY,
    checked: false,
    statement: 'What a strike wins at home is lost again within five turns.',
    unit: 'points of support',
    cells: [
      { name: 'restraint', play: fromAccusation(holding('step-back')) },
      { name: 'one limited strike', play: fromAccusation(strikingOnce('limited-strike')) },
    ],
    readings: 2,
    contrast: [1, -1, -1, 1],
    expected: { sign: -1, least: 1.5 },
    games: 1000,
  },
  {
    id: 'SF16',
    source: HAWKS,
    checked: true,
    statement: 'A hawk that mediates keeps more support at home than another leader would.',
    unit: 'points of support',
    cells: [
      { name: 'no hawk', scenario: DOVE, play: afterSixTurns(({ rows }) => rows.struck[SUPPORT]) },
      { name: 'hawk', scenario: HAWK, play: afterSixTurns(({ rows }) => rows.struck[SUPPORT]) },
    ],
    expected: { sign: 1, least: 2.5 },
    games: 600,
    byConstruction: true,
  },
  {
    id: 'SF16b',
    source: HAWKS,
    checked: true,
    statement: 'Its offers are believed less abroad.',
    unit: 'trust of the host',
    cells: [
      { name: 'no hawk', scenario: DOVE, play: afterSixTurns(({ rows }) => rows.host[TRUST]) },
      { name: 'hawk', scenario: HAWK, play: afterSixTurns(({ rows }) => rows.host[TRUST]) },
    ],
    expected: { sign: -1, least: 0.05 },
    games: 600,
    byConstruction: true,
  },
  {
    id: 'C6',
    source: 'the essay, claim C6',
    checked: true,
    statement: 'Restraint costs more support the longer it has lasted.',
    unit: 'points of support',
    cells: [
      {
        name: 'first turn of restraint',
        scenario: struckIs({ outrage: 60 }),
        play: supportAfterRestraint(0),
      },
      {
        name: 'sixth turn of restraint',
        scenario: struckIs({ outrage: 60 }),
        play: supportAfterRestraint(5),
      },
    ],
    expected: { sign: -1, least: 1.8 },
    games: 400,
  },
];
