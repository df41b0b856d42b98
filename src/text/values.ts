/** What a sentence can be told: values to be shown, and numbers to be counted by. */

declare const WRITTEN: unique symbol;

/** A number that is written already (`2 400`, `1.0`), as `whole` and `tenths` write it. */
export type WrittenNumber = string & { readonly [WRITTEN]: true };

/** What is put into a sentence as it stands. */
export type Shown = string | number;

/** A number by which a sentence chooses between one and many. */
export type Count = number | WrittenNumber;
