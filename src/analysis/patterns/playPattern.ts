/** Plays a pattern's experiment on a stretch of seeds, every cell on every seed. */
import { withoutMechanism } from '../../model/mechanisms.ts';
import type { MechanismName } from '../../model/mechanisms.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';
import type { Setting } from '../../model/setting.ts';
import { settingOf } from '../../model/setting.ts';
import { addSeed, sumsLength } from './judge.ts';
import { patternOf } from './list.ts';
import type { Cell } from './pattern.ts';

/** Which experiment to play; plain data, so that it can be handed to a worker. */
export interface PatternOrder {
  readonly pattern: string;
  /** The first seed, a 32-bit integer. */
  readonly from: number;
  /** Seeds, 1 or more. */
  readonly games: number;
  /** Mechanisms switched off in every cell. */
  readonly without?: readonly MechanismName[];
}

/** The setting of a cell, with mechanisms switched off. */
function settingOfCell(cell: Cell, without: readonly MechanismName[]): Setting {
  let scenario = cell.scenario?.(plainScenario) ?? plainScenario;
  let replaced = cell.constants ?? {};
  for (const name of cell.without === undefined ? without : [cell.without, ...without])
    ({ scenario, replaced } = withoutMechanism(name, scenario, replaced));
  return settingOf(scenario, replaced);
}

/** Sums over the seeds of an order; sums of two stretches can be added number by number. */
export function playPattern({
  pattern: id,
  from,
  games,
  without = [],
}: PatternOrder): readonly number[] {
  const pattern = patternOf(id);
  const cells = pattern.cells.map((cell) => ({
    play: cell.play,
    setting: settingOfCell(cell, without),
  }));
  const sums = new Float64Array(sumsLength(pattern));
  for (let offset = 0; offset < games; offset++)
    addSeed(
      sums,
      cells.flatMap(({ play, setting }) => play(setting, from + offset)),
    );
  return [...sums];
}
