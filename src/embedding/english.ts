/** The words in which other programs are told what is wrong with a file: English, wherever the program runs. */
import { speaker, type Say } from '../text/speaker.ts';

const texts = import.meta.glob<string>('../../assets/text/en.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Says a message in English. */
export const sayInEnglish: Say = speaker(Object.values(texts)[0] ?? '', 'en');
