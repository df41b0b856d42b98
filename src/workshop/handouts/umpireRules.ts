/** What an umpire needs to run a match by hand: chances and costs read from the model's own rules at a few plain moments. */
import { moveOf, rowOf, startCrisis } from '../../model/state/crisis.ts';
import type { Crisis } from '../../model/state/crisis.ts';
import { applyActs, harmOfFire, harmOfStrike } from '../../model/rules/acts.ts';
import { easeTension, judgeConduct } from '../../model/rules/domestic.ts';
import { weighConflict } from '../../model/rules/endings.ts';
import { weighBreakdown } from '../../model/rules/implementing.ts';
import { ledgerShare } from '../../model/rules/ledger.ts';
import { callMediator } from '../../model/bargaining/mediatorCall.ts';
import { harmOfAttack, weighAttack, weighReport } from '../../model/rules/openTurn.ts';
import { takeMeasure } from '../../model/match/choice.ts';
import { measureFor, type Act } from '../../model/vocabulary/measures.ts';
import {
  CHANNEL,
  GAP,
  MEDIATOR,
  NEAR,
  OUTRAGE,
  OWNERSHIP,
  SUPPORT,
  TRUST,
  VERIFICATION,
  WEARINESS,
} from '../../model/vocabulary/quantities.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { mediatorAt, settingOf } from '../../model/state/setting.ts';
import type { Setting } from '../../model/state/setting.ts';
import { slipChance } from '../../model/rules/slips.ts';
import type { Posture, Side, Stage } from '../../model/vocabulary/words.ts';

/** The channel that counts as standing on the umpire's sheet, in points. */
const STANDING = 60;

/** Weariness of force, 0 to 1, after some turns that ended nothing. */
const WEARY = 0.5;

/** How near an agreement is at the table, 0 to 1, halfway through the talks. */
const HALFWAY = 0.5;

/** Support from which the sheet's gains and losses are counted, in points: no bound is near. */
const MIDDLING = 50;

/** Anger, 0 to 1, as the sheet tells it apart: a quiet street and an angry one. */
const STREETS = { quiet: 0.25, angry: 0.7 } as const;

/** Two whole percentages: as the scenario starts (or a quiet street), and when it has changed. */
export interface Pair {
  readonly first: number;
  readonly later: number;
}

/** Support lost or gained by a posture, in whole points, on a quiet and on an angry street. */
export interface SupportOfSide {
  readonly restraint: Pair;
  readonly force: Pair;
  readonly words: Pair;
}

/** The numbers of the umpire's sheet; chances are whole percentages. */
export interface UmpireRules {
  /** An attack this turn, with the channel as it starts and with a standing one. */
  readonly attack: Readonly<Record<'outside' | 'table' | 'agreement', Pair>>;
  readonly crossBorder: number;
  /** The report on its origin is right, with either channel. */
  readonly report: Pair;
  /** A call for the most trusted mediator is answered, at the start and when force has failed. */
  readonly mediator: string;
  readonly jointCall: Pair;
  readonly singleCall: Pair;
  readonly slip: Readonly<Record<Side, number>>;
  /** An agreement breaks down in a turn, with little and with good verification. */
  readonly breakdown: Pair;
  /** Points by which the channel grows when both, or one side, tend it, shrinks otherwise, and loses by force. */
  readonly channel: Readonly<Record<'both' | 'one' | 'neglect' | 'strike' | 'fire', number>>;
  readonly support: Readonly<Record<Side, SupportOfSide>>;
  /** Points of support that a quiet turn wins, a failed call costs, and below which a leadership falls. */
  readonly quietTurn: number;
  readonly failedCall: number;
  readonly floor: number;
  /** Civilians killed and hurt, about: on the side of the attack, and on both sides of force. */
  readonly persons: Readonly<Record<'attack' | 'strike' | 'broad' | 'fire', number>>;
  /** Turns an agreement has to be kept and deliveries it has to see to count as a framework. */
  readonly durable: { readonly turns: number; readonly deliveries: number };
  /** Open conflict in the second turn in a row in which both use force, by a limited strike and border fire. */
  readonly conflict: number;
  /** Uses of force from which a match without talks counts as the same cycle. */
  readonly cycle: number;
}

/** Reads them for a scenario. */
export function umpireRules(scenario: Scenario): UmpireRules {
  const setting = settingOf(scenario);
  const { constants: c } = setting;
  return {
    attack: {
      outside: overChannel(setting, (crisis) => attackChance(crisis, 'attack')),
      table: overChannel(setting, (crisis) => attackChance(crisis, 'bargaining')),
      agreement: overChannel(setting, (crisis) => attackChance(crisis, 'implementing')),
    },
    crossBorder: percentOf(c.crossBorderShare),
    report: overChannel(setting, (crisis) => {
      weighReport(crisis);
      return crisis.events.accuracy;
    }),
    mediator: scenario.mediators[setting.best]?.name ?? mediatorAt(setting, setting.best).id,
    jointCall: overWeariness(setting, 'mediation'),
    singleCall: overWeariness(setting, 'restraint'),
    slip: {
      struck: percentOf(slipChance(startCrisis(setting, 0), 'struck')),
      host: percentOf(slipChance(startCrisis(setting, 0), 'host')),
    },
    breakdown: breakdownOf(setting),
    channel: {
      both: c.channelJoint,
      one: c.channelSingle,
      neglect: c.channelNeglect,
      strike: c.strikeChannel,
      fire: c.fireChannel,
    },
    support: { struck: supportOf(setting, 'struck'), host: supportOf(setting, 'host') },
    quietTurn: Math.round(c.quietSupport),
    failedCall: c.failedCallSupport,
    floor: c.supportFloor,
    persons: personsOf(setting),
    durable: { turns: c.durableTurns, deliveries: c.durableDeliveries },
    conflict: conflictOf(setting),
    cycle: c.cycleForce,
  };
}

function percentOf(chance: number): number {
  return Math.round(100 * chance);
}

function overChannel(setting: Setting, read: (crisis: Crisis) => number): Pair {
  const crisis = startCrisis(setting, 0);
  const first = percentOf(read(crisis));
  crisis.rows.shared[CHANNEL] = Math.max(STANDING, crisis.rows.shared[CHANNEL]);
  return { first, later: percentOf(read(crisis)) };
}

function attackChance(crisis: Crisis, phase: 'attack' | 'bargaining' | 'implementing'): number {
  crisis.phase = phase;
  crisis.rows.deal[NEAR] = HALFWAY;
  weighAttack(crisis);
  return crisis.events.attackChance;
}

/** The struck state calls; the host calls along (`mediation`) or holds still. */
function overWeariness(setting: Setting, ofHost: Posture): Pair {
  const chanceAt = (weariness: number): number => {
    const crisis = startCrisis(setting, 0);
    crisis.phase = 'accusation';
    crisis.struck.posture = 'mediation';
    crisis.host.posture = ofHost;
    crisis.rows.struck[WEARINESS] = weariness;
    crisis.rows.host[WEARINESS] = weariness;
    callMediator(crisis);
    return percentOf(crisis.events.callChance);
  };
  return { first: chanceAt(0), later: chanceAt(WEARY) };
}

/** Without an attack, a gap or an owner of the words, by the trust that the scenario starts with. */
function breakdownOf(setting: Setting): Pair {
  const crisis = startCrisis(setting, 0);
  crisis.rows.deal[MEDIATOR] = setting.best;
  crisis.rows.deal[OWNERSHIP] = HALFWAY;
  crisis.rows.shared[GAP] = 0;
  crisis.rows.struck[TRUST] = setting.struck.trustPrior;
  crisis.rows.host[TRUST] = setting.host.trustPrior;
  const at = (verification: number): number => {
    crisis.rows.shared[VERIFICATION] = verification;
    weighBreakdown(crisis);
    return percentOf(crisis.events.breakChance);
  };
  return { first: at(0), later: at(STANDING / 100) };
}

/** The rules' own course of two turns of force on both sides. */
function conflictOf(setting: Setting): number {
  const crisis = startCrisis(setting, 0);
  const bothUseForce = (): void => {
    takeMeasure(crisis.struck, measureFor('struck', 'strike', 'retaliation', 'limited-strike'));
    takeMeasure(crisis.host, measureFor('host', 'strike', 'retaliation', 'border-fire'));
    applyActs(crisis);
  };
  bothUseForce();
  easeTension(crisis);
  bothUseForce();
  weighConflict(crisis);
  return percentOf(crisis.events.conflictChance);
}

/** What the rules make of one act at home, from a middling support. */
function supportOf(setting: Setting, side: Side): SupportOfSide {
  const after = (anger: number, stage: Stage, posture: Posture, act?: Act): number => {
    const crisis = startCrisis(setting, 0);
    const row = rowOf(crisis, side);
    crisis.phase = stage;
    row[SUPPORT] = MIDDLING;
    row[OUTRAGE] = 100 * anger;
    takeMeasure(moveOf(crisis, side), measureFor(side, stage, posture, act));
    judgeConduct(crisis, side);
    return Math.round(row[SUPPORT] - MIDDLING);
  };
  const on = (stage: Stage, posture: Posture, act?: Act): Pair => ({
    first: after(STREETS.quiet, stage, posture, act),
    later: after(STREETS.angry, stage, posture, act),
  });
  const isStruck = side === 'struck';
  return {
    restraint: on('accusation', 'restraint'),
    force: on('strike', 'retaliation', isStruck ? 'limited-strike' : 'border-fire'),
    words: on('attack', 'retaliation', isStruck ? 'accuse' : 'deny'),
  };
}

/** Killed and hurt are a share of the harm that the rules add on both sides for each kind of violence, at a middle draw. */
function personsOf({ constants: c, scenario }: Setting): UmpireRules['persons'] {
  const persons = (cause: 'attack' | 'strike' | 'border-fire', harm: number): number =>
    Math.max(1, Math.round(harm * ledgerShare(cause, 'casualties') * scenario.personsPerHarm));
  const strike = (scale: number): number => harmOfStrike(c, scale, HALFWAY) + c.strikeHarmFixed;
  return {
    attack: persons('attack', harmOfAttack(c, c.severityLow + HALFWAY)),
    strike: persons('strike', strike(c.limitedScale)),
    broad: persons('strike', strike(c.broadScale)),
    fire: persons('border-fire', harmOfFire(c, 1) + c.fireHarmFixed),
  };
}
