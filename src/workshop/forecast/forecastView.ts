/** What is looked at in a forecast: one seat, against one type of rival or all that may come; and the names and sentences for it. */
import { FORECAST_WAYS, type ForecastWay } from '../../analysis/forecast/forecastOrder.ts';
import type { Lead } from '../../analysis/forecast/lead.ts';
import type { Outlook } from '../../analysis/forecast/outlook.ts';
import type { SeatForecast } from '../../analysis/forecast/readForecast.ts';
import type { RivalType } from '../../model/vocabulary/policyRecords.ts';
import type { Ending, Side } from '../../model/vocabulary/words.ts';
import { percent, tenths, whole } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import { WORST_FIRST } from '../../ui/look/endingFills.ts';
import type { SeenForecast } from './forecastRuns.ts';
import { clauses } from '../../text/clauses.ts';

/** Who sits across: one type, or whoever the scenario's weights may bring. */
export type Facing = 'hidden' | RivalType;

/** A seat in a forecast, against somebody. */
export interface ForecastView {
  readonly seen: SeenForecast;
  readonly side: Side;
  readonly facing: Facing;
  readonly say: Say;
}

/** A way of playing with what it came to. */
export interface WayOutlook {
  readonly way: ForecastWay;
  readonly name: string;
  readonly outlook: Outlook;
}

/** Every way of playing the seat, always in the same order, so that nothing jumps while it is counted. */
export function waysOf({ facing, say, seen, side }: ForecastView): readonly WayOutlook[] {
  const { ways } = seatOf(seen, side);
  return FORECAST_WAYS.map((way) => ({
    way,
    name: say(`debrief-type-${way}`),
    outlook: facing === 'hidden' ? ways[way].hidden : ways[way].against[facing],
  }));
}

/** The way that pays best in what is looked at. */
export function leadOf({ facing, seen, side }: ForecastView): Lead {
  const seat = seatOf(seen, side);
  return facing === 'hidden' ? seat.best : seat.bestAgainst[facing];
}

/** The name of an ending, with the scenario's own names. */
export function endingName({ say, seen }: ForecastView, ending: Ending): string {
  const { host, struck } = seen.scenario.sides;
  return say(`debrief-name-${ending}`, { struck: struck.name, host: host.name });
}

/** Each way with the ending that came most often. */
export function endingsSentence(view: ForecastView): string {
  const list = waysOf(view).map(({ name, outlook: { endings } }) => {
    const ending = WORST_FIRST.reduce((most, one) =>
      endings[one].share > endings[most].share ? one : most,
    );
    return view.say('forecast-endings-item', {
      way: name,
      ending: endingName(view, ending),
      share: percent(endings[ending].share),
    });
  });
  return view.say('forecast-endings-sentence', { ...who(view), list: clauses(list, view.say) });
}

/** Which way pays best, by how much, and which of the three postures; a lead that chance could have made is not called one. */
export function paysSentence(view: ForecastView): string {
  const { say, seen, side } = view;
  const { isClear, margin, over, way } = leadOf(view);
  const points = waysOf(view).find((one) => one.way === way)?.outlook.bars[side].total.mean ?? 0;
  const best = say(isClear ? 'forecast-pays-clear' : 'forecast-pays-open', {
    ...who(view),
    way: say(`debrief-type-${way}`),
    over: say(`debrief-type-${over}`),
    points: whole(points),
    margin: tenths(margin),
  });
  if (view.facing !== 'hidden') return best;
  const { bestPosture } = seatOf(seen, side);
  const posture = bestPosture.isClear
    ? say('forecast-pays-posture', {
        way: say(`debrief-type-${bestPosture.way}`),
        margin: tenths(bestPosture.margin),
      })
    : say('forecast-pays-posture-open');
  return `${best} ${posture}`;
}

/** Which way opens talks most often and when, and which least often. */
export function talksSentence(view: ForecastView): string {
  const ways = waysOf(view).toSorted(
    (one, other) => other.outlook.talks.ever.share - one.outlook.talks.ever.share,
  );
  const most = ways.at(0);
  const least = ways.at(-1);
  const turn = most?.outlook.talks.median ?? null;
  if (most === undefined || least === undefined || turn === null)
    return view.say('forecast-talks-none', who(view));
  return view.say('forecast-talks-sentence', {
    ...who(view),
    most: most.name,
    share: percent(most.outlook.talks.ever.share),
    turn,
    least: least.name,
    leastShare: percent(least.outlook.talks.ever.share),
  });
}

/** How long matches are, and whether there is anything to sign as they begin. */
export function lengthSentence(view: ForecastView): string {
  const medians = waysOf(view).map(({ outlook }) => outlook.length.median);
  const length = view.say('forecast-length', {
    least: Math.min(...medians),
    most: Math.max(...medians),
  });
  const { table } = view.seen.forecast;
  if (table === null) return length;
  return `${length} ${view.say('forecast-zone', { share: percent(table.withZone) })}`;
}

/** Who looks and who sits across, for a sentence. */
function who({ facing, say, seen, side }: ForecastView): { side: string; rival: string } {
  return { side: seen.scenario.sides[side].name, rival: say(`forecast-against-${facing}`) };
}

function seatOf({ forecast }: SeenForecast, side: Side): SeatForecast {
  return forecast.seats[side];
}
