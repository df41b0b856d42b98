/** Copies a text for the reader. */

/** Copies a text; where the browser refuses, selects the field that shows it and gives false. */
export async function copyText(
  text: string,
  field: { readonly select: () => void } | null,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return false;
  }
}
