/** What the two governments privately want at the table: the author's points, and how they differ from match to match. */
import type { BargainingTable } from './bargainingTable.ts';
import { bargainingTable } from './bargainingTable.ts';
import { DRAWS, draw, drawBits } from '../exact/draw.ts';
import type { Scenario } from '../scenarioShape/scenarioShape.ts';

type Issues = Scenario['table']['issues'];

/** How many sets of private priorities a table has; a match has one of them, by its seed. */
const PRIORITY_SETS = 32;

/**
 * Gives every seed its table. With a variation of 0 all have the author's points; otherwise each option is worth up to so many points more
 * or less to each side (whole points, never below 0), in one of 32 ways. A table is made when a match first asks for it.
 */
export function tablesBySeed(
  { issues, variation }: Scenario['table'],
  promiseDiscount: number,
): (seed: number) => BargainingTable {
  const made = madeOf(JSON.stringify([issues, variation, promiseDiscount]));
  return (seed) => {
    const set = variation === 0 ? 0 : Math.floor(draw(seed, 0, DRAWS.priorities) * PRIORITY_SETS);
    return (made[set] ??= bargainingTable(variedIssues(issues, set, variation), promiseDiscount));
  };
}

type Made = (BargainingTable | undefined)[];

/** Contents of tables that are remembered: experiments vary everything but the table, and a set of tables takes tens of milliseconds to make. */
const REMEMBERED = 8;
const remembered = new Map<string, Made>();

/** What was made so far of a table with this content; the one forgotten is the one not asked for longest. */
function madeOf(content: string): Made {
  const made = remembered.get(content) ?? [];
  remembered.delete(content);
  remembered.set(content, made);
  const [oldest] = remembered.keys();
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return made;
}

/** The issues with one set of private priorities. */
function variedIssues(issues: Issues, set: number, variation: number): Issues {
  if (variation === 0) return issues;
  let id: number = DRAWS.priorityOfOption;
  const varied = (points: number): number => {
    const steps = drawBits(set, 0, id++) % (2 * variation + 1);
    return Math.max(0, points + steps - variation);
  };
  return issues.map((issue) => ({
    ...issue,
    options: issue.options.map((option) => ({
      ...option,
      worth: { struck: varied(option.worth.struck), host: varied(option.worth.host) },
    })),
  }));
}
