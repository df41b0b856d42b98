/** Reads a file that a command was given, without reading more of it than may be parsed, and says what may be wrong with its letters. */
import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../../scenario/reading/decodeText.ts';
import { showInvisible } from '../../scenario/reading/invisible.ts';
import { MOST_BYTES } from '../../scenario/json/limits.ts';
import { sayTextDoubt, textDoubts, type TextDoubt } from '../../scenario/reading/textDoubts.ts';
import type { Say } from '../../text/speaker.ts';
import type { Terminal } from '../commandLine/terminal.ts';

const LONGEST_PATH = 400;

/** The text of a file, or why there is none, as the end of a sentence that starts with the file's name; `bytes` where it is too big. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly doubts: readonly TextDoubt[] }
  | { readonly ok: false; readonly why: string; readonly bytes?: number };

/** Reads a file of at most 1 MiB; a file that is absent, closed to this user, too big, no text or no file is a value. */
export function readUntrusted(file: string, say: Say): FileText {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { ok: false, why: say('cli-file-none') };
    if (stat.size > MOST_BYTES)
      return {
        ok: false,
        why: say('cli-file-too-big', { bytes: stat.size, most: MOST_BYTES }),
        bytes: stat.size,
      };
    const decoded = decodeText(readFileSync(file));
    if (decoded === undefined) return { ok: false, why: say('cli-file-no-text') };
    return { ok: true, text: decoded.text, doubts: textDoubts(decoded.text, decoded.isGuessed) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return { ok: false, why: say('cli-file-not-there') };
    if (code === 'EACCES' || code === 'EPERM') return { ok: false, why: say('cli-file-closed') };
    throw error;
  }
}

/** The same, with the doubts as lines on standard error, for commands that print something else. */
export function readAndWarn(file: string, { complain, say }: Terminal): FileText {
  const read = readUntrusted(file, say);
  if (read.ok) for (const line of doubtLines(file, read.doubts, say)) complain(line);
  return read;
}

/** One line for each doubt: `FILE:LINE:COLUMN path: doubt: what to look at`. */
export function doubtLines(
  file: string,
  doubts: readonly TextDoubt[],
  say: Say,
): readonly string[] {
  return doubts.map((doubt) => {
    const path = showInvisible(doubt.path, LONGEST_PATH, say);
    const words = say('cli-doubt', { doubt: sayTextDoubt(doubt, say) });
    return `${file}:${doubt.line}:${doubt.column} ${path}: ${words}`;
  });
}
