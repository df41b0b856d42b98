/** Starts that experiments prepare, and patches of the plain scenario. */
import { at, packageOf } from '../../../model/table/bargainingTable.ts';
import type { BargainingTable } from '../../../model/table/bargainingTable.ts';
import type { Crisis } from '../../../model/state/crisis.ts';
import { clearDeal } from '../../../model/state/crisis.ts';
import {
  MEDIATOR,
  OFFER_OF_HOST,
  OWNERSHIP,
  PACKAGE,
  VERIFICATION,
} from '../../../model/vocabulary/quantities.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import type { MediatorStyle } from '../../../model/scenarioShape/setting.ts';

/**
 * Phased dismantling, a joint commission, no unilateral strikes, open crossings with checks, phased returns, a standing channel:
 * the framework nearest to an even division of the plain table.
 */
const EVEN_FRAMEWORK = [1, 1, 2, 1, 1, 0] as const;
const OWNED = 0.95;

/** The even framework as a package of a table with the plain table’s options. */
export function evenFramework(table: BargainingTable): number {
  return packageOf(table, EVEN_FRAMEWORK);
}

/** Puts the even framework of the plain table in force, on a facilitator's text, at a level of verification (0 to 1). */
export function agreementInForce(verification: number): (crisis: Crisis) => void {
  return (crisis) => {
    clearDeal(crisis.rows);
    const { deal, shared } = crisis.rows;
    deal[MEDIATOR] = 0;
    deal[PACKAGE] = evenFramework(crisis.table);
    deal[OWNERSHIP] = OWNED;
    shared[VERIFICATION] = verification;
    crisis.phase = 'implementing';
  };
}

/**
 * Seats both sides before the host’s demand: of the packages that leave the struck state so many points or more, every promise
 * believed, the one worth most to the host.
 */
export function standingOffer(leastForStruck: number): (crisis: Crisis) => void {
  return (crisis) => {
    const { rows, table } = crisis;
    const demand = table.bestFirstForHost.find(
      (index) => at(table.worthToStruck, index) >= leastForStruck,
    );
    if (demand === undefined)
      throw new Error(`standingOffer: no package leaves the struck state ${leastForStruck} points`);
    clearDeal(rows);
    rows.deal[MEDIATOR] = 0;
    rows.deal[OFFER_OF_HOST] = demand;
    crisis.phase = 'bargaining';
  };
}

/** A patch that changes numbers of both sides. */
export function bothSides(numbers: {
  readonly trust?: number;
  readonly strain?: number;
}): (plain: Scenario) => Scenario {
  return (plain) => ({
    ...plain,
    sides: {
      struck: { ...plain.sides.struck, ...numbers },
      host: { ...plain.sides.host, ...numbers },
    },
  });
}

/** A patch that changes numbers of the struck state. */
export function struckIs(
  numbers: Partial<Pick<Scenario['sides']['struck'], 'audience' | 'dove' | 'hawk' | 'outrage'>>,
): (plain: Scenario) => Scenario {
  return (plain) => ({
    ...plain,
    sides: { ...plain.sides, struck: { ...plain.sides.struck, ...numbers } },
  });
}

/** A patch of what is said of the militants. */
export function militantsAre(
  numbers: Partial<Pick<Scenario['militants'], 'kinship' | 'hostCapability' | 'capacity'>>,
): (plain: Scenario) => Scenario {
  return (plain) => ({ ...plain, militants: { ...plain.militants, ...numbers } });
}

/** A patch of the media. */
export function mediaAre(media: Partial<Scenario['media']>): (plain: Scenario) => Scenario {
  return (plain) => ({ ...plain, media: { ...plain.media, ...media } });
}

/** A patch that leaves one mediator alone in the field. */
export function onlyMediator(
  trustOfStruck: number,
  trustOfHost: number,
  style: MediatorStyle,
  mediatorRule: Scenario['mediatorRule'] = 'both-trust',
): (plain: Scenario) => Scenario {
  return (plain) => ({
    ...plain,
    mediatorRule,
    mediators: [{ id: 'only', name: 'The only mediator', trustOfStruck, trustOfHost, style }],
  });
}
