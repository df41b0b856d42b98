/** Bytes as letters that an address can carry (RFC 4648, section 5, without padding), by the platform's own base 64. */

// Spread over arguments, a megabyte of bytes would overflow the stack.
const AT_ONCE = 8192;

/** The letters of these bytes. */
export function bytesToBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of these letters; undefined where they are none. */
export function base64urlToBytes(letters: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(letters)) return undefined;
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
