/** The direction of text: which languages and letters run from right to left, and how such words stand in a sentence of another direction. */

/** Letters and digits of scripts that run from right to left. */
const LEFTWARD = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Marks that turn the direction of what follows. */
const TURNING = /[\u202A-\u202E]/u;

const SCRIPTS = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Sogd Syrc Thaa Yezi'.split(' '),
);

/** First strong isolate, and its end: what stands between them takes no part in the order of what stands around. */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/gu;

/** Whether a language is written from right to left, by the script that it or its tag names; a tag that says nothing is not. */
export function isLeftwardLanguage(language: string): boolean {
  try {
    return SCRIPTS.has(new Intl.Locale(language).maximize().script ?? '');
  } catch {
    return false;
  }
}

/** Whether a text has letters that run from right to left, other than in names that are set apart within it. */
export function isLeftward(text: string): boolean {
  return LEFTWARD.test(text) && LEFTWARD.test(text.replaceAll(ISOLATED, ''));
}

/** Words that go into a sentence of a language which runs from left to right, set apart where they would upset its order. */
export function isolated(words: string): string {
  return LEFTWARD.test(words) || TURNING.test(words) ? `${OPEN}${words}${CLOSE}` : words;
}

/** A sentence without the marks by which words in it are set apart, for where marks are no help: files, names of files, titles of windows. */
export function withoutIsolates(sentence: string): string {
  return sentence.replaceAll(/[\u2068\u2069]/gu, '');
}
