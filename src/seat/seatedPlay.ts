/** A play with the persons at its open turn: what each of them holds and has sealed, and each step from there to the next turn. */
import { type Play, personsOf, openNext, playTurn } from './play.ts';
import type { Side, Posture } from '../model/vocabulary/words.ts';
import { type Draft, freshDraft, afterIntent, sealedChoice } from './drafts.ts';
import type { Choice } from '../model/match/choice.ts';
import type { Intent, Beat, Description } from './description.ts';
import { lapsedChoice } from './clock.ts';
import { withTurn } from './moments.ts';
import type { Say } from '../text/speaker.ts';
import type { SeatContext } from './present/seatContext.ts';
import { present } from './present/present.ts';

/** A play, and what its persons do at the turn that is open. A value: every step gives another one. */
export interface SeatedPlay {
  readonly play: Play;
  /** What each person holds before the seal. */
  readonly drafts: Readonly<Partial<Record<Side, Draft>>>;
  readonly sealed: Readonly<Partial<Record<Side, Choice>>>;
}

/** The persons of a play at its open turn, before any of them has done anything. */
export function seated(play: Play): SeatedPlay {
  const drafts = Object.fromEntries(
    personsOf(play.start).map((side) => [side, freshDraft(play.opened, side)]),
  );
  return { play, drafts, sealed: {} };
}

/** The turn that is open next; at a reveal this ends it. */
export function atNextTurn({ play }: SeatedPlay): SeatedPlay {
  return seated(openNext(play));
}

/** What a side holds. */
function draftOf({ drafts, play }: SeatedPlay, side: Side): Draft {
  return drafts[side] ?? freshDraft(play.opened, side);
}

/** After what a person wants with the cards or the offer; the same where the intent is about something else. */
export function withIntent(from: SeatedPlay, side: Side, intent: Intent): SeatedPlay {
  const draft = afterIntent(draftOf(from, side), from.play.opened, intent);
  return { ...from, drafts: { ...from.drafts, [side]: draft } };
}

/** With what a side holds sealed; undefined while it has chosen no card. */
export function withSeal(from: SeatedPlay, side: Side): SeatedPlay | undefined {
  const choice = sealedChoice(from.play.opened, side, draftOf(from, side));
  return choice === undefined ? undefined : { ...from, sealed: { ...from.sealed, [side]: choice } };
}

/** With what is done for a side whose time has run out. */
export function withLapse(from: SeatedPlay, side: Side): SeatedPlay {
  return {
    ...from,
    sealed: { ...from.sealed, [side]: lapsedChoice(from.play.opened.crisis, side) },
  };
}

/** With the seal of a side taken back. */
export function withoutSeal(from: SeatedPlay, side: Side): SeatedPlay {
  const { [side]: _taken, ...sealed } = from.sealed;
  return { ...from, sealed };
}

/** With the turn played, decided at `now` (milliseconds since 1970); policies choose for the other sides. Throws where a person has sealed nothing. */
export function withTurnPlayed(from: SeatedPlay, now: number): SeatedPlay {
  const { play, sealed } = from;
  const beliefs: Partial<Record<Side, Posture>> = {};
  for (const side of personsOf(play.start)) {
    const { belief } = draftOf(from, side).cardDraft;
    if (belief !== undefined) beliefs[side] = belief;
  }
  const moments = withTurn(play.moments, play.match.entries.length, now);
  return { ...from, play: { ...playTurn(play, sealed, beliefs), moments } };
}

/** What a person on `side` may see at a beat; a reveal that two persons share is seen from the first seat. */
export function describeTo(
  from: SeatedPlay,
  side: Side,
  beat: Beat,
  clock: Description['clock'] | undefined,
  say: Say,
): Description {
  const { play } = from;
  const persons = personsOf(play.start);
  const { entries } = play.match;
  const revealed = beat === 'reveal' ? entries[entries.length - 1] : undefined;
  const context: SeatContext = {
    scenario: play.start.scenario,
    say,
    seat: revealed === undefined ? side : (persons[0] ?? side),
    opened: play.opened,
    past: revealed === undefined ? entries : entries.slice(0, -1),
    ...(revealed === undefined ? {} : { entry: revealed }),
  };
  const shared = beat === 'reveal' && persons.length > 1;
  const { classCode } = play.start;
  return present(context, { beat, shared, ...draftOf(from, side), classCode, clock });
}
