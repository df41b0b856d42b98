/** What goes wrong between choice, act and perception: slips under strain, and misreadings under fast media. */
import { moveOf, rowOf } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
import { DRAWS, readDice, throwDice } from '../exact/draw.ts';
import { measureFor } from '../vocabulary/measures.ts';
import { CHANNEL, OUTRAGE, STRAIN } from '../vocabulary/quantities.ts';
import { isEnding, isTalks } from '../vocabulary/words.ts';
import type { Side } from '../vocabulary/words.ts';

/** Chance that a side acts otherwise than it chose (0 to 1): vulnerable governments make insecure decisions. */
export function slipChance(crisis: Crisis, side: Side): number {
  const { constants: c, agitation } = crisis.setting;
  const row = rowOf(crisis, side);
  const strain = row[STRAIN] / 100;
  return (
    (c.slipBase + (c.slipStrain * strain * strain * agitation * row[OUTRAGE]) / 100) *
    (1 - (c.slipChannel * crisis.rows.shared[CHANNEL]) / 100)
  );
}

/** Chance that restraint or mediation is seen as hostile (0 to 1). */
export function misreadingChance(crisis: Crisis): number {
  const { constants: c, agitation } = crisis.setting;
  return (
    (c.misreadBase + c.misreadMedia * agitation) *
    (1 - (c.misreadChannel * crisis.rows.shared[CHANNEL]) / 100)
  );
}

/** Turns chosen into done, and done into seen, for both sides. */
export function actAndPerceive(crisis: Crisis): void {
  slip(crisis, 'struck');
  slip(crisis, 'host');
  misread(crisis, 'struck');
  misread(crisis, 'host');
}

function slip(crisis: Crisis, side: Side): void {
  const move = moveOf(crisis, side);
  const { phase } = crisis;
  if (move.posture === 'retaliation' || isEnding(phase)) return;
  const id = side === 'struck' ? DRAWS.slipOfStruck : DRAWS.slipOfHost;
  if (readDice(throwDice(crisis.seed, crisis.turn, id)) >= slipChance(crisis, side)) return;
  const inTalks = isTalks(phase);
  const force = side === 'struck' ? 'limited-strike' : 'border-fire';
  const measure = measureFor(side, phase, 'retaliation', inTalks ? force : undefined);
  move.posture = 'retaliation';
  move.act = measure.act;
  move.kind = measure.kind;
  move.seen = 'retaliation';
  move.slipped = true;
}

function misread(crisis: Crisis, side: Side): void {
  const move = moveOf(crisis, side);
  if (move.posture === 'retaliation') return;
  const id = side === 'struck' ? DRAWS.misreadingOfStruck : DRAWS.misreadingOfHost;
  if (readDice(throwDice(crisis.seed, crisis.turn, id)) >= misreadingChance(crisis)) return;
  move.seen = 'retaliation';
  move.misread = true;
}
