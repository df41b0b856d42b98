/** How large a sentence is drawn for the back row. */
import * as moderatorCss from './moderator.module.css';

/** Letters up to which a sentence is drawn in each size, the largest first. */
const SIZES = [
  [60, moderatorCss.huge],
  [130, moderatorCss.large],
  [260, moderatorCss.middle],
] as const;

/** The class of a sentence's size, by its length: a long one has to fit as well. */
export function sizeOf(sentence: string): string {
  return SIZES.find(([most]) => sentence.length <= most)?.[1] ?? moderatorCss.small;
}
