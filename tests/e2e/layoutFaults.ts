// What is wrong with how a page lies in its window: cut words, sideways scrolling, small text and targets, things asked for out of view, what axe finds.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Words that leave their box or the window, and boxes that hide a part of what they hold. */
async function cutWords(page: Page, mayScroll: boolean): Promise<readonly string[]> {
  return page.evaluate((areScrollersFine) => {
    const found = new Set<string>();
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    const isPicture = (element: Element): boolean =>
      element.closest('.ui-only-spoken, svg, .play-backdrop, .play-canvas-layer, .play-map') !==
      null;
    const isInScroller = (element: Element): boolean => {
      for (let around = element.parentElement; around !== null; around = around.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(around).overflowX))
          return around.getBoundingClientRect().right <= innerWidth + 1;
      return false;
    };
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (box.width <= 1 || isPicture(element)) continue;
      const isHiding = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (isHiding && element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 1)
        if (!element.matches('.play-screen'))
          found.add(`${named(element)} hides ${element.scrollHeight - element.clientHeight} px`);
      const own = [...element.childNodes].filter(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
      if (own.length === 0) continue;
      const isOut = box.left < -1 || box.right > innerWidth + 1;
      if (isOut && !(areScrollersFine && isInScroller(element)))
        found.add(`${named(element)} leaves the window: ${element.textContent.slice(0, 40)}`);
      const isBlock = style.display !== 'inline' && style.display !== 'contents';
      if (isBlock && element.scrollWidth > element.clientWidth + 1)
        found.add(`${named(element)} is too narrow for "${element.textContent.slice(0, 40)}"`);
      const sheet = element.parentElement?.closest(
        '.play-card, .play-panel, .play-term, .play-sealed, .play-dispatch, .play-sheet, .play-consequences, .play-slip, button',
      );
      const around = sheet?.getBoundingClientRect();
      const bar = element.closest('.play-seal, .play-way-on, .play-door-ways');
      const isFloating = bar !== null && getComputedStyle(bar).position !== 'static';
      if (isFloating) continue;
      if (around !== undefined && box.bottom > around.bottom + 1)
        found.add(`${named(element)} sticks out below ${named(sheet ?? element)}`);
    }
    return [...found];
  }, mayScroll);
}

/**
 * Everything wrong with the page's layout now; `isWhole` says that it must fit the window without scrolling, `mayScroll` that a box may scroll
 * sideways within the window, as those around tables do.
 */
export async function layoutFaults(
  page: Page,
  isWhole: boolean,
  mayScroll = false,
): Promise<readonly string[]> {
  const faults = [...(await cutWords(page, mayScroll))];
  const over = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    high: document.documentElement.scrollHeight - innerHeight,
  }));
  if (over.wide > 0) faults.push(`scrolls sideways by ${over.wide} px`);
  if (isWhole && over.high > 0) faults.push(`scrolls by ${over.high} px`);
  return faults;
}

/** The least sizes in CSS pixels: of any text, of what is read on a phone, and of what a finger meets. */
const LEAST = { text: 12, read: 16, target: 44 } as const;

/** Sentences that somebody reads to choose, and not the labels, figures and kickers around them. */
const READ = [
  '.play-door-line, .play-door-crisis p, .play-file-text, .play-file-expects li, .play-claim blockquote, .play-bet-ending span, .play-choice-label',
  '.play-news-headline, .play-dispatch-facts li:not(.play-dispatch-source), .play-card-title, .play-card-text, .play-hint, .play-mediator, .play-mediator-note',
  '.play-term-name, .play-standing-worth, .play-sealed-title, .play-sealed-note, .play-step-text, .play-upshot p, .play-statement blockquote, .play-brief-list li',
  '.play-door-foot p, .play-end-bar p, .play-choice-note, .play-choice-more, .play-file-notice, .play-ledger-note, .play-sheet-mediator, .play-gauge-why',
].join(', ');

/** Text and targets under the sizes; `isPhone` asks for more of what is read. */
export async function smallThings(page: Page, isPhone: boolean): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, read, onPhone }) => {
      const found = new Set<string>();
      const named = (element: Element): string =>
        `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
      const isShown = (element: Element): boolean =>
        element.closest('.ui-only-spoken, .play-canvas-layer') === null &&
        element.checkVisibility({ visibilityProperty: true });
      for (const element of document.querySelectorAll('body *')) {
        const hasText = [...element.childNodes].some(
          (node) => node instanceof Text && node.data.trim() !== '',
        );
        if (!hasText || !isShown(element)) continue;
        const size = parseFloat(getComputedStyle(element).fontSize);
        const wanted = onPhone && element.closest(read) !== null ? least.read : least.text;
        if (size < wanted - 0.01)
          found.add(`${named(element)} is set in ${size.toFixed(1)} px, not ${wanted}`);
      }
      for (const element of document.querySelectorAll('button, a[href], input, select, summary')) {
        const target = element.closest('label') ?? element;
        if (!isShown(target)) continue;
        const { height, width } = target.getBoundingClientRect();
        if (Math.min(width, height) < least.target - 0.5)
          found.add(
            `${named(element)} is a target of ${width.toFixed(0)} by ${height.toFixed(0)} px`,
          );
      }
      return [...found];
    },
    { least: LEAST, read: READ, onPhone: isPhone },
  );
}

/**
 * What of the things asked for does not lie whole and uncovered in the window as it stands. Each of `together` is a selector, of whose
 * elements one at least must be in view; where it begins with "all ", every one.
 */
export async function outOfView(
  page: Page,
  together: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const isInView = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      const isInside =
        box.width > 0 &&
        box.top >= -1 &&
        box.left >= -1 &&
        box.bottom <= innerHeight + 1 &&
        box.right <= innerWidth + 1;
      if (!isInside || !element.checkVisibility({ visibilityProperty: true })) return false;
      return [0.06, 0.5, 0.94].every((share) => {
        const hits = document.elementsFromPoint(
          box.left + box.width / 2,
          box.top + box.height * share,
        );
        const [top] = hits;
        if (top === undefined) return false;
        if (getComputedStyle(element).pointerEvents === 'none')
          return top.closest('.play-seal') === null;
        return element.contains(top) || top.contains(element);
      });
    };
    return wanted.flatMap((selector) => {
      const isAll = selector.startsWith('all ');
      const elements = [...document.querySelectorAll(isAll ? selector.slice(4) : selector)];
      const count = elements.filter(isInView).length;
      return count > 0 && (!isAll || count === elements.length)
        ? []
        : [`${selector} is not in view`];
    });
  }, together);
}

/** What a bar at the window's foot still covers when the page has been scrolled to its end; the page is then back at its top. */
export async function coveredAtEnd(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const bars = [...document.querySelectorAll('body *')].filter(
      (element) =>
        ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
        element.closest('dialog') === null &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    const found = new Set<string>();
    for (const bar of bars) {
      const around = bar.getBoundingClientRect();
      for (const element of document.querySelectorAll('main *')) {
        if (
          bar.contains(element) ||
          element.closest('.ui-only-spoken, .play-backdrop, .play-map') !== null
        )
          continue;
        const hasText = [...element.childNodes].some(
          (node) => node instanceof Text && node.data.trim() !== '',
        );
        if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
        const box = element.getBoundingClientRect();
        const isUnder =
          box.bottom > around.top + 2 &&
          box.top < around.bottom - 2 &&
          box.right > around.left + 2 &&
          box.left < around.right - 2;
        if (isUnder)
          found.add(`${[...bar.classList].join('.')} covers "${element.textContent.slice(0, 40)}"`);
      }
    }
    window.scrollTo(0, 0);
    return [...found];
  });
}

/** What axe-core finds wrong, each with the first element it names. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(`typeof axe !== 'undefined'`);
  // Half a megabyte, which need not cross the wire for every look at a page.
  if (isThere !== true) await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((result) =>
      result.violations.map((one) => one.id + ': ' + one.nodes[0].target.join(' ')))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no list'];
}
