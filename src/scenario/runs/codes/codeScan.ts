/** Finds where a code ends by its checksum, whatever follows it without a gap. */
import { CRC_START, crcEnd, crcStep } from './crc32.ts';
import { readHead } from './runHead.ts';

/** Symbols after which a code is over, whatever its checksum: some three times what the longest run needs. */
export const MOST_SYMBOLS = 4096;

const CHECKSUM_BYTES = 4;
// Shorter than any head of a run; a few zeros, too, have a checksum that fits.
const FEWEST_BYTES = 12;

const bytes = new Uint8Array(Math.ceil((MOST_SYMBOLS * 5) / 8));
const registers = new Uint32Array(bytes.length + 1);

/**
 * The end (excluded) of the code whose symbols begin at `from`: the first place at which its checksum fits and it is the head of a run, or,
 * where there is none, at which its checksum fits. Undefined where it never does. `values` are from 0 to 31; a greater one ends the search.
 */
export function endOfCode(values: Uint8Array, from: number, until: number): number | undefined {
  const last = Math.min(until, from + MOST_SYMBOLS);
  let fitting: number | undefined;
  let count = 0;
  let held = 0;
  let bits = 0;
  registers[0] = CRC_START;
  for (let index = from; index < last; index += 1) {
    const value = values[index] ?? 32;
    if (value > 31) break;
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >>> bits) & 255;
    held &= (1 << bits) - 1;
    bytes[count] = byte;
    registers[count + 1] = crcStep(registers[count] ?? 0, byte);
    count += 1;
    if (held !== 0 || bits > 4 || !checksumFits(count)) continue;
    if (readHead(bytes.slice(0, count - CHECKSUM_BYTES)) !== undefined) return index + 1;
    fitting ??= index + 1;
  }
  return fitting;
}

function checksumFits(count: number): boolean {
  const from = count - CHECKSUM_BYTES;
  if (from < FEWEST_BYTES) return false;
  let said = 0;
  for (let index = from; index < count; index += 1) said = (said << 8) | (bytes[index] ?? 0);
  return said >>> 0 === crcEnd(registers[from] ?? 0);
}
