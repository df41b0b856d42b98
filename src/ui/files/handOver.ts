/** Hands a file to the browser as a download. */

/** Milliseconds after which the address of a saved file is given up; the browser has read it by then. */
const KEPT_FOR = 10_000;

/** Hands it to the browser as a download; says whether the browser took it. */
export function handOver(content: Blob, name: string): boolean {
  try {
    const address = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
    return true;
  } catch {
    return false;
  }
}
