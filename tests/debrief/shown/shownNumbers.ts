// The numbers of one match as they are shown, each under what it counts, with every place that shows it.
import { sayThrough, type Say } from '../../../src/text/speaker.ts';

/** One place that shows a number. */
interface Place {
  readonly where: string;
  readonly value: number;
}

/** What was shown of one match. */
export interface Shown {
  /** Notes that `where` shows `value` for what is counted (`turn 3, struck: killed or hurt`). Text is read as a reader would. */
  readonly note: (counted: string, where: string, value: number | string) => void;
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** A number as it is written: grouped by narrow spaces, with a true minus sign. */
export function numberOf(text: string): number {
  const digits = text.replaceAll('\u202F', '').replace('−', '-').trim();
  return digits === '' ? Number.NaN : Number(digits);
}

/** Nothing shown yet. */
export function nothingShown(): Shown {
  const places = new Map<string, Place[]>();
  return {
    places,
    note: (counted, where, value) => {
      const read = typeof value === 'number' ? value : numberOf(value);
      const known = places.get(counted) ?? [];
      known.push({ where, value: read });
      places.set(counted, known);
    },
  };
}

/** What is counted and shown otherwise in one place than in another, in words. */
export function disagreements({ places }: Shown): readonly string[] {
  return [...places].flatMap(([counted, found]) =>
    new Set(found.map(({ value }) => value)).size === 1 &&
    found.every(({ value }) => !Number.isNaN(value))
      ? []
      : [`${counted} is ${found.map(({ value, where }) => `${value} (${where})`).join(', ')}`],
  );
}

/** A sentence that was asked for, with what stands in it. */
export interface Told {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A speaker that notes what it was asked to say, in order. */
export function listening(say: Say): { readonly say: Say; readonly told: Told[] } {
  const told: Told[] = [];
  return {
    told,
    say: sayThrough(say, (id, values) => {
      told.push({ id, values });
      return values;
    }),
  };
}

/** Notes values of every sentence `id`: what is counted by the name of the value. */
export function noteTold(
  shown: Shown,
  told: readonly Told[],
  id: string,
  counted: Readonly<Record<string, string>>,
): void {
  for (const sentence of told)
    if (sentence.id === id)
      for (const [name, what] of Object.entries(counted)) {
        const value = sentence.values[name];
        if (typeof value === 'number' || typeof value === 'string') shown.note(what, id, value);
      }
}
