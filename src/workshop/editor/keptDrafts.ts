/** The drafts of this browser: one record for each scenario that was opened and changed here, until the person takes it away. */
import { readJson } from '../../scenario/checking/readJson.ts';
import { shelfOf } from '../../ui/kept/shelf.ts';
import type { Step } from './step.ts';
import { openDocument, type DocumentOrigin, type ScenarioDocument } from './scenarioDocument.ts';

/** What is kept of a document. Drafts from before names and steps were kept have none. */
export interface KeptDraft {
  readonly text: string;
  readonly original: string;
  readonly from: DocumentOrigin;
  readonly name?: string;
  readonly past?: readonly Step[];
  readonly future?: readonly Step[];
}

/** What a list shows of a draft; the title is empty where the text has none, the name where its author gave none. */
export interface DraftSummary {
  readonly title: string;
  readonly name?: string;
}

/** The shelf. */
export const DRAFTS = shelfOf<KeptDraft, DraftSummary>('draft', ({ name = '', text }) => ({
  title: titleIn(text),
  name,
}));

/** The title in a text, also in a faulty one; written at every pause of a typing hand, so the whole is not read for it. */
function titleIn(text: string): string {
  const [, title] = /"title"\s*:\s*("(?:[^"\\\n]|\\.)*")/u.exec(text) ?? [];
  const found = readJson(title ?? '""');
  return found.ok && typeof found.value === 'string' ? found.value : '';
}

/** A document as it is kept. */
export function draftOf(document: ScenarioDocument): KeptDraft {
  const { from, future, name, original, past, text } = document;
  return { from, future, name, original, past, text };
}

/** A kept document with the record that it lies in; undefined where it was taken away. */
export async function readDraft(id: string): Promise<
  | {
      readonly document: ScenarioDocument;
      readonly record: { readonly id: string; readonly version: number };
    }
  | undefined
> {
  const entry = await DRAFTS.read(id);
  if (entry === undefined) return undefined;
  const { from, future = [], name = '', original, past = [], text } = entry.content;
  const { version } = entry.head;
  const document = { ...openDocument(text, from, original), name, past, future };
  return { document, record: { id, version } };
}
