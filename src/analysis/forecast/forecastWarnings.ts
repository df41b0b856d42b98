/** What an instructor should know of a scenario before a class plays it, found in its forecast. */
import { ENDINGS, POSTURES, SIDES, type Ending, type Side } from '../../model/vocabulary/words.ts';
import { CLEAR_ERRORS, shareEstimate, type ShareEstimate } from '../counts/shareEstimate.ts';
import { FORECAST_THRESHOLDS as LIMITS } from './forecastThresholds.ts';
import type { Lead } from './lead.ts';
import type { Outlook } from './outlook.ts';
import type { Forecast, StartingTable } from './readForecast.ts';
import type { Warning } from './warning.ts';

/** Everything there is to warn of in a forecast so far. */
export function warningsOf(forecast: Forecast): readonly Warning[] {
  const outlooks = SIDES.flatMap((side) =>
    Object.values(forecast.seats[side].ways).map(({ hidden }) => hidden),
  );
  return [
    ...SIDES.flatMap((side) => alwaysBest(forecast, side)),
    ...SIDES.flatMap((side) => alike(forecast.seats[side].stakes, side)),
    ...neverFramework(outlooks),
    ...ENDINGS.flatMap((ending) => neverEnding(forecast, ending)),
    ...ENDINGS.flatMap((ending) => oneEnding(outlooks, ending)),
    ...overEarly(outlooks, forecast.cellGames),
    ...SIDES.flatMap((side) => falls(outlooks, side)),
    ...neverTalks(outlooks),
    ...noZoneAtStart(forecast.table),
    ...noZoneInTalks(outlooks),
    ...oneRival(forecast),
  ];
}

function isAbove({ share, se }: ShareEstimate, mark: number): boolean {
  return share - CLEAR_ERRORS * se > mark;
}

function isBelow({ share, se }: ShareEstimate, mark: number): boolean {
  return share + CLEAR_ERRORS * se < mark;
}

const greatest = (shares: readonly ShareEstimate[]): number =>
  Math.max(...shares.map(({ share }) => share));

const least = (shares: readonly ShareEstimate[]): number =>
  Math.min(...shares.map(({ share }) => share));

function alwaysBest({ seats, rivals }: Forecast, side: Side): readonly Warning[] {
  const leads = rivals.map(({ type }) => seats[side].bestAgainst[type]);
  const posture = POSTURES.find((one) => leads.every(({ way }) => way === one));
  if (posture === undefined) return [];
  if (!leads.every(({ margin, isClear }) => isClear && margin >= LIMITS.alwaysBest)) return [];
  const { margin, se } = leads.reduce((smallest, lead) =>
    lead.margin < smallest.margin ? lead : smallest,
  );
  return [{ id: 'posture-always-best', side, posture, margin, se }];
}

function alike({ margin, se }: Lead, side: Side): readonly Warning[] {
  return margin + CLEAR_ERRORS * se < LIMITS.alike
    ? [{ id: 'choices-alike', side, spread: margin }]
    : [];
}

function neverFramework(outlooks: readonly Outlook[]): readonly Warning[] {
  const shares = outlooks.map(({ endings }) => endings['durable-framework']);
  return shares.every((share) => isBelow(share, LIMITS.never))
    ? [{ id: 'framework-never', share: greatest(shares) }]
    : [];
}

/** A framework that is out of reach has a warning of its own. */
function neverEnding({ seats, rivals }: Forecast, ending: Ending): readonly Warning[] {
  if (ending === 'durable-framework') return [];
  const met = SIDES.flatMap((side) =>
    Object.values(seats[side].ways).flatMap(({ against }) =>
      rivals.map(({ type }) => against[type]),
    ),
  );
  const games = met.reduce((sum, outlook) => sum + outlook.games, 0);
  const isNever = met.every(({ endings }) => endings[ending].share === 0);
  return isNever && games >= LIMITS.matchesWithout ? [{ id: 'ending-never', ending, games }] : [];
}

function oneEnding(outlooks: readonly Outlook[], ending: Ending): readonly Warning[] {
  const shares = outlooks.map(({ endings }) => endings[ending]);
  return shares.every((share) => isAbove(share, LIMITS.oneEnding))
    ? [{ id: 'one-ending', ending, share: least(shares) }]
    : [];
}

function overEarly(outlooks: readonly Outlook[], cellGames: number): readonly Warning[] {
  const turn = LIMITS.earlyTurn;
  const share =
    outlooks.reduce((sum, { length }) => sum + (length.overBy[turn - 1] ?? 1), 0) / outlooks.length;
  // As if all ways had met one type alone on the same luck: otherwise the error is smaller.
  return isAbove(shareEstimate(share * cellGames, cellGames), LIMITS.early)
    ? [{ id: 'over-early', turn, share }]
    : [];
}

function falls(outlooks: readonly Outlook[], side: Side): readonly Warning[] {
  const shares = outlooks.map(({ endings }) => endings[`leadership-crisis-${side}`]);
  return shares.every((share) => isAbove(share, LIMITS.falls))
    ? [{ id: 'leadership-falls', side, share: least(shares) }]
    : [];
}

function neverTalks(outlooks: readonly Outlook[]): readonly Warning[] {
  const shares = outlooks.map(({ talks }) => talks.ever);
  return shares.every((share) => isBelow(share, LIMITS.never))
    ? [{ id: 'talks-never', share: greatest(shares) }]
    : [];
}

function noZoneAtStart(table: StartingTable | null): readonly Warning[] {
  return table !== null && table.withZone < LIMITS.zone
    ? [{ id: 'no-zone-at-start', share: table.withZone, least: table.least }]
    : [];
}

/** Ways count by how often they come to the table. */
function noZoneInTalks(outlooks: readonly Outlook[]): readonly Warning[] {
  const openings = outlooks.flatMap(({ talks: { ever, withZone } }) =>
    withZone === null ? [] : [{ ...withZone, times: ever.share }],
  );
  const all = openings.reduce((sum, { times }) => sum + times, 0);
  if (all === 0) return [];
  const share = openings.reduce((sum, one) => sum + one.times * one.share, 0) / all;
  // Ways share their luck, so their errors may all point the same way.
  const se = openings.reduce((sum, one) => sum + one.times * one.se, 0) / all;
  return isBelow({ share, se }, LIMITS.zone) ? [{ id: 'no-zone-in-talks', share }] : [];
}

function oneRival({ rivals: [first, ...others] }: Forecast): readonly Warning[] {
  return first !== undefined && others.length === 0 ? [{ id: 'one-rival', rival: first.type }] : [];
}
