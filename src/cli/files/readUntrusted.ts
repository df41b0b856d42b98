/** Reads a file that a command was given, without reading more of it than may be parsed, and says what may be wrong with its letters. */
import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../../scenario/reading/decodeText.ts';
import { showInvisible } from '../../scenario/reading/invisible.ts';
import { MOST_BYTES } from '../../scenario/json/limits.ts';
import { sayTextDoubt, textDoubts, type TextDoubt } from '../../scenario/reading/textDoubts.ts';

const LONGEST_PATH = 400;

/** The text of a file, or why there is none, as the end of a sentence that starts with the file's name; `bytes` where it is too big. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly doubts: readonly TextDoubt[] }
  | { readonly ok: false; readonly why: string; readonly bytes?: number };

/** Reads a file of at most 1 MiB; a file that is absent, closed to this user, too big, no text or no file is a value. */
export function readUntrusted(file: string): FileText {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { ok: false, why: 'this is not a file' };
    if (stat.size > MOST_BYTES)
      return {
        ok: false,
        why: `the file is too big (${stat.size} bytes), expected at most ${MOST_BYTES} bytes`,
        bytes: stat.size,
      };
    const decoded = decodeText(readFileSync(file));
    if (decoded === undefined)
      return {
        ok: false,
        why: 'no text can be read in it: it is a picture, in a program’s own format, or damaged',
      };
    return { ok: true, text: decoded.text, doubts: textDoubts(decoded.text, decoded.isGuessed) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, why: 'there is no such file' };
    if (code === 'EACCES' || code === 'EPERM')
      return { ok: false, why: 'it may not be read by this user' };
    throw error;
  }
}

/** The same, with the doubts as lines on standard error, for commands that print something else. */
export function readAndWarn(file: string): FileText {
  const read = readUntrusted(file);
  if (read.ok && read.doubts.length > 0) void warn(file, read.doubts);
  return read;
}

async function warn(file: string, doubts: readonly TextDoubt[]): Promise<void> {
  for (const line of await doubtLines(file, doubts)) console.error(line);
}

/** One line for each doubt: `FILE:LINE:COLUMN path: doubt: what to look at`. */
export async function doubtLines(
  file: string,
  doubts: readonly TextDoubt[],
): Promise<readonly string[]> {
  if (doubts.length === 0) return [];
  // All sentences are read only by a command that has something to say.
  const { say } = await import('../spoken.ts');
  return doubts.map((doubt) => {
    const path = showInvisible(doubt.path, LONGEST_PATH, say);
    const sentence = sayTextDoubt(doubt, say);
    return `${file}:${doubt.line}:${doubt.column} ${path}: doubt: ${sentence}`;
  });
}
