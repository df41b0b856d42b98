/** Politics at home: what a turn costs and gains a leadership, and how anger, strain and trust move on. */
import { holdShared, holdSide } from '../state/change.ts';
import { moveOf, rowOf } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
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
} from '../vocabulary/quantities.ts';
import { sideSetting } from '../state/setting.ts';
import type { Side } from '../vocabulary/words.ts';

/** Moves one side's domestic numbers at the end of a turn. */
export function followDomestic(crisis: Crisis, side: Side): void {
  judgeConduct(crisis, side);
  countLosses(crisis, side);
  moveOn(crisis, side);
}

/** What the side's conduct of the turn gains and costs it. */
export function judgeConduct(crisis: Crisis, side: Side): void {
  const { constants: c } = crisis.setting;
  const setting = sideSetting(crisis.setting, side);
  const row = rowOf(crisis, side);
  const move = moveOf(crisis, side);
  const { events, phase } = crisis;
  const counts = move.posture === 'restraint' && phase !== 'implementing';
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
    row[SUPPORT] -= impatience * run;
    holdSide(crisis, row, SUPPORT, 'restraint-under-anger');
  } else if (move.posture === 'mediation') {
    row[SUPPORT] -= impatience;
    holdSide(crisis, row, SUPPORT, 'mediation-under-anger');
    if (events.callFailed) {
      row[SUPPORT] -= c.failedCallSupport;
      holdSide(crisis, row, SUPPORT, 'failed-mediation');
    }
  }
  const welcome = anger * (1 - 2 * setting.dove);
  if (move.kind === 'force') {
    let rally = c.rally * welcome;
    const earlierUses = Math.min(c.rallyCap, row[FORCE_RUN] - 1);
    for (let earlier = 0; earlier < earlierUses; earlier++) rally *= c.rallyDecay;
    row[SUPPORT] += rally;
    holdSide(crisis, row, SUPPORT, 'rally');
  } else if (move.kind === 'words' || move.kind === 'closure') {
    row[SUPPORT] += c.wordsSupport * welcome;
    holdSide(crisis, row, SUPPORT, 'strong-words');
  }
}

/** What force and words of the past, and the turn's losses, cost it. */
function countLosses(crisis: Crisis, side: Side): void {
  const { constants: c } = crisis.setting;
  const row = rowOf(crisis, side);
  const { events } = crisis;
  const struck = side === 'struck';
  const hitAgain = struck ? events.attack : crisis.struck.kind === 'force';
  if (hitAgain && row[FORCE_COUNT] > 0) {
    const blamed = struck ? c.forceFailed : c.forceFailedHost;
    row[SUPPORT] -= blamed * row[WEARINESS];
    holdSide(crisis, row, SUPPORT, 'force-did-not-end-it');
  }
  if (struck) {
    row[SUPPORT] -= c.backingDown * row[BACKED_DOWN] * crisis.setting.struck.audience;
    holdSide(crisis, row, SUPPORT, 'backing-down');
  }
  row[SUPPORT] -= c.lossesSupport * (row[HARM] - row[HARM_BEFORE]);
  holdSide(crisis, row, SUPPORT, 'losses');
  row[SUPPORT] += c.supportDrift * (c.supportRest - row[SUPPORT]);
  holdSide(crisis, row, SUPPORT, 'drift');
  if (!events.attack) {
    row[SUPPORT] += c.quietSupport;
    holdSide(crisis, row, SUPPORT, 'quiet-at-home');
  }
}

/** How anger, cohesion, strain, weariness and trust move on. */
function moveOn(crisis: Crisis, side: Side): void {
  const { constants: c } = crisis.setting;
  const row = rowOf(crisis, side);
  const move = moveOf(crisis, side);
  const { phase } = crisis;
  const left = move.posture === 'restraint' ? c.outrageAfterRestraint : c.outrageOtherwise;
  row[OUTRAGE] *= left;
  holdSide(crisis, row, OUTRAGE, 'anger-cools');
  if (side === 'host') {
    row[COHESION] += c.cohesionRecovery * (1 - row[COHESION] / 100);
    holdSide(crisis, row, COHESION, 'recovery');
  }
  const pressure =
    (move.kind === 'force' ? c.strainForce : 0) +
    (phase === 'strike' ? c.strainStrike : 0) -
    c.strainEase;
  row[STRAIN] += c.strainRate * pressure;
  holdSide(crisis, row, STRAIN, 'crisis');
  row[WEARINESS] *= c.wearinessFade;
  holdSide(crisis, row, WEARINESS, 'fading');
  if (crisis.rows.shared[TENSION] > c.brink) {
    row[WEARINESS] += c.wearinessBrink;
    holdSide(crisis, row, WEARINESS, 'brink');
  }
  row[TRUST] += c.trustDrift * (sideSetting(crisis.setting, side).trustPrior - row[TRUST]);
  holdSide(crisis, row, TRUST, 'drift');
}

/** Tension eases at the end of a turn. */
export function easeTension(crisis: Crisis): void {
  const { rows } = crisis;
  const { constants: c } = crisis.setting;
  rows.shared[TENSION] *= c.tensionLeft;
  holdShared(crisis, TENSION, 'easing');
}
