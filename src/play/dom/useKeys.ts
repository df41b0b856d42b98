/** Listens to the keyboard for the board and turns keys into intents. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { POSTURES, type Posture } from '../../model/vocabulary/words.ts';
import { keyOf } from '../../ui/look/keyOf.ts';
import type { Description, Intent } from '../../seat/description.ts';
import { answerKey } from './keys.ts';

const NATIVE = 'input, textarea, select, [contenteditable], dialog';

function postureOf(element: Element | null): Posture | undefined {
  const name = element?.closest('[data-card]')?.getAttribute('data-card');
  return POSTURES.find((posture) => posture === name);
}

/** Whether the browser itself should act on this key here: Enter and Space on a button that is not the chosen card. */
function belongsToBrowser(event: KeyboardEvent, description: Description): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(NATIVE) !== null && target !== null) return true;
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const button = target?.closest('button, a, summary');
  if (button === null || button === undefined) return event.key === ' ';
  const isChosenCard = button.matches('[data-zone^="card:"][aria-pressed="true"]');
  return !(event.key === 'Enter' && isChosenCard && description.beat === 'choosing');
}

function focusCard(posture: Posture): void {
  document.querySelector<HTMLElement>(`[data-zone="card:${posture}"]`)?.focus();
}

/** After a belief said by key the focus goes back to the card, so that Enter seals and does not say another belief. */
function leaveBelief(description: Description): void {
  const chosen = description.cards.find((card) => card.chosen);
  if (chosen !== undefined) focusCard(chosen.posture);
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Answers keys anywhere on the page while the board is shown, save inside fields and dialogs. */
export function useKeys(description: Description, onIntent: (intent: Intent) => void): void {
  const latest = useRef({ description, onIntent });
  latest.current = { description, onIntent };
  useLayoutEffect(() => {
    let isBelieving = false;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { description: now, onIntent: intent } = latest.current;
      if (belongsToBrowser(event, now)) return;
      // On some layouts a digit is written with Shift; pressing that answers nothing and forgets nothing.
      if (event.key === 'Shift') return;
      const card = postureOf(document.activeElement);
      const answer = answerKey(now, keyOf(event), {
        isBelieving,
        ...(card === undefined ? {} : { card }),
      });
      isBelieving = answer !== undefined && 'startBelief' in answer;
      if (answer === undefined) return;
      event.preventDefault();
      if ('intent' in answer) {
        intent(answer.intent);
        if (answer.intent.type === 'choose') focusCard(answer.intent.posture);
        if (answer.intent.type === 'believe') leaveBelief(now);
      } else if ('focusCard' in answer) focusCard(answer.focusCard);
      else document.querySelector<HTMLElement>('[data-belief] button')?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
