/** Saves every play of a class, names and all, so that it can be handed in again. */
import type { Say } from '../../../text/speaker.ts';
import { saveFile } from '../../../ui/files/saveFile.ts';
import { CLASS_FILE_KINDS } from './classFiles.ts';
import type { ClassOfScenario } from '../../../analysis/class/gathered.ts';

/** Saves a list of runs for each scenario; resolves to what is true of the last. */
export async function saveRuns(classes: readonly ClassOfScenario[], say: Say): Promise<string> {
  const { writeClass } = await import('../exports/exportClass.ts');
  const { name, type } = CLASS_FILE_KINDS.json;
  let words = '';
  for (const of of classes) {
    const statements = { home: '', say, language: say.language };
    const pieces = await writeClass(of, 'json', { named: true, statements });
    words = await saveFile(new Blob([...pieces], { type }), `${of.scenario.id}-${name}`, say);
  }
  return words;
}
