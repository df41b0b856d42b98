/** What a class has handed in so far: the plays that can be shown, by scenario, and everything that cannot, with its reason. */
import type { ClassItem } from './classTurns.ts';
import type { ClassPlay, PlayFault } from './classRow.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';

/** Where something came from: a file's name, or undefined for pasted text, and the line of a text. */
export interface HandInOrigin {
  readonly source: string | undefined;
  readonly line: number | undefined;
}

/** An item with its origin. */
export interface HandedIn extends ClassItem, HandInOrigin {}

/** A play that can be shown. */
export interface ShownPlay {
  /** Its number in its scenario's class, from 1, in the order in which plays were handed in. */
  readonly number: number;
  readonly item: HandedIn;
  readonly play: ClassPlay;
}

/** The plays of one scenario. */
export interface ClassOfScenario extends KnownScenario {
  readonly plays: readonly ShownPlay[];
}

/** Why something that was handed in is not shown. */
export const REFUSAL_REASONS = [
  'duplicate',
  'counted-once',
  'other-scenario-version',
  'too-big',
  'too-many',
  'no-code',
  'unreadable',
  'no-text',
  'picture',
  'document',
  'archive',
  'archive-broken',
  'archive-too-deep',
  'archive-too-many',
  'mail-broken',
  'not-loaded',
  'scenario-faults',
  'link-broken',
  'link-version',
  'link-unknown-base',
  'stopped',
  'unchecked',
  'unread',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number] | Exclude<PlayFault, 'none'>;

/** Something that is not shown. */
export interface HandInRefusal extends HandInOrigin {
  readonly reason: RefusalReason;
  /** Turn, version of the rules, or number of faults, as the reason has it. */
  readonly detail: number;
  /** Side of an illegal choice (0 struck, 1 host), or line of a file's first fault. */
  readonly place: number;
  /** The scenario that is missing. */
  readonly scenario?: { readonly id: string; readonly hash: string };
  /** The earlier item of which this one is a copy. */
  readonly copyOf?: HandInOrigin;
  /** Beginning of the text, to find it again. */
  readonly excerpt: string;
  /** The item itself, where the file of its scenario could still make it a play. */
  readonly item?: HandedIn;
}

/** Plays in which everything is the same, handed in apart and without names that tell them apart: one student's, or several students'. */
export interface Repeat {
  /** Fingerprint of what was played and said. */
  readonly print: string;
  readonly scenario: string;
  /** The one that is counted. */
  readonly first: HandInOrigin;
  /** Those that are not counted until it is said whose they are. */
  readonly others: readonly HandedIn[];
}

/** How far a taking-in is; `reading` counts files or codes found, `checking` items. */
export interface HandInProgress {
  readonly phase: 'reading' | 'checking';
  readonly done: number;
  /** Undefined while it is not known. */
  readonly of: number | undefined;
}

/** Everything, as it stands. */
export interface Gathered {
  readonly progress: HandInProgress | undefined;
  /** The largest class first. */
  readonly classes: readonly ClassOfScenario[];
  readonly refusals: readonly HandInRefusal[];
  /** What is counted once for now. */
  readonly repeats: readonly Repeat[];
  /** Titles of the scenarios that were handed in. */
  readonly added: readonly string[];
}

// Enough to know a code by.
const EXCERPT = 23;

/** The beginning of a text on one line. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, 2 * EXCERPT)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}
