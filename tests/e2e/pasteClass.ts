// Hands a class's codes to the built page as a teacher does: by pasting them.
import type { Page } from 'playwright-core';

/** Pastes a text into whatever stands on the page. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((codes) => {
    const data = new DataTransfer();
    data.setData('text/plain', codes);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Pastes a text and waits until the class stands on the page. */
export async function pasteClass(page: Page, text: string): Promise<void> {
  await page.waitForSelector('.debrief-class-hero');
  await pasteText(page, text);
  await page.waitForSelector('.debrief-class-title');
  await page.waitForSelector('.debrief-class-progress', { state: 'detached' });
}
