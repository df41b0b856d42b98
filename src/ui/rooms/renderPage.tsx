/** The one way by which rooms come to the page: guarded, true under a translator, and with the language and direction of every word. */
import { options, render, type ComponentChild } from 'preact';
import { Guard } from './guard.tsx';
import { markWords } from '../look/scenarioWords.ts';
import { renderTruly, watchTranslator } from './translatedPage.ts';

/** Renders a page into `root`, or takes it away where it is `null`. */
export function renderPage(page: ComponentChild, root: HTMLElement): void {
  options.vnode = markWords;
  watchTranslator(root);
  renderTruly(() => render(page === null ? null : <Guard>{page}</Guard>, root));
}
