// Makes inputs and asks every law about them, in order, with the time that each takes.
import { inputOf, diceOf, type Seeds } from './mutatedInputs.ts';
import { LONGEST, askInput } from './inputLaws.ts';

/** An input that breaks a law. */
export interface BrokenInput {
  readonly input: number;
  readonly why: string;
  readonly text: string;
}

/** What came of some inputs. */
export interface AskedInputs {
  readonly asked: number;
  readonly accepted: number;
  readonly fixed: number;
  readonly played: number;
  /** The longest time that one took, in milliseconds. */
  readonly longest: number;
  readonly broken: readonly BrokenInput[];
}

const TRIES = 3;
// Far from the dice that make the input.
const LAW_DICE = 0x5eed;

/** Asks about the inputs from `first`, included, to `last`, excluded. */
export async function askInputs(
  seeds: Seeds,
  seed: number,
  first: number,
  last: number,
): Promise<AskedInputs> {
  const sum = { accepted: 0, fixed: 0, played: 0, longest: 0 };
  const broken: BrokenInput[] = [];
  for (let input = first; input < last; input += 1) {
    const text = inputOf(seeds, seed, input);
    try {
      // The thread's own time, and the least of some tries: other work on the machine is not the input's fault.
      let took = Infinity;
      for (let tries = 0; tries < TRIES && took > LONGEST; tries += 1) {
        const { user, system } = process.threadCpuUsage();
        const seen = await askInput(text, diceOf(seed ^ LAW_DICE, input));
        const used = process.threadCpuUsage({ user, system });
        took = Math.min(took, (used.user + used.system) / 1000);
        if (tries > 0) continue;
        sum.accepted += seen.accepted ? 1 : 0;
        sum.fixed += seen.fixed;
        sum.played += seen.played ? 1 : 0;
      }
      sum.longest = Math.max(sum.longest, took);
      if (took > LONGEST) broken.push({ input, why: `it took ${took.toFixed(0)} ms`, text });
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      broken.push({ input, why, text });
    }
  }
  return { asked: last - first, ...sum, broken };
}
