// A browser engine as the check drives it: whatever protocol it speaks, a match is played by the same steps.

/** One page in one engine. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly open: (address: string) => Promise<void>;
  /** Clicks the first element of a selector, as a person does. */
  readonly click: (selector: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly read: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Waits until an expression in the page is true; throws, with what stands there, after a minute. */
export async function waitFor(engine: Engine, expression: string): Promise<void> {
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    if ((await engine.read(expression)) === true) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  }
  const text = String(await engine.read('document.body.innerText')).slice(0, 400);
  throw new Error(`${engine.name} waits in vain for ${expression}; the page says: ${text}`);
}
