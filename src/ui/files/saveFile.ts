/** Hands a file to the reader's device, and says no more of it than is known. */
import type { Say } from '../../text/speaker.ts';
import { handOver } from './handOver.ts';

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
