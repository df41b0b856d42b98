/** What goes wrong after a room has opened, from whoever notices it to the one place that tells it. */

/** Hears of a fault; `again` does once more what failed. */
export type FaultListener = (reason: unknown, again?: () => void) => void;

let told: FaultListener = (reason) => console.error(reason);

/** From now on `listener` alone hears of every fault; the page's root is it. */
export function listenToFaults(listener: FaultListener): void {
  told = listener;
}

/** Does something that may not work out, such as loading a part of the page; where it fails that is told, with the way to do it again. */
export function attempt(work: () => Promise<void>): void {
  work().catch((reason: unknown) => told(reason, () => attempt(work)));
}

/** Tells of a fault that nothing can be done again about. */
export function reportFault(reason: unknown): void {
  told(reason);
}
