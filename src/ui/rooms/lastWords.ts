/**
 * What the page says when something of it failed. It may be the file of all other sentences that could not be had, so these few stand in
 * code, here and nowhere else, and another language says them as it says what is declared; those for a page that never begins stand in `index.html`.
 */
import type { Say } from '../../text/speaker.ts';

export const LAST_WORDS = {
  name: 'Strategic Patience',
  heading: 'This part of the page could not be opened',
  noticeHeading: 'Something could not be done',
  refused:
    'One of its files could not be loaded. The connection may be down, or a filter in between may have refused it.',
  silent: 'One of its files did not come in time. The connection may be slow or down.',
  foreign:
    'In place of one of its files something else was delivered, as a network does that wants you to log in first. Log in there, or ask whoever runs the network to let this page’s files through.',
  plain:
    'A file of the page’s look could not be loaded. Everything works; reload to have it look as it should.',
  fault:
    'The page came upon a fault of its own. What stands here may not be up to date; reload the page to be sure.',
  kept: 'Reloading takes nothing away from a play that this browser has kept.',
  technical: 'For whoever looks into it',
  again: 'Try again',
  reload: 'Reload the page',
  start: 'Go to the start',
  save: 'Save the run as a file',
  saved: 'The run was handed to the browser’s downloads',
  notSaved: 'The browser did not take the file',
  close: 'Leave it',
} as const;

/** One of these few. */
export type LastWord = keyof typeof LAST_WORDS;

let spoken: Say | undefined;

/** From now on the words of the page's language are there, and these are said in it as well. */
export function sayLastWordsIn(say: Say): void {
  spoken = say;
}

/** The message that says one of them in another language (`last-not-saved`). */
export function lastWordId(word: LastWord): string {
  return `last-${word.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** One of them, in the page's language if that could be had. */
export function lastWord(word: LastWord): string {
  return spoken?.declared(lastWordId(word), LAST_WORDS[word]) ?? LAST_WORDS[word];
}
