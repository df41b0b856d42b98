// A browser's translator, played: it marks every text as translated, watches the page, and does to its nodes what real ones do.
import type { BrowserContext, Page } from 'playwright-core';

/**
 * How a translator writes. `google` puts `<font>` elements in the place of texts; `firefox` takes a block apart, writes its words into
 * fewer text nodes and moves inline elements; `edge` writes into the texts themselves.
 */
export const TRANSLATORS = ['google', 'firefox', 'edge'] as const;
export type Translator = (typeof TRANSLATORS)[number];

/** Milliseconds after which it answers. */
const LATENCY = 12;

/** Runs in the page before its own scripts. */
function translate({ how, latency }: { how: Translator; latency: number }): void {
  const mark = (words: string): string => `\u27E6${words.replace(/[\u27E6\u27E7]/gu, '')}\u27E7`;
  const written = new WeakMap<Text, string>();
  const waiting = new Set<Text>();
  const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'alt'];
  const isClosed = (node: Node): boolean =>
    node.parentElement?.closest('script, style, textarea, [translate="no"], .notranslate') !== null;
  const wants = (text: Text): boolean =>
    text.isConnected &&
    text.data.trim() !== '' &&
    written.get(text) !== text.data &&
    !isClosed(text);

  const swap = (text: Text): void => {
    const outer = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    const inner = document.createElement('font');
    inner.style.verticalAlign = 'inherit';
    const words = document.createTextNode(mark(text.data));
    written.set(words, words.data);
    inner.append(words);
    outer.append(inner);
    text.replaceWith(outer);
  };
  let isFresh = false;
  /** The children of an element: elements first, then one text for all words that stood side by side; every second time a new one. */
  const retell = (element: Element): void => {
    const texts: Text[] = [];
    const elements: Element[] = [];
    const runs: string[] = [];
    isFresh = !isFresh;
    let isRun = false;
    for (let node = element.firstChild; node !== null; node = element.firstChild) {
      if (node instanceof Text) {
        if (isRun) runs.push(`${runs.pop() ?? ''}${node.data}`);
        else runs.push(node.data);
        texts.push(node);
        isRun = true;
      } else {
        isRun = false;
        if (node instanceof Element) elements.push(node);
      }
      node.remove();
    }
    element.append(...elements);
    for (const run of runs) {
      const text = (isFresh ? undefined : texts.shift()) ?? document.createTextNode('');
      text.data = run.trim() === '' ? run : mark(run);
      written.set(text, text.data);
      element.append(text);
    }
  };
  const work = (): void => {
    const texts = [...waiting].filter(wants);
    waiting.clear();
    if (how === 'firefox') {
      for (const one of new Set(texts.map((text) => text.parentElement)))
        if (one !== null) retell(one);
      return;
    }
    for (const text of texts)
      if (how === 'google') swap(text);
      else {
        const words = mark(text.data);
        written.set(text, words);
        text.data = words;
        text.parentElement?.setAttribute('_msttexthash', String(words.length));
      }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (node: Node): void => {
    if (node instanceof Text) waiting.add(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
      if (text instanceof Text) waiting.add(text);
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')])
      for (const name of ATTRIBUTES) {
        const words = element.getAttribute(name);
        if (words !== null && words !== '' && words !== mark(words))
          element.setAttribute(name, mark(words));
      }
  };
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'xx';
    const watch = new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records)
        if (type === 'childList') addedNodes.forEach(look);
        else look(target);
      timer ??= setTimeout(() => {
        timer = undefined;
        work();
      }, latency);
    });
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
    look(document.body);
    work();
  });
}

/** Turns a translator on for every page that `context` opens from now on. */
export async function turnOn(context: BrowserContext, how: Translator): Promise<void> {
  await context.addInitScript(translate, { how, latency: LATENCY });
}

/** What a page says, and how many of its texts bear the mark of a translator. */
export interface Facts {
  /** Its texts, and the attributes that are words, in the order of the page, without blanks and marks. */
  readonly said: string;
  readonly marks: number;
}

/** Every fact of a page. */
export async function factsOf(page: Page): Promise<Facts> {
  return page.evaluate(() => {
    const texts: string[] = [];
    let marks = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      // How many places a map names depends on its room, which longer words take from it.
      if (text.parentElement?.closest('script, noscript, .play-place-name') !== null) continue;
      const words = text.nodeValue ?? '';
      if (words.startsWith('\u27E6')) marks += 1;
      texts.push(words);
    }
    const NAMES = ['title', 'aria-label', 'placeholder', 'alt', 'value'];
    const attributes = [...document.querySelectorAll('body *')].flatMap((element) =>
      NAMES.flatMap((name) => element.getAttribute(name) ?? []),
    );
    const said = `${texts.join('')}|${attributes.join('|')}`;
    return { said: said.replace(/[\u27E6\u27E7\s]/gu, ''), marks };
  });
}

/** The same facts in a form that does not change where a translator sets words in another order. */
export function lettersOf(said: string): string {
  return said.split('').toSorted().join('');
}
