/** A scenario made ready for the rules: what stays the same through a match. */
import { bargainingTable } from '../table/bargainingTable.ts';
import type { BargainingTable } from '../table/bargainingTable.ts';
import { tablesBySeed } from '../table/priorities.ts';
import { coefficients } from '../vocabulary/constants.ts';
import type {
  Coefficients,
  PolicyCoefficients,
  ReplacedConstants,
} from '../vocabulary/constants.ts';
import type { Scenario } from '../scenarioShape/scenarioShape.ts';
import { MEDIATOR_STYLES } from '../scenarioShape/setting.ts';
import type { MediatorStyle } from '../scenarioShape/setting.ts';
import type { Side } from '../vocabulary/words.ts';

/** What a mediator brings to the table. */
export interface MediatorEffects {
  /** Ownership of an agreement on the mediator's text, 0 to 1. */
  readonly ownership: number;
  /** How far the host's fear of a breach is insured, 0 to 1. */
  readonly guarantee: number;
  /** Points by which sides are pressed to accept a text. */
  readonly press: number;
  /** Verification that comes with a signature, 0 to 1. */
  readonly verification: number;
  /** The first round with a text. */
  readonly textFrom: number;
}

/** The effects of every style. All sizes invented for play. */
export const MEDIATOR_STYLE_EFFECTS: Readonly<Record<MediatorStyle, MediatorEffects>> = {
  facilitate: { ownership: 0.95, guarantee: 0.2, press: 0, verification: 0.05, textFrom: 2 },
  guarantee: { ownership: 0.85, guarantee: 0.55, press: 2, verification: 0.4, textFrom: 2 },
  dictate: { ownership: 0.25, guarantee: 0.35, press: 10, verification: 0.1, textFrom: 1 },
};

/** A mediator as the rules use it. */
export interface Mediator {
  readonly id: string;
  readonly style: MediatorStyle;
  /** What its style brings to the table. */
  readonly effects: MediatorEffects;
  readonly trustOfStruck: number;
  readonly trustOfHost: number;
  /** The trust that counts when the mediator is called: the lesser of both, or the greater under the insider rule (Kydd 2003). */
  readonly standing: number;
}

/** What one side brings and does not change. */
export interface SideSetting {
  readonly audience: number;
  readonly dove: number;
  readonly hawk: number;
  readonly trustPrior: number;
  /** Share of a conciliatory signal that the other side believes; below 1 for a known hawk. */
  readonly candour: number;
}

/** A scenario as the rules read it. */
export interface Setting {
  readonly scenario: Scenario;
  readonly constants: Coefficients;
  /** The numbers of the policies. */
  readonly policies: PolicyCoefficients;
  readonly struck: SideSetting;
  readonly host: SideSetting;
  readonly mediators: readonly Mediator[];
  /** Index of the mediator that both trust most (the first of equals). */
  readonly best: number;
  /** The table with the points that the author wrote: packages, options and terms, which are the same in every match. */
  readonly table: BargainingTable;
  /** The table of the match with a seed, with what each side privately wants in it. */
  readonly tableOf: (seed: number) => BargainingTable;
  /** Speed of the media, for public commitment, slips and rumours. */
  readonly media: number;
  /** The same as outrage feels it: international audiences dampen (Zeitzoff). */
  readonly agitation: number;
  /** Reach of outrage. */
  readonly reach: number;
}

/** Makes a scenario ready; `replaced` constants are for experiments. */
export function settingOf(scenario: Scenario, replaced: ReplacedConstants = {}): Setting {
  const { rules: constants, policies } = coefficients(replaced);
  const { speed, audience } = scenario.media;
  const agitation =
    audience === 'international' ? constants.internationalReach * (1 - speed) : speed;
  const side = (from: Scenario['sides']['struck']): SideSetting => ({
    audience: from.audience,
    dove: from.dove,
    hawk: from.hawk,
    trustPrior: from.trust,
    candour: 1 - constants.hawkDiscount * from.hawk,
  });
  const mediators = mediatorsOf(scenario);
  return {
    scenario,
    constants,
    policies,
    struck: side(scenario.sides.struck),
    host: side(scenario.sides.host),
    mediators,
    best: mostTrusted(mediators),
    table: bargainingTable(scenario.table.issues, constants.promiseDiscount),
    tableOf: tablesBySeed(scenario.table, constants.promiseDiscount),
    media: speed,
    agitation,
    reach: constants.mediaFloor + constants.mediaReach * agitation,
  };
}

/** The mediator at an index; throws where there is none. */
export function mediatorAt(setting: Setting, index: number): Mediator {
  const mediator = setting.mediators[index];
  if (mediator === undefined) throw new Error(`mediatorAt: the scenario has no mediator ${index}`);
  return mediator;
}

/** The mediator that both trust most (the first of equals). */
export function bestMediator(setting: Setting): number {
  return setting.best;
}

/** What one side brings and does not change. */
export function sideSetting(setting: Setting, side: Side): SideSetting {
  return side === 'struck' ? setting.struck : setting.host;
}

function mediatorsOf({ mediators, mediatorRule }: Scenario): readonly Mediator[] {
  return mediators.map(({ id, style, trustOfStruck, trustOfHost }) => ({
    id,
    // The rules' own copy of the word: they compare styles in every round, and a text cut out of a file compares slowly.
    style: MEDIATOR_STYLES.find((known) => known === style) ?? style,
    effects: MEDIATOR_STYLE_EFFECTS[style],
    trustOfStruck,
    trustOfHost,
    standing:
      mediatorRule === 'biased-insider'
        ? Math.max(trustOfStruck, trustOfHost)
        : Math.min(trustOfStruck, trustOfHost),
  }));
}

function mostTrusted(mediators: readonly Mediator[]): number {
  let best = 0;
  let standing = -1;
  for (const [index, mediator] of mediators.entries())
    if (mediator.standing > standing) {
      best = index;
      standing = mediator.standing;
    }
  return best;
}
