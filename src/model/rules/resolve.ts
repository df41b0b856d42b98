/** The middle of a turn: both sealed choices take effect, and the machine hears what happened. */
import { applyActs } from './acts.ts';
import { playRound } from '../bargaining/bargaining.ts';
import { afterTurn } from '../stages/compiledMachine.ts';
import type { Crisis } from '../state/crisis.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import { implement } from './implementing.ts';
import { callMediator } from '../bargaining/mediatorCall.ts';
import { COMMITMENT, DISMANTLED, TRUST } from '../vocabulary/quantities.ts';
import { actAndPerceive } from './slips.ts';

/** Resolves the turn: slips and misreadings, acts, the mediator's call, talks, and the machine's `turn`. */
export function resolve(crisis: Crisis): void {
  clearEvents(crisis);
  actAndPerceive(crisis);
  applyActs(crisis);
  callMediator(crisis);
  talk(crisis);
  findFacts(crisis);
  crisis.phase = afterTurn(crisis.phase, crisis.events);
}

/** Forgets what happened in the turn before. */
function clearEvents(crisis: Crisis): void {
  const { events, rows } = crisis;
  events.hit = false;
  events.civilians = 0;
  events.caught = false;
  events.breakChance = 0;
  events.shortfallOfStruck = 0;
  events.shortfallOfHost = 0;
  events.agreementSigned = false;
  events.signedWords = 'none';
  events.agreementBreaksDown = false;
  events.talksLapse = false;
  events.hostAccused = rows.struck[COMMITMENT] > 0;
  rows.shared[DISMANTLED] = 0;
}

function talk(crisis: Crisis): void {
  if (crisis.phase === 'bargaining') playRound(crisis);
  else if (crisis.phase === 'implementing') implement(crisis);
}

/** Finds out which of the machine's `turn` facts hold that no rule has set yet. */
function findFacts(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { events, struck, host, rows } = crisis;
  const mildly = struck.posture !== 'retaliation' && host.posture !== 'retaliation';
  const hostSpeaks = host.kind === 'words' || host.kind === 'closure';
  events.forceUsed = struck.kind === 'force' || host.kind === 'force';
  events.talksLeft = struck.kind === 'leaving' || host.kind === 'leaving';
  events.attackEndsTalks =
    crisis.phase === 'bargaining' &&
    events.attributed &&
    rows.struck[TRUST] < c.walkAwayTrust &&
    readDice(throwDice(crisis.seed, crisis.turn, DRAWS.walkAway)) < c.walkAwayChance;
  events.publicAccusation =
    struck.kind === 'words' ||
    struck.kind === 'closure' ||
    (hostSpeaks && (events.hostAccused || rows.struck[COMMITMENT] > 0));
  events.calmedUnderAttack = mildly && events.attack;
  events.calmedInQuiet = mildly && !events.attack;
  events.frontierQuiet = !events.attack;
}
