/** A grouping that a teacher makes on the page of a class, and the class codes that were given out: what the plays themselves do not say. */
import { seedOfCode, plainCode } from '../../../scenario/runs/codes/classCode.ts';
import { CRC_START, crcEnd, crcStep } from '../../../scenario/runs/codes/crc32.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';

/** Plays that a teacher put together, by their keys. */
export interface OwnGroup {
  readonly name: string;
  readonly plays: readonly string[];
}

/** What a teacher said of a class; kept with it. */
export interface Grouping {
  readonly groups: readonly OwnGroup[];
  /** Class codes as they were given out. */
  readonly codes: readonly string[];
}

/** Nothing said. */
export const NO_GROUPING: Grouping = { groups: [], codes: [] };

/** Longest name of a group, in UTF-16 units. */
export const LONGEST_NAME = 40;

/**
 * A key for every play that stays the same however often the class is read again: what was handed in, as a checksum, its length, and which of
 * several alike it is.
 */
export function keysOf(plays: readonly ShownPlay[]): ReadonlyMap<ShownPlay, string> {
  const alike = new Map<string, number>();
  return new Map(
    plays.map((shown) => {
      const { name = '', text } = shown.item;
      let register = CRC_START;
      for (const unit of `${text}\n${name}`) {
        const code = unit.codePointAt(0) ?? 0;
        register = crcStep(crcStep(register, code & 255), (code >> 8) & 255);
      }
      const print = `${crcEnd(register).toString(16)}-${text.length}`;
      const earlier = alike.get(print) ?? 0;
      alike.set(print, earlier + 1);
      return [shown, `${print}-${earlier}`];
    }),
  );
}

/** The grouping with plays put into a group, out of any in which they were; a group that is left empty is gone. */
export function putInGroup(grouping: Grouping, name: string, plays: readonly string[]): Grouping {
  const moved = new Set(plays);
  const others = grouping.groups.map((group) => ({
    ...group,
    plays: group.plays.filter((play) => !moved.has(play)),
  }));
  const isKnown = others.some((group) => group.name === name);
  const groups = isKnown
    ? others.map((group) =>
        group.name === name ? { ...group, plays: [...group.plays, ...moved] } : group,
      )
    : [...others, { name, plays: [...moved] }];
  return { ...grouping, groups: groups.filter((group) => group.plays.length > 0) };
}

/** The grouping without a group; its plays belong to none. */
export function withoutGroup(grouping: Grouping, name: string): Grouping {
  return { ...grouping, groups: grouping.groups.filter((group) => group.name !== name) };
}

/** The codes in what somebody wrote, one after another. */
export function codesIn(written: string): readonly string[] {
  return written
    .split(/[,;\n]/u)
    .map((code) => code.trim())
    .filter((code) => plainCode(code) !== '');
}

/** The code that gives a seed, of those that were given out. */
export function codeOfSeed({ codes }: Grouping, seed: number): string | undefined {
  return codes.find((code) => seedOfCode(code) === seed);
}
