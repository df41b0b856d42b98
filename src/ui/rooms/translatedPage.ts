/**
 * Keeps a page true that a browser's translator rewrites. A translator puts nodes of its own in the place of the page's texts, and
 * what is rendered afterwards would be written where nobody sees it. So before each rendering the page's own nodes are put back;
 * after it the translation returns wherever nothing has changed, and what has changed is left to the translator as new text.
 */
import { options } from 'preact';
import { childrenBefore, isSame, isText, stand } from './childLists.ts';

/** An element that a translator has changed: its children as they were rendered, as they were found, and what the own ones then said. */
interface Swap {
  readonly parent: Element;
  readonly own: readonly ChildNode[];
  readonly found: readonly ChildNode[];
  readonly words: readonly (string | null)[];
  readonly canReturn: boolean;
}

/** Marks an element whose text never changes while it stands: left alone, so that a screen reader is not told the same news twice. */
const FIXED = 'data-fixed-text';

/** The children that each changed element was rendered with. */
const swapped = new Map<Element, readonly ChildNode[]>();
/** The words that each changed text was rendered with. */
const rendered = new WeakMap<Node, string | null>();

let isRendering = false;

/** Notes what another hand than the rendering's did to text. Charts and editors change the page as well, but take no text out of it. */
function note(records: readonly MutationRecord[]): void {
  for (const { oldValue, removedNodes, target, type } of records) {
    const isInPlace = type === 'characterData';
    if (isInPlace && !rendered.has(target)) rendered.set(target, oldValue);
    const parent = isInPlace ? target.parentElement : target;
    if (!(parent instanceof Element) || parent.hasAttribute(FIXED) || swapped.has(parent)) continue;
    // A text alone in its element is simply written over; of several, words may have gone from one to another.
    const isSwap = isInPlace
      ? [...parent.childNodes].filter(isText).length > 1
      : [...removedNodes].some((node) => isText(node) || node.isConnected);
    if (isSwap) swapped.set(parent, childrenBefore(parent, records));
  }
}

function putBack([parent, own]: readonly [Element, readonly ChildNode[]]): readonly Swap[] {
  const found = [...parent.childNodes];
  const words = own.map(({ nodeValue }) => nodeValue);
  const canReturn = own.every((node) => found.includes(node) || !node.isConnected);
  const isTouched = own.some((node) => rendered.has(node));
  if (!parent.isConnected || (!isTouched && isSame(own, found))) {
    swapped.delete(parent);
    return [];
  }
  stand(parent, own);
  for (const node of own) if (rendered.has(node)) node.nodeValue = rendered.get(node) ?? null;
  return [{ parent, own, found, words, canReturn }];
}

function bringBack(
  { canReturn, found, own, parent, words }: Swap,
  changed: ReadonlySet<Node>,
): void {
  const isUnchanged = !own.some((node) => changed.has(node)) && isSame(own, [...parent.childNodes]);
  if (!canReturn || !isUnchanged || !parent.isConnected) {
    swapped.delete(parent);
    for (const node of own) rendered.delete(node);
    return;
  }
  own.forEach((node, index) => {
    if (rendered.has(node)) node.nodeValue = words[index] ?? null;
  });
  stand(parent, found);
}

/** A swap may have to move an element that holds the focus. */
function keepingFocus<T>(move: () => T): T {
  const { activeElement } = document;
  const result = move();
  if (activeElement !== document.activeElement && activeElement instanceof HTMLElement)
    activeElement.focus({ preventScroll: true });
  return result;
}

const observer = new MutationObserver(note);
const renderSoon = (flush: () => void): void => queueMicrotask(() => renderTruly(flush));

/** Renders on the page's own nodes. A rendering within another is part of it. */
export function renderTruly(work: () => void): void {
  if (isRendering) return work();
  isRendering = true;
  note(observer.takeRecords());
  const swaps = keepingFocus(() => [...swapped].flatMap(putBack));
  observer.takeRecords();
  try {
    work();
  } finally {
    const changed = new Set<Node>();
    for (const { target, type } of observer.takeRecords())
      if (type === 'characterData') {
        changed.add(target);
        rendered.delete(target);
      }
    keepingFocus(() => swaps.forEach((swap) => bringBack(swap, changed)));
    observer.takeRecords();
    isRendering = false;
  }
}

/** From now on keeps what is rendered below `root`, at once or when a state has changed, true while a translator is at work. */
export function watchTranslator(root: HTMLElement): void {
  observer.observe(root, { subtree: true, childList: true, characterDataOldValue: true });
  options.debounceRendering = renderSoon;
}
