/** Compresses texts and opens compressed ones, by the platform's own streams and never beyond a limit. */
import { MOST_BYTES } from '../json/limits.ts';

// One piece swells about a thousandfold at most, so that a bomb is noticed within a mebibyte of the limit.
const PIECE = 1024;

/** A text in zlib's format (RFC 1950): six bytes more than bare deflate, of which four are a checksum by which a mistyped letter is noticed. */
export async function deflateText(text: string): Promise<Uint8Array> {
  const reader = piecesOf(new TextEncoder().encode(text), 65_536)
    .pipeThrough(new CompressionStream('deflate'))
    .getReader();
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts);
    parts.push(value);
  }
}

/** A text that was compressed, or why there is none. */
export type Inflated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'broken' | 'too-big' };

/** The text behind what was compressed so, or why there is none: damaged, or longer than a file may be. Never throws. */
export async function inflateText(bytes: Uint8Array): Promise<Inflated> {
  const reader = piecesOf(bytes, PIECE).pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return { ok: true, text: decoder.decode(joined(parts)) };
      }
      parts.push(value);
      length += value.length;
      if (length > MOST_BYTES) {
        await reader.cancel();
        return { ok: false, problem: 'too-big' };
      }
    }
  } catch {
    return { ok: false, problem: 'broken' };
  }
}

function piecesOf(bytes: Uint8Array, size: number): ReadableStream<BufferSource> {
  let start = 0;
  return new ReadableStream<BufferSource>({
    pull(controller) {
      if (start >= bytes.length) controller.close();
      else controller.enqueue(Uint8Array.from(bytes.subarray(start, start + size)));
      start += size;
    },
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}
