/** Finds the files that the command `class` is given, those of folders too; they are read only when their turn comes. */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandedFile } from '../../analysis/class/containers/readFiles.ts';
import type { Say } from '../../text/speaker.ts';

/** The files, or what is wrong with the names, one sentence each. */
export type FoundFiles =
  | { readonly ok: true; readonly files: readonly HandedFile[] }
  | { readonly ok: false; readonly problems: readonly string[] };

function handed(name: string, size: number): HandedFile {
  return { name, size, arrayBuffer: async () => new Uint8Array(await readFile(name)).buffer };
}

function filesIn(folder: string): readonly HandedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((name) => handed(name, statSync(name).size));
}

/** Looks up every name. */
export function findFiles(names: readonly string[], say: Say): FoundFiles {
  const files: HandedFile[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const found = statSync(name, { throwIfNoEntry: false });
    if (found?.isFile() === true) files.push(handed(name, found.size));
    else if (found?.isDirectory() === true) files.push(...filesIn(name));
    else problems.push(`${name}: ${say('cli-file-not-there')}`);
  }
  return problems.length === 0 ? { ok: true, files } : { ok: false, problems };
}
