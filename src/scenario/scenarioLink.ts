/** Puts a scenario into the fragment of an address, which no server ever sees, and takes it out again. */
import type { Scenario } from '../model/scenarioShape.ts';
import { base64urlToBytes, bytesToBase64url } from './base64url.ts';
import { deflateText, inflateText } from './deflate.ts';
import { linkSpellings } from './linkSpellings.ts';
import { parseScenario, printScenario } from './parse.ts';
import { canonicalJson } from './scenarioHash.ts';
import { applyPatch, patchBetween, readPatch } from './scenarioPatch.ts';

/** What begins every fragment that holds a scenario. */
export const FRAGMENT_KEY = 'scenario=';

/** Longest fragment of a change to a shipped scenario, in characters: what a code of 117 by 117 squares holds, besides an address. */
export const LONGEST_SHORT_FRAGMENT = 1200;

// A mebibyte that cannot be compressed, in base 64.
const LONGEST_FRAGMENT = 1_500_000;

/** A shipped scenario that a short link starts from. */
export interface LinkBase {
  readonly id: string;
  readonly hash: string;
  readonly scenario: Scenario;
}

/** What a fragment holds, or why it cannot be opened: of a later version, damaged, too large, or a change to a scenario that is not at hand. */
export type OpenedFragment =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'version' | 'broken' | 'too-big' | 'unknown-base' };

/** The whole scenario as a fragment, without its `#`. */
export async function scenarioToFragment(scenario: Scenario): Promise<string> {
  return `${FRAGMENT_KEY}1.${await pack(canonicalJson(scenario))}`;
}

/** A shipped scenario and what was changed in it as a fragment; undefined where that is too long to be short. */
export async function changesToFragment(
  base: LinkBase,
  scenario: Scenario,
): Promise<string | undefined> {
  const patch = patchBetween(base.scenario, scenario);
  const fragment = `${FRAGMENT_KEY}1c.${base.id}.${base.hash}.${await pack(JSON.stringify(patch))}`;
  return fragment.length <= LONGEST_SHORT_FRAGMENT ? fragment : undefined;
}

/**
 * The text of the scenario in a fragment, from whomever it comes and whatever was done to it on the way: its checksum
 * says which reading of it is the right one. `shipped` gives the scenario of an id, if there is one. A valid scenario is
 * printed as a file; a faulty one stays as it came, for the page to show its faults. Never throws.
 */
export async function fragmentToText(
  fragment: string,
  shipped: (id: string) => Promise<{ scenario: Scenario; hash: string } | undefined>,
): Promise<OpenedFragment> {
  for (const spelling of linkSpellings(fragment)) {
    if (spelling.length > LONGEST_FRAGMENT) return refuse('too-big');
    const opened = await openSpelling(spelling, shipped);
    if (opened.ok || opened.problem !== 'broken') return opened;
  }
  return refuse('broken');
}

async function openSpelling(
  spelling: string,
  shipped: (id: string) => Promise<{ scenario: Scenario; hash: string } | undefined>,
): Promise<OpenedFragment> {
  const [, version, packed] = /^(\d+[a-z]?)\.([\w.-]*)$/i.exec(spelling) ?? [];
  if (version === undefined || packed === undefined) return refuse('broken');
  if (version === '1') {
    const opened = await unpack(packed);
    return opened.ok ? { ok: true, text: printed(opened.text) } : opened;
  }
  return version.toLowerCase() === '1c' ? openChanges(packed, shipped) : refuse('version');
}

async function openChanges(
  packed: string,
  shipped: (id: string) => Promise<{ scenario: Scenario; hash: string } | undefined>,
): Promise<OpenedFragment> {
  const [, id, hash, changes] = /^(.{1,64})\.([\da-f]{16})\.([\w-]*)$/i.exec(packed) ?? [];
  if (id === undefined || hash === undefined || changes === undefined) return refuse('broken');
  const opened = await unpack(changes);
  if (!opened.ok) return opened;
  const patch = readPatch(opened.text);
  if (patch === undefined) return refuse('broken');
  const base = await shipped(id).catch(() => undefined);
  if (base === undefined || base.hash !== hash.toLowerCase()) return refuse('unknown-base');
  const changed = applyPatch(base.scenario, patch);
  return changed === undefined
    ? refuse('broken')
    : { ok: true, text: printed(JSON.stringify(changed)) };
}

function refuse(problem: 'version' | 'broken' | 'too-big' | 'unknown-base'): OpenedFragment {
  return { ok: false, problem };
}

async function pack(text: string): Promise<string> {
  return bytesToBase64url(await deflateText(text));
}

async function unpack(letters: string): ReturnType<typeof inflateText> {
  const bytes = base64urlToBytes(letters);
  return bytes === undefined ? { ok: false, problem: 'broken' } : inflateText(bytes);
}

/** A valid scenario as its file; anything else as it is. */
function printed(text: string): string {
  const parsed = parseScenario(text);
  return parsed.ok ? printScenario(parsed.scenario) : text;
}
