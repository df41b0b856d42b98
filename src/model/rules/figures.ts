/** The figures of a violent event: what is true, what each side claims, and what an independent count says two turns later. They change no state. */
import type { Crisis } from '../state/crisis.ts';
import { DRAWS, draw } from '../exact/draw.ts';
import { ledgerShare } from './ledger.ts';
import type { Side } from '../vocabulary/words.ts';

export type ViolentEvent = 'attack' | 'strike' | 'border-fire';

/** Casualties of one event in persons. A claim of `null` is a denial that anybody was harmed. */
export interface Figures {
  readonly event: ViolentEvent;
  /** The side whose people were harmed. */
  readonly harmed: Side;
  readonly persons: number;
  readonly claims: Readonly<Record<Side, number | null>>;
  /** Known two turns later. */
  readonly estimate: number;
}

const EVENTS = ['attack', 'strike', 'border-fire'] as const satisfies readonly ViolentEvent[];

/** Which draws an event's claims use: its place in the list of events. */
function drawsOf(event: ViolentEvent): {
  readonly own: number;
  readonly other: number;
  readonly estimate: number;
} {
  const at = EVENTS.indexOf(event);
  return {
    own: DRAWS.claimOfLosses + 2 * at,
    other: DRAWS.claimOfLosses + 2 * at + 1,
    estimate: DRAWS.estimate + at,
  };
}

/**
 * The figures for `harm` points of harm done by an event. Own losses are claimed at 1.0 to 1.8 times, harm one caused at
 * 0 to 0.5 times or denied (half the time); the independent count lies within 15 percent. Invented for play.
 */
export function figuresOf(
  crisis: Crisis,
  event: ViolentEvent,
  harmed: Side,
  harm: number,
): Figures {
  const { seed, turn } = crisis;
  const { own, other, estimate } = drawsOf(event);
  const persons = harm * ledgerShare(event, 'casualties') * crisis.setting.scenario.personsPerHarm;
  const claimed = Math.round(persons * (1 + 0.8 * draw(seed, turn, own)));
  const chance = draw(seed, turn, other);
  const admitted = chance < 0.5 ? null : Math.round(persons * (chance - 0.5));
  return {
    event,
    harmed,
    persons: Math.round(persons),
    claims:
      harmed === 'struck'
        ? { struck: claimed, host: admitted }
        : { struck: admitted, host: claimed },
    estimate: Math.round(persons * (0.85 + 0.3 * draw(seed, turn, estimate))),
  };
}
