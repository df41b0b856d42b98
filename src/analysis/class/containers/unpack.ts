/** Unpacks ZIP files from strangers: within limits that are asked before a byte is unpacked, and in chunks that no page feels. */
import { unzipSync } from 'fflate';
import { breathe } from '../codes/slices.ts';

/** Most files in one archive. */
export const MOST_ENTRIES = 2000;
/** Most bytes of one unpacked file, and of all together: 8 MiB and 64 MiB. */
export const MOST_ENTRY_BYTES = 8_388_608;
export const MOST_UNPACKED = 67_108_864;

// What people write shrinks to a hundredth at the very most.
const HIGHEST_RATIO = 250;
const RATIO_FROM = 262_144;
// Some milliseconds of unpacking.
const BYTES_AT_ONCE = 1_048_576;

/** A file in an archive: its bytes, or undefined with what it claims to be of size where it is too large. The name is only ever shown. */
export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
  readonly size: number;
}

/** The wanted files of an archive in their order; or that there are too many, or that it is damaged or locked. */
export type UnpackedArchive =
  | { readonly ok: true; readonly entries: readonly Unpacked[] }
  | { readonly ok: false; readonly problem: 'too-many' | 'broken'; readonly count: number };

interface Listed {
  readonly name: string;
  readonly size: number;
  readonly isTooLarge: boolean;
}

/** The names in an archive; undefined where it cannot be read. */
export function namesIn(bytes: Uint8Array): readonly string[] | undefined {
  return listed(bytes)?.map(({ name }) => name);
}

function listed(bytes: Uint8Array): readonly Listed[] | undefined {
  const found: Listed[] = [];
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        sum += originalSize;
        const isTooLarge =
          originalSize > MOST_ENTRY_BYTES ||
          sum > MOST_UNPACKED ||
          (originalSize > RATIO_FROM && originalSize > size * HIGHEST_RATIO);
        if (isTooLarge) sum -= originalSize;
        found.push({ name, size: originalSize, isTooLarge });
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return found;
}

/** Unpacks the files that are wanted by name; the others are not in the answer. Never throws for what the bytes may hold. */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<UnpackedArchive> {
  const all = listed(bytes);
  if (all === undefined) return { ok: false, problem: 'broken', count: 0 };
  if (all.length > MOST_ENTRIES) return { ok: false, problem: 'too-many', count: all.length };
  const entries: Unpacked[] = [];
  let from = 0;
  while (from < all.length) {
    const to = endOfChunk(all, from);
    const wanted = all.map(
      ({ isTooLarge, name }, index) => index >= from && index < to && !isTooLarge && isWanted(name),
    );
    const got = chunk(bytes, wanted);
    if (got === undefined) return { ok: false, problem: 'broken', count: 0 };
    for (const { name, size } of all.slice(from, to))
      if (isWanted(name)) entries.push({ name, size, bytes: got.get(name) });
    from = to;
    await breathe();
  }
  return { ok: true, entries };
}

/** Of a chunk no two files have one name, by which they are handed over. */
function endOfChunk(all: readonly Listed[], from: number): number {
  const names = new Set<string>();
  let sum = 0;
  let to = from;
  for (const { name, size } of all.slice(from)) {
    if (to > from && (names.has(name) || sum + size > BYTES_AT_ONCE)) break;
    names.add(name);
    sum += size;
    to += 1;
  }
  return to;
}

function chunk(
  bytes: Uint8Array,
  wanted: readonly boolean[],
): ReadonlyMap<string, Uint8Array> | undefined {
  let index = -1;
  try {
    return new Map(
      Object.entries(
        unzipSync(bytes, {
          filter: () => {
            index += 1;
            return wanted[index] === true;
          },
        }),
      ),
    );
  } catch {
    return undefined;
  }
}
