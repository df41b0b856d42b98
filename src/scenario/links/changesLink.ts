/** Short links: what differs from a scenario that the page has. Loaded where one is made or opened. */
import { base32nopad } from '@scure/base';
import { scenarioShape, type Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';
import { base64urlToBytes, bytesToBase64url } from './base64url.ts';
import { deflateText, inflateText } from './deflate.ts';
import { parseScenario, printScenario } from '../checking/parse.ts';
import { playedHash } from '../checking/playedPart.ts';
import { readJson } from '../checking/readJson.ts';
import { applyDelta, deltaBetween } from './scenarioDelta.ts';
import { scenarioHash } from '../checking/scenarioHash.ts';
import { FRAGMENT_KEY, type FindShipped, type OpenedFragment } from './fragment.ts';

/** A scenario that a short link starts from: one that ships with the page, or the plain one. */
export interface LinkBase {
  readonly id: string;
  readonly scenario: Scenario;
}

/** Every number at its declared default; no shipped scenario can bear this id. */
export const PLAIN_BASE: LinkBase = { id: '-', scenario: plainScenario };

/** Hexadecimal digits of a fingerprint that a link carries: enough to tell a change by accident. */
const DIGITS = 8;

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
  const letters = forQr ? base32nopad.encode(bytes) : bytesToBase64url(bytes);
  return `${FRAGMENT_KEY}${forQr ? '2q' : '2c'}.${id}.${whole}.${played}.${letters}`;
}

/** The scenario that was put so into a fragment, from what stands behind its version. */
export async function openChanges(
  packed: string,
  { isQr, shipped }: { readonly isQr: boolean; readonly shipped: FindShipped },
): Promise<OpenedFragment> {
  const [, id, whole, played, letters] =
    /^(.{1,64})\.([\da-f]{8})\.([\da-f]{8})\.([\w-]*)$/i.exec(packed) ?? [];
  if (id === undefined || letters === undefined) return refuse('broken');
  const bytes = isQr ? base32ToBytes(letters) : base64urlToBytes(letters);
  if (bytes === undefined) return refuse('broken');
  const opened = await inflateText(bytes);
  if (!opened.ok) return opened;
  const delta = readJson(opened.text);
  if (!delta.ok) return refuse('broken');
  const base = id === PLAIN_BASE.id ? PLAIN_BASE : await shipped(id).catch(() => undefined);
  if (base === undefined) return refuse('unknown-base');
  const parsed = parseScenario(
    JSON.stringify(applyDelta(scenarioShape, base.scenario, delta.value)),
  );
  if (!parsed.ok || short(parsed.played) !== played?.toLowerCase()) return refuse('unknown-base');
  const text = printScenario(parsed.scenario);
  return short(parsed.hash) === whole?.toLowerCase()
    ? { ok: true, text }
    : { ok: true, text, hasOtherWords: true };
}

function refuse(problem: 'broken' | 'unknown-base'): OpenedFragment {
  return { ok: false, problem };
}

function short(hash: string): string {
  return hash.slice(0, DIGITS);
}

function base32ToBytes(letters: string): Uint8Array | undefined {
  try {
    return base32nopad.decode(letters.toUpperCase());
  } catch {
    return undefined;
  }
}
