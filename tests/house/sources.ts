// Reads the project's own files for the tests of the house.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The project's top folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** One file: its path from the top folder, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file below `folder` (a path from the top folder) whose name ends in one of `endings`. */
export function readSources(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((absolute) => ({
      path: relative(ROOT, absolute).split(sep).join('/'),
      text: readFileSync(absolute, 'utf8'),
    }));
}
