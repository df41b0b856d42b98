/** What the editor offers while a scenario is written: keys and choices that are declared at the cursor, and the meaning of what the pointer rests on. */
import type { CompletionSource } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { completionAt, type Completion } from '../../scenario/editing/completionAt.ts';
import { meaningAt } from '../../scenario/json/fieldWords.ts';
import type { Say } from '../../text/speaker.ts';
import { paragraphs } from './faultMarks.ts';
import { placeWords } from './placeWords.ts';

/**
 * Keys and choices that fit where the cursor is. They are chosen by what stands before it alone: what stands behind it in the same quotes is what
 * will be replaced. They keep their declared order, which goes from the general to the particular.
 */
export const declaredCompletions =
  (say: Say): CompletionSource =>
  ({ explicit, pos, state }) => {
    const { from, isKey, options, path, to } = completionAt(state.doc.toString(), pos);
    const typed = state.sliceDoc(from, pos).replace(/^"/u, '');
    const fitting = fittingOptions(options, typed);
    if (fitting.length === 0 || (!explicit && typed === '' && from === to)) return null;
    return {
      from,
      to,
      filter: false,
      getMatch: ({ label }) => {
        const at = typed === '' ? -1 : label.toLowerCase().indexOf(typed.toLowerCase());
        return at < 0 ? [] : [at, at + typed.length];
      },
      options: fitting.map(({ insert, label }) => ({
        label,
        apply: insert,
        type: isKey ? 'property' : 'enum',
        info: () => paragraphs([meaningAt(isKey ? [...path.slice(0, -1), label] : path, say)]),
      })),
    };
  };

/** The options that begin with what has been typed, then those that hold it; all of them where it is one of them already. */
export function fittingOptions(
  options: readonly Completion[],
  typed: string,
): readonly Completion[] {
  if (options.some(({ label }) => label === typed)) return options;
  const places = options.map(({ label }) => label.toLowerCase().indexOf(typed.toLowerCase()));
  return [
    ...options.filter((_option, index) => places[index] === 0),
    ...options.filter((_option, index) => (places[index] ?? 0) > 0),
  ];
}

/** Shows the declared meaning, range and unit of the key or value under the pointer. */
export function meaningOnHover(say: Say): Extension {
  return hoverTooltip((view, pos) => {
    const place = completionAt(view.state.doc.toString(), pos);
    if (place.field === undefined || place.from === place.to) return null;
    const { meaning, takes } = placeWords(place, say);
    return {
      pos: place.from,
      end: place.to,
      create: () => ({ dom: paragraphs([meaning, takes]) }),
    };
  });
}
