// Storage that fails as browsers fail it: each is a script that a page runs before its own. Functions are handed over as text and see nothing around them.
import type { Page } from 'playwright-core';

/** Every write is refused for want of room while `window.isFull` is true, as it is from the beginning. */
export function fullStorage(): void {
  Object.assign(globalThis, { isFull: true });
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function refuse(...given): IDBRequest<IDBValidKey> {
    if (Reflect.get(globalThis, 'isFull') === true)
      throw new DOMException('no room is left', 'QuotaExceededError');
    return put.apply(this, given);
  };
}

/** `closeStorage()` closes every connection, as a browser does in the background. */
export function closableStorage(): void {
  const open: IDBDatabase[] = [];
  const factory = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function remember(...given): IDBOpenDBRequest {
    const request = factory.apply(this, given);
    request.addEventListener('success', () => open.push(request.result));
    return request;
  };
  Object.assign(globalThis, {
    closeStorage: () => {
      for (const db of open.splice(0)) db.close();
    },
  });
}

/** No request to open a database is ever answered. */
export function silentStorage(): void {
  const factory = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function keepSilent(...given): IDBOpenDBRequest {
    const request = factory.apply(this, given);
    request.addEventListener = () => {};
    return request;
  };
}

/** There is no storage at all. */
export function absentStorage(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
}

/** Opening is forbidden, as in a frame without an origin. */
export function forbiddenStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('not in this frame', 'SecurityError');
  };
}

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
