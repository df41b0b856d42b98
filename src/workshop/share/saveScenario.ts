/** Hands the scenario on the editor to the author's device as a file. */
import type { Say } from '../../text/speaker.ts';
import { saveFile } from '../../ui/files/saveFile.ts';
import type { EditorSnapshot } from '../editor/editorStore.ts';

/** Saves its text as it is, faults and all; resolves to what is true of it. */
export async function saveScenario(
  { document, tree: { parsed } }: EditorSnapshot,
  say: Say,
): Promise<string> {
  const name = `${parsed.ok ? parsed.scenario.id : 'scenario'}.json`;
  return saveFile(new Blob([document.text], { type: 'application/json' }), name, say);
}
