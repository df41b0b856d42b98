// What befalls a page in a storm: each is switched on and off while a person goes on.
import type { BrowserContext, Page } from 'playwright-core';

/** What befalls a page at once, what lasts for an action, and what lasts for a whole storm. */
export const AT_ONCE = ['reload', 'back', 'second tab', 'storage closed'] as const;
export const LASTING = ['storage full', 'chunk 404', 'offline', 'worker refused'] as const;
export type AtOnce = (typeof AT_ONCE)[number];
export type Lasting = (typeof LASTING)[number];

// Kept with the origin, so that every tab and every load of the page meets the same weather.
const SWITCHES = { 'storage full': 'storm-full', 'worker refused': 'storm-workers' } as const;

/** The rooms' chunks, the words and a scenario: what a filter or a new version on the host may refuse. */
const CHUNKS = [
  '**/assets/openPlay-*.js',
  '**/assets/openDebrief-*.js',
  '**/assets/openWorkshop-*.js',
  '**/assets/openClass-*.js',
  '**/assets/two-valleys-*',
] as const;

/** Makes a browser's profile one that weather can befall; runs before each page's own scripts. */
export async function exposeToWeather(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const isOn = (name: string): boolean => localStorage.getItem(name) === 'on';
    const around = (prototype: object, name: string, how: (go: () => unknown) => unknown): void => {
      const inner: unknown = Reflect.get(prototype, name);
      if (typeof inner !== 'function') throw new Error(`around: there is no ${name}`);
      Reflect.set(prototype, name, function wrapped(this: object, ...given: readonly unknown[]) {
        return how((): unknown => Reflect.apply(inner, this, given));
      });
    };
    around(IDBObjectStore.prototype, 'put', (go) => {
      if (isOn('storm-full')) throw new DOMException('no room is left', 'QuotaExceededError');
      return go();
    });
    const open: IDBDatabase[] = [];
    around(IDBFactory.prototype, 'open', (go) => {
      const request = go();
      if (request instanceof IDBOpenDBRequest)
        request.addEventListener('success', () => open.push(request.result));
      return request;
    });
    const closeStorage = (): void => {
      for (const one of open.splice(0)) one.close();
    };
    const Workers = globalThis.Worker;
    const Refused = function refuse(address: string | URL, options?: WorkerOptions): Worker {
      if (isOn('storm-workers')) throw new DOMException('refused by policy', 'SecurityError');
      return new Workers(address, options);
    };
    Object.assign(globalThis, { closeStorage, Worker: Refused });
  });
}

/** Switches lasting weather on or off. */
export async function switchWeather(
  page: Page,
  what: Lasting,
  isOn: boolean,
  which = 0,
): Promise<void> {
  const context = page.context();
  if (what === 'offline') await context.setOffline(isOn);
  else if (what === 'chunk 404') {
    const chunk = CHUNKS[which % CHUNKS.length] ?? CHUNKS[0];
    if (isOn)
      await context.route(chunk, async (route) => route.fulfill({ status: 404, body: 'gone' }));
    else await context.unroute(chunk);
  } else {
    await page.evaluate(([name, state]) => localStorage.setItem(name, state), [
      SWITCHES[what],
      isOn ? 'on' : 'off',
    ] as const);
  }
}
