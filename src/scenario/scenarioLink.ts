/** Puts a scenario into the fragment of an address, which no server ever sees, and takes it out again. */
import { scenarioShape, type Scenario } from '../model/scenarioShape.ts';
import { plainScenario } from '../model/scenarioShape/plainScenario.ts';
import { base64urlToBytes, bytesToBase64url } from './base64url.ts';
import { deflateText, inflateText } from './deflate.ts';
import { brokenLimit } from './limits.ts';
import { linkSpellings } from './linkSpellings.ts';
import { parseScenario, printScenario } from './parse.ts';
import { playedHash } from './playedPart.ts';
import { applyDelta, deltaBetween } from './scenarioDelta.ts';
import { canonicalJson, scenarioHash } from './scenarioHash.ts';
import { applyPatch, readPatch } from './scenarioPatch.ts';

/** What begins every fragment that holds a scenario. */
export const FRAGMENT_KEY = 'scenario=';

// A mebibyte that cannot be compressed, in base 64.
const LONGEST_FRAGMENT = 1_500_000;

/** Hexadecimal digits of a fingerprint that a link carries: enough to tell a change by accident. */
const DIGITS = 8;

/** A scenario that a short link starts from: one that ships with the page, or the plain one. */
export interface LinkBase {
  readonly id: string;
  readonly scenario: Scenario;
}

/** Finds the shipped scenario of an id, if there is one. */
type FindShipped = (
  id: string,
) => Promise<{ readonly scenario: Scenario; readonly hash: string } | undefined>;

/** Every number at its declared default; no shipped scenario can bear this id. */
export const PLAIN_BASE: LinkBase = { id: '-', scenario: plainScenario };

/**
 * What a fragment holds, or why it cannot be opened: of a later version, damaged, too large, or a change to a scenario that is not at hand
 * or has other numbers now. `hasOtherWords` where the scenario that was changed has been reworded since; the numbers are those of the link.
 */
export type OpenedFragment =
  | { readonly ok: true; readonly text: string; readonly hasOtherWords?: true }
  | { readonly ok: false; readonly problem: 'version' | 'broken' | 'too-big' | 'unknown-base' };

/** The whole scenario as a fragment, without its `#`. */
export async function scenarioToFragment(scenario: Scenario): Promise<string> {
  return `${FRAGMENT_KEY}1.${bytesToBase64url(await deflateText(canonicalJson(scenario)))}`;
}

/**
 * A scenario as a fragment of what differs from another: the other's id, fingerprints of the whole and of what its matches depend on, and the
 * differences. `forQr` writes these in capitals and digits, which are longer to read and a quarter shorter as a QR code.
 */
export async function changesToFragment(
  { id, scenario: base }: LinkBase,
  scenario: Scenario,
  { forQr = false } = {},
): Promise<string> {
  const delta = deltaBetween(scenarioShape, base, scenario);
  const bytes = await deflateText(JSON.stringify(delta));
  const [whole, played] = [scenarioHash(scenario), playedHash(scenario)].map(short);
  const head = `${id}.${whole}.${played}`;
  if (!forQr) return `${FRAGMENT_KEY}2c.${head}.${bytesToBase64url(bytes)}`;
  // Loaded for the links of QR codes alone.
  const { base32nopad } = await import('@scure/base');
  return `${FRAGMENT_KEY}2q.${head}.${base32nopad.encode(bytes)}`;
}

function short(hash: string): string {
  return hash.slice(0, DIGITS);
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
      return openDelta(packed, async (letters) => base64urlToBytes(letters), shipped);
    case '2q':
      return openDelta(packed, base32ToBytes, shipped);
    default:
      return refuse('version');
  }
}

async function openDelta(
  packed: string,
  toBytes: (letters: string) => Promise<Uint8Array | undefined>,
  shipped: FindShipped,
): Promise<OpenedFragment> {
  const [, id, whole, played, letters] =
    /^(.{1,64})\.([\da-f]{8})\.([\da-f]{8})\.([\w-]*)$/i.exec(packed) ?? [];
  if (id === undefined || letters === undefined) return refuse('broken');
  const opened = await unpack(await toBytes(letters));
  if (!opened.ok) return opened;
  const delta = readJson(opened.text);
  if (delta === undefined) return refuse('broken');
  const base = id === PLAIN_BASE.id ? PLAIN_BASE : await shipped(id).catch(() => undefined);
  if (base === undefined) return refuse('unknown-base');
  const parsed = parseScenario(JSON.stringify(applyDelta(scenarioShape, base.scenario, delta)));
  if (!parsed.ok || short(parsed.played) !== played?.toLowerCase()) return refuse('unknown-base');
  const text = printScenario(parsed.scenario);
  return short(parsed.hash) === whole?.toLowerCase()
    ? { ok: true, text }
    : { ok: true, text, hasOtherWords: true };
}

async function base32ToBytes(letters: string): Promise<Uint8Array | undefined> {
  const { base32nopad } = await import('@scure/base');
  try {
    return base32nopad.decode(letters.toUpperCase());
  } catch {
    return undefined;
  }
}

/** What a text holds, if it is JSON and not nested beyond what a scenario may be. */
function readJson(text: string): unknown {
  if (brokenLimit(text) !== undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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
