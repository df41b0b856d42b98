/** How the editor looks: the page's ink, paper and lines; a scenario's own words are the brightest thing in it. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const looks = EditorView.theme(
  {
    '&': {
      height: '100%',
      color: 'var(--text)',
      backgroundColor: 'var(--ink-0)',
      fontSize: 'var(--small)',
    },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': {
      fontFamily: 'ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, monospace',
      fontVariantLigatures: 'none',
      lineHeight: '1.55',
    },
    '.cm-content': { caretColor: 'var(--bright)', padding: 'var(--space-3) 0 30vh' },
    '.cm-line': { padding: '0 var(--space-4) 0 var(--space-3)' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--bright)', borderLeftWidth: '2px' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
      { backgroundColor: '#35667a' },
    '.cm-activeLine': { backgroundColor: 'rgb(255 255 255 / 0.045)' },
    '.cm-gutters': {
      color: 'var(--text-faint)',
      backgroundColor: 'var(--ink-0)',
      borderRight: '1px solid var(--line)',
      fontVariantNumeric: 'tabular-nums',
    },
    '.cm-activeLineGutter': { color: 'var(--text)', backgroundColor: 'var(--ink-2)' },
    '.cm-lineNumbers .cm-gutterElement': {
      minWidth: '2.4ch',
      padding: '0 var(--space-1) 0 var(--space-3)',
    },
    '.cm-foldGutter .cm-gutterElement': { padding: '0 var(--space-2)', cursor: 'pointer' },
    '.cm-foldPlaceholder': {
      padding: '0 0.5em',
      border: '1px solid var(--line-strong)',
      borderRadius: '0.4em',
      backgroundColor: 'var(--ink-2)',
      color: 'var(--text-soft)',
    },
    '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
      backgroundColor: 'transparent',
      outline: '1px solid var(--paper-edge)',
    },
    '&.cm-focused .cm-nonmatchingBracket, .cm-nonmatchingBracket': {
      backgroundColor: 'transparent',
      outline: '1px dashed var(--paper)',
    },
    '.cm-searchMatch': {
      backgroundColor: 'transparent',
      outline: '1px solid var(--paper-edge)',
    },
    '.cm-searchMatch.cm-searchMatch-selected': { backgroundColor: '#5b5131' },
    '.cm-selectionMatch': { backgroundColor: 'rgb(255 255 255 / 0.1)' },
    '.cm-lintRange-error': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy 1.5px var(--paper)',
      textUnderlineOffset: '0.24em',
    },
    '.cm-lintRange-active': { backgroundColor: 'rgb(243 233 216 / 0.16)' },
    '.cm-lintPoint-error::after': { borderBottomColor: 'var(--paper)' },
    '.cm-gutter-lint': { width: '1.3em' },
    '.cm-gutter-lint .cm-gutterElement': { padding: '0 0.15em' },
    '.cm-lint-marker': { width: '1em', height: '1em', marginTop: '0.28em' },
    '.cm-lint-marker-error': {
      content: 'none',
      border: '0',
      borderRadius: '50%',
      backgroundColor: 'var(--paper)',
      position: 'relative',
    },
    '.cm-lint-marker-error::after': {
      content: '"!"',
      position: 'absolute',
      inset: '0',
      color: 'var(--print)',
      font: '800 0.82em/1.25 var(--sans)',
      textAlign: 'center',
    },
  },
  { dark: true },
);

const floating = EditorView.theme({
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: '0.5rem',
    overflow: 'hidden',
    backgroundColor: 'var(--ink-2)',
    color: 'var(--text)',
    font: '400 var(--small)/1.42 var(--sans)',
    boxShadow: '0 0.6rem 1.8rem rgb(0 0 0 / 0.45)',
  },
  '.cm-tooltip .json-words': {
    padding: 'var(--space-3) var(--space-4)',
    maxWidth: 'min(26rem, 84vw)',
  },
  '.cm-tooltip p': { margin: '0', overflowWrap: 'anywhere' },
  '.cm-tooltip p + p': { marginTop: 'var(--space-2)', color: 'var(--text-soft)' },
  '.cm-tooltip p::first-letter': { textTransform: 'uppercase' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxHeight: '16rem',
    fontFamily: 'inherit',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--space-2) var(--space-4)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--chosen)',
    color: 'var(--bright)',
  },
  '.cm-completionMatchedText': {
    textDecoration: 'none',
    fontWeight: '700',
    color: 'var(--paper)',
  },
  '.cm-completionInfo.cm-completionInfo': { padding: '0', overflow: 'visible' },
  '.cm-diagnostic': { padding: '0', margin: '0', border: '0' },
  '.cm-diagnostic-error': { borderLeft: '0.28rem solid var(--paper)' },
  '.cm-panels': {
    backgroundColor: 'var(--ink-1)',
    color: 'var(--text)',
    font: '400 var(--small)/1.42 var(--sans)',
  },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 'var(--space-3)',
    padding: 'var(--space-3) var(--space-7) var(--space-3) var(--space-4)',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 'var(--space-2)',
  },
  '.cm-panel.cm-search input[type=checkbox]': { accentColor: 'var(--paper)' },
  '.cm-panel.cm-search [name=close]': {
    minWidth: '1.9rem',
    minHeight: '1.9rem',
    right: 'var(--space-3)',
    top: 'var(--space-3)',
    fontSize: 'var(--lead)',
    cursor: 'pointer',
  },
  '.cm-textfield': {
    minHeight: '2rem',
    margin: '0',
    padding: 'var(--space-1) var(--space-3)',
    border: '1px solid var(--line-strong)',
    borderRadius: '0.4rem',
    backgroundColor: 'var(--ink-0)',
    color: 'var(--text)',
    fontSize: 'var(--small)',
  },
  '.cm-button': {
    minHeight: '2rem',
    margin: '0',
    padding: 'var(--space-1) var(--space-4)',
    border: '1px solid var(--line-strong)',
    borderRadius: '0.4rem',
    backgroundImage: 'none',
    backgroundColor: 'var(--ink-2)',
    color: 'var(--text)',
    fontSize: 'var(--small)',
    cursor: 'pointer',
  },
  '.cm-button:hover': { backgroundColor: 'var(--ink-3)' },
  '.cm-panels :focus-visible': { outline: '0.14rem solid var(--bright)', outlineOffset: '0.1rem' },
  '.cm-panel.cm-panel-lint ul': { maxHeight: '9rem' },
  '.cm-panel.cm-panel-lint [aria-selected]': {
    backgroundColor: 'var(--ink-3)',
    color: 'var(--bright)',
  },
  '.cm-panel.cm-panel-lint .json-words': { padding: 'var(--space-2) var(--space-4)' },
  '.cm-panel.cm-panel-lint p': { display: 'inline', margin: '0 0.5em 0 0' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: '#a8cbd6' },
  { tag: tags.string, color: 'var(--paper)' },
  { tag: tags.number, color: '#b9dcc2', fontWeight: '650' },
  { tag: [tags.bool, tags.null], color: '#b9dcc2', fontStyle: 'italic' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--text-faint)' },
]);

/** The editor's own style sheets; colours come from the page's tokens, which reach into a shadow tree. */
export const editorTheme: Extension = [looks, floating, syntaxHighlighting(colours)];
