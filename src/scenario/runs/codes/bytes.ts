/** Writes and reads the small binary records behind run codes: whole numbers of any size, texts, raw bytes. */

/** Collects bytes; every number is a whole number from 0 to `Number.MAX_SAFE_INTEGER`. */
export interface ByteWriter {
  /** Appends a number in groups of seven bits, lowest first: one byte up to 127. Throws for a negative or fractional one. */
  readonly number: (value: number) => void;
  /** Appends a text in UTF-8, with its length before it. */
  readonly text: (value: string) => void;
  /** Appends bytes as they are; the reader has to know how many. */
  readonly raw: (value: Uint8Array) => void;
  /** Everything appended so far. */
  readonly toBytes: () => Uint8Array;
}

/**
 * Takes bytes apart in the order they were written. Reading past the end or finding nonsense never throws:
 * such reads give 0, '' or no bytes, and `isSound` stays false from then on.
 */
export interface ByteReader {
  readonly number: () => number;
  readonly text: () => string;
  readonly raw: (length: number) => Uint8Array;
  /** Whether every read so far found what it asked for. */
  readonly isSound: () => boolean;
  /** Whether nothing is left to read. */
  readonly isAtEnd: () => boolean;
}

/** A writer that holds nothing yet. */
export function createByteWriter(): ByteWriter {
  const written: number[] = [];
  const number = (value: number): void => {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(
        `ByteWriter.number: ${value} is not a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
      );
    }
    // Division instead of shifts: shifts would cut numbers to 32 bits.
    let rest = value;
    while (rest >= 128) {
      written.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    written.push(rest);
  };
  const raw = (value: Uint8Array): void => {
    for (const byte of value) written.push(byte);
  };
  const text = (value: string): void => {
    const encoded = new TextEncoder().encode(value);
    number(encoded.length);
    raw(encoded);
  };
  return { number, text, raw, toBytes: () => Uint8Array.from(written) };
}

/** A reader at the start of these bytes. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let position = 0;
  let sound = true;
  const number = (): number => {
    let value = 0;
    for (let weight = 1; weight <= Number.MAX_SAFE_INTEGER; weight *= 128) {
      const byte = sound ? bytes[position] : undefined;
      if (byte === undefined) break;
      position += 1;
      value += (byte % 128) * weight;
      if (value > Number.MAX_SAFE_INTEGER) break;
      if (byte < 128) return value;
    }
    sound = false;
    return 0;
  };
  const raw = (length: number): Uint8Array => {
    if (!sound || length > bytes.length - position) {
      sound = false;
      return new Uint8Array(0);
    }
    position += length;
    return bytes.slice(position - length, position);
  };
  const text = (): string => {
    const encoded = raw(number());
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(encoded);
    } catch {
      sound = false;
      return '';
    }
  };
  return { number, text, raw, isSound: () => sound, isAtEnd: () => position >= bytes.length };
}
