/** What a key asks for on the board: 1 2 3 choose, arrows turn variants and cards, B then 1 2 3 says the belief, Enter seals, Escape takes back. */
import { POSTURES, type Posture } from '../../model/vocabulary/words.ts';
import type { Description, Intent } from '../../seat/description.ts';

/** What the keyboard stands on: the card in focus, and whether B was pressed just before. */
export interface KeyPlace {
  readonly card?: Posture;
  readonly isBelieving: boolean;
}

/** A intent, a move of the focus between cards, the start of a belief, or nothing. */
export type KeyAnswer =
  | { readonly intent: Intent }
  | { readonly focusCard: Posture }
  | { readonly startBelief: true }
  | undefined;

function turnVariant(description: Description, place: KeyPlace, step: 1 | -1): KeyAnswer {
  const focused = description.cards.find(
    (one) => one.posture === place.card && one.variants.length > 1,
  );
  const card = focused ?? description.cards.find((one) => one.chosen && one.variants.length > 1);
  if (card === undefined) return undefined;
  const count = card.variants.length;
  return {
    intent: { type: 'vary', posture: card.posture, variant: (card.shown + step + count) % count },
  };
}

function nextCard(description: Description, place: KeyPlace, step: 1 | -1): KeyAnswer {
  const postures = description.cards.map((card) => card.posture);
  const chosen = description.cards.find((card) => card.chosen)?.posture;
  const from = postures.indexOf(
    place.card ?? chosen ?? postures[step === 1 ? postures.length - 1 : 0] ?? 'restraint',
  );
  const next = postures[(from + step + postures.length) % postures.length];
  return next === undefined ? undefined : { focusCard: next };
}

function whileChoosing(description: Description, key: string, place: KeyPlace): KeyAnswer {
  const posture = POSTURES[['1', '2', '3'].indexOf(key)];
  if (posture !== undefined) {
    return {
      intent: place.isBelieving ? { type: 'believe', posture } : { type: 'choose', posture },
    };
  }
  switch (key) {
    case 'ArrowUp':
      return turnVariant(description, place, -1);
    case 'ArrowDown':
      return turnVariant(description, place, 1);
    case 'ArrowLeft':
      return nextCard(description, place, -1);
    case 'ArrowRight':
      return nextCard(description, place, 1);
    case 'b':
      return { startBelief: true };
    case 'Enter':
      return description.seal.enabled ? { intent: { type: 'seal' } } : undefined;
    default:
      return undefined;
  }
}

/** The answer to a key (as `keyOf` names it), given where the keyboard stands. A reveal's Enter is answered by the reveal itself. */
export function answerKey(description: Description, key: string, place: KeyPlace): KeyAnswer {
  if (key === '?') return { intent: { type: 'open', panel: 'help' } };
  switch (description.beat) {
    case 'choosing':
      return whileChoosing(description, key, place);
    case 'news':
      return key === 'Enter' ? { intent: { type: 'continue' } } : undefined;
    case 'sealed':
      return key === 'Escape' ? { intent: { type: 'unseal' } } : undefined;
    case 'reveal':
      return undefined;
  }
}
