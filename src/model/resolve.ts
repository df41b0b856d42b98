/** The middle of a turn: both sealed choices take effect, and the machine hears what happened. */
import { applyActs } from './acts.ts';
import { playRound } from './bargaining.ts';
import { afterTurn } from './compiledMachine.ts';
import type { Crisis } from './crisis.ts';
import { DRAWS, draw } from './draw.ts';
import { implement } from './implementing.ts';
import { callMediator } from './mediatorCall.ts';
import { COMMITMENT, DISMANTLED, TRUST } from './quantities.ts';
import { actAndPerceive } from './slips.ts';

/** Resolves the turn: slips and misreadings, acts, the mediator's call, talks, and the machine's `turn`. */
export function resolve(crisis: Crisis): void {
  const { happening, struck, host } = crisis;
  const before = crisis.place;
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
  const hostAccused = crisis.rows.struck[COMMITMENT];
  actAndPerceive(crisis);
  crisis.rows.shared[DISMANTLED] = 0;
  applyActs(crisis);
  callMediator(crisis);
  if (before === 'bargaining') playRound(crisis);
  if (before === 'implementing') implement(crisis);

  const { constants: c } = crisis.setting;
  const mildly = struck.posture !== 'retaliation' && host.posture !== 'retaliation';
  const hostSpeaks = host.kind === 'words' || host.kind === 'closure';
  happening.forceUsed = struck.kind === 'force' || host.kind === 'force';
  happening.talksLeft = struck.kind === 'leaving' || host.kind === 'leaving';
  happening.attackEndsTalks =
    before === 'bargaining' &&
    happening.attributed &&
    crisis.rows.struck[TRUST] < c.walkAwayTrust &&
    draw(crisis.seed, crisis.turn, DRAWS.walkAway) < c.walkAwayChance;
  happening.publicAccusation =
    struck.kind === 'words' ||
    struck.kind === 'closure' ||
    (hostSpeaks && Math.max(hostAccused, crisis.rows.struck[COMMITMENT]) > 0);
  happening.calmedUnderAttack = mildly && happening.attack;
  happening.calmedInQuiet = mildly && !happening.attack;
  happening.frontierQuiet = !happening.attack;
  crisis.place = afterTurn(before, happening);
}
