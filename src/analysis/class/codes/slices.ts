/** Long work on the page's own thread, in slices so short that nobody feels them. */

// Well below the 50 ms from which a pause is felt, even with one step too many.
const MILLISECONDS_A_SLICE = 10;

/** Lets the page breathe: resolves in a task of its own. */
export async function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** How long work is followed and stopped. */
export interface SliceOptions {
  /** Aborted, the work throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told after each slice how many steps were done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Does `step` with each of the things in order, with a breath after each slice. */
export async function inSlices<T>(
  things: Iterable<T>,
  step: (thing: T, index: number) => void,
  { signal, onProgress }: SliceOptions = {},
): Promise<void> {
  let until = performance.now() + MILLISECONDS_A_SLICE;
  let done = 0;
  for (const thing of things) {
    step(thing, done);
    done += 1;
    if (performance.now() < until) continue;
    onProgress?.(done);
    await breathe();
    signal?.throwIfAborted();
    until = performance.now() + MILLISECONDS_A_SLICE;
  }
  onProgress?.(done);
}
