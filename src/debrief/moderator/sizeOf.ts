/** How large a sentence is drawn for the back row. */

/** Letters up to which a sentence is drawn in each size, the largest first. */
const SIZES = [
  [60, 'huge'],
  [130, 'large'],
  [260, 'middle'],
] as const;

/** Size of a sentence by its length: a long one has to fit as well. */
export function sizeOf(sentence: string): 'huge' | 'large' | 'middle' | 'small' {
  return SIZES.find(([most]) => sentence.length <= most)?.[1] ?? 'small';
}
