/** The words that the editor's own buttons and messages are given, so that it speaks the page's language. */
import { EditorState, type Extension } from '@codemirror/state';
import type { MessageId } from '../../text/speaker.ts';
import type { WrittenNumber } from '../../text/values.ts';
import type { Say } from '../../text/speaker.ts';

/** The editor's phrase, as its makers named it, and our sentence for it. */
const PHRASES = {
  Find: 'json-find',
  Replace: 'json-replace-with',
  next: 'json-next',
  previous: 'json-previous',
  all: 'json-select-all',
  'match case': 'json-match-case',
  regexp: 'json-regexp',
  'by word': 'json-by-word',
  replace: 'json-replace',
  'replace all': 'json-replace-all',
  close: 'json-close',
  'current match': 'json-current-match',
  'on line': 'json-on-line',
  'Go to line': 'json-go-to-line',
  go: 'json-go',
  Diagnostics: 'json-problems',
  'No diagnostics': 'json-no-problems',
  Completions: 'json-suggestions',
  'Control character': 'json-control-character',
  'folded code': 'json-folded',
  unfold: 'json-unfold',
  to: 'json-to',
  'Fold line': 'json-fold-line',
  'Unfold line': 'json-unfold-line',
  'Folded lines': 'json-folded-lines',
  'Unfolded lines': 'json-unfolded-lines',
  'Selection deleted': 'json-selection-deleted',
} as const satisfies Readonly<Record<string, MessageId>>;

/** Counts that the editor puts in by itself, at its own mark `$`. */
const COUNTED = {
  'replaced $ matches': 'json-replaced-matches',
  'replaced match on line $': 'json-replaced-on-line',
} as const satisfies Readonly<Record<string, MessageId>>;

/** Stands for a number that is not known yet. */
const MARK = '$' as WrittenNumber;

/** All phrases of the editor in the page's language. */
export function editorWords(say: Say): Extension {
  return EditorState.phrases.of(
    Object.fromEntries([
      ...Object.entries(PHRASES).map(([phrase, id]) => [phrase, say(id)]),
      ...Object.entries(COUNTED).map(([phrase, id]) => [phrase, say(id, { count: MARK })]),
    ]) as Readonly<Record<string, string>>,
  );
}
