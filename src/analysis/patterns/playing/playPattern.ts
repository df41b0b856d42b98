/** Plays a pattern's experiment on a stretch of seeds, every cell on every seed. */
import { withoutMechanism } from '../mechanisms.ts';
import type { MechanismName } from '../mechanisms.ts';
import { plainScenario } from '../../../model/scenarioShape/plainScenario.ts';
import type { Setting } from '../../../model/state/setting.ts';
import { settingOf } from '../../../model/state/setting.ts';
import { preparedOnce } from '../../workers/jobKind.ts';
import { addSeed, sumsLength } from '../judge.ts';
import { patternOf } from '../list.ts';
import type { PatternCell, Pattern, PlaySample } from '../pattern.ts';

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
function settingOfCell(cell: PatternCell, without: readonly MechanismName[]): Setting {
  const changes = [cell.scenario, cell.constants, cell.without].some((one) => one !== undefined);
  if (!changes && without.length === 0) return PLAIN;
  let scenario = cell.scenario?.(plainScenario) ?? plainScenario;
  let replaced = cell.constants ?? {};
  for (const name of cell.without === undefined ? without : [cell.without, ...without])
    ({ scenario, replaced } = withoutMechanism(name, scenario, replaced));
  return settingOf(scenario, replaced);
}

/** Cells that change nothing share one setting, since a setting makes its tables but once. */
const PLAIN = settingOf(plainScenario);

/** An experiment made ready: what each cell plays, and on which setting. */
export interface ReadyPattern {
  readonly pattern: Pattern;
  readonly cells: readonly { readonly play: PlaySample; readonly setting: Setting }[];
}

/** Makes the experiment of an order ready, once for as long as the order itself is held. */
export const readyPattern: (order: PatternOrder) => ReadyPattern = preparedOnce(
  ({ pattern: id, without = [] }) => {
    const pattern = patternOf(id);
    const cells = pattern.cells.map((cell) => ({
      play: cell.play,
      setting: settingOfCell(cell, without),
    }));
    return { pattern, cells };
  },
);

/** Sums over a stretch of seeds; sums of two stretches can be added number by number. */
export function playSeeds(
  { pattern, cells }: ReadyPattern,
  from: number,
  games: number,
): readonly number[] {
  const sums = new Float64Array(sumsLength(pattern));
  for (let offset = 0; offset < games; offset++)
    addSeed(
      sums,
      cells.flatMap(({ play, setting }) => play(setting, from + offset)),
    );
  return [...sums];
}

/** Sums over all seeds of an order. */
export function playPattern(order: PatternOrder): readonly number[] {
  return playSeeds(readyPattern(order), order.from, order.games);
}
