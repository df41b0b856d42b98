/** What the players hold before they seal, and how their wishes change it. */
import { optionsOf, packageOf } from '../model/table/bargainingTable.ts';
import { optionIds } from '../model/match/choice.ts';
import type { Choice } from '../model/match/choice.ts';
import { copyCrisis } from '../model/state/crisis.ts';
import { measuresAt } from '../model/vocabulary/measures.ts';
import { choiceBy, emptyDecision } from '../model/match/policy.ts';
import { OFFER_OF_HOST, OFFER_OF_STRUCK } from '../model/vocabulary/quantities.ts';
import { seatView } from '../model/match/seatView.ts';
import { isEnding } from '../model/vocabulary/words.ts';
import type { Side } from '../model/vocabulary/words.ts';
import { POLICIES } from '../rivals/policies.ts';
import type { Wish } from './description.ts';
import { EMPTY_HAND } from './present/cards.ts';
import type { Hand } from './present/cards.ts';
import type { OpenedTurn } from './present/sight.ts';
import type { TableHand } from './present/table.ts';

/** One seat's cards and offer. */
export interface Holding {
  readonly hand: Hand;
  readonly tableHand: TableHand;
}

/** What a seat holds when a turn opens: no card chosen, its standing offer (or a sensible first one) prefilled. */
export function freshHolding(opened: OpenedTurn, side: Side): Holding {
  return { hand: EMPTY_HAND, tableHand: { offer: prefilledOffer(opened, side), accept: 'none' } };
}

function prefilledOffer({ crisis }: OpenedTurn, side: Side): readonly number[] {
  const { table, scenario } = crisis.setting;
  if (crisis.place !== 'bargaining') return scenario.table.issues.map(() => 0);
  const standing = crisis.rows.deal[side === 'struck' ? OFFER_OF_STRUCK : OFFER_OF_HOST];
  if (standing >= 0) return optionsOf(table, standing);
  const copy = copyCrisis(crisis);
  const { table: said } = choiceBy(POLICIES.patient, copy, seatView(copy, side), emptyDecision());
  return scenario.table.issues.map((issue, index) =>
    Math.max(
      0,
      issue.options.findIndex(({ id }) => id === said?.offer?.[index]),
    ),
  );
}

/** A holding after a wish; the same where the wish is not about cards. */
export function afterWish(holding: Holding, opened: OpenedTurn, wish: Wish): Holding {
  const { hand, tableHand } = holding;
  switch (wish.type) {
    case 'choose':
      return { ...holding, hand: { ...hand, posture: wish.posture } };
    case 'vary': {
      const shown = { ...hand.shown, [wish.posture]: wish.variant };
      return { ...holding, hand: { ...hand, shown, posture: hand.posture ?? wish.posture } };
    }
    case 'call':
      return { ...holding, hand: { ...hand, mediator: wish.mediator, posture: 'mediation' } };
    case 'believe':
      return {
        ...holding,
        hand: { ...hand, belief: hand.belief === wish.posture ? undefined : wish.posture },
      };
    case 'offer': {
      const { issues } = opened.crisis.setting.scenario.table;
      const place = issues.findIndex(({ id }) => id === wish.issue);
      const option = issues[place]?.options.findIndex(({ id }) => id === wish.option) ?? -1;
      if (option < 0) return holding;
      const offer = tableHand.offer.map((now, index) => (index === place ? option : now));
      return { hand: { ...hand, posture: 'mediation' }, tableHand: { offer, accept: 'none' } };
    }
    case 'accept':
      return {
        hand: wish.standing === 'none' ? hand : { ...hand, posture: 'mediation' },
        tableHand: {
          ...tableHand,
          accept: wish.standing === tableHand.accept ? 'none' : wish.standing,
        },
      };
    default:
      return holding;
  }
}

/** The choice that a holding would seal; undefined while no card is chosen. */
export function sealedChoice(
  { crisis }: OpenedTurn,
  side: Side,
  { hand, tableHand }: Holding,
): Choice | undefined {
  const { posture } = hand;
  if (posture === undefined || isEnding(crisis.place)) return undefined;
  const variants = measuresAt(side, crisis.place).filter((measure) => measure.posture === posture);
  const measure = variants[Math.min(hand.shown[posture], variants.length - 1)];
  if (measure === undefined) return undefined;
  if (measure.act === 'offer') {
    const offer = optionIds(crisis, packageOf(crisis.setting.table, tableHand.offer));
    const { accept } = tableHand;
    return { measure: measure.id, table: { offer, ...(accept === 'none' ? {} : { accept }) } };
  }
  const inTalks = crisis.place === 'implementing';
  return {
    measure: measure.id,
    ...(posture === 'mediation' && !inTalks && hand.mediator !== undefined
      ? { mediator: hand.mediator }
      : {}),
  };
}
