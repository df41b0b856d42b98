/** The bargaining space of a table as a match begins: what each package is worth, and which both could sign. */
import {
  bargainingSpace,
  momentOf,
  type BargainingSpace,
} from '../../model/bargaining/bargainingSpace.ts';
import { optionsOf } from '../../model/table/bargainingTable.ts';
import { startCrisis } from '../../model/state/crisis.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { MEDIATOR } from '../../model/vocabulary/quantities.ts';
import { bestMediator, settingOf } from '../../model/state/setting.ts';

/** A bargaining space with the names of its packages. */
export interface OpeningSpace {
  readonly space: BargainingSpace;
  /** The names of a package's options, issue by issue. */
  readonly namesOf: (index: number) => readonly string[];
  /** Every number of points that a package can be worth stays below this, in points. */
  readonly most: number;
}

/**
 * The space if both sat down before the first turn, called by the mediator that both trust most, with the points as
 * written: what differs from match to match is left out. Trust, anger and strain change it while a match is played.
 */
export function openingSpace(scenario: Scenario): OpeningSpace {
  const setting = settingOf(scenario);
  const { table } = setting;
  const crisis = startCrisis(setting, 0);
  crisis.rows.deal[MEDIATOR] = bestMediator(setting);
  const space = bargainingSpace(table, momentOf(crisis));
  const top = Math.max(100, ...space.worth.struck, ...space.worth.host);
  return {
    space,
    most: Math.ceil(top / 20) * 20,
    namesOf: (index) =>
      optionsOf(table, index).map(
        (option, issue) => scenario.table.issues[issue]?.options[option]?.name ?? '',
      ),
  };
}
