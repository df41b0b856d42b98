/** Every time at the table as a bargaining space: what each package was worth to both when it mattered, and the way that offers took through it. */
import { bargainingSpace } from '../../model/bargaining/bargainingSpace.ts';
import type { BargainingSpace } from '../../model/bargaining/bargainingSpace.ts';
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { packageIn, readSittings } from '../readings/readSittings.ts';
import type { Round } from '../readings/readSittings.ts';

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

/** Every time at the table, weighed as both knew it at its last turn. */
export function readBargaining(scenario: Scenario, run: RunFile): readonly Bargaining[] {
  const { sittings, table } = readSittings(scenario, run);
  return sittings.map(({ deal, mediator, rounds }) => {
    const [first] = rounds;
    const last = rounds.find(({ entry }) => entry.turn === deal?.turn) ?? rounds.at(-1) ?? first;
    return {
      from: first.entry.turn,
      mediator: scenario.mediators.find(({ id }) => id === mediator)?.name ?? mediator,
      at: last.entry.turn,
      space: bargainingSpace(table, last.moment),
      proposals: proposalsIn(rounds, (options) => packageIn(scenario, table, options)),
      deal: deal?.package ?? null,
    };
  });
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
