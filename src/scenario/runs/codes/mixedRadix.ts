/** Packs digits of different bases into as few bytes as they need: a choice among five takes 2.3 bits, not 8. */

/** Collects digits; they are read in the order in which they were pushed. */
export interface DigitWriter {
  /** Appends a digit from 0 (included) to `base` (excluded). Throws for any other. */
  readonly push: (digit: number, base: number) => void;
  /** Everything pushed so far; zeros at the end take no bytes. */
  readonly toBytes: () => Uint8Array;
}

/** Takes digits apart again. Beyond the last digit that is not 0, every digit is 0. */
export interface DigitReader {
  /** The next digit, from 0 (included) to `base` (excluded). */
  readonly take: (base: number) => number;
  /** Whether nothing but zeros is left. */
  readonly isAtEnd: () => boolean;
}

/** A writer that holds nothing yet. */
export function createDigitWriter(): DigitWriter {
  const digits: { readonly digit: number; readonly base: number }[] = [];
  return {
    push: (digit, base) => {
      if (!Number.isInteger(digit) || digit < 0 || digit >= base)
        throw new RangeError(`DigitWriter.push: ${digit} is no digit of base ${base}`);
      digits.push({ digit, base });
    },
    toBytes: () => {
      // The first digit becomes the lowest, so that it can be taken off first.
      let whole = 0n;
      for (const { digit, base } of digits.toReversed())
        whole = whole * BigInt(base) + BigInt(digit);
      const bytes: number[] = [];
      for (; whole > 0n; whole >>= 8n) bytes.push(Number(whole & 255n));
      return Uint8Array.from(bytes);
    },
  };
}

/** A reader at the first digit. */
export function createDigitReader(bytes: Uint8Array): DigitReader {
  let whole = 0n;
  for (const byte of bytes.toReversed()) whole = (whole << 8n) | BigInt(byte);
  return {
    take: (base) => {
      const digit = Number(whole % BigInt(base));
      whole /= BigInt(base);
      return digit;
    },
    isAtEnd: () => whole === 0n,
  };
}
