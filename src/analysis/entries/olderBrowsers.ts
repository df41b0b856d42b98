/**
 * What Chrome 109 and Safari 16.4 lack of the language that the page is written in: the copying methods of arrays (ECMAScript 2023), of
 * rows of numbers as well. Loaded before all else, in the page and in every worker; a test holds the built files to these names.
 */

type Row = unknown[];

const COPYING = {
  toSorted(this: Row, compare?: (one: unknown, other: unknown) => number) {
    return this.slice().sort(compare);
  },
  toReversed(this: Row) {
    return this.slice().reverse();
  },
  toSpliced(this: Row, ...given: [start: number, count: number, ...items: unknown[]]) {
    const copy = this.slice();
    copy.splice(...given);
    return copy;
  },
  with(this: Row, index: number, value: unknown) {
    const copy = this.slice();
    const at = index < 0 ? copy.length + index : index;
    if (!(at in copy)) throw new RangeError(`with: there is no index ${index}`);
    copy[at] = value;
    return copy;
  },
};

const numbers: unknown = Object.getPrototypeOf(Uint8Array.prototype);
for (const [name, value] of Object.entries(COPYING))
  for (const kind of [Array.prototype, numbers as object])
    if (!(name in kind) && (name !== 'toSpliced' || kind === Array.prototype))
      Object.defineProperty(kind, name, { value, configurable: true, writable: true });

/** Names of the methods that are there in any browser that the page is built for. */
export const MENDED: readonly string[] = Object.keys(COPYING);
