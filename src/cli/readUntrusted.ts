/** Reads a file that a command was given, without reading more of it than may be parsed. */
import { readFileSync, statSync } from 'node:fs';
import { MOST_BYTES } from '../scenario/limits.ts';

/** The text of a file, or why there is none, as the end of a sentence that starts with the file's name. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string };

/** Reads a file of at most 1 MiB; a file that is absent, closed to this user, too big or no file is a value. */
export function readUntrusted(file: string): FileText {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { ok: false, why: 'this is not a file' };
    if (stat.size > MOST_BYTES)
      return {
        ok: false,
        why: `the file is too big (${stat.size} bytes), expected at most ${MOST_BYTES} bytes`,
      };
    return { ok: true, text: readFileSync(file, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, why: 'there is no such file' };
    if (code === 'EACCES' || code === 'EPERM')
      return { ok: false, why: 'it may not be read by this user' };
    throw error;
  }
}
