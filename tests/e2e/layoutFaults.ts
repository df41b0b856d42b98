// What is wrong with how a page lies in its window: cut words, sideways scrolling, a board that scrolls, what axe finds.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Words that leave their box or the window, and boxes that hide a part of what they hold. */
async function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    const isPicture = (element: Element): boolean =>
      element.closest('.only-spoken, svg, .backdrop, .canvas-layer, .map') !== null;
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (box.width <= 1 || isPicture(element)) continue;
      const isHiding = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (isHiding && element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 1)
        if (!element.matches('.screen'))
          found.add(`${named(element)} hides ${element.scrollHeight - element.clientHeight} px`);
      const own = [...element.childNodes].filter(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
      if (own.length === 0) continue;
      if (box.left < -1 || box.right > innerWidth + 1)
        found.add(`${named(element)} leaves the window: ${element.textContent.slice(0, 40)}`);
      const isBlock = style.display !== 'inline' && style.display !== 'contents';
      if (isBlock && element.scrollWidth > element.clientWidth + 1)
        found.add(`${named(element)} is too narrow for "${element.textContent.slice(0, 40)}"`);
      const sheet = element.parentElement?.closest(
        '.card, .panel, .term, .sealed, .dispatch, .sheet, .consequences, .slip, button',
      );
      const around = sheet?.getBoundingClientRect();
      const bar = element.closest('.seal, .dispatch-on, .consequences-on');
      const isFloating = bar !== null && getComputedStyle(bar).position !== 'static';
      if (isFloating) continue;
      if (around !== undefined && box.bottom > around.bottom + 1)
        found.add(`${named(element)} sticks out below ${named(sheet ?? element)}`);
    }
    return [...found];
  });
}

/** Everything wrong with the page's layout now; `isWhole` says that it must fit the window without scrolling. */
export async function layoutFaults(page: Page, isWhole: boolean): Promise<readonly string[]> {
  const faults = [...(await cutWords(page))];
  const over = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    high: document.documentElement.scrollHeight - innerHeight,
  }));
  if (over.wide > 0) faults.push(`scrolls sideways by ${over.wide} px`);
  if (isWhole && over.high > 0) faults.push(`scrolls by ${over.high} px`);
  return faults;
}

/** What axe-core finds wrong, each with the first element it names. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(`if (typeof axe === 'undefined') { ${AXE} }`);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((result) =>
      result.violations.map((one) => one.id + ': ' + one.nodes[0].target.join(' ')))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no list'];
}
