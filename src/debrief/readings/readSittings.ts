/** Every time at the table as both sides knew it when they decided, and what was signed there: the one source of what a deal was worth. */
import { momentOf, worthAt } from '../../model/bargaining/bargainingSpace.ts';
import type { TableMoment } from '../../model/bargaining/bargainingSpace.ts';
import { packageOf } from '../../model/table/bargainingTable.ts';
import type { BargainingTable } from '../../model/table/bargainingTable.ts';
import { illegality } from '../../model/match/choice.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import { playChoices, startMatch } from '../../model/match/match.ts';
import type { RunFile, RunTurn } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../model/state/setting.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';

/** One turn at the table. */
export interface Round {
  /** What both knew as they decided. */
  readonly moment: TableMoment;
  readonly entry: TurnEntry;
  readonly chosen: RunTurn['choices'];
}

/** What was signed. */
export interface Deal {
  readonly turn: number;
  /** The table's index of the package. */
  readonly package: number;
  /** In points, to each side as it signed, and the least that each could sign. */
  readonly worth: Readonly<Record<Side, number>>;
  readonly least: Readonly<Record<Side, number>>;
}

/** One time at the table: its turns, of which there is one at least. */
export interface Sitting {
  readonly rounds: readonly [Round, ...Round[]];
  /** Id of the mediator. */
  readonly mediator: string;
  readonly deal: Deal | null;
}

/** All sittings of a run, and the table at which they sat. */
export interface Sittings {
  readonly table: BargainingTable;
  readonly sittings: readonly Sitting[];
}

/**
 * Plays the run's choices again to find what both sides knew when they decided: the log notes worths and reservations only after the turn,
 * when a signature has already changed them. A run whose choices are not legal gives what came before.
 */
export function readSittings(scenario: Scenario, run: Pick<RunFile, 'seed' | 'turns'>): Sittings {
  let match = startMatch(settingOf(scenario), run.seed);
  const { table } = match.crisis;
  const found: { readonly rounds: [Round, ...Round[]]; readonly mediator: string }[] = [];
  let isSeated = false;
  for (const { choices } of run.turns) {
    const { crisis } = match;
    if (SIDES.some((side) => illegality(crisis, side, choices[side]) !== undefined)) break;
    const moment = crisis.phase === 'bargaining' ? momentOf(crisis) : undefined;
    match = playChoices(match, choices);
    const entry = match.entries.at(-1);
    if (moment !== undefined && entry !== undefined) {
      const round = { moment, entry, chosen: choices };
      if (isSeated) found.at(-1)?.rounds.push(round);
      else found.push({ rounds: [round], mediator: mediatorOf(match.entries) });
    }
    isSeated = moment !== undefined;
  }
  return {
    table,
    sittings: found.map((sitting) => ({ ...sitting, deal: dealOf(scenario, table, sitting) })),
  };
}

/** Whoever was called last and brought both to the table. */
function mediatorOf(entries: readonly TurnEntry[]): string {
  return entries.findLast(({ call }) => call?.opened === true)?.call?.mediator ?? '';
}

/** The table's index of a package given by its options. */
export function packageIn(
  { table: { issues } }: Scenario,
  table: BargainingTable,
  options: readonly string[],
): number {
  return packageOf(
    table,
    issues.map((issue, at) => issue.options.findIndex(({ id }) => id === options[at])),
  );
}

function dealOf(
  scenario: Scenario,
  table: BargainingTable,
  { rounds }: Pick<Sitting, 'rounds'>,
): Deal | null {
  const signing = rounds.find(({ entry }) => entry.table !== null && entry.table.signed !== 'none');
  const options = signing?.entry.table?.agreement ?? null;
  if (signing === undefined || options === null) return null;
  const { entry, moment } = signing;
  const index = packageIn(scenario, table, options);
  return {
    turn: entry.turn,
    package: index,
    worth: worthAt(table, index, moment),
    least: moment.least,
  };
}
