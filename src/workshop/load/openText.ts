/** Makes a document of what a person hands in: a file, a pasted text, a link. */
import { migrate, type Migrated } from '../../scenario/formats/migrations.ts';
import { refuseBySize } from '../../scenario/checking/parse.ts';
import { decodeFile } from '../../scenario/reading/decodeText.ts';
import { askedScenario } from '../../scenario/links/askedScenario.ts';
import { loadShipped, loadShippedText, shippedIds } from '../../scenario/links/library.ts';
import { readAddress } from '../../scenario/links/readAddress.ts';
import { fragmentToText } from '../../scenario/links/scenarioLink.ts';
import type { PlainMessageId } from '../../text/speaker.ts';
import {
  openDocument,
  type DocumentOrigin,
  type ScenarioDocument,
} from '../editor/scenarioDocument.ts';

/** A document that was handed in, with what was done to bring it to the present format; or why there is none. */
export type HandedIn =
  | {
      readonly ok: true;
      readonly document: ScenarioDocument;
      readonly migrated: Migrated | undefined;
      /** What else is to be said of it. */
      readonly note?: PlainMessageId;
    }
  | { readonly ok: false; readonly problem: PlainMessageId };

const LINK_PROBLEMS = {
  version: 'load-link-version',
  broken: 'load-link-broken',
  'too-big': 'load-link-too-big',
  'unknown-base': 'load-link-unknown-base',
} as const satisfies Record<string, PlainMessageId>;

/** Opens a text; an older format is brought to the present one, and then that is what it is compared with. */
export function openText(text: string, from: DocumentOrigin): HandedIn {
  const migrated = migrate(text);
  return { ok: true, document: openDocument(migrated?.text ?? text, from), migrated };
}

/** Opens a file, if it is not too large to be read at all. */
export async function openFile(file: File): Promise<HandedIn> {
  if (refuseBySize(file.size) !== undefined) return { ok: false, problem: 'load-too-big' };
  const decoded = await decodeFile(file);
  return decoded.ok
    ? openText(decoded.text, { kind: 'file', name: file.name, isGuessed: decoded.isGuessed })
    : { ok: false, problem: decoded.problem };
}

/** Opens what was pasted: a link that holds or names a scenario, or the text of one. */
export async function openPasted(pasted: string): Promise<HandedIn> {
  const text = pasted.trim();
  if (text === '') return { ok: false, problem: 'load-nothing' };
  if (text.startsWith('{')) {
    return refuseBySize(text.length) === undefined
      ? openText(pasted, { kind: 'pasted', name: '' })
      : { ok: false, problem: 'load-too-big' };
  }
  const { link, values } = readAddress(text);
  if (link !== undefined) return openLink(link);
  const name = values.get('scenario');
  return name === undefined ? { ok: false, problem: 'load-neither' } : openNamed(name);
}

/** Opens the shipped scenario that an address names. */
async function openNamed(name: string): Promise<HandedIn> {
  const found = askedScenario(name, shippedIds);
  const text = found.ok ? await loadShippedText(found.id) : undefined;
  return found.ok && text !== undefined
    ? openText(text, { kind: 'shipped', name: found.id })
    : { ok: false, problem: 'load-no-such' };
}

/** Opens the scenario in the fragment of an address. */
export async function openLink(fragment: string): Promise<HandedIn> {
  const opened = await fragmentToText(fragment, shippedBase);
  if (!opened.ok) return { ok: false, problem: LINK_PROBLEMS[opened.problem] };
  const handedIn = openText(opened.text, { kind: 'link', name: '' });
  return opened.hasOtherWords === true && handedIn.ok
    ? { ...handedIn, note: 'load-link-reworded' }
    : handedIn;
}

/** The shipped scenario that a short link starts from. */
export async function shippedBase(
  id: string,
): Promise<Extract<Awaited<ReturnType<typeof loadShipped>>, { ok: true }> | undefined> {
  const parsed = await loadShipped(id);
  return parsed?.ok === true ? parsed : undefined;
}
