/** The start of a turn, before anyone chooses: the militants act, and a report says where the attack came from. */
import { clamp } from '../exact/arithmetic.ts';
import { believe, holdShared, holdSide, passLull } from '../state/change.ts';
import { afterNews } from '../stages/compiledMachine.ts';
import type { Crisis } from '../state/crisis.ts';
import type { Coefficients } from '../vocabulary/constants.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import { applyInjects } from './injects.ts';
import {
  ATTACKS,
  BACKED_DOWN,
  CHANNEL,
  COHESION,
  DISMANTLED,
  EVIDENCE,
  FENCE,
  HARM,
  HARM_BEFORE,
  LULL,
  MILITANTS,
  NEAR,
  OUTRAGE,
  VERIFICATION,
  WEARINESS,
} from '../vocabulary/quantities.ts';

/** Opens the next turn: injects, attack, report, and the machine's `news`. */
export function openTurn(crisis: Crisis): void {
  crisis.turn += 1;
  startAccounts(crisis);
  applyInjects(crisis);
  militantsAct(crisis);
  reportArrives(crisis);
  crisis.phase = afterNews(crisis.phase, crisis.events);
}

/** What is counted from the start of a turn starts. */
function startAccounts(crisis: Crisis): void {
  const { struck, host } = crisis.rows;
  struck[HARM_BEFORE] = struck[HARM];
  host[HARM_BEFORE] = host[HARM];
  struck[BACKED_DOWN] = 0;
  host[BACKED_DOWN] = 0;
}

/** Weighs the chance of an attack this turn, 0 to 1: capacity times fence, vacuum, spoiling of talks, and holdouts after a dismantling. */
export function weighAttack(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { shared, deal, host } = crisis.rows;
  const vacuum = 1 - shared[CHANNEL] / 100;
  const near =
    crisis.phase === 'bargaining'
      ? deal[NEAR]
      : crisis.phase === 'implementing'
        ? c.nearWhileImplementing
        : 0;
  let hazard =
    (shared[MILITANTS] / 100) *
    (c.attackBase * (1 - c.fenceEffect * shared[FENCE]) +
      c.attackVacuum * vacuum +
      c.attackSpoiling * near);
  if (shared[DISMANTLED] === 1) hazard += (c.attackResidual * host[COHESION]) / 100;
  if (shared[LULL] > 0) hazard *= c.lullEffect;
  crisis.events.attackChance = hazard / (hazard + c.attackHalf);
}

function militantsAct(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { seed, turn, events, rows } = crisis;
  const { shared } = crisis.rows;
  weighAttack(crisis);
  passLull(crisis);
  events.attack = readDice(throwDice(seed, turn, DRAWS.attack)) < events.attackChance;
  events.severity = 0;
  events.crossBorder = false;
  if (!events.attack) return;
  shared[ATTACKS] += 1;
  events.severity = c.severityLow + readDice(throwDice(seed, turn, DRAWS.severity));
  events.crossBorder = readDice(throwDice(seed, turn, DRAWS.origin)) < c.crossBorderShare;
  rows.struck[WEARINESS] += c.attackWeariness;
  holdSide(crisis, rows.struck, WEARINESS, 'attack');
  rows.struck[HARM] += harmOfAttack(c, events.severity);
  holdSide(crisis, rows.struck, HARM, 'attack');
}

/** Weighs the chance, 0 to 1, that a report on an attack's origin is right: the more contact and verification, the likelier. */
export function weighReport(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { shared } = crisis.rows;
  const insight = clamp(
    (c.accuracyChannel * shared[CHANNEL]) / 100 + c.accuracyVerification * shared[VERIFICATION],
    0,
    1,
  );
  crisis.events.accuracy = c.accuracyBase + c.accuracyGain * insight;
}

/** Civilian harm in the struck state of an attack of a severity. */
export function harmOfAttack(c: Coefficients, severity: number): number {
  return c.attackHarm * severity;
}

function reportArrives(crisis: Crisis): void {
  const { constants: c, scenario, reach } = crisis.setting;
  const { seed, turn, events, rows } = crisis;
  weighReport(crisis);
  const weight = c.blame * scenario.militants.hostCapability;
  if (!events.attack) {
    events.attributed = false;
    const l = clamp(events.attackChance, c.quietLow, c.quietHigh);
    rows.struck[EVIDENCE] = 1 + (c.quietWeight * l * weight) / (1 - l);
    believe(crisis, rows.struck, 'quiet-turn');
    return;
  }
  const right = readDice(throwDice(seed, turn, DRAWS.attribution)) < events.accuracy;
  events.attributed = right === events.crossBorder;
  if (events.attributed) {
    rows.struck[EVIDENCE] = 1 - weight;
    believe(crisis, rows.struck, 'attack-blamed');
  }
  const outrage = c.attackOutrage * events.severity * reach;
  rows.struck[OUTRAGE] += events.attributed ? outrage : outrage * c.unattributedOutrage;
  holdSide(crisis, rows.struck, OUTRAGE, 'attack');
}

/** What is known of an attack's origin: the chance that it came from across the frontier, given the report. */
export function originBelief(crisis: Crisis): number {
  const { crossBorderShare: prior } = crisis.setting.constants;
  const { accuracy, attributed } = crisis.events;
  const ifCross = attributed ? accuracy : 1 - accuracy;
  const ifNot = attributed ? 1 - accuracy : accuracy;
  return (prior * ifCross) / (prior * ifCross + (1 - prior) * ifNot);
}

/** Lengthens the lull to at least so many turns; one that is longer stays as it is. */
export function lullAtLeast(crisis: Crisis, turns: number, cause: 'hit' | 'relocation'): void {
  const { shared } = crisis.rows;
  if (shared[LULL] < turns) {
    shared[LULL] += turns - shared[LULL];
    holdShared(crisis, LULL, cause);
  }
}
