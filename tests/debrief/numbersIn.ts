// Reads sentences as numbers, to hold them against the rows behind a plot.

/** Every number of a sentence, in its order; thousands are grouped by a narrow space. */
export function numbersIn(sentence: string): readonly number[] {
  return [...sentence.matchAll(/\d+(?:\u202F\d{3})*/gu)].map(([digits]) =>
    Number(digits.replaceAll('\u202F', '')),
  );
}

/** A count as the sentences write it: words for none and one. */
export function counted(count: number): readonly number[] {
  return count < 2 ? [] : [count];
}
