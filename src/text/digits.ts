/** Decimal digits as all scripts write them. */

const isDigit = (point: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(point));

/** 0 to 9: Unicode keeps the ten digits of a script together, its zero first. */
function valueOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(point - before - 1)) before++;
  return before % 10;
}

/** The text with the digits of every script (`۴२`) written as `42`. */
export function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}
