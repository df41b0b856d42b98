/** A name that nothing else bears: 128 random bits in hexadecimal. (`crypto.randomUUID` is not there on plain HTTP.) */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
