/** What the players hold before they seal, and how their intents change it. */
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
import type { Intent } from './description.ts';
import { EMPTY_CARD_DRAFT } from './present/cards.ts';
import type { CardDraft } from './present/cards.ts';
import type { OpenedTurn } from './present/seatContext.ts';
import type { TableDraft } from './present/table.ts';

/** One seat's cards and offer. */
export interface Draft {
  readonly cardDraft: CardDraft;
  readonly tableDraft: TableDraft;
}

/** What a seat holds when a turn opens: no card chosen, its standing offer (or a sensible first one) prefilled. */
export function freshDraft(opened: OpenedTurn, side: Side): Draft {
  return {
    cardDraft: EMPTY_CARD_DRAFT,
    tableDraft: { offer: prefilledOffer(opened, side), accept: 'none' },
  };
}

function prefilledOffer({ crisis }: OpenedTurn, side: Side): readonly number[] {
  const { table, scenario } = crisis.setting;
  if (crisis.phase !== 'bargaining') return scenario.table.issues.map(() => 0);
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

/** A draft after a intent; the same where the intent is not about cards. */
export function afterIntent(draft: Draft, opened: OpenedTurn, intent: Intent): Draft {
  const { cardDraft, tableDraft } = draft;
  switch (intent.type) {
    case 'choose':
      return { ...draft, cardDraft: { ...cardDraft, posture: intent.posture } };
    case 'vary': {
      const shown = { ...cardDraft.shown, [intent.posture]: intent.variant };
      return {
        ...draft,
        cardDraft: { ...cardDraft, shown, posture: cardDraft.posture ?? intent.posture },
      };
    }
    case 'call':
      return {
        ...draft,
        cardDraft: { ...cardDraft, mediator: intent.mediator, posture: 'mediation' },
      };
    case 'believe':
      return {
        ...draft,
        cardDraft: {
          ...cardDraft,
          belief: cardDraft.belief === intent.posture ? undefined : intent.posture,
        },
      };
    case 'offer': {
      const { issues } = opened.crisis.setting.scenario.table;
      const place = issues.findIndex(({ id }) => id === intent.issue);
      const option = issues[place]?.options.findIndex(({ id }) => id === intent.option) ?? -1;
      if (option < 0) return draft;
      const offer = tableDraft.offer.map((now, index) => (index === place ? option : now));
      return {
        cardDraft: { ...cardDraft, posture: 'mediation' },
        tableDraft: { offer, accept: 'none' },
      };
    }
    case 'accept':
      return {
        cardDraft: intent.standing === 'none' ? cardDraft : { ...cardDraft, posture: 'mediation' },
        tableDraft: {
          ...tableDraft,
          accept: intent.standing === tableDraft.accept ? 'none' : intent.standing,
        },
      };
    default:
      return draft;
  }
}

/** The choice that a draft would seal; undefined while no card is chosen. */
export function sealedChoice(
  { crisis }: OpenedTurn,
  side: Side,
  { cardDraft, tableDraft }: Draft,
): Choice | undefined {
  const { posture } = cardDraft;
  if (posture === undefined || isEnding(crisis.phase)) return undefined;
  const variants = measuresAt(side, crisis.phase).filter((measure) => measure.posture === posture);
  const measure = variants[Math.min(cardDraft.shown[posture], variants.length - 1)];
  if (measure === undefined) return undefined;
  if (measure.act === 'offer') {
    const offer = optionIds(crisis, packageOf(crisis.setting.table, tableDraft.offer));
    const { accept } = tableDraft;
    return { measure: measure.id, table: { offer, ...(accept === 'none' ? {} : { accept }) } };
  }
  const inTalks = crisis.phase === 'implementing';
  return {
    measure: measure.id,
    ...(posture === 'mediation' && !inTalks && cardDraft.mediator !== undefined
      ? { mediator: cardDraft.mediator }
      : {}),
  };
}
