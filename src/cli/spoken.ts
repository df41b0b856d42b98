/** The language that a command speaks: that of `--lang`, or else of `LC_ALL`, `LC_MESSAGES` or `LANG`, if there is a file for it; English otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeIn } from '../text/language/writtenLanguage.ts';
import { chosenLanguage, languageOfFile } from '../text/language/languages.ts';
import { speaker, type Say } from '../text/speaker.ts';

const FOLDER = new URL('../../assets/text/', import.meta.url);

/** The languages for which there is a file. */
export function commandLanguages(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ftl'))
    .map(languageOfFile)
    .toSorted();
}

/** The language that a command was asked for, and its arguments without that. */
export function readLanguage(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly language: string; readonly given: readonly string[] } {
  const at = given.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const isApart = given[at] === '--lang';
  const asked = isApart ? given[at + 1] : given[at]?.slice('--lang='.length);
  const { LANG, LC_ALL, LC_MESSAGES } = environment;
  return {
    // The first of these that is set decides, as in any other program.
    language: chosenLanguage(
      [asked, [LC_ALL, LC_MESSAGES, LANG].find(Boolean)],
      commandLanguages(),
    ),
    given: at === -1 ? given : given.toSpliced(at, isApart ? 2 : 1),
  };
}

/** A speaker for a language that has a file. */
export function speakerOf(language: string): Say {
  return speaker(readFileSync(new URL(`${language}.ftl`, FOLDER), 'utf8'), language);
}

const [program = '', script = '', ...given] = process.argv;
const asked = readLanguage(given, process.env);
// Taken out once, so that no command has to know it.
process.argv = [program, script, ...asked.given];
writeIn(asked.language);

/** Says a message in the language of the command. */
export const say: Say = speakerOf(asked.language);
