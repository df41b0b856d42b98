/**
 * The editor for a scenario's text. It keeps no history of its own: undo and redo belong to the document, which the form changes too, and a second
 * history would take back what the other has done.
 */
import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language';
import { lintGutter, lintKeymap, linter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import type { Say } from '../../text/speaker.ts';
import { declaredCompletions, meaningOnHover } from './completions.ts';
import { echoesOf } from './echoes.ts';
import { editorTheme } from './editorTheme.ts';
import { editorWords } from './editorWords.ts';
import { faultMarks } from './faultMarks.ts';
import { modifier } from './modifier.ts';
import { changesOfText } from './newText.ts';

/** What the editor tells; all are called as they stand when it happens. */
export interface EditorEars {
  /** The text was changed in the editor. */
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The cursor stands at this offset of the text. */
  readonly onCursor: (text: string, offset: number) => void;
}

/** An editor on the page. */
export interface Editor {
  /** Shows a text that was changed elsewhere, by its smallest changes; one that only comes back changes nothing. */
  readonly showText: (text: string) => void;
  readonly showFaults: (faults: readonly Fault[]) => void;
  /** Puts the cursor at a place, both counted from 1, brings it into view and takes the focus. */
  readonly goTo: (line: number, column: number) => void;
  readonly close: () => void;
}

const fromElsewhere = Annotation.define<true>();

/** Opens an editor in a shadow tree: there its style sheets are constructed, which the page's policy allows, and not written into the page. */
export function openEditor(
  root: ShadowRoot,
  text: string,
  listeners: () => EditorEars,
  say: Say,
): Editor {
  const echoes = echoesOf();
  let shown = lineFed(text);
  let breaks = breaksOf(text);
  const listen = EditorView.updateListener.of(
    ({ docChanged, selectionSet, state, transactions }) => {
      if (docChanged) {
        shown = state.doc.toString();
        if (!transactions.some((one) => one.annotation(fromElsewhere) === true)) {
          const written = breaks === '\n' ? shown : shown.replaceAll('\n', breaks);
          echoes.sent(written);
          listeners().onChange(written);
        }
      }
      if (docChanged || selectionSet) listeners().onCursor(shown, state.selection.main.head);
    },
  );
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: shown,
      extensions: [extensions(say), keys(listeners), listen],
    }),
  });
  listeners().onCursor(shown, 0);
  return {
    showText: (next) => {
      if (echoes.isEcho(next)) return;
      breaks = breaksOf(next);
      const changes = changesOfText(shown, lineFed(next));
      if (changes.length > 0) view.dispatch({ changes, annotations: fromElsewhere.of(true) });
    },
    showFaults: (faults) =>
      view.dispatch(setDiagnostics(view.state, faultMarks(view.state.doc, faults, say))),
    goTo: (line, column) => {
      const { from, to } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      const at = Math.min(from + Math.max(0, column - 1), to);
      view.focus();
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(at, { y: 'center' }),
      });
    },
    close: () => view.destroy(),
  };
}

/** An editor's lines are its own; the text that it was given says how they end in the file. */
function lineFed(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n');
}

function breaksOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function extensions(say: Say): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    foldGutter(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    highlightSpecialChars(),
    drawSelection(),
    highlightSelectionMatches(),
    indentOnInput(),
    indentUnit.of('  '),
    bracketMatching(),
    closeBrackets(),
    json(),
    autocompletion({ override: [declaredCompletions(say)], icons: false }),
    meaningOnHover(say),
    // No linter of the editor's own: the document says what is wrong.
    linter(null),
    search({ top: true }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      // Editable text takes the focus anyway; said so, it is also found by whoever looks for what can be reached.
      tabindex: '0',
      'aria-label': say('json-label'),
      'aria-description': say('json-keys', { mod: modifier() }),
    }),
    editorWords(say),
    editorTheme,
  ];
}

/** Tab is no key of the editor, so that it goes on to the next thing on the page; Mod-] and Mod-[ indent. */
function keys(listeners: () => EditorEars): Extension {
  const undo = (): boolean => {
    listeners().onUndo();
    return true;
  };
  const redo = (): boolean => {
    listeners().onRedo();
    return true;
  };
  return [
    keymap.of([
      { key: 'Mod-z', run: undo, preventDefault: true },
      { key: 'Mod-y', mac: 'Mod-Shift-z', run: redo, preventDefault: true },
      { key: 'Mod-Shift-z', run: redo, preventDefault: true },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...lintKeymap,
    ]),
    // Undo by a menu or by shaking a phone.
    EditorView.domEventHandlers({
      beforeinput: (event) => {
        if (event.inputType === 'historyUndo') listeners().onUndo();
        else if (event.inputType === 'historyRedo') listeners().onRedo();
        else return false;
        event.preventDefault();
        return true;
      },
    }),
  ];
}
