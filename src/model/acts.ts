/** What words, force and signals do at once: step by step, the struck state's part before the host's. */
import { believe, believed, changeMilitants, changeShared, changeSide, setSide } from './change.ts';
import { deedOf, rowOf } from './crisis.ts';
import type { Crisis } from './crisis.ts';
import { DRAWS, readDice, throwDice } from './draw.ts';
import { lullAtLeast } from './openTurn.ts';
import {
  BACKED_DOWN,
  CHANNEL,
  COHESION,
  COMMITMENT,
  FENCE,
  FORCE_COUNT,
  FORCE_RUN,
  HARM,
  OUTRAGE,
  PACKAGE,
  STRAIN,
  SUPPORT,
  TENSION,
  WEARINESS,
} from './quantities.ts';
import { otherSide } from './words.ts';
import type { Side } from './words.ts';

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
  const { kind } = crisis.host;
  if (kind === 'words' || kind === 'closure') deny(crisis);
  else changeSide(crisis, 'host', COMMITMENT, -crisis.setting.constants.denialFades, 'fading');
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
  const { constants: c, media } = crisis.setting;
  const closing = crisis.struck.act === 'close';
  const cause = closing ? 'crossings-closed' : 'accusation';
  const commitment = commitmentByWords(crisis) * (closing ? c.closureCommitment : 1);
  changeSide(crisis, 'struck', COMMITMENT, commitment, 'words');
  believe(crisis, 'host', closing ? c.closureTrust : c.accusationTrust, cause);
  changeShared(crisis, TENSION, c.accusationTension, 'words');
  changeSide(crisis, 'host', OUTRAGE, c.accusationOutrage * media, 'accusation');
  if (!closing) return;
  changeSide(crisis, 'host', STRAIN, c.closureStrainHost, 'closure');
  changeSide(crisis, 'struck', STRAIN, c.closureStrainStruck, 'closure');
  changeSide(crisis, 'struck', HARM, c.closureHarmStruck, 'closure');
  changeSide(crisis, 'host', HARM, c.closureHarmHost, 'closure');
}

function backDown(crisis: Crisis): void {
  const { place, struck } = crisis;
  if (place !== 'calm' && place !== 'accusation' && place !== 'strike') return;
  const row = crisis.rows.struck;
  const bound = row[COMMITMENT];
  if (bound <= 0) return;
  row[BACKED_DOWN] =
    struck.posture === 'restraint' ? bound : bound * crisis.setting.constants.exitShare;
  setSide(crisis, 'struck', COMMITMENT, 0, 'backing-down');
}

function deny(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const sheltering = crisis.host.act === 'shelter';
  const cause = sheltering ? 'sheltering' : 'denial';
  believe(crisis, 'struck', sheltering ? c.shelterTrust : c.denialTrust, cause);
  changeSide(crisis, 'host', COMMITMENT, c.denialCommitment * commitmentByWords(crisis), 'denial');
  changeShared(crisis, TENSION, c.denialTension, 'words');
  changeSide(crisis, 'host', COHESION, c.denialCohesion, 'denial');
  if (!sheltering) return;
  changeMilitants(crisis, c.shelterMilitants, 'sheltering');
  changeSide(crisis, 'host', COHESION, c.shelterCohesion, 'sheltering');
}

function countForce(crisis: Crisis, side: Side): void {
  const row = rowOf(crisis, side);
  if (deedOf(crisis, side).kind === 'force') {
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
  const { seed, turn, happening, rows } = crisis;
  const broad = crisis.struck.act === 'broad-strike';
  if (crisis.place === 'implementing' && rows.deal[PACKAGE] >= 0)
    believe(crisis, 'host', table.breach[rows.deal[PACKAGE]] ?? 1, 'pledge-broken');
  happening.hit = readDice(throwDice(seed, turn, DRAWS.hit)) < (broad ? c.broadHit : c.limitedHit);
  if (happening.hit) {
    lullAtLeast(crisis, c.hitLull, 'hit');
    changeMilitants(crisis, broad ? -c.broadHitLoss : -c.limitedHitLoss, 'hit');
  }
}

function hurtCivilians(crisis: Crisis): void {
  const { constants: c, scenario, reach } = crisis.setting;
  const { seed, turn, happening } = crisis;
  const broad = crisis.struck.act === 'broad-strike';
  const many =
    readDice(throwDice(seed, turn, DRAWS.civilians)) <
    (broad ? c.broadCivilians : c.limitedCivilians) + scenario.civilianRisk;
  const low = broad ? c.broadCivilianLow : c.limitedCivilianLow;
  const high = broad ? c.broadCivilianHigh : c.limitedCivilianHigh;
  const civilians = many
    ? low + (high - low) * readDice(throwDice(seed, turn, DRAWS.civilianSize))
    : c.fewCivilians;
  happening.civilians = civilians;
  changeMilitants(crisis, c.recruitment * civilians, 'civilian-deaths-recruit');
  const scale = broad ? c.broadScale : c.limitedScale;
  const toll = c.strikeToll + civilians;
  changeSide(crisis, 'host', HARM, c.strikeHarm * scale * toll + c.strikeHarmFixed, 'strike');
  changeSide(crisis, 'struck', HARM, c.strikeHarmFixed, 'strike');
  changeSide(crisis, 'host', OUTRAGE, c.strikeOutrage * scale * toll * reach, 'strike');
}

function rallyHost(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  changeSide(crisis, 'host', COHESION, c.strikeCohesion, 'rally');
  let rally = c.hostRally;
  for (let earlier = 1; earlier < crisis.rows.struck[FORCE_COUNT]; earlier++)
    rally *= c.hostRallyDecay;
  changeSide(crisis, 'host', SUPPORT, rally, 'rally-round-the-host');
}

function spendStrike(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  const { happening } = crisis;
  const broad = crisis.struck.act === 'broad-strike';
  const scale = broad ? c.broadScale : c.limitedScale;
  changeSide(crisis, 'struck', OUTRAGE, -c.catharsis, 'catharsis');
  believe(crisis, 'host', broad ? c.broadTrust : c.limitedTrust, 'strike');
  changeShared(crisis, TENSION, c.strikeTension * scale, 'force');
  changeShared(crisis, CHANNEL, -c.strikeChannel, 'force');
  changeSide(crisis, 'struck', COMMITMENT, -c.strikeCommitment, 'act-follows-word');
  changeSide(
    crisis,
    'struck',
    WEARINESS,
    happening.attack ? c.strikeWearinessAttacked : c.strikeWearinessQuiet,
    'strike',
  );
  changeSide(crisis, 'host', WEARINESS, c.strikeWearinessHost, 'strike');
}

function fire(crisis: Crisis): void {
  const { constants: c, reach } = crisis.setting;
  const barrage = crisis.host.act === 'barrage';
  const scale = barrage ? c.barrageScale : 1;
  changeSide(crisis, 'struck', HARM, c.fireHarm * scale + c.fireHarmFixed, 'border-fire');
  changeSide(crisis, 'host', HARM, c.fireHarmFixed, 'border-fire');
  changeSide(crisis, 'struck', OUTRAGE, c.fireOutrage * scale * reach, 'border-fire');
  changeSide(crisis, 'host', OUTRAGE, -c.catharsis, 'catharsis');
  believe(crisis, 'struck', barrage ? c.barrageTrust : c.fireTrust, 'border-fire');
  changeShared(crisis, TENSION, c.fireTension * scale, 'force');
  changeShared(crisis, CHANNEL, -c.fireChannel, 'force');
  changeSide(crisis, 'host', WEARINESS, c.fireWearinessHost, 'border-fire');
  changeSide(crisis, 'struck', WEARINESS, c.fireWearinessStruck, 'border-fire');
}

/** The other side takes a misread act of `side` for a hostile one. */
function hearRumour(crisis: Crisis, side: Side): void {
  if (!deedOf(crisis, side).misread) return;
  const { constants: c, agitation } = crisis.setting;
  const other = otherSide(side);
  believe(crisis, other, c.rumourTrust, 'rumour');
  changeSide(crisis, other, OUTRAGE, c.rumourOutrage * agitation, 'rumour');
}

/** What the other side reads in restraint or mediation. */
function signal(crisis: Crisis, side: Side): void {
  const { constants: c } = crisis.setting;
  const { place, happening } = crisis;
  const deed = deedOf(crisis, side);
  const other = otherSide(side);
  // What the clock decided is nobody's signal.
  const asMeant = deed.seen === deed.posture && !deed.lapsed;
  if (deed.posture === 'mediation' && place !== 'implementing') {
    if (asMeant) believe(crisis, other, believed(crisis, side, c.mediationTrust), 'mediation');
    return;
  }
  if (deed.posture !== 'restraint') return;
  if (deed.act === 'absorb') {
    if (asMeant)
      believe(crisis, other, believed(crisis, side, c.absorbTrust), 'restraint-under-fire');
    changeSide(crisis, other, OUTRAGE, -c.absorbOutrage, 'restraint-under-fire');
    changeShared(crisis, TENSION, -c.absorbTension, 'easing');
  } else if (side === 'struck' && place !== 'implementing' && asMeant) {
    const factor = happening.attack
      ? 1 + c.restraintUnderFire * happening.severity
      : c.restraintTrust;
    believe(
      crisis,
      other,
      believed(crisis, side, factor),
      happening.attack ? 'restraint-under-fire' : 'restraint',
    );
  }
}

function buildFence(crisis: Crisis): void {
  changeShared(crisis, FENCE, crisis.setting.constants.fenceGain, 'fence');
  changeSide(crisis, 'struck', STRAIN, crisis.setting.constants.fenceStrain, 'fence');
}

function police(crisis: Crisis): void {
  const { constants: c, scenario } = crisis.setting;
  changeMilitants(crisis, (-c.policingMilitants * crisis.rows.host[COHESION]) / 100, 'policing');
  changeSide(
    crisis,
    'host',
    COHESION,
    -c.policingCohesion * scenario.militants.kinship,
    'policing',
  );
  if (crisis.host.seen === 'restraint')
    believe(crisis, 'struck', believed(crisis, 'host', c.policingTrust), 'policing');
  changeSide(crisis, 'host', HARM, c.policingHarm, 'policing');
}
