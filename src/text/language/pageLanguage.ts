/** The page's door to its language: which there are, which is spoken, and its messages. */
import { isLeftwardLanguage } from '../direction.ts';
import { fetchText } from '../fetchText.ts';
import { writeIn } from './writtenLanguage.ts';
import { chosenLanguage, languageOfFile } from './languages.ts';
import { speaker, type Say } from '../speaker.ts';

/** Addresses of the files of messages, by the tag of their language: a file in `assets/text/` is all that a language takes. */
const FILES: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../../../assets/text/*.ftl', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ).map(([path, address]) => [languageOfFile(path), address]),
);

/** The tags of all languages that the page speaks, in the order of their tags. */
export const PAGE_LANGUAGES: readonly string[] = [...FILES.keys()].toSorted();

/**
 * Loads the messages of the language that is wished for first among those there are, and says on the document which it is, how it runs and what
 * the page is called in it.
 * Numbers, lists and dates are written in it from then on. Rejects with a `FileError` where the file cannot be had.
 */
export async function openLanguage(wishes: readonly (string | undefined)[]): Promise<Say> {
  const language = chosenLanguage(wishes, PAGE_LANGUAGES);
  const address = FILES.get(language);
  if (address === undefined) throw new Error(`openLanguage: there is no file for ${language}`);
  const text = await fetchText(address, (got) => got.includes('\ntitle = '));
  const say = speaker(text, language);
  writeIn(language);
  document.documentElement.lang = language;
  document.documentElement.dir = isLeftwardLanguage(language) ? 'rtl' : 'ltr';
  document.title = say('title');
  return say;
}
