/** Policies that only experiments play: a leader that does one thing, so that what follows from it can be seen. */
import { clamp } from '../../../model/exact/arithmetic.ts';
import type { Act } from '../../../model/vocabulary/measures.ts';
import type { Policy } from '../../../model/match/policy.ts';
import { TRUST } from '../../../model/vocabulary/quantities.ts';
import { patient } from '../../../rivals/plainPolicies.ts';

/** Restraint, by the named act wherever the stage has it. */
export function holding(act: Act): Policy {
  return (_view, decision) => {
    decision.act = act;
  };
}

/** Uses force once, on the first turn, by the named act; restraint from then on. */
export function strikingOnce(act: Act): Policy {
  return (view, decision) => {
    if (view.turn > 1) return;
    decision.posture = 'retaliation';
    decision.act = act;
  };
}

/** One policy until a turn, another from it on. */
export function replacedAt(turn: number, before: Policy, after: Policy): Policy {
  return (view, decision) => (view.turn < turn ? before : after)(view, decision);
}

const SUSPICION_LOW = 0.2;
const SUSPICION_SPAN = 0.3;

/** Conciliates the more often, the more it trusts; never below 0.2, always from 0.5 on. */
export const suspicious: Policy = (view, decision) => {
  const ready = clamp((view.own[TRUST] - SUSPICION_LOW) / SUSPICION_SPAN, 0, 1);
  if (view.chance(1) < ready) patient(view, decision);
  else decision.posture = 'retaliation';
};

/** Patience without a standing channel: in calm it does nothing but guard itself, and turns to mediators only under pressure. */
export const reactive: Policy = (view, decision) => {
  if (view.stage !== 'calm') patient(view, decision);
  else decision.act = view.side === 'struck' ? 'fence' : 'police';
};

/** A host that acts against the militants every turn, whatever it costs the movement. */
export const hasty: Policy = (view, decision) => {
  if (view.stage === 'implementing') decision.act = 'dismantle';
  else patient(view, decision);
};

/** A struck state that keeps its part of an agreement and asks for nothing more; patient otherwise. */
export const honouring: Policy = (view, decision) => {
  if (view.stage !== 'implementing') patient(view, decision);
};

/** Speaks or closes by the named act in calm and under attack, and never goes further. */
export function sayingOnly(act: Act): Policy {
  return (view, decision) => {
    if (view.stage !== 'calm' && view.stage !== 'attack') return;
    decision.posture = 'retaliation';
    decision.act = act;
  };
}

/** Signs at the table whatever the other side asks, worth it or not; patient before, and true to its word afterwards. */
export const signingAnything: Policy = (view, decision) => {
  if (view.stage === 'implementing') return;
  patient(view, decision);
  if (view.stage === 'bargaining' && view.theirOffer >= 0) decision.accept = 'theirs';
};
