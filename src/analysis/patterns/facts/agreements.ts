/** Patterns of agreements: what can be signed, what keeps them, and whom they need. */
import { OWNERSHIP, PACKAGE, SUPPORT } from '../../../model/vocabulary/quantities.ts';
import { at } from '../../../model/table/bargainingTable.ts';
import type { PolicyName } from '../../../model/vocabulary/policyRecords.ts';
import type { Policy } from '../../../model/match/policy.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import { POLICIES } from '../../../rivals/policies.ts';
import { hasty, honouring, replacedAt, signingAnything } from '../playing/experimentPolicies.ts';
import { endingIs, inForceAtTheEnd, signaturesOfTalks } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { agreementInForce, militantsAre, standingOffer } from '../playing/starts.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

/** Points of the first agreement to the struck state, were every promise believed. */
const worthOfFirstDeal: Measure = () => {
  let worth = 0;
  let signed = 0;
  return {
    turn: ({ events, rows, table }) => {
      if (signed > 0 || !events.agreementSigned) return;
      signed = 1;
      worth = at(table.worthToStruck, rows.deal[PACKAGE]);
    },
    end: () => [worth, signed],
  };
};

const patients = (measure: Measure): PlaySample =>
  playing({ struck: 'patient', host: 'patient' }, measure);
const durable = patients(endingIs('durable-framework'));

const withHastyHost = (measure: Measure): PlaySample =>
  playing({ struck: 'patient', host: hasty }, measure);

const withHost = (host: PolicyName | Policy): PlaySample =>
  playing({ struck: 'patient', host }, endingIs('durable-framework'));

const stillInForce = (verification: number): PlaySample =>
  playing(
    { struck: honouring, host: 'patient', prepare: agreementInForce(verification), turns: 5 },
    inForceAtTheEnd,
  );

/** Support of a struck state that signs what the host asks of it, two turns after; the less it is left with, the farther below its win-set. */
const supportAfterSigning = (leastForStruck: number): PlaySample =>
  playing(
    {
      struck: signingAnything,
      host: 'patient',
      prepare: standingOffer(leastForStruck),
      turns: 3,
    },
    () => {
      let signed = 0;
      return {
        turn: ({ events }) => {
          if (events.agreementSigned) signed = 1;
        },
        end: ({ rows }) => [signed * rows.struck[SUPPORT], signed],
      };
    },
  );

/** The same, of an agreement that the parties own so far (0 to 1), scarcely verified. */
const ownedInForce = (ownership: number): PlaySample =>
  playing(
    {
      struck: honouring,
      host: 'patient',
      prepare: (crisis) => {
        agreementInForce(0.2)(crisis);
        crisis.rows.deal[OWNERSHIP] = ownership;
      },
      turns: 5,
    },
    inForceAtTheEnd,
  );

const demanding =
  (demandPace: number): ((plain: Scenario) => Scenario) =>
  (plain) => ({ ...plain, demandPace });

const DISTANT = militantsAre({ kinship: 0.4 });
const CLOSE = militantsAre({ kinship: 2.2 });

const PUTNAM = 'Putnam (1988)';

export const AGREEMENTS: readonly Pattern[] = [
  {
    id: 'SF4',
    source: 'Fearon (1995); Walter (1997); Fortna (2003)',
    checked: true,
    statement: 'Verified agreements last longer.',
    unit: 'percent in force after five turns',
    cells: [
      { name: 'verification 0', play: stillInForce(0) },
      { name: 'verification 0.8', play: stillInForce(0.8) },
    ],
    expected: { sign: 1, least: 2.5 },
    games: 5000,
  },
  {
    id: 'SF10b',
    source: 'Beardsley (2008, 2011); the essay, claims C29 and C31',
    checked: true,
    statement: 'Words that the parties own hold longer than the same words put to them by others.',
    unit: 'percent in force after five turns',
    cells: [
      { name: 'ownership 0.25', play: ownedInForce(0.25) },
      { name: 'ownership 0.95', play: ownedInForce(0.95) },
    ],
    expected: { sign: 1, least: 3.5 },
    games: 5000,
  },
  {
    id: 'SF5',
    source: PUTNAM,
    checked: true,
    statement:
      'A host that delivers without a pause risks a fracture where its movement is kin to the militants.',
    unit: 'percent of matches',
    cells: [
      { name: 'kinship 0.4', scenario: DISTANT, play: withHastyHost(endingIs('fracture')) },
      { name: 'kinship 2.2', scenario: CLOSE, play: withHastyHost(endingIs('fracture')) },
    ],
    expected: { sign: 1, least: 30 },
    games: 1000,
  },
  {
    id: 'SF5d',
    source: PUTNAM,
    checked: true,
    statement: 'So fewer frameworks endure.',
    unit: 'percent of matches',
    cells: [
      {
        name: 'kinship 0.4',
        scenario: DISTANT,
        play: withHastyHost(endingIs('durable-framework')),
      },
      { name: 'kinship 2.2', scenario: CLOSE, play: withHastyHost(endingIs('durable-framework')) },
    ],
    expected: { sign: -1, least: 25 },
    games: 2500,
  },
  {
    id: 'SF5w',
    source: `${PUTNAM}; Schelling, on bargaining`,
    checked: true,
    statement: 'What is signed with a host whose win-set is small gives the struck state less.',
    unit: 'points of the struck state in the first agreement',
    cells: [
      { name: 'kinship 0.4', scenario: DISTANT, play: patients(worthOfFirstDeal) },
      { name: 'kinship 2.2', scenario: CLOSE, play: patients(worthOfFirstDeal) },
    ],
    expected: { sign: -1, least: 3.5 },
    games: 800,
  },
  {
    id: 'SF5p',
    source: PUTNAM,
    checked: true,
    statement: 'A smaller win-set means fewer agreements: fewer talks that open are signed.',
    unit: 'percent of openings of talks',
    cells: [
      { name: 'kinship 0.4', scenario: DISTANT, play: patients(signaturesOfTalks) },
      { name: 'kinship 2.2', scenario: CLOSE, play: patients(signaturesOfTalks) },
    ],
    expected: { sign: -1, least: 1.8 },
    games: 24000,
  },
  {
    id: 'SF5r',
    source: PUTNAM,
    checked: true,
    statement:
      'A leader that signs what cannot be ratified pays at home, the more the farther it lies below the win-set.',
    unit: 'points of support two turns after signing',
    cells: [
      { name: '60 points for the struck state', play: supportAfterSigning(60) },
      { name: '40 points', play: supportAfterSigning(40) },
      { name: 'all that the host asks', play: supportAfterSigning(0) },
    ],
    contrast: [-1, 0, 1],
    expected: { sign: -1, least: 8 },
    games: 600,
    byConstruction: true,
  },
  {
    id: 'SF20',
    source: 'the essay, claims C10 and C15',
    checked: true,
    statement: 'Faster demands bring fewer enduring frameworks.',
    unit: 'percent of matches',
    cells: [
      { name: 'pace 0.5', scenario: demanding(0.5), play: durable },
      { name: 'pace 2.5', scenario: demanding(2.5), play: durable },
    ],
    expected: { sign: -1, least: 15 },
    games: 2000,
  },
  {
    id: 'C25',
    source: 'the essay, claim C25',
    checked: true,
    statement: 'Patience against a host that retaliates at every turn settles nothing.',
    unit: 'percent of matches',
    cells: [
      { name: 'hostile host', play: withHost('retaliation') },
      { name: 'patient host', play: withHost('patient') },
    ],
    expected: { sign: 1, least: 35 },
    games: 500,
  },
  {
    id: 'C2',
    source: 'the essay, claim C2',
    checked: true,
    statement:
      'A security-seeker that takes over from a populist halfway inherits a crisis that it can settle less often.',
    unit: 'percent of matches',
    cells: [
      { name: 'security-seeker throughout', play: withHost('security-seeker') },
      {
        name: 'populist until the eighth turn',
        play: withHost(replacedAt(8, POLICIES.populist, POLICIES['security-seeker'])),
      },
    ],
    expected: { sign: -1, least: 2.5 },
    games: 10000,
  },
];
