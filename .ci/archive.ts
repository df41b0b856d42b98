// Packs the built page as one archive that anybody can publish, the same to the byte whoever packs it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a ZIP archive can name. */
const FIRST_MOMENT = Date.UTC(1980, 0, 1);

/** Files by the paths under which they lie in the archive, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder. */
export function filesBelow(folder: string): Files {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)];
      }),
  );
}

/**
 * The archive of some files, all with one date (milliseconds since 1970, UTC). Nothing in it depends on the machine, its time zone or
 * the order in which its disk lists files.
 */
export function archiveOf(files: Files, date: number): Uint8Array {
  const moment = new Date(Math.max(date, FIRST_MOMENT));
  // A ZIP archive holds a date as a clock on the wall shows it.
  const mtime = new Date(
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  );
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime });
}

/** The line by which `sha256sum -c` and its like check a file of this name. */
export function checksumLine(bytes: Uint8Array, name: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}

/**
 * The date that a release bears: `SOURCE_DATE_EPOCH` where it is set, else that of the commit, else the first that an archive can name. Web
 * servers tell it to browsers, which keep longer what is older, so it should be no older than the release.
 */
export function dateOfRelease(root: string): number {
  const told = process.env['SOURCE_DATE_EPOCH'] ?? dateOfCommit(root);
  const seconds = Number(told);
  return told === '' || !Number.isInteger(seconds) ? FIRST_MOMENT : seconds * 1000;
}

function dateOfCommit(root: string): string {
  try {
    const asked = ['log', '-1', '--format=%ct'];
    return execFileSync('git', asked, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}
