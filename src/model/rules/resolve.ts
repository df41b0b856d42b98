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
  clearHappening(crisis);
  actAndPerceive(crisis);
  applyActs(crisis);
  callMediator(crisis);
  talk(crisis);
  findFacts(crisis);
  crisis.place = afterTurn(crisis.place, crisis.happening);
}

/** Forgets what happened in the turn before. */
function clearHappening(crisis: Crisis): void {
  const { happening, rows } = crisis;
  happening.hit = false;
  happening.civilians = 0;
  happening.caught = false;
  happening.breakChance = 0;
  happening.shortfallOfStruck = 0;
  happening.shortfallOfHost = 0;
  happening.agreementSigned = false;
  happening.signedWords = 'none';
  happening.agreementBreaksDown = false;
  happening.talksLapse = false;
  happening.hostAccused = rows.struck[COMMITMENT] > 0;
  rows.shared[DISMANTLED] = 0;
}

function talk(crisis: Crisis): void {
  if (crisis.place === 'bargaining') playRound(crisis);
  else if (crisis.place === 'implementing') implement(crisis);
}

/** Finds out which of the machine's `turn` facts hold that no rule has set yet. */
function findFacts(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { happening, struck, host, rows } = crisis;
  const mildly = struck.posture !== 'retaliation' && host.posture !== 'retaliation';
  const hostSpeaks = host.kind === 'words' || host.kind === 'closure';
  happening.forceUsed = struck.kind === 'force' || host.kind === 'force';
  happening.talksLeft = struck.kind === 'leaving' || host.kind === 'leaving';
  happening.attackEndsTalks =
    crisis.place === 'bargaining' &&
    happening.attributed &&
    rows.struck[TRUST] < c.walkAwayTrust &&
    readDice(throwDice(crisis.seed, crisis.turn, DRAWS.walkAway)) < c.walkAwayChance;
  happening.publicAccusation =
    struck.kind === 'words' ||
    struck.kind === 'closure' ||
    (hostSpeaks && (happening.hostAccused || rows.struck[COMMITMENT] > 0));
  happening.calmedUnderAttack = mildly && happening.attack;
  happening.calmedInQuiet = mildly && !happening.attack;
  happening.frontierQuiet = !happening.attack;
}
