/** Hands a file to the reader's device, and says no more of it than is known. */
import type { Say } from '../../text/speaker.ts';

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

/**
 * Saves `content` under a name, as the browser saves any download, and resolves to what is true of it. No page learns whether a
 * download went through; where this page stands inside another one, which may forbid it without a word, and where the browser
 * would not take the file, its content is shown as well, to be copied.
 */
export async function saveFile(content: Blob, name: string, say: Say): Promise<string> {
  const isHanded = handOver(content, name);
  const isFramed = self !== top;
  try {
    if (isFramed || !isHanded) {
      const { showFile } = await import('./fileByHand.tsx');
      await showFile({ content, name, isHanded, say });
    }
  } catch {
    // What shows the content could not be loaded; the sentence holds all the same.
  }
  return say(isHanded ? (isFramed ? 'file-handed-framed' : 'file-handed') : 'file-refused', {
    name,
  });
}
