// Sets a crisis up at one moment and plays one turn from it, for laws about single rules.
import { startTrace } from '../../src/model/state/change.ts';
import { choose, type Choice } from '../../src/model/match/choice.ts';
import { startCrisis, type Crisis } from '../../src/model/state/crisis.ts';
import type { ReplacedConstants } from '../../src/model/vocabulary/constants.ts';
import { finishTurn } from '../../src/model/match/playTurn.ts';
import { HARM, HARM_BEFORE, MEDIATOR, PACKAGE } from '../../src/model/vocabulary/quantities.ts';
import type { SharedIndex, SideIndex } from '../../src/model/vocabulary/quantities.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf, type Setting } from '../../src/model/state/setting.ts';
import type { MeasureId } from '../../src/model/vocabulary/measures.ts';
import type { Stage } from '../../src/model/vocabulary/words.ts';

/** Constants under which nobody slips and nobody is misread. */
export const NO_NOISE: ReplacedConstants = {
  slipBase: 0,
  slipStrain: 0,
  misreadBase: 0,
  misreadMedia: 0,
};

/** The plain crisis without slips and misreadings, with parts of it replaced. */
export function quietSetting(
  replaced: Partial<Scenario> = {},
  constants: ReplacedConstants = {},
): Setting {
  return settingOf({ ...plainScenario, ...replaced }, { ...NO_NOISE, ...constants });
}

type Numbers<I extends number> = Partial<Record<I, number>>;

/** What differs from the start of the scenario. */
export interface Moment {
  readonly phase: Stage;
  readonly seed?: number;
  readonly turn?: number;
  readonly struck?: Numbers<SideIndex>;
  readonly host?: Numbers<SideIndex>;
  readonly shared?: Numbers<SharedIndex>;
  /** Package in force, which needs a mediator too. */
  readonly agreement?: number;
  readonly mediator?: number;
}

/** A traced crisis at this moment, with a quiet frontier; its turn is open. */
export function crisisAt(setting: Setting, moment: Moment): Crisis {
  const crisis = startCrisis(setting, moment.seed ?? 1);
  crisis.phase = moment.phase;
  crisis.turn = moment.turn ?? 3;
  Object.assign(crisis.rows.struck, moment.struck);
  Object.assign(crisis.rows.host, moment.host);
  Object.assign(crisis.rows.shared, moment.shared);
  for (const row of [crisis.rows.struck, crisis.rows.host]) row[HARM_BEFORE] = row[HARM];
  const { deal } = crisis.rows;
  if (moment.phase === 'bargaining' || moment.phase === 'implementing')
    deal[MEDIATOR] = moment.mediator ?? 0;
  if (moment.agreement !== undefined) deal[PACKAGE] = moment.agreement;
  startTrace(crisis);
  return crisis;
}

/** Plays the open turn with these choices (measures by name, or whole choices). */
export function playTurn(
  crisis: Crisis,
  ofStruck: MeasureId | Choice,
  ofHost: MeasureId | Choice,
): Crisis {
  const whole = (choice: MeasureId | Choice): Choice =>
    typeof choice === 'string' ? { measure: choice } : choice;
  choose(crisis, 'struck', whole(ofStruck));
  choose(crisis, 'host', whole(ofHost));
  finishTurn(crisis);
  return crisis;
}

/** What a cause changed in the turn, of one quantity on one side (or of what both share). */
export function effectOf(
  crisis: Crisis,
  { cause, quantity, side }: { cause: string; quantity: string; side?: 'struck' | 'host' },
): number {
  return (crisis.trace?.changes ?? [])
    .filter(
      (change) => change.cause === cause && change.quantity === quantity && change.side === side,
    )
    .reduce((sum, { amount }) => sum + amount, 0);
}
