/** The sentences of the project in English, for tests that read them. */
import { readFileSync } from 'node:fs';
import { speaker, type Say } from '../../src/text/speaker.ts';

/** Says a message in English. */
export const sayInEnglish: Say = speaker(
  readFileSync(new URL('../../assets/text/en.ftl', import.meta.url), 'utf8'),
  'en',
);
