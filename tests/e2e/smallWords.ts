// Words that would stand too small on paper.
import type { Page } from 'playwright-core';

/** Papers: size in points, and the width between the margins of the style sheets in CSS pixels. */
export const PAPERS = {
  A4: { size: [595, 842], inside: Math.round(((210 - 26) / 25.4) * 96) },
  Letter: { size: [612, 792], inside: Math.round(((215.9 - 26) / 25.4) * 96) },
} as const;

/** The smallest words on paper: 9.5 points in CSS pixels, less what rounding may take. */
export const SMALLEST = (9.5 / 72) * 96 - 0.05;

/** Words drawn smaller than that, as they will stand on paper. */
export async function smallWords(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      // A key's strokes are marks, not words.
      if (element === null || !/[\p{L}\p{N}]/u.test(words) || !element.checkVisibility()) continue;
      if (element.closest('.ui-only-spoken, script, style') !== null) continue;
      const svg = element.closest('svg');
      const scale =
        svg === null || svg.viewBox.baseVal.width === 0
          ? 1
          : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < least)
        found.push(
          `${size.toFixed(1)} px: .${element.getAttribute('class') ?? ''} ${words.slice(0, 30)}`,
        );
    }
    return [...new Set(found)];
  }, smallest);
}
