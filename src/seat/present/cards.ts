/** The three postures as cards, each with its measures at this stage, and whom to call. */
import type { Belief, Card, Variant } from '../description.ts';
import { measuresAt } from '../../model/vocabulary/measures.ts';
import { bestMediator } from '../../model/state/setting.ts';
import { bandOf } from '../../model/match/seatView.ts';
import { POSTURES, isTalks } from '../../model/vocabulary/words.ts';
import type { Posture } from '../../model/vocabulary/words.ts';
import { measureName, measureText } from '../measureName.ts';
import { HINTS } from './hints.ts';
import { stageOf } from './newsOf.ts';
import type { SeatContext } from './seatContext.ts';

/** What a seat has in hand before it seals. */
export interface CardDraft {
  readonly posture: Posture | undefined;
  /** The measure shown on each card, by its place among the posture's. */
  readonly shown: Readonly<Record<Posture, number>>;
  readonly mediator: string | undefined;
  readonly belief: Posture | undefined;
}

/** An empty hand. */
export const EMPTY_CARD_DRAFT: CardDraft = {
  posture: undefined,
  shown: { restraint: 0, mediation: 0, retaliation: 0 },
  mediator: undefined,
  belief: undefined,
};

const KEYS = { restraint: '1', mediation: '2', retaliation: '3' } as const satisfies Record<
  Posture,
  Card['key']
>;

/** The id of the mediator that is called unless another is picked. */
export function usualMediator({ opened }: SeatContext): string | undefined {
  const { setting } = opened.crisis;
  return setting.scenario.mediators[bestMediator(setting)]?.id;
}

/** The cards of the turn. */
export function cardsOf(context: SeatContext, cardDraft: CardDraft): readonly Card[] {
  return POSTURES.map((posture) => {
    const variants = variantsOf(context, posture);
    return {
      posture,
      label: context.say(`posture-${posture}`),
      key: KEYS[posture],
      variants,
      shown: Math.min(cardDraft.shown[posture], variants.length - 1),
      chosen: cardDraft.posture === posture,
      ...(posture === 'mediation' ? mediatorsOf(context, cardDraft) : {}),
    };
  });
}

function variantsOf(context: SeatContext, posture: Posture): readonly Variant[] {
  const { scenario, say, seat } = context;
  return measuresAt(seat, stageOf(context))
    .filter((measure) => measure.posture === posture)
    .map(({ id, act }) => ({
      measure: id,
      title: measureName(scenario, id, say),
      text: measureText(scenario, id, say),
      hints: HINTS[act].map(([sign, text]) => ({ sign, text: say(text) })),
    }));
}

function mediatorsOf(context: SeatContext, cardDraft: CardDraft): Pick<Card, 'mediators'> {
  const stage = stageOf(context);
  if (isTalks(stage)) return {};
  const { scenario, say, seat } = context;
  const called = cardDraft.mediator ?? usualMediator(context);
  return {
    mediators: scenario.mediators.map(({ id, name, style, trustOfStruck, trustOfHost }) => {
      const [own, theirs] =
        seat === 'struck' ? [trustOfStruck, trustOfHost] : [trustOfHost, trustOfStruck];
      return {
        id,
        name,
        chosen: id === called,
        note: say('mediator-note', {
          style: say(`mediator-${style}`),
          own: say(`trust-word-${bandOf(own)}`),
          theirs: say(`trust-word-${bandOf(theirs)}`),
        }),
      };
    }),
  };
}

/** The tap before sealing. */
export function beliefOf({ say }: SeatContext, cardDraft: CardDraft): Belief {
  return {
    question: say('believe-question'),
    options: POSTURES.map((posture) => ({
      posture,
      label: say(`believe-${posture}`),
      chosen: cardDraft.belief === posture,
    })),
  };
}
