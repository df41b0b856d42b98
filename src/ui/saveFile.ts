/** Hands a file to the reader's device. */

/** Milliseconds after which the address of a saved file is given up; the browser has read it by then. */
const KEPT_FOR = 10_000;

/** Saves `content` under a name, as the browser saves any download. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
