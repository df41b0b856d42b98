/** What can be taken along from a page that fails: the run that stood on it. */

/** A file. */
export interface Rescue {
  readonly name: string;
  readonly text: string;
}

let make: (() => Rescue) | undefined;

/** From now on this is what can be taken along; undefined where there is nothing. */
export function offerRescue(rescue: (() => Rescue) | undefined): void {
  make = rescue;
}

/** What can be taken along now; undefined where there is nothing, or where it cannot be made any more. */
export function rescueNow(): Rescue | undefined {
  try {
    return make?.();
  } catch {
    return undefined;
  }
}
