/** Saves every play of a class, names and all, so that it can be handed in again. */
import type { Say } from '../../../text/speaker.ts';
import type { ClassOfScenario } from '../../../analysis/class/gathered.ts';

/** Saves a list of runs for each scenario; resolves to what is true of the last. */
export async function saveRuns(classes: readonly ClassOfScenario[], say: Say): Promise<string> {
  const { saveClass } = await import('../exports/exportClass.ts');
  let words = '';
  for (const of of classes) {
    const statements = { home: '', say, language: say.language };
    words = await saveClass(of, 'json', { named: true, statements });
  }
  return words;
}
