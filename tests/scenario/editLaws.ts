// What holds for every edit of a scenario's text: each law throws where it is broken.
import { isDeepStrictEqual } from 'node:util';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import { replaceAt } from '../../src/scenario/editing/replaceAt.ts';
import { changesBetween } from '../../src/scenario/editing/scenarioDiff.ts';
import { editsToSet } from '../../src/scenario/editing/scenarioEdits.ts';
import { applyEdits } from '../../src/scenario/editing/textEdit.ts';
import { readTree } from '../../src/scenario/editing/scenarioTree.ts';
import { shownValue } from '../../src/model/scenarioShape/declaredDefaults.ts';
import { writePath } from '../../src/scenario/json/path.ts';
import type { Edit } from './everyPath.ts';

/** From the printed form and from a text that leaves out what has a default, the edit gives exactly the changed value. */
export function changesAlone({ scenario, path, value }: Edit): void {
  for (const text of [printScenario(scenario), JSON.stringify(scenario)]) {
    const before = readTree(text);
    const edited = applyEdits(text, editsToSet(text, path, value));
    const after = readTree(edited);
    const expected = shownValue(scenarioShape, replaceAt(before.value, path, value));
    if (!isDeepStrictEqual(structuredClone(after.value), structuredClone(expected)))
      throw new Error(
        `${writePath(path)} set to ${JSON.stringify(value)} gives ${JSON.stringify(changesBetween(expected, after.value))}\n${edited}`,
      );
    JSON.parse(edited);
    const back = applyEdits(edited, editsToSet(edited, path, undefined));
    JSON.parse(back);
  }
}
