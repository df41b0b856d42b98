/** A number of the model that an author does not set. */
export interface Constant {
  readonly value: number;
  readonly unit: string;
  /** What it is, in one sentence. */
  readonly meaning: string;
}

/** Declares a constant. */
export const of = (value: number, unit: string, meaning: string): Constant => ({
  value,
  unit,
  meaning,
});
