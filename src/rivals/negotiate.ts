/** How a policy bargains: it asks for much, concedes with time, learns from offers, and takes what is good enough. */
import { conceded, clamp } from '../model/arithmetic.ts';
import { at } from '../model/bargainingTable.ts';
import { CONSTANTS } from '../model/constants.ts';
import type { Decision } from '../model/policy.ts';
import type { SeatView } from '../model/seatView.ts';
import { likingsOfOther } from './likings.ts';

/** How hard a policy bargains. */
export interface Hardness {
  /** Above 1 concedes late, below 1 early (Faratin et al. 1998). */
  readonly hardness: number;
  /** Points beyond its reservation value that it insists on. */
  readonly extra: number;
}

const ASKED_AT_FIRST = CONSTANTS.aspirationTop.value;
const ROUNDS_OF_CONCESSION = CONSTANTS.patienceRounds.value;
const PACE_WITHOUT_RIPENESS = CONSTANTS.paceBase.value;
const TEXT_MARGIN = CONSTANTS.textMargin.value;

/** Writes an offer, and an acceptance where one is due, into a decision to mediate at the table. */
export function negotiate(view: SeatView, decision: Decision, { hardness, extra }: Hardness): void {
  const { table, doubt } = view;
  const toStruck = view.side === 'struck';
  const worth = toStruck ? table.worthToStruck : table.worthToHost;
  const promise = toStruck ? table.promiseToStruck : table.promiseToHost;
  const worthOf = (index: number): number => at(worth, index) - at(promise, index) * doubt;

  const least = view.reservation + extra;
  const round = view.rounds + 1;
  const time = clamp(
    (round * (PACE_WITHOUT_RIPENESS + view.ripeness)) / ROUNDS_OF_CONCESSION,
    0,
    1,
  );
  const aspiration = Math.max(
    least,
    least + (1 - conceded(time, hardness)) * (ASKED_AT_FIRST - least),
  );

  // Of the packages that are worth as much as one aspires to, the one that the other side seems to like most; if none is, the best.
  const likings = likingsOfOther(table, view.theirTally);
  let offer = -1;
  let offerLiked = -1;
  let offerWorth = -1;
  let best = 0;
  let bestWorth = -Infinity;
  for (let index = 0; index < table.packages; index++) {
    const own = worthOf(index);
    if (own > bestWorth) {
      best = index;
      bestWorth = own;
    }
    if (own < aspiration) continue;
    const liked = at(likings, index);
    if (liked > offerLiked || (liked === offerLiked && own > offerWorth)) {
      offer = index;
      offerLiked = liked;
      offerWorth = own;
    }
  }
  decision.offer = offer < 0 ? best : offer;

  const enough = Math.max(least, Math.min(aspiration, worthOf(decision.offer)));
  const theirs = view.theirOffer;
  const { text } = view;
  const textEnough = Math.max(least, Math.min(enough, aspiration - TEXT_MARGIN)) - view.press;
  if (theirs >= 0 && worthOf(theirs) >= enough) decision.accept = 'theirs';
  else if (text >= 0 && worthOf(text) >= textEnough) decision.accept = 'text';
}
