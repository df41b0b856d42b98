/** What a policy is: a way of choosing from what one seat can see. */
import { choiceOf, takeMeasure } from './choice.ts';
import type { Choice } from './choice.ts';
import { moveOf, rowOf } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
import { measureFor } from '../vocabulary/measures.ts';
import type { Act } from '../vocabulary/measures.ts';
import { MEMORY } from '../vocabulary/quantities.ts';
import { observe } from './seatView.ts';
import type { SeatView } from './seatView.ts';
import { isEnding } from '../vocabulary/words.ts';
import type { Posture, Side } from '../vocabulary/words.ts';

/** A choice being made; `offer` is a package's index or −1, `memory` the policy's one number from turn to turn. */
export interface Decision {
  posture: Posture;
  /** A measure other than the posture's default. */
  act: Act | undefined;
  mediator: number;
  offer: number;
  accept: 'none' | 'theirs' | 'text';
  memory: number;
}

/** Chooses for a seat: reads the view, writes the decision. */
export type Policy = (view: SeatView, decision: Decision) => void;

/** A decision to start from: restraint, nobody called, nothing said. */
export function emptyDecision(): Decision {
  return {
    posture: 'restraint',
    act: undefined,
    mediator: -1,
    offer: -1,
    accept: 'none',
    memory: 0,
  };
}

/** Lets a policy choose for its seat from what it sees now; nothing of the match changes but its memory and what it could sign, weighed anew. */
export function decide(
  crisis: Crisis,
  view: SeatView,
  policy: Policy,
  decision: Decision,
  exactly = false,
): void {
  const row = rowOf(crisis, view.side);
  observe(view, crisis, exactly);
  decision.posture = 'restraint';
  decision.act = undefined;
  decision.mediator = -1;
  decision.offer = -1;
  decision.accept = 'none';
  decision.memory = row[MEMORY];
  policy(view, decision);
  row[MEMORY] = decision.memory;
}

/** Writes a decision into the side's move of the turn; both sides must have decided before either is written. */
export function commit(crisis: Crisis, side: Side, decision: Decision): void {
  if (isEnding(crisis.phase)) throw new Error(`commit: the match is over (${crisis.phase})`);
  const move = moveOf(crisis, side);
  takeMeasure(move, measureFor(side, crisis.phase, decision.posture, decision.act));
  if (move.act === 'offer') {
    move.offer = decision.offer;
    move.accept = decision.accept;
  } else if (move.posture === 'mediation') move.mediator = decision.mediator;
}

/** The choice that a policy would make now, as a plain value; the match is left as it was but for the policy's memory. */
export function choiceBy(
  policy: Policy,
  crisis: Crisis,
  view: SeatView,
  decision: Decision,
): Choice {
  if (isEnding(crisis.phase)) throw new Error(`choiceBy: the match is over (${crisis.phase})`);
  const kept = { ...moveOf(crisis, view.side) };
  decide(crisis, view, policy, decision);
  commit(crisis, view.side, decision);
  const choice = choiceOf(crisis, view.side, crisis.phase, moveOf(crisis, view.side));
  Object.assign(moveOf(crisis, view.side), kept);
  return choice;
}
