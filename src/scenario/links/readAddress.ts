/** Reads what an address asks for, in whatever state mails, chats and people have left it. */
import { surelyMeant } from '../checking/nearestName.ts';
import { decodeEntities, decodePercent, withoutInvisible } from '../reading/unmangle.ts';

/** The keys that an address may have. */
export const ADDRESS_KEYS = [
  'answer',
  'canvas',
  'class',
  'clock',
  'code',
  'debrief',
  'lang',
  'rival',
  'run',
  'scenario',
  'side',
  'workshop',
] as const;
export type AddressKey = (typeof ADDRESS_KEYS)[number];

/** What an address asks for. */
export interface AskedOfPage {
  /** Values by key, decoded, without what clings to their ends; of repeated keys the first. `scenario` is the name of one. */
  readonly values: ReadonlyMap<AddressKey, string>;
  /** `scenario=` with a scenario, or the changes to one, behind it: for `fragmentToText`, which judges it. */
  readonly link: string | undefined;
  /** Keys as they were written that are surely meant to be others; what trackers append is not among them. */
  readonly unread: readonly string[];
}

// Chromium opens addresses of two million characters; what is cut off here is too long for a link anyway.
const LONGEST_ADDRESS = 5_000_000;
const MOST_PIECES = 200;
// Wrapped, and forwarded by a program that encodes once more.
const MOST_LAYERS = 3;

const KEY = `(?:${ADDRESS_KEYS.join('|')})`;
const NEXT_KEY = new RegExp(`[?#&*]\\W*${KEY}=`, 'i');
const TAIL = new RegExp(`[?#]|%(?:25)*(?:23|3f)|\\*(?=${KEY}=)`, 'i');
const LINK = /^[^\p{L}\p{N}]*\d+[a-z]?[[(]?\./iu;
const RUN = /^[^\p{L}\p{N}]*sp1[^\p{L}\p{N}]/iu;
const CLINGING = /^[\s\p{Cf}\p{P}|~<>`^]+|[\s\p{Cf}\p{P}|~<>`^]+$/gu;

interface Found {
  readonly values: Map<AddressKey, string>;
  readonly unread: string[];
  link: string | undefined;
}

/**
 * What an address asks for in query and fragment, whichever stands in which. Any text with one address in it will do:
 * one that wraps ours, or what was copied around it. Never throws.
 */
export function readAddress(address: string): AskedOfPage {
  const found: Found = { values: new Map(), unread: [], link: undefined };
  const [text = ''] = address.slice(0, LONGEST_ADDRESS).split(':~:', 1);
  collect(tailOf(decodeEntities(decodeEntities(text))), found, 1);
  return found;
}

function tailOf(address: string): string {
  const at = address.search(TAIL);
  if (at === -1) return address.includes('//') ? '' : address;
  return address.slice(at);
}

function collect(tail: string, found: Found, layer: number): void {
  for (const piece of tail.split(/[?#&]|\*(?=[a-z]+=)/i, MOST_PIECES)) {
    const at = piece.indexOf('=');
    const inner = at === -1 && layer < MOST_LAYERS ? decodePercent(piece) : piece;
    if (inner !== piece) collect(inner, found, layer + 1);
    else if (at !== -1) note(decodePercent(piece.slice(0, at)), piece.slice(at + 1), found, layer);
    else if (RUN.test(piece)) note('run', piece, found, layer);
    else note(piece, '', found, layer);
  }
}

function note(written: string, raw: string, found: Found, layer: number): void {
  const letters = withoutInvisible(written.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z_]/g, '');
  const key = ADDRESS_KEYS.find((one) => one === letters);
  // A blank is written as a plus in a query; in base 64 a plus is a letter.
  const sent = key === undefined || key === 'scenario' ? raw : raw.replaceAll('+', ' ');
  const whole = decodePercent(decodePercent(sent));
  const next = layer < MOST_LAYERS ? whole.search(NEXT_KEY) : -1;
  if (key === undefined) {
    if (whole.includes('//') && layer < MOST_LAYERS) collect(tailOf(whole), found, layer + 1);
    else if (surelyMeant(letters, ADDRESS_KEYS) !== undefined) found.unread.push(written);
    return;
  }
  const value = next === -1 ? whole : whole.slice(0, next);
  if (key === 'scenario' && LINK.test(value)) found.link ??= `scenario=${value}`;
  else if (!found.values.has(key))
    found.values.set(key, key === 'run' ? value : value.replace(CLINGING, ''));
  if (next !== -1) collect(whole.slice(next), found, layer + 1);
}
