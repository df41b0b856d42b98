/** Saves every play of a class, names and all, so that it can be handed in again. */
import type { Say } from '../../text/speaker.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { CLASS_FILE_KINDS } from './classFiles.ts';
import type { ClassOfScenario } from './gathered.ts';

/** Saves a list of runs for each scenario. */
export async function saveRuns(classes: readonly ClassOfScenario[], say: Say): Promise<void> {
  const { writeClass } = await import('./exportClass.ts');
  const { name, type } = CLASS_FILE_KINDS.json;
  for (const of of classes) {
    const statements = { home: '', say, language: 'en' };
    const pieces = await writeClass(of, 'json', { named: true, statements });
    saveFile(new Blob([...pieces], { type }), `${of.scenario.id}-${name}`);
  }
}
