/** Whole numbers as they are typed after an option. */

/** The whole number that a text says, if it lies from `least` to `most`, both included. */
export function wholeNumber(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const value = /^[+-]?\d{1,15}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
