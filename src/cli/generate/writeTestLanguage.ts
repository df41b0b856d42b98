/**
 * Writes the test language beside the English text of a copy of the project: `npm run test-language -- COPY`. The copy then builds a page that
 * offers it, and its commands speak it; the project itself never holds it.
 */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { TEST_LANGUAGE, testLanguage } from './testLanguage.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Writes the file into a copy, with `more` words by the ids of their messages, and gives its path. Throws where there is no copy, or where it is the project itself. */
export function writeTestLanguage(copy: string, more?: ReadonlyMap<string, string>): string {
  const english = join(copy, 'assets/text/en.ftl');
  if (!existsSync(english)) throw new Error(`writeTestLanguage: ${copy} is no copy of the project`);
  if (realpathSync(copy) === realpathSync(root))
    throw new Error('writeTestLanguage: the project itself does not ship the test language');
  const path = join(copy, `assets/text/${TEST_LANGUAGE}.ftl`);
  writeFileSync(path, testLanguage(readFileSync(english, 'utf8'), more));
  return path;
}

export const testLanguageCommand = defineCommand({
  name: 'test-language',
  about: (say) => say('cli-test-language-about'),
  exits: (say) => say('cli-exits-written'),
  options: {
    copy: {
      kind: 'file',
      value: (say) => say('cli-value-copy'),
      meaning: (say) => say('cli-test-language-copy'),
      missing: (say) => say('cli-test-language-no-copy'),
    },
  },
  play: ({ copy }, { print }) => {
    print(writeTestLanguage(copy));
    return 0;
  },
});

if (import.meta.main) await runHere(testLanguageCommand);
