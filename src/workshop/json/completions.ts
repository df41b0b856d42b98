/** What the editor offers while a scenario is written: keys and choices that are declared at the cursor, and the meaning of what the pointer rests on. */
import type { CompletionSource } from '@codemirror/autocomplete';
import { hoverTooltip } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { placeAt } from '../../scenario/placeAt.ts';
import type { Say } from '../../text/speaker.ts';
import { paragraphs } from './faultMarks.ts';
import { placeWords } from './placeWords.ts';

/** Keys and choices that fit where the cursor is. */
export const declaredCompletions: CompletionSource = ({ explicit, pos, state }) => {
  const place = placeAt(state.doc.toString(), pos);
  if (place.options.length === 0) return null;
  if (!explicit && place.from === place.to) return null;
  return {
    from: place.from,
    to: place.to,
    options: place.options.map(({ label, insert, meaning }, index) => ({
      // With its quotes, since what has been typed so far has them too.
      label: insert.startsWith('"') ? `"${label}"` : label,
      displayLabel: label,
      apply: insert,
      type: place.isKey ? 'property' : 'enum',
      info: () => paragraphs([meaning]),
      // In the declared order, which goes from the general to the particular.
      boost: -Math.min(99, index),
    })),
  };
};

/** Shows the declared meaning, range and unit of the key or value under the pointer. */
export function meaningOnHover(say: Say): Extension {
  return hoverTooltip((view, pos) => {
    const place = placeAt(view.state.doc.toString(), pos);
    if (place.field === undefined || place.from === place.to) return null;
    const words = placeWords(place, say);
    return {
      pos: place.from,
      end: place.to,
      create: () => ({ dom: paragraphs([words.meaning, words.takes]) }),
    };
  });
}
