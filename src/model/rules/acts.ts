/** What words, force and signals do at once: step by step, the struck state's part before the host's. */
import { believe, believeSignal, holdShared, holdSide, pushMilitants } from '../state/change.ts';
import { moveOf, rowOf } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import { lullAtLeast } from './openTurn.ts';
import {
  BACKED_DOWN,
  CHANNEL,
  COHESION,
  COMMITMENT,
  EVIDENCE,
  FENCE,
  FORCE_COUNT,
  FORCE_RUN,
  HARM,
  OUTRAGE,
  PACKAGE,
  PUSH,
  STRAIN,
  SUPPORT,
  TENSION,
  WEARINESS,
} from '../vocabulary/quantities.ts';
import type { Coefficients } from '../vocabulary/constants.ts';
import { otherSide } from '../vocabulary/words.ts';
import type { Side } from '../vocabulary/words.ts';

/** Applies both sides' acts of the turn. */
export function applyActs(crisis: Crisis): void {
  struckSpeaks(crisis);
  hostSpeaks(crisis);
  useForce(crisis);
  hearRumour(crisis, 'struck');
  hearRumour(crisis, 'host');
  signal(crisis, 'struck');
  signal(crisis, 'host');
  if (crisis.host.act === 'police') police(crisis);
  if (crisis.struck.act === 'fence') buildFence(crisis);
}

function struckSpeaks(crisis: Crisis): void {
  const { kind, posture } = crisis.struck;
  if (kind === 'words' || kind === 'closure') accuse(crisis);
  else if (posture !== 'retaliation') backDown(crisis);
}

function hostSpeaks(crisis: Crisis): void {
  const { rows } = crisis;
  const { kind } = crisis.host;
  if (kind === 'words' || kind === 'closure') deny(crisis);
  else {
    rows.host[COMMITMENT] -= crisis.setting.constants.denialFades;
    holdSide(crisis, rows.host, COMMITMENT, 'fading');
  }
}

function useForce(crisis: Crisis): void {
  countForce(crisis, 'struck');
  countForce(crisis, 'host');
  if (crisis.struck.kind === 'force') strike(crisis);
  if (crisis.host.kind === 'force') fire(crisis);
}

function commitmentByWords(crisis: Crisis): number {
  const { constants: c, media } = crisis.setting;
  return c.commitmentBase + c.commitmentMedia * media;
}

function accuse(crisis: Crisis): void {
  const { rows } = crisis;
  const { constants: c, media } = crisis.setting;
  const closing = crisis.struck.act === 'close';
  const cause = closing ? 'crossings-closed' : 'accusation';
  const commitment = commitmentByWords(crisis) * (closing ? c.closureCommitment : 1);
  rows.struck[COMMITMENT] += commitment;
  holdSide(crisis, rows.struck, COMMITMENT, 'words');
  rows.host[EVIDENCE] = closing ? c.closureTrust : c.accusationTrust;
  believe(crisis, rows.host, cause);
  rows.shared[TENSION] += c.accusationTension;
  holdShared(crisis, TENSION, 'words');
  rows.host[OUTRAGE] += c.accusationOutrage * media;
  holdSide(crisis, rows.host, OUTRAGE, 'accusation');
  if (!closing) return;
  rows.host[STRAIN] += c.closureStrainHost;
  holdSide(crisis, rows.host, STRAIN, 'closure');
  rows.struck[STRAIN] += c.closureStrainStruck;
  holdSide(crisis, rows.struck, STRAIN, 'closure');
  rows.struck[HARM] += c.closureHarmStruck;
  holdSide(crisis, rows.struck, HARM, 'closure');
  rows.host[HARM] += c.closureHarmHost;
  holdSide(crisis, rows.host, HARM, 'closure');
}

function backDown(crisis: Crisis): void {
  const { phase, struck, rows } = crisis;
  if (phase !== 'calm' && phase !== 'accusation' && phase !== 'strike') return;
  const row = crisis.rows.struck;
  const bound = row[COMMITMENT];
  if (bound <= 0) return;
  row[BACKED_DOWN] =
    struck.posture === 'restraint' ? bound : bound * crisis.setting.constants.exitShare;
  rows.struck[COMMITMENT] = 0;
  holdSide(crisis, rows.struck, COMMITMENT, 'backing-down');
}

function deny(crisis: Crisis): void {
  const { rows } = crisis;
  const { constants: c } = crisis.setting;
  const sheltering = crisis.host.act === 'shelter';
  const cause = sheltering ? 'sheltering' : 'denial';
  rows.struck[EVIDENCE] = sheltering ? c.shelterTrust : c.denialTrust;
  believe(crisis, rows.struck, cause);
  rows.host[COMMITMENT] += c.denialCommitment * commitmentByWords(crisis);
  holdSide(crisis, rows.host, COMMITMENT, 'denial');
  rows.shared[TENSION] += c.denialTension;
  holdShared(crisis, TENSION, 'words');
  rows.host[COHESION] += c.denialCohesion;
  holdSide(crisis, rows.host, COHESION, 'denial');
  if (!sheltering) return;
  rows.shared[PUSH] = c.shelterMilitants;
  pushMilitants(crisis, 'sheltering');
  rows.host[COHESION] += c.shelterCohesion;
  holdSide(crisis, rows.host, COHESION, 'sheltering');
}

function countForce(crisis: Crisis, side: Side): void {
  const row = rowOf(crisis, side);
  if (moveOf(crisis, side).kind === 'force') {
    row[FORCE_RUN] += 1;
    row[FORCE_COUNT] += 1;
  } else row[FORCE_RUN] = 0;
}

function strike(crisis: Crisis): void {
  hitMilitants(crisis);
  hurtCivilians(crisis);
  rallyHost(crisis);
  spendStrike(crisis);
}

function hitMilitants(crisis: Crisis): void {
  const { constants: c, table } = crisis.setting;
  const { seed, turn, events, rows } = crisis;
  const broad = crisis.struck.act === 'broad-strike';
  if (crisis.phase === 'implementing' && rows.deal[PACKAGE] >= 0) {
    rows.host[EVIDENCE] = table.breach[rows.deal[PACKAGE]] ?? 1;
    believe(crisis, rows.host, 'pledge-broken');
  }
  events.hit = readDice(throwDice(seed, turn, DRAWS.hit)) < (broad ? c.broadHit : c.limitedHit);
  if (events.hit) {
    lullAtLeast(crisis, c.hitLull, 'hit');
    rows.shared[PUSH] = broad ? -c.broadHitLoss : -c.limitedHitLoss;
    pushMilitants(crisis, 'hit');
  }
}

/** Civilian harm in the host of a strike, by its scale and by what it hit, 0 to 1. */
export function harmOfStrike(c: Coefficients, scale: number, civilians: number): number {
  return c.strikeHarm * scale * (c.strikeToll + civilians) + c.strikeHarmFixed;
}

/** Civilian harm in the struck state of border fire, by its scale. */
export function harmOfFire(c: Coefficients, scale: number): number {
  return c.fireHarm * scale + c.fireHarmFixed;
}

function hurtCivilians(crisis: Crisis): void {
  const { constants: c, scenario, reach } = crisis.setting;
  const { seed, turn, events, rows } = crisis;
  const broad = crisis.struck.act === 'broad-strike';
  const many =
    readDice(throwDice(seed, turn, DRAWS.civilians)) <
    (broad ? c.broadCivilians : c.limitedCivilians) + scenario.civilianRisk;
  const low = broad ? c.broadCivilianLow : c.limitedCivilianLow;
  const high = broad ? c.broadCivilianHigh : c.limitedCivilianHigh;
  const civilians = many
    ? low + (high - low) * readDice(throwDice(seed, turn, DRAWS.civilianSize))
    : c.fewCivilians;
  events.civilians = civilians;
  rows.shared[PUSH] = c.recruitment * civilians;
  pushMilitants(crisis, 'civilian-deaths-recruit');
  const scale = broad ? c.broadScale : c.limitedScale;
  const toll = c.strikeToll + civilians;
  rows.host[HARM] += harmOfStrike(c, scale, civilians);
  holdSide(crisis, rows.host, HARM, 'strike');
  rows.struck[HARM] += c.strikeHarmFixed;
  holdSide(crisis, rows.struck, HARM, 'strike');
  rows.host[OUTRAGE] += c.strikeOutrage * scale * toll * reach;
  holdSide(crisis, rows.host, OUTRAGE, 'strike');
}

function rallyHost(crisis: Crisis): void {
  const { rows } = crisis;
  const { constants: c } = crisis.setting;
  rows.host[COHESION] += c.strikeCohesion;
  holdSide(crisis, rows.host, COHESION, 'rally');
  let rally = c.hostRally;
  for (let earlier = 1; earlier < crisis.rows.struck[FORCE_COUNT]; earlier++)
    rally *= c.hostRallyDecay;
  rows.host[SUPPORT] += rally;
  holdSide(crisis, rows.host, SUPPORT, 'rally-round-the-host');
}

function spendStrike(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { events, rows } = crisis;
  const broad = crisis.struck.act === 'broad-strike';
  const scale = broad ? c.broadScale : c.limitedScale;
  rows.struck[OUTRAGE] -= c.catharsis;
  holdSide(crisis, rows.struck, OUTRAGE, 'catharsis');
  rows.host[EVIDENCE] = broad ? c.broadTrust : c.limitedTrust;
  believe(crisis, rows.host, 'strike');
  rows.shared[TENSION] += c.strikeTension * scale;
  holdShared(crisis, TENSION, 'force');
  rows.shared[CHANNEL] -= c.strikeChannel;
  holdShared(crisis, CHANNEL, 'force');
  rows.struck[COMMITMENT] -= c.strikeCommitment;
  holdSide(crisis, rows.struck, COMMITMENT, 'act-follows-word');
  rows.struck[WEARINESS] += events.attack ? c.strikeWearinessAttacked : c.strikeWearinessQuiet;
  holdSide(crisis, rows.struck, WEARINESS, 'strike');
  rows.host[WEARINESS] += c.strikeWearinessHost;
  holdSide(crisis, rows.host, WEARINESS, 'strike');
}

function fire(crisis: Crisis): void {
  const { rows } = crisis;
  const { constants: c, reach } = crisis.setting;
  const barrage = crisis.host.act === 'barrage';
  const scale = barrage ? c.barrageScale : 1;
  rows.struck[HARM] += harmOfFire(c, scale);
  holdSide(crisis, rows.struck, HARM, 'border-fire');
  rows.host[HARM] += c.fireHarmFixed;
  holdSide(crisis, rows.host, HARM, 'border-fire');
  rows.struck[OUTRAGE] += c.fireOutrage * scale * reach;
  holdSide(crisis, rows.struck, OUTRAGE, 'border-fire');
  rows.host[OUTRAGE] -= c.catharsis;
  holdSide(crisis, rows.host, OUTRAGE, 'catharsis');
  rows.struck[EVIDENCE] = barrage ? c.barrageTrust : c.fireTrust;
  believe(crisis, rows.struck, 'border-fire');
  rows.shared[TENSION] += c.fireTension * scale;
  holdShared(crisis, TENSION, 'force');
  rows.shared[CHANNEL] -= c.fireChannel;
  holdShared(crisis, CHANNEL, 'force');
  rows.host[WEARINESS] += c.fireWearinessHost;
  holdSide(crisis, rows.host, WEARINESS, 'border-fire');
  rows.struck[WEARINESS] += c.fireWearinessStruck;
  holdSide(crisis, rows.struck, WEARINESS, 'border-fire');
}

/** The other side takes a misread act of `side` for a hostile one. */
function hearRumour(crisis: Crisis, side: Side): void {
  if (!moveOf(crisis, side).misread) return;
  const { constants: c, agitation } = crisis.setting;
  const theirs = rowOf(crisis, otherSide(side));
  theirs[EVIDENCE] = c.rumourTrust;
  believe(crisis, theirs, 'rumour');
  theirs[OUTRAGE] += c.rumourOutrage * agitation;
  holdSide(crisis, theirs, OUTRAGE, 'rumour');
}

/** What the other side reads in restraint or mediation. */
function signal(crisis: Crisis, side: Side): void {
  const { constants: c } = crisis.setting;
  const { phase, events, rows } = crisis;
  const move = moveOf(crisis, side);
  const theirs = rowOf(crisis, otherSide(side));
  // What the clock decided is nobody's signal.
  const asMeant = move.seen === move.posture && !move.lapsed;
  if (move.posture === 'mediation' && phase !== 'implementing') {
    if (asMeant) {
      theirs[EVIDENCE] = c.mediationTrust;
      believeSignal(crisis, theirs, 'mediation');
    }
    return;
  }
  if (move.posture !== 'restraint') return;
  if (move.act === 'absorb') {
    if (asMeant) {
      theirs[EVIDENCE] = c.absorbTrust;
      believeSignal(crisis, theirs, 'restraint-under-fire');
    }
    theirs[OUTRAGE] -= c.absorbOutrage;
    holdSide(crisis, theirs, OUTRAGE, 'restraint-under-fire');
    rows.shared[TENSION] -= c.absorbTension;
    holdShared(crisis, TENSION, 'easing');
  } else if (side === 'struck' && phase !== 'implementing' && asMeant) {
    const factor = events.attack ? 1 + c.restraintUnderFire * events.severity : c.restraintTrust;
    theirs[EVIDENCE] = factor;
    believeSignal(crisis, theirs, events.attack ? 'restraint-under-fire' : 'restraint');
  }
}

function buildFence(crisis: Crisis): void {
  const { rows } = crisis;
  rows.shared[FENCE] += crisis.setting.constants.fenceGain;
  holdShared(crisis, FENCE, 'fence');
  rows.struck[STRAIN] += crisis.setting.constants.fenceStrain;
  holdSide(crisis, rows.struck, STRAIN, 'fence');
}

function police(crisis: Crisis): void {
  const { rows } = crisis;
  const { constants: c, scenario } = crisis.setting;
  rows.shared[PUSH] = (-c.policingMilitants * crisis.rows.host[COHESION]) / 100;
  pushMilitants(crisis, 'policing');
  rows.host[COHESION] -= c.policingCohesion * scenario.militants.kinship;
  holdSide(crisis, rows.host, COHESION, 'policing');
  if (crisis.host.seen === 'restraint') {
    rows.struck[EVIDENCE] = c.policingTrust;
    believeSignal(crisis, rows.struck, 'policing');
  }
  rows.host[HARM] += c.policingHarm;
  holdSide(crisis, rows.host, HARM, 'policing');
}
