/** Puts a scenario into the fragment of an address, which no server ever sees, and takes it out again. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { base64urlToBytes, bytesToBase64url } from './base64url.ts';
import { deflateText, inflateText } from './deflate.ts';
import { linkSpellings } from './linkSpellings.ts';
import { parseScenario, printScenario } from '../checking/parse.ts';
import { canonicalJson } from '../checking/scenarioHash.ts';
import { applyPatch, readPatch } from './scenarioPatch.ts';
import { FRAGMENT_KEY, type FindShipped, type OpenedFragment } from './fragment.ts';

// A mebibyte that cannot be compressed, in base 64.
const LONGEST_FRAGMENT = 1_500_000;

/** The whole scenario as a fragment, without its `#`. */
export async function scenarioToFragment(scenario: Scenario): Promise<string> {
  return `${FRAGMENT_KEY}1.${bytesToBase64url(await deflateText(canonicalJson(scenario)))}`;
}

/**
 * The text of the scenario in a fragment, from whomever it comes and whatever was done to it on the way: its checksum
 * says which reading of it is the right one. `shipped` gives the scenario of an id, if there is one. A valid scenario is
 * printed as a file; a faulty one stays as it came, for the page to show its faults. Never throws.
 */
export async function fragmentToText(
  fragment: string,
  shipped: FindShipped,
): Promise<OpenedFragment> {
  for (const spelling of linkSpellings(fragment)) {
    if (spelling.length > LONGEST_FRAGMENT) return refuse('too-big');
    const opened = await openSpelling(spelling, shipped);
    if (opened.ok || opened.problem !== 'broken') return opened;
  }
  return refuse('broken');
}

async function openSpelling(spelling: string, shipped: FindShipped): Promise<OpenedFragment> {
  const [, version, packed] = /^(\d+[a-z]?)\.([\w.-]*)$/i.exec(spelling) ?? [];
  if (version === undefined || packed === undefined) return refuse('broken');
  switch (version.toLowerCase()) {
    case '1': {
      const opened = await unpack(base64urlToBytes(packed));
      return opened.ok ? { ok: true, text: printed(opened.text) } : opened;
    }
    case '1c':
      return openPatch(packed, shipped);
    case '2c':
    case '2q': {
      const { openChanges } = await import('./changesLink.ts');
      return openChanges(packed, { isQr: version.toLowerCase() === '2q', shipped });
    }
    default:
      return refuse('version');
  }
}

/** The short links of before, whose changes go by their places: they fit the very scenario that they were made from, and no other. */
async function openPatch(packed: string, shipped: FindShipped): Promise<OpenedFragment> {
  const [, id, hash, changes] = /^(.{1,64})\.([\da-f]{16})\.([\w-]*)$/i.exec(packed) ?? [];
  if (id === undefined || hash === undefined || changes === undefined) return refuse('broken');
  const opened = await unpack(base64urlToBytes(changes));
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

async function unpack(bytes: Uint8Array | undefined): ReturnType<typeof inflateText> {
  return bytes === undefined ? { ok: false, problem: 'broken' } : inflateText(bytes);
}

/** A valid scenario as its file; anything else as it is. */
function printed(text: string): string {
  const parsed = parseScenario(text);
  return parsed.ok ? printScenario(parsed.scenario) : text;
}
