/** Gives a scenario's content a short fingerprint, so that a run can say which content it was played on. */

/** JSON with the keys of every object sorted, so that equal contents give equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * 64 bits of a text as 16 hexadecimal digits: two multiplicative hashes of 32 bits, crossed at the end.
 * It detects change by accident, not by intent. The same in every JavaScript engine.
 */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  const mixedHigh =
    Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  const mixedLow =
    Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^
    Math.imul(mixedHigh ^ (mixedHigh >>> 13), 0xc2b2ae35);
  return [mixedHigh, mixedLow].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The fingerprint of a validated scenario: 16 hexadecimal digits, equal in Node and every browser. */
export function scenarioHash(scenario: object): string {
  return hashText(canonicalJson(scenario));
}
