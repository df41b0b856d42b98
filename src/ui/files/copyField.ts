/** Takes a text along by the clipboard. */

/** What came of it: copied, or left selected for the reader to copy. Each is the id of the message that says so. */
export type Copied = 'copied' | 'copy-by-hand';

/**
 * Copies what stands in a field. Over plain HTTP and inside other pages browsers have no clipboard for scripts, or forbid it;
 * there the field is selected, which the older way of copying needs as well.
 */
export async function copyField(
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<Copied> {
  if (field === null) return 'copy-by-hand';
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    const before = document.activeElement;
    field.focus({ preventScroll: true });
    field.select();
    if (document.execCommand('copy')) {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      return 'copied';
    }
    field.scrollIntoView({ block: 'center' });
    return 'copy-by-hand';
  }
}
