/** Politics at home: what a turn costs and gains a leadership, and how anger, strain and trust move on. */
import { changeSide, setShared, setSide } from './change.ts';
import { deedOf, rowOf } from './crisis.ts';
import type { Crisis } from './crisis.ts';
import {
  BACKED_DOWN,
  COHESION,
  FORCE_COUNT,
  FORCE_RUN,
  HARM,
  HARM_BEFORE,
  OUTRAGE,
  RESTRAINT_RUN,
  STRAIN,
  SUPPORT,
  TENSION,
  TRUST,
  WEARINESS,
} from './quantities.ts';
import { sideSetting } from './setting.ts';
import type { Side } from './words.ts';

/** Moves one side's domestic numbers at the end of a turn. */
export function followDomestic(crisis: Crisis, side: Side): void {
  judgeConduct(crisis, side);
  countLosses(crisis, side);
  moveOn(crisis, side);
}

/** What the side's conduct of the turn gains and costs it. */
function judgeConduct(crisis: Crisis, side: Side): void {
  const { constants: c } = crisis.setting;
  const setting = sideSetting(crisis.setting, side);
  const row = rowOf(crisis, side);
  const deed = deedOf(crisis, side);
  const { happening, place } = crisis;
  const counts = deed.posture === 'restraint' && place !== 'implementing';
  row[RESTRAINT_RUN] = counts ? row[RESTRAINT_RUN] + 1 : Math.max(0, row[RESTRAINT_RUN] - 1);

  const anger = row[OUTRAGE] / 100;
  const impatience =
    c.restraintSupport *
    anger *
    anger *
    setting.audience *
    (1 - setting.dove) *
    (1 - c.hawkDiscount * setting.hawk);
  if (counts) {
    const run = 1 + c.restraintRun * Math.min(c.restraintRunCap, row[RESTRAINT_RUN] - 1);
    changeSide(crisis, side, SUPPORT, -impatience * run, 'restraint-under-anger');
  } else if (deed.posture === 'mediation') {
    changeSide(crisis, side, SUPPORT, -impatience, 'mediation-under-anger');
    if (happening.callFailed)
      changeSide(crisis, side, SUPPORT, -c.failedCallSupport, 'failed-mediation');
  }
  const welcome = anger * (1 - 2 * setting.dove);
  if (deed.kind === 'force') {
    let rally = c.rally * welcome;
    const earlierUses = Math.min(c.rallyCap, row[FORCE_RUN] - 1);
    for (let earlier = 0; earlier < earlierUses; earlier++) rally *= c.rallyDecay;
    changeSide(crisis, side, SUPPORT, rally, 'rally');
  } else if (deed.kind === 'words' || deed.kind === 'closure')
    changeSide(crisis, side, SUPPORT, c.wordsSupport * welcome, 'strong-words');
}

/** What force and words of the past, and the turn's losses, cost it. */
function countLosses(crisis: Crisis, side: Side): void {
  const { constants: c } = crisis.setting;
  const row = rowOf(crisis, side);
  const { happening } = crisis;
  const struck = side === 'struck';
  const hitAgain = struck ? happening.attack : crisis.struck.kind === 'force';
  if (hitAgain && row[FORCE_COUNT] > 0) {
    const blamed = struck ? c.forceFailed : c.forceFailedHost;
    changeSide(crisis, side, SUPPORT, -blamed * row[WEARINESS], 'force-did-not-end-it');
  }
  if (struck)
    changeSide(
      crisis,
      side,
      SUPPORT,
      -c.backingDown * row[BACKED_DOWN] * crisis.setting.struck.audience,
      'backing-down',
    );
  changeSide(crisis, side, SUPPORT, -c.lossesSupport * (row[HARM] - row[HARM_BEFORE]), 'losses');
  changeSide(crisis, side, SUPPORT, c.supportDrift * (c.supportRest - row[SUPPORT]), 'drift');
  if (!happening.attack) changeSide(crisis, side, SUPPORT, c.quietSupport, 'quiet-at-home');
}

/** How anger, cohesion, strain, weariness and trust move on. */
function moveOn(crisis: Crisis, side: Side): void {
  const { constants: c } = crisis.setting;
  const row = rowOf(crisis, side);
  const deed = deedOf(crisis, side);
  const { place } = crisis;
  const left = deed.posture === 'restraint' ? c.outrageAfterRestraint : c.outrageOtherwise;
  setSide(crisis, side, OUTRAGE, row[OUTRAGE] * left, 'anger-cools');
  if (side === 'host')
    changeSide(crisis, side, COHESION, c.cohesionRecovery * (1 - row[COHESION] / 100), 'recovery');
  const pressure =
    (deed.kind === 'force' ? c.strainForce : 0) +
    (place === 'strike' ? c.strainStrike : 0) -
    c.strainEase;
  changeSide(crisis, side, STRAIN, c.strainRate * pressure, 'crisis');
  setSide(crisis, side, WEARINESS, row[WEARINESS] * c.wearinessFade, 'fading');
  if (crisis.rows.shared[TENSION] > c.brink)
    changeSide(crisis, side, WEARINESS, c.wearinessBrink, 'brink');
  changeSide(
    crisis,
    side,
    TRUST,
    c.trustDrift * (sideSetting(crisis.setting, side).trustPrior - row[TRUST]),
    'drift',
  );
}

/** Tension eases at the end of a turn. */
export function easeTension(crisis: Crisis): void {
  const { constants: c } = crisis.setting;
  setShared(crisis, TENSION, crisis.rows.shared[TENSION] * c.tensionLeft, 'easing');
}
