/** CRC-32 (ISO 3309, as in zip files), byte by byte. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/** The register before the first byte. */
export const CRC_START = 0xffffffff;

/** The register after one byte more. */
export function crcStep(register: number, byte: number): number {
  return ((register >>> 8) ^ (TABLE[(register ^ byte) & 255] ?? 0)) >>> 0;
}

/** The checksum of the bytes that went through the register, from 0 to 2^32 - 1. */
export function crcEnd(register: number): number {
  return (register ^ 0xffffffff) >>> 0;
}
