/** The table as one seat sees it: what terms are worth to it, and what the other side seems to want. */
import type { Table, TableOption, TableStanding } from '../description.ts';
import { momentOf, worthAt } from '../../model/bargaining/bargainingSpace.ts';
import type { TableMoment } from '../../model/bargaining/bargainingSpace.ts';
import {
  at as countAt,
  expectedAtFirst,
  optionsOf,
  packageOf,
} from '../../model/table/bargainingTable.ts';
import {
  MEDIATOR,
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  ROUNDS,
  TEXT,
} from '../../model/vocabulary/quantities.ts';
import { guarantee, trustAtTable } from '../../model/bargaining/reservation.ts';
import { mediatorAt } from '../../model/state/setting.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { leastInPoints, worthInPoints } from '../../text/numbers.ts';
import type { SeatContext } from './seatContext.ts';

/** What a seat has in hand at the table: an option an issue, and what it accepts. */
export interface TableDraft {
  readonly offer: readonly number[];
  readonly accept: 'none' | 'theirs' | 'text';
}

/** Options are shown against this many points. */
const FULL_OPTION = 35;

/** The table of the turn; undefined outside bargaining. */
export function tableOf(context: SeatContext, cardDraft: TableDraft): Table | undefined {
  const { opened, scenario, say, seat } = context;
  const { crisis } = opened;
  if (crisis.phase !== 'bargaining') return undefined;
  const { deal } = crisis.rows;
  const { table } = crisis.setting;
  const mediator = mediatorAt(crisis.setting, deal[MEDIATOR]);
  const name = scenario.mediators[deal[MEDIATOR]]?.name ?? '';
  const at = momentOf(crisis);
  const least = at.least[seat];
  const theirs = deal[seat === 'struck' ? OFFER_OF_HOST : OFFER_OF_STRUCK];
  const text = deal[TEXT];
  const optionOf = (index: number, issue: number): number =>
    index < 0 ? -1 : (optionsOf(table, index)[issue] ?? -1);
  return {
    heading: say('table-heading'),
    mediator: say('table-mediator', { mediator: name, style: say(`mediator-${mediator.style}`) }),
    round: say('table-round', { round: deal[ROUNDS] + 1 }),
    reservation: {
      label: say('table-reservation', { points: leastInPoints(least) }),
      share: least / 100,
      explanation: say('table-reservation-why'),
    },
    issues: scenario.table.issues.map((issue, place) => ({
      id: issue.id,
      name: issue.name,
      options: issue.options.map((option, index): TableOption => {
        const points = optionWorth(context, cardDraft, place, index);
        return {
          id: option.id,
          name: option.name,
          worth: String(Math.round(points)),
          share: Math.min(1, points / FULL_OPTION),
          theirs: wanted(context, place, index),
          inMyOffer: cardDraft.offer[place] === index,
          inTheirOffer: optionOf(theirs, place) === index,
          inText: optionOf(text, place) === index,
        };
      }),
    })),
    standings: [
      standing(context, 'mine', packageOf(table, cardDraft.offer), at, false),
      standing(context, 'theirs', theirs, at, cardDraft.accept === 'theirs'),
      standing(context, 'text', text, at, cardDraft.accept === 'text'),
    ],
    note: say('table-note'),
  };
}

/** What one option is worth to the seat now: a promise counts as far as it is believed. */
function optionWorth(
  { opened, scenario, seat }: SeatContext,
  cardDraft: TableDraft,
  place: number,
  index: number,
): number {
  const { crisis } = opened;
  const option = scenario.table.issues[place]?.options[index];
  if (option === undefined) return 0;
  const { tallyStart, worthOfOption } = crisis.table;
  const whole = worthOfOption[seat][(tallyStart[place] ?? 0) + index] ?? 0;
  const doubt = 1 - trustAtTable(crisis, seat);
  const discount = crisis.setting.constants.promiseDiscount;
  if (seat === 'host') {
    const insured = option.terms.breach < 1 ? discount * doubt * (1 - guarantee(crisis)) : 0;
    return whole * (1 - insured);
  }
  const credible = scenario.table.issues.reduce(
    (most, issue, at) =>
      Math.max(most, issue.options[cardDraft.offer[at] ?? 0]?.terms.credibility ?? 0),
    0,
  );
  return whole * (1 - (option.terms.pace > 0 ? discount * doubt * (1 - credible) : 0));
}

function standing(
  { opened, say, seat }: SeatContext,
  id: TableStanding['id'],
  index: number,
  at: TableMoment,
  accepted: boolean,
): TableStanding {
  const points = index < 0 ? 0 : worthAt(opened.crisis.table, index, at)[seat];
  const least = at.least[seat];
  return {
    id,
    label: say(`table-${id}`),
    worth: index < 0 ? say('table-none') : String(worthInPoints(points, least)),
    share: Math.max(0, points / 100),
    signable: index >= 0 && points >= least,
    acceptable: id !== 'mine' && index >= 0,
    accepted,
  };
}

/** How much the other side seems to want an option, from what it has asked for: 0 while it has asked for nothing. */
function wanted(
  { opened, seat }: SeatContext,
  place: number,
  index: number,
): TableOption['theirs'] {
  const { crisis } = opened;
  const { table } = crisis.setting;
  const other: Side = seat === 'struck' ? 'host' : 'struck';
  const tally = other === 'host' ? crisis.tallyOfHost : crisis.tallyOfStruck;
  const count = table.choices[place] ?? 1;
  const start = table.tallyStart[place] ?? 0;
  const seeded = (option: number): number => expectedAtFirst(other, option, count);
  let asked = 0;
  for (let option = 0; option < count; option++)
    asked += countAt(tally, start + option) - seeded(option);
  if (asked < 0.5) return 0;
  const share = (countAt(tally, start + index) - seeded(index)) / asked;
  return share < 0.05 ? 1 : share < 0.6 ? 2 : 3;
}
