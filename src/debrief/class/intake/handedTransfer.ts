/** What a paste or a drop hands over: its text and its files, told apart from the pictures that programs put beside a text. */

/** Text and files, of which either may be missing. */
export interface Handed {
  readonly text: string;
  readonly files: readonly File[];
}

const MAY_HOLD_CODES = /SP\s?\d|scenario=|scenario%3D|strategic-patience\//i;

/**
 * What is to be taken of a paste or drop. A spreadsheet hands over a picture of its cells beside their text, so a picture counts only where
 * there is no text; a file's name as text counts only where it could hold a code.
 */
export function handedOver(text: string, files: readonly File[]): Handed {
  if (text.trim() === '') return { text: '', files };
  const documents = files.filter(({ type }) => !type.startsWith('image/'));
  return documents.length === 0 || MAY_HOLD_CODES.test(text)
    ? { text, files: documents }
    : { text: '', files: documents };
}

// A class's folder; a whole disk dropped by mistake is told as too much.
const MOST_FILES = 2000;
const DEEPEST = 6;

/** The files of a drop, those in its folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // Asked for at once: after the event there is nothing left in it.
  const files = [...transfer.files];
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return files;
  const found: File[] = [];
  await addFiles(entries, found, 0);
  return found;
}

async function addFiles(
  entries: readonly FileSystemEntry[],
  found: File[],
  depth: number,
): Promise<void> {
  for (const entry of entries) {
    if (found.length >= MOST_FILES || entry.name.startsWith('.')) continue;
    if (isFile(entry)) found.push(await fileOf(entry));
    else if (isFolder(entry) && depth < DEEPEST)
      await addFiles(await entriesOf(entry), found, depth + 1);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A file of a folder; one that cannot be had becomes one that cannot be read, which is told by its name. */
async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(new File([], entry.name)));
  });
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0 || all.length >= MOST_FILES) return all;
    all.push(...some);
  }
}
