// Storage that fails as browsers fail it: each is the text of a script that a page runs before its own (`addInitScript({ content })`).
import type { Page } from 'playwright-core';

/** Every write is refused for want of room while `window.isFull` is true, as it is from the beginning. */
export const FULL_STORAGE = `
  window.isFull = true;
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    if (window.isFull) throw new DOMException('no room is left', 'QuotaExceededError');
    return put.apply(this, given);
  };`;

/** `closeStorage()` closes every connection, as a browser does in the background. */
export const CLOSABLE_STORAGE = `
  const connections = [];
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  window.closeStorage = () => connections.splice(0).forEach((one) => one.close());`;

/** No request to open a database is ever answered. */
export const SILENT_STORAGE = `
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    request.addEventListener = () => {};
    return request;
  };`;

/** There is no storage at all. */
export const ABSENT_STORAGE = `Object.defineProperty(window, 'indexedDB', { value: undefined });`;

/** Opening is forbidden, as in a frame without an origin. */
export const FORBIDDEN_STORAGE = `
  IDBFactory.prototype.open = () => { throw new DOMException('not in this frame', 'SecurityError'); };`;

/** Writes values into a store, making the database where there is none; for what earlier versions have left behind. */
export async function leaveBehind(
  page: Page,
  left: {
    readonly database: string;
    readonly version: number;
    readonly store: string;
    readonly key: string;
    readonly value: unknown;
  },
): Promise<void> {
  await page.evaluate(async ({ database, key, store, value, version }) => {
    const request = indexedDB.open(database, version);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const db = request.result;
    const tx = db.transaction(store, 'readwrite');
    tx.objectStore(store).put(value, key);
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
  }, left);
}
