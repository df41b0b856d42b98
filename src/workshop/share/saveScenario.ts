/** Hands the scenario on the bench to the author's device as a file. */
import { saveFile } from '../../ui/saveFile.ts';
import type { BenchView } from '../bench.ts';

/** Saves its text as it is, faults and all. */
export function saveScenario({ document, tree: { parsed } }: BenchView): void {
  saveFile(
    new Blob([document.text], { type: 'application/json' }),
    `${parsed.ok ? parsed.scenario.id : 'scenario'}.json`,
  );
}
