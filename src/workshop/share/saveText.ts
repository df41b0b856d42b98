/** Hands a text to the reader's device as a file. */

/** Milliseconds after which the address of a saved file is given up; the browser has read it by then. */
const KEPT_FOR = 10_000;

/** Saves a text under a name, as the browser saves any download. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
