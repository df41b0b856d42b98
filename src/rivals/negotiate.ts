/** How a policy bargains: it asks for much, concedes with time, learns from offers, and takes what is good enough. */
import { conceded, clamp } from '../model/exact/arithmetic.ts';
import { at } from '../model/table/bargainingTable.ts';
import type { PolicyCoefficients } from '../model/vocabulary/constants.ts';
import type { Decision } from '../model/match/policy.ts';
import type { SeatView } from '../model/match/seatView.ts';
import { emptyOpponentModel, readOpponentModel } from './opponentModel.ts';

/** How a policy bargains; each way has its constants. */
export type Bargainer = 'even' | 'soft' | 'proud' | 'hard' | 'harder' | 'unwilling';

/** Points beyond its reservation value that it insists on. */
function extraOf(c: PolicyCoefficients, how: Bargainer): number {
  if (how === 'harder') return c.hardExtra;
  return how === 'unwilling' ? c.unwillingExtra : 0;
}

/** What the other side seems to like, read anew at each offer. */
const model = emptyOpponentModel();

/** Writes an offer, and an acceptance where one is due, into a decision to mediate at the table. */
export function negotiate(view: SeatView, decision: Decision, how: Bargainer): void {
  const { constants: c, table, doubt } = view;
  const toStruck = view.side === 'struck';
  const worth = toStruck ? table.worthToStruck : table.worthToHost;
  const promise = toStruck ? table.promiseToStruck : table.promiseToHost;

  // Chosen here and not by a function: an engine allocates for every fraction that one hands back.
  let hardness = c.evenHardness;
  if (how === 'soft') hardness = c.softHardness;
  else if (how === 'proud') hardness = c.proudHardness;
  else if (how === 'hard' || how === 'harder') hardness = c.hardHardness;
  else if (how === 'unwilling') hardness = c.unwillingHardness;
  const least = view.reservation + extraOf(c, how);
  const round = view.rounds + 1;
  const time = clamp((round * (c.paceBase + view.ripeness)) / c.patienceRounds, 0, 1);
  const aspiration = Math.max(
    least,
    least + (1 - conceded(time, hardness)) * (c.aspirationTop - least),
  );

  // Of the packages that are worth as much as one aspires to, the one that the other side seems to like most, then the one worth
  // most, then the first. The openings at the other side's end of the issues come first, since what it likes is mostly there, and an
  // opening that it cannot like as much as what was found is left out. Doubt only takes away, so that of an opening nothing after a
  // package worth too little in full has to be looked at.
  readOpponentModel(model, table, view.theirTally);
  const { ofOpening, ofClosing, mostOfClosing } = model;
  const ranking = toStruck ? table.rankedByStruck : table.rankedByHost;
  const { packages, worth: worthByRank, promise: promiseByRank } = ranking;
  const { openings, closings } = table;
  let offer = -1;
  let offerLiked = -1;
  let offerWorth = -1;
  for (let step = 0; step < openings; step++) {
    const opening = toStruck ? openings - 1 - step : step;
    const likedOfOpening = ofOpening[opening] ?? 0;
    if (likedOfOpening + mostOfClosing < offerLiked) continue;
    const first = opening * closings;
    for (let rank = first; rank < first + closings; rank++) {
      const inFull = worthByRank[rank] ?? 0;
      if (inFull < aspiration) break;
      const index = packages[rank] ?? 0;
      const liked = likedOfOpening + (ofClosing[index - first] ?? 0);
      if (liked < offerLiked) continue;
      const own = inFull - (promiseByRank[rank] ?? 0) * doubt;
      if (own < aspiration) continue;
      if (
        liked > offerLiked ||
        (liked === offerLiked && (own > offerWorth || (own === offerWorth && index < offer)))
      ) {
        offer = index;
        offerLiked = liked;
        offerWorth = own;
      }
    }
  }
  if (offer < 0) offer = bestOf(worth, promise, doubt);
  decision.offer = offer;

  const asked = at(worth, offer) - at(promise, offer) * doubt;
  const enough = Math.max(least, Math.min(aspiration, asked));
  const textEnough = Math.max(least, Math.min(enough, aspiration - c.textMargin)) - view.press;
  const { theirOffer: theirs, text } = view;
  if (theirs >= 0 && at(worth, theirs) - at(promise, theirs) * doubt >= enough)
    decision.accept = 'theirs';
  else if (text >= 0 && at(worth, text) - at(promise, text) * doubt >= textEnough)
    decision.accept = 'text';
}

/** The package worth most to oneself. */
function bestOf(worth: Float64Array, promise: Float64Array, doubt: number): number {
  let best = 0;
  let bestWorth = -Infinity;
  for (let index = 0; index < worth.length; index++) {
    const own = at(worth, index) - at(promise, index) * doubt;
    if (own > bestWorth) {
      best = index;
      bestWorth = own;
    }
  }
  return best;
}
