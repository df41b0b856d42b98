/** Every time at the table as a bargaining space: what each package was worth to both when it mattered, and the way that offers took through it. */
import { bargainingSpace, momentOf } from '../../analysis/bargainingSpace.ts';
import type { BargainingSpace, TableMoment } from '../../analysis/bargainingSpace.ts';
import { packageOf } from '../../model/bargainingTable.ts';
import type { BargainingTable } from '../../model/bargainingTable.ts';
import { illegality } from '../../model/choice.ts';
import type { TurnEntry } from '../../model/log.ts';
import { playChoices, startMatch } from '../../model/match.ts';
import type { RunFile, RunTurn } from '../../model/run.ts';
import type { Scenario } from '../../model/scenarioShape.ts';
import { settingOf } from '../../model/setting.ts';
import { SIDES } from '../../model/words.ts';
import type { Side } from '../../model/words.ts';

/** A package that somebody put forward: a side, or the mediator in its text. */
export interface Proposal {
  readonly turn: number;
  readonly by: Side | 'text';
  readonly package: number;
}

/** One time at the table. */
export interface Bargaining {
  /** The first turn at the table, and the mediator's name. */
  readonly from: number;
  readonly mediator: string;
  /** The turn whose trust and reservations weigh the packages: that of the signature, or the last at the table. */
  readonly at: number;
  readonly space: BargainingSpace;
  /** In order; a side that lets its offer stand, and a text that stays as it is, say nothing new. */
  readonly proposals: readonly Proposal[];
  readonly deal: number | null;
}

interface Sitting {
  readonly rounds: readonly Round[];
  readonly mediator: string;
}

interface Round {
  readonly moment: TableMoment;
  readonly entry: TurnEntry;
  readonly chosen: RunTurn['choices'];
}

/**
 * Plays the run's choices again to find what both sides knew when they decided: the log notes reservations only after the turn,
 * when a signature has already changed them. A run whose choices are not legal gives what came before.
 */
export function readBargaining(scenario: Scenario, run: RunFile): readonly Bargaining[] {
  const setting = settingOf(scenario);
  let match = startMatch(setting, run.seed);
  const { table } = match.crisis;
  const sittings: { rounds: Round[]; mediator: string }[] = [];
  let seated = false;
  for (const { choices } of run.turns) {
    const { crisis } = match;
    if (SIDES.some((side) => illegality(crisis, side, choices[side]) !== undefined)) break;
    const moment = crisis.place === 'bargaining' ? momentOf(crisis) : undefined;
    match = playChoices(match, choices);
    const entry = match.entries.at(-1);
    if (moment !== undefined && entry !== undefined) {
      if (!seated) sittings.push({ rounds: [], mediator: mediatorOf(scenario, match.entries) });
      sittings.at(-1)?.rounds.push({ moment, entry, chosen: choices });
    }
    seated = moment !== undefined;
  }
  return sittings.flatMap((sitting) => readSitting(scenario, table, sitting));
}

/** Whoever was called last and brought both to the table. */
function mediatorOf({ mediators }: Scenario, entries: readonly TurnEntry[]): string {
  const call = entries.findLast(({ call }) => call?.opened === true)?.call;
  return mediators.find(({ id }) => id === call?.mediator)?.name ?? call?.mediator ?? '';
}

function readSitting(
  scenario: Scenario,
  table: BargainingTable,
  { mediator, rounds }: Sitting,
): readonly Bargaining[] {
  const signing = rounds.find(({ entry }) => entry.table !== null && entry.table.signed !== 'none');
  const last = signing ?? rounds.at(-1);
  const [first] = rounds;
  if (first === undefined || last === undefined) return [];
  const indexOf = (options: readonly string[]): number =>
    packageOf(
      table,
      scenario.table.issues.map((issue, at) =>
        issue.options.findIndex(({ id }) => id === options[at]),
      ),
    );
  const agreed = signing?.entry.table?.agreement ?? null;
  return [
    {
      from: first.entry.turn,
      mediator,
      at: last.entry.turn,
      space: bargainingSpace(table, last.moment),
      proposals: proposalsIn(rounds, indexOf),
      deal: agreed === null ? null : indexOf(agreed),
    },
  ];
}

function proposalsIn(
  rounds: readonly Round[],
  indexOf: (options: readonly string[]) => number,
): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const standing: Partial<Record<Proposal['by'], number>> = {};
  const put = (turn: number, by: Proposal['by'], options: readonly string[] | null): void => {
    if (options === null) return;
    const index = indexOf(options);
    if (standing[by] === index) return;
    standing[by] = index;
    proposals.push({ turn, by, package: index });
  };
  for (const { chosen, entry } of rounds) {
    const { deeds, table, turn } = entry;
    // With force or a walk-out the round does not take place.
    if (SIDES.some((side) => deeds[side].posture === 'retaliation')) continue;
    for (const side of SIDES)
      if (deeds[side].act === 'offer') put(turn, side, chosen[side].table?.offer ?? null);
    put(turn, 'text', table?.text ?? null);
  }
  return proposals;
}
