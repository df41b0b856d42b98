/** Bytes as letters that an address can carry: base 64 of RFC 4648, section 5, without padding. */
import { base64urlnopad } from '@scure/base';

/** The letters of these bytes. */
export function bytesToBase64url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/** The bytes of these letters; undefined where no bytes have them. */
export function base64urlToBytes(letters: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(letters);
  } catch {
    return undefined;
  }
}
